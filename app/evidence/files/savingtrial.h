// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <optional>

/// Saves a small file in \a folder as evidence is saved: with the folders that are missing, a
/// folder of its own and a name as long as evidence has. Removes it all again. Returns the step
/// that failed and the system's error number, or nothing.
std::optional<QString> savingTrial(const QString &folder);
