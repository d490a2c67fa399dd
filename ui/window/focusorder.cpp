// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/focusorder.h"

#include "widgets/noticewidget.h"

#include <QRadioButton>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace {

/// Row and column of a widget's middle in its window; what stands in one row may differ by a few
/// pixels. What takes a message away comes after the rest of it.
std::pair<int, int> placeOf(const QWidget &widget)
{
    constexpr int tolerance = 8;
    const bool isLast = widget.property(NoticeWidget::takesAway).toBool();
    const QPoint middle = isLast
        ? widget.parentWidget()->mapTo(widget.window(), widget.parentWidget()->rect().bottomRight())
        : widget.mapTo(widget.window(), widget.rect().center());
    return {middle.y() / tolerance, middle.x()};
}

bool standsBefore(const QWidget *one, const QWidget *other)
{
    return placeOf(*one) < placeOf(*other);
}

int topOf(const QWidget &widget)
{
    return widget.mapTo(widget.window(), QPoint(0, 0)).y();
}

QList<QRadioButton *> siblingsOf(const QRadioButton &radio)
{
    return radio.parentWidget()->findChildren<QRadioButton *>(
        QString(), Qt::FindDirectChildrenOnly);
}

bool isStop(QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled())
        return false;
    const auto *radio = qobject_cast<QRadioButton *>(widget);
    if (!radio)
        return widget->focusPolicy() & Qt::TabFocus;
    // Qt gives Tab to the radio button that had the focus last, not to the one that is chosen.
    if (radio->isChecked())
        return true;
    const QList<QRadioButton *> siblings = siblingsOf(*radio);
    const bool anyChecked = std::any_of(siblings.cbegin(), siblings.cend(),
        [](const QRadioButton *sibling) { return sibling->isChecked(); });
    return !anyChecked && siblings.first() == radio;
}

/// The place among the stops where \a current, which is none, would stand: before what it holds,
/// else before what stands below it in the same part. The page's heading is in no part.
qsizetype placeAmongStops(const QList<QWidget *> &parts, const QWidget &current)
{
    const auto its = std::find_if(parts.cbegin(), parts.cend(), [&current](const QWidget *part) {
        return part == &current || part->isAncestorOf(&current);
    });
    const bool isInPart = its != parts.cend();
    const QList<QWidget *> stops = FocusOrder::stopsIn(isInPart ? QList<QWidget *>{*its} : parts);
    const auto next = std::find_if(stops.cbegin(), stops.cend(), [&current](const QWidget *stop) {
        return current.isAncestorOf(stop) || topOf(*stop) >= topOf(current);
    });
    const qsizetype before = isInPart ? FocusOrder::stopsIn({parts.cbegin(), its}).size() : 0;
    return before + std::distance(stops.cbegin(), next);
}

} // namespace

QList<QWidget *> FocusOrder::stopsIn(const QList<QWidget *> &parts)
{
    QList<QWidget *> stops;
    for (QWidget *part : parts) {
        QList<QWidget *> inside = part->findChildren<QWidget *>();
        inside.prepend(part);
        inside.removeIf([](QWidget *widget) { return !isStop(widget); });
        std::stable_sort(inside.begin(), inside.end(), standsBefore);
        stops.append(inside);
    }
    return stops;
}

QWidget *FocusOrder::neighbour(const QList<QWidget *> &parts, const QWidget *current, bool forward)
{
    const QList<QWidget *> stops = stopsIn(parts);
    if (stops.isEmpty())
        return nullptr;
    const auto count = stops.size();
    const auto here = stops.indexOf(const_cast<QWidget *>(current));
    if (here >= 0)
        return stops.at((here + (forward ? 1 : count - 1)) % count);
    if (!current)
        return forward ? stops.first() : stops.last();
    const qsizetype place = placeAmongStops(parts, *current);
    return stops.at((forward ? place : place + count - 1) % count);
}
