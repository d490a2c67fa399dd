// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <optional>

/// Makes, locks and writes a journal in a new folder inside the data folder \a folder, as the
/// program does with its own, and removes it again. Returns the technical reason why that could not
/// be done, or nothing. Existing files are not touched.
std::optional<QString> journalTrial(const QString &folder);
