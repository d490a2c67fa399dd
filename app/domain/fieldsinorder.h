// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/subscription.h"

#include <array>

/// The five fields as the task and the web interface list them.
inline constexpr std::array fieldsInOrder{
    Field::Sortiment, Field::Instance, Field::SchemaVersion, Field::ValidFrom, Field::ValidTo};
