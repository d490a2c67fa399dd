// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>

class QWidget;

/// The order in which Tab goes through a window: by where things stand, not by when they were made.
namespace FocusOrder {

/// The Tab stops inside \a parts, part by part, each from top to bottom and left to right. Of
/// radio buttons that exclude each other only the checked one is a stop, else the first.
QList<QWidget *> stopsIn(const QList<QWidget *> &parts);

/// The stop in \a parts after \a current, or before it, going round; nullptr where there is none.
/// \a current need not be a stop: a heading leads to what stands below it in its part, and a
/// message to the links in it.
QWidget *neighbour(const QList<QWidget *> &parts, const QWidget *current, bool forward);

} // namespace FocusOrder
