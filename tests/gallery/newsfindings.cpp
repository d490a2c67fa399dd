// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "findings.h"
#include "pages/evidence/evidencepage.h"
#include "pages/task/startquestion.h"
#include "shown.h"
#include "widgets/choicerow.h"
#include "widgets/expander.h"
#include "widgets/fielderror.h"
#include "widgets/noticewidget.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace {

const QScrollArea *areaAround(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QScrollArea *>(each))
            return area;
    }
    return nullptr;
}

/// What lies on the shade at the lower edge is hard to read.
QRect seenPart(const QScrollArea &area)
{
    const QScrollBar &bar = *area.verticalScrollBar();
    constexpr int shade = 12;
    return area.viewport()->rect().adjusted(0, 0, 0, bar.value() < bar.maximum() ? -shade : 0);
}

/// Whole, or from its beginning on where it is higher than what is seen.
bool isInSight(const QRect &place, const QScrollArea &area)
{
    const QRect seen = seenPart(area);
    constexpr int nearTop = 40;
    return place.top() >= seen.top()
        && (place.bottom() <= seen.bottom() || place.top() < seen.top() + nearTop);
}

/// The texts that report on what has just happened, and the questions that ask about it.
QList<const QWidget *> newsOf(const QWidget &window)
{
    QList<const QWidget *> news;
    for (const auto *notice : shownIn<NoticeWidget>(window)) {
        // What a page always says of the state of the task is no news.
        if (!qobject_cast<const EvidencePage *>(notice->parentWidget()))
            news.append(notice);
    }
    // A message counts the errors of several fields and leads to the first.
    const QList<FieldError *> errors = shownIn<FieldError>(window);
    if (errors.size() == 1)
        news.append(errors.first());
    for (const auto *question : shownIn<StartQuestion>(window))
        news.append(question);
    return news;
}

/// The user has chosen an answer that stands below \a news, and reads what it asks for next.
bool hasGoneOn(const QWidget &window, const QWidget &news, const QScrollArea &area)
{
    const auto *chosen = qobject_cast<const RadioRow *>(window.focusWidget());
    return chosen && chosen->isChecked() && areaAround(*chosen) == &area
        && placeIn(*chosen, *area.viewport()).top() > placeIn(news, *area.viewport()).bottom();
}

QString described(const QWidget &widget, const QRect &place, const QScrollArea &area)
{
    return QStringLiteral("%1 %2 stands from %3 to %4 of %5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName())
        .arg(place.top())
        .arg(place.bottom())
        .arg(area.viewport()->height());
}

} // namespace

bool Findings::showsNews(const QWidget &window)
{
    const QList<const QWidget *> all = newsOf(window);
    return std::any_of(all.cbegin(), all.cend(), [](const QWidget *news) {
        const QScrollArea *area = areaAround(*news);
        return area && isInSight(placeIn(*news, *area->viewport()), *area);
    });
}

QStringList Findings::ofNews(const QWidget &window)
{
    QStringList found;
    for (const QWidget *news : newsOf(window)) {
        const QScrollArea *area = areaAround(*news);
        if (area && !isInSight(placeIn(*news, *area->viewport()), *area)
            && !hasGoneOn(window, *news, *area))
            found.append(described(*news, placeIn(*news, *area->viewport()), *area));
    }
    const auto *opened = qobject_cast<const Expander *>(window.focusWidget());
    if (!opened || !opened->isExpanded())
        return found;
    const QScrollArea *area = areaAround(*opened);
    const QRect whole =
        placeIn(*opened, *area->viewport()).united(placeIn(opened->content(), *area->viewport()));
    if (!isInSight(whole, *area))
        found.append(described(*opened, whole, *area));
    return found;
}
