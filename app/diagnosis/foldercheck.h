// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "diagnosis/checkreport.h"

#include <functional>
#include <optional>

namespace FolderCheck {

/// Saves in a folder on a small scale as the program itself does, and removes the files again.
/// Returns the technical reason why it could not, or nothing.
using Trial = std::function<std::optional<QString>(const QString &folder)>;

/// @{ Whether \a trial succeeds in the folder, whether it has room for more, and whether it lies
/// where it may. Without a trial a file in the nearest folder that exists must do. Leaves nothing.
void lookAtData(const QString &folder, const Trial &trial, CheckReport &report);
void lookAtEvidence(const QString &folder, const Trial &trial, CheckReport &report);
/// @}

} // namespace FolderCheck
