// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QRect>
#include <QWidget>

/// Where \a widget lies in \a part, which is above it.
inline QRect placeIn(const QWidget &widget, const QWidget &part)
{
    return {widget.mapTo(&part, QPoint(0, 0)), widget.size()};
}

/// All of \a window of the kind that is asked for, without what is hidden.
template <class Part>
QList<Part *> shownIn(const QWidget &window)
{
    QList<Part *> parts = window.findChildren<Part *>();
    parts.removeIf([](const Part *part) { return !part->isVisible(); });
    return parts;
}
