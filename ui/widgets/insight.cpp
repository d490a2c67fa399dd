// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/insight.h"

#include "widgets/focusring.h"
#include "widgets/heading.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

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
        const QPoint place = widget.mapTo(area->widget(), QPoint(0, 0));
        spareHeading(*area, QRect(place, widget.size()));
    });
}

void InSight::spareHeading(QScrollArea &area, const QRect &wanted)
{
    const QList<Heading *> headings = area.widget()->findChildren<Heading *>();
    const auto shown = std::find_if(headings.cbegin(), headings.cend(),
        [](const Heading *heading) { return heading->isVisible(); });
    if (shown == headings.cend())
        return;
    QScrollBar &bar = *area.verticalScrollBar();
    const QRect heading((*shown)->mapTo(area.widget(), QPoint(0, 0)), (*shown)->size());
    const bool isCut = bar.value() > heading.top() && bar.value() <= heading.bottom();
    if (!isCut || heading.intersects(wanted))
        return;
    const int whole = std::max(0, heading.top() - distance);
    const bool isNearer = bar.value() < heading.center().y();
    const bool hasRoom = wanted.isNull()
        ? isNearer
        : wanted.bottom() + FocusRing::reach < whole + area.viewport()->height();
    const int gone = heading.bottom() + 1;
    const bool canBeGone = gone <= bar.maximum();
    bar.setValue(hasRoom || (wanted.isNull() && !canBeGone) ? whole : gone);
}
