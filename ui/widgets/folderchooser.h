// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QWidget>

#include <functional>

/// Asks, without stopping the program, for a folder, beginning at \a start; \a then is called with
/// it unless the user cancels or \a parent is gone. A folder whose name is no text is refused in a
/// window of its own.
void chooseFolder(
    QWidget &parent, const QString &start, const std::function<void(const QString &)> &then);
