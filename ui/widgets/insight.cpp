// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/insight.h"

#include "widgets/focusring.h"
#include "widgets/heading.h"
#include "widgets/scrollshade.h"
#include "widgets/textblock.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

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

/// What is cut off where the upper edge of a scroll area lies within it: from its first row of
/// pixels to the first one below it.
struct Span {
    int top;
    int end;
};

/// The heading that is shown, or nullptr.
const Heading *titleIn(const QScrollArea &area)
{
    const QList<Heading *> headings = area.widget()->findChildren<Heading *>();
    const auto title = std::find_if(headings.cbegin(), headings.cend(),
        [](const Heading *heading) { return heading->isVisible(); });
    return title == headings.cend() ? nullptr : *title;
}

/// Of a heading with the ring around it, where it has the focus.
Span spanOf(const Heading &title, const QScrollArea &area)
{
    const QRect place = placeIn(area, title);
    return {place.top(), place.bottom() + 1 + (title.hasFocus() ? FocusRing::reach : 0)};
}

/// The heading, lines of text, and what is pressed or typed in, in coordinates of the content.
QList<Span> spansIn(const QScrollArea &area)
{
    QList<Span> spans;
    if (const Heading *title = titleIn(area))
        spans.append(spanOf(*title, area));
    for (const QWidget *each : area.widget()->findChildren<QWidget *>()) {
        if (!each->isVisible())
            continue;
        const QRect place = placeIn(area, *each);
        const auto *text = qobject_cast<const TextBlock *>(each);
        const bool isWhole =
            qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QLineEdit *>(each);
        if (isWhole)
            spans.append({place.top(), place.bottom() + 1});
        if (!text || text->text().isEmpty())
            continue;
        const int line = TextBlock::lineHeight(text->style(), text->font());
        for (int top = place.top(); top + line <= place.bottom() + 2; top += line)
            spans.append({top, top + line});
    }
    return spans;
}

/// Scrolls on to the nearest place where no line is cut off at the upper edge. \a wanted stays in
/// sight.
void spareLines(QScrollArea &area, const QRect &wanted)
{
    QScrollBar &bar = *area.verticalScrollBar();
    const int now = bar.value();
    if (now == 0)
        return;
    const int seen = area.viewport()->height();
    const QList<Span> spans = spansIn(area);
    const auto cuts = [&spans](int value) {
        return std::any_of(spans.cbegin(), spans.cend(),
            [value](const Span &span) { return span.top < value && value < span.end; });
    };
    const auto showsWanted = [&wanted, seen](int value) {
        return wanted.isNull() || wanted.height() + 2 * FocusRing::reach > seen
            || (value <= wanted.top() - FocusRing::reach
                && wanted.bottom() + ScrollShade::reach < value + seen);
    };
    if (!cuts(now))
        return;
    // A heading that comes in sight at the lower edge comes whole.
    const Heading *title = titleIn(area);
    const QRect heading = title ? placeIn(area, *title) : QRect();
    const auto cutsTitle = [&heading, seen](int value) {
        return heading.top() < value + seen && value + seen <= heading.bottom() + FocusRing::reach;
    };
    int best = -1;
    for (const Span &span : spans) {
        for (const int value : {span.top - FocusRing::reach, span.top, span.end}) {
            const bool isNearer = best < 0 || std::abs(value - now) < std::abs(best - now);
            if (isNearer && value >= 0 && value <= bar.maximum() && showsWanted(value)
                && !cuts(value) && !cutsTitle(value))
                best = value;
        }
    }
    // Farther on there is another part of the page.
    if (best >= 0 && std::abs(best - now) < seen / 3)
        bar.setValue(best);
}

void spareTitle(QScrollArea &area, const QRect &wanted)
{
    const Heading *title = titleIn(area);
    if (!title)
        return;
    QScrollBar &bar = *area.verticalScrollBar();
    const QRect heading = placeIn(area, *title);
    const int gone = spanOf(*title, area).end;
    const bool isCut = bar.value() > heading.top() && bar.value() < gone;
    if (!isCut || heading.intersects(wanted))
        return;
    const int whole = std::max(0, heading.top() - distance);
    const bool isNearer = bar.value() < heading.center().y();
    const bool hasRoom = wanted.isNull()
        ? isNearer
        : wanted.bottom() + FocusRing::reach < whole + area.viewport()->height();
    const bool canBeGone = gone <= bar.maximum();
    bar.setValue(hasRoom || (wanted.isNull() && !canBeGone) ? whole : gone);
}

bool fits(const QRect &place, int seen)
{
    return place.height() + FocusRing::reach + ScrollShade::reach <= seen;
}

/// Its first text, or \a part where it has none.
QWidget &beginningOf(QWidget &part)
{
    TextBlock *first = nullptr;
    for (TextBlock *text : part.findChildren<TextBlock *>()) {
        const auto topOf = [&part](
                               const QWidget &each) { return each.mapTo(&part, QPoint(0, 0)).y(); };
        const bool isShown = text->isVisible() && !text->text().isEmpty();
        if (isShown && (!first || topOf(*text) < topOf(*first)))
            first = text;
    }
    return first ? *first : part;
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

void InSight::bringBeginning(QWidget &part, QWidget &pressed)
{
    QTimer::singleShot(0, &part, [&part, pressed = WidgetPointer(&pressed)] {
        QScrollArea *area = areaAround(part);
        if (!area || !pressed)
            return;
        settle(*area);
        QWidget &first = beginningOf(part);
        area->setProperty(shown, QVariant::fromValue(WidgetPointer(&first)));
        area->setProperty(shownWith, QVariant::fromValue(pressed));
        const QRect answer = placeIn(*area, *pressed);
        QRect line = placeIn(*area, first);
        if (const auto *text = qobject_cast<const TextBlock *>(&first))
            line.setHeight(TextBlock::lineHeight(text->style(), text->font()));
        QScrollBar &bar = *area->verticalScrollBar();
        const int seen = area->viewport()->height();
        const int missing = line.bottom() + ScrollShade::reach + 1 - bar.value() - seen;
        if (missing <= 0)
            return;
        bar.setValue(std::min(bar.value() + missing, answer.top() - FocusRing::reach));
        begin(*area, answer.united(line));
    });
}

void InSight::bringAgain(QScrollArea &area)
{
    const auto widget = area.property(shown).value<WidgetPointer>();
    if (!widget || !widget->isVisible() || !area.widget()->isAncestorOf(widget))
        return;
    settle(area);
    const auto with = area.property(shownWith).value<WidgetPointer>();
    const QRect alone = placeIn(area, *widget);
    QRect place = alone;
    if (with && with->isVisible())
        place = place.united(placeIn(area, *with));
    QScrollBar &bar = *area.verticalScrollBar();
    const int seen = area.viewport()->height();
    // What stands above gives way where all of the widget has room without it.
    const bool isBelow = place.top() < alone.top();
    if (isBelow && !fits(place, seen) && fits(alone, seen))
        place = alone;
    // What is seen already does not move under the pointer.
    if (place.top() - FocusRing::reach >= bar.value()
        && place.bottom() + ScrollShade::reach < bar.value() + seen)
        return;
    const QRect wanted = place.adjusted(0, -distance, 0, distance);
    if (wanted.top() < bar.value() || wanted.height() > seen)
        bar.setValue(wanted.top());
    else if (wanted.bottom() > bar.value() + seen)
        bar.setValue(wanted.bottom() - seen);
    begin(area, place);
}

void InSight::forget(QScrollArea &area)
{
    area.setProperty(shown, QVariant());
}

void InSight::begin(QScrollArea &area, const QRect &wanted)
{
    spareTitle(area, wanted);
    spareLines(area, wanted);
}
