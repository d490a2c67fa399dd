// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QIcon>

/// The icon of the program's windows, in every size. What a window manager is given at the start
/// are the small sizes; a large one, which takes longer to unpack than all of them, is unpacked
/// when it is asked for.
QIcon programIcon();
