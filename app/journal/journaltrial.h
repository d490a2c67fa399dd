// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <optional>

/// Makes, locks and writes a journal in a new folder inside the data folder \a folder, as the
/// program does with its own, and takes everything away again. Why that could not be done,
/// technically, or nothing. What lies there already is not touched.
std::optional<QString> journalTrial(const QString &folder);
