// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

/// Asks, without stopping the program, where a new file is to be saved, beginning at \a start;
/// \a then is called with its path unless she changes her mind or \a parent is gone. Whether the
/// name is free is for \a then to find out.
void chooseNewFile(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then);
