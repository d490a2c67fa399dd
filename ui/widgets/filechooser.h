// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

/// Asks, without stopping the program, where a new file is to be saved, beginning at \a start;
/// \a then is called with its path unless the user cancels or \a parent is gone. \a then must find
/// out whether the name is free.
void chooseNewFile(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then);
