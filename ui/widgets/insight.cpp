// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/insight.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace {

constexpr int distance = 24;

QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area;
    }
    return nullptr;
}

} // namespace

void InSight::bring(QWidget &widget, QWidget *below)
{
    QTimer::singleShot(0, &widget, [&widget, below = QPointer<QWidget>(below)] {
        QScrollArea *area = areaAround(widget);
        if (!area)
            return;
        if (below)
            area->ensureWidgetVisible(below, 0, distance);
        area->ensureWidgetVisible(&widget, 0, distance);
    });
}
