// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QImage>
#include <QPalette>

/// Each kind of control in a row: as it is, below the pointer, pressed, with the focus, and
/// disabled; in the light and the dark scheme, and in high contrast. For people to compare.
QImage pictureOfControls();

/// White on black, as a system's theme of high contrast has it.
QPalette highContrastPalette();
