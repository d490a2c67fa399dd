// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "services/diagnosis/checkreport.h"

namespace FolderCheck {

/// @{ Whether the folder, or the nearest one above it that exists, takes a file, has room for more,
/// and lies where it may. Makes no folder and leaves no file.
void lookAtData(const QString &folder, CheckReport &report);
void lookAtEvidence(const QString &folder, CheckReport &report);
/// @}

} // namespace FolderCheck
