// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/insight.h"

#include "widgets/focusring.h"
#include "widgets/heading.h"

#include <QCoreApplication>
#include <QLayout>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int distance = 24;

/// @{ Properties of a scroll area: what it was to show last.
constexpr char shown[] = "shownLast";
constexpr char shownWith[] = "shownLastWith";
/// @}

using WidgetPointer = QPointer<QWidget>;

QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area;
    }
    return nullptr;
}

/// Gives every widget in \a area its place now. A widget that has just become visible has no height
/// before the widgets around it are laid out.
void settle(QScrollArea &area)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (QLayout *layout = area.widget()->layout())
        layout->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QRect placeIn(const QScrollArea &area, const QWidget &widget)
{
    return {widget.mapTo(area.widget(), QPoint(0, 0)), widget.size()};
}

} // namespace

void InSight::bring(QWidget &widget, QWidget *with)
{
    QTimer::singleShot(0, &widget, [&widget, with = WidgetPointer(with)] {
        QScrollArea *area = areaAround(widget);
        if (!area)
            return;
        area->setProperty(shown, QVariant::fromValue(WidgetPointer(&widget)));
        area->setProperty(shownWith, QVariant::fromValue(with));
        bringAgain(*area);
    });
}

void InSight::bringAgain(QScrollArea &area)
{
    const auto widget = area.property(shown).value<WidgetPointer>();
    if (!widget || !widget->isVisible() || !area.widget()->isAncestorOf(widget))
        return;
    settle(area);
    const auto with = area.property(shownWith).value<WidgetPointer>();
    QRect place = placeIn(area, *widget);
    if (with && with->isVisible())
        place = place.united(placeIn(area, *with));
    const QRect wanted = place.adjusted(0, -distance, 0, distance);
    QScrollBar &bar = *area.verticalScrollBar();
    const int seen = area.viewport()->height();
    if (wanted.top() < bar.value() || wanted.height() > seen)
        bar.setValue(wanted.top());
    else if (wanted.bottom() > bar.value() + seen)
        bar.setValue(wanted.bottom() - seen);
    spareHeading(area, place);
}

void InSight::forget(QScrollArea &area)
{
    area.setProperty(shown, QVariant());
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
