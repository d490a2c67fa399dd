// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/guided/rowroom.h"

#include "pages/guided/guidedrow.h"

#include <QEvent>
#include <QScrollArea>

#include <algorithm>

namespace {

/// What the window shows around the current row where there is room: more than the focus ring.
constexpr int aroundRow = 8;
/// Below this many times the width of an "n", most texts break into several lines.
constexpr int narrowCharacters = 30;

} // namespace

RowRoom::RowRoom(QWidget &page, const QList<GuidedRow *> &rows)
    : QObject(&page), m_page(page), m_rows(rows)
{
    for (GuidedRow *row : std::as_const(m_rows)) {
        row->keepRoom([this, row](int width) { return above(*row, width); },
            [this, row](int width) { return whole(*row, width); });
    }
    page.installEventFilter(this);
}

bool RowRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show && !m_viewport)
        findViewport();
    if (m_viewport && watched == m_viewport && event->type() == QEvent::Resize) {
        for (GuidedRow *row : std::as_const(m_rows))
            row->roomChanged();
    }
    return QObject::eventFilter(watched, event);
}

void RowRoom::findViewport()
{
    for (QWidget *each = m_page.parentWidget(); each && !m_viewport; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<QScrollArea *>(each))
            m_viewport = area->viewport();
    }
    if (m_viewport)
        m_viewport->installEventFilter(this);
}

RowRoom::Room RowRoom::room(int width) const
{
    const int seen = seenHeight();
    Room highest;
    for (const GuidedRow *each : m_rows) {
        const int above = each->heightAbove(width);
        if (above + each->heightAround(width) <= seen)
            highest.above = std::max(highest.above, above);
    }
    for (const GuidedRow *each : m_rows) {
        const int around = each->heightAround(width);
        if (highest.above + around <= seen)
            highest.around = std::max(highest.around, around);
    }
    return highest;
}

bool RowRoom::isNarrow(int width) const
{
    return width < m_page.fontMetrics().horizontalAdvance(u'n') * narrowCharacters;
}

int RowRoom::above(const GuidedRow &row, int width) const
{
    if (isNarrow(width))
        return row.heightAbove(width);
    return std::min(room(width).above, seenHeight() - row.heightAround(width));
}

int RowRoom::whole(const GuidedRow &row, int width) const
{
    if (isNarrow(width))
        return row.heightAbove(width) + row.heightAround(width);
    const Room wanted = room(width);
    return std::min(wanted.above + wanted.around, seenHeight());
}

int RowRoom::seenHeight() const
{
    return m_viewport ? m_viewport->height() - 2 * aroundRow : QWIDGETSIZE_MAX;
}
