// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"

/// \a environment with the addresses and the client of the practice environment that listens at
/// \a address.
Environment practiceEnvironmentAt(const QUrl &address, Environment environment);
