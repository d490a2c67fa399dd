// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// The system's own setting for larger text, apart from the scale of the screen.
namespace SystemTextSize {

/// Per cent of the normal size: 100 to 225 on Windows, elsewhere 100, because the size of the
/// platform's font holds it there.
int percent();

} // namespace SystemTextSize
