// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDate>

namespace BuildDate {

/// The day of the commit that the program was built from, or of SOURCE_DATE_EPOCH, in
/// Europe/Copenhagen. No right clock shows an earlier one.
QDate day();

} // namespace BuildDate
