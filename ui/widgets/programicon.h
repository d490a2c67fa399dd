// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QIcon>

/// The icon of the program's windows, in the sizes that window managers ask programs for. The large
/// ones, which take three quarters of the time to unpack, they take from the desktop file.
QIcon programIcon();
