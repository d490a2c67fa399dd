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

} // namespace

RowRoom::RowRoom(QWidget &page, const QList<GuidedRow *> &rows)
    : QObject(&page), m_page(page), m_rows(rows)
{
    for (GuidedRow *row : std::as_const(m_rows)) {
        row->keepRoom(
            [this, row](int width) {
                return std::min(room(width).above, seenHeight() - row->heightAround(width));
            },
            [this](int width) {
                const Room wanted = room(width);
                return std::min(wanted.above + wanted.around, seenHeight());
            });
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

int RowRoom::seenHeight() const
{
    return m_viewport ? m_viewport->height() - 2 * aroundRow : QWIDGETSIZE_MAX;
}
