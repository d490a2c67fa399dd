// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/verification.h"

#include <QString>

/// By whose word both checks are approved, as the first page of the evidence states it too, which
/// has a picture of the page beside it.
namespace ByWhoseWord {

/// A sentence. Both of \a checks are approved.
QString of(const Verification &checks);

} // namespace ByWhoseWord
