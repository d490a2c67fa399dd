// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

/// Memory for pictures and documents.
namespace LargeBlocks {

/// From here on the system gets a large block back as soon as it is freed. For any thread; a second
/// call changes nothing.
void giveBackWhenFreed();

} // namespace LargeBlocks
