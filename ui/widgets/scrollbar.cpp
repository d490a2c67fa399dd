// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/scrollbar.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

ScrollBar::ScrollBar(Qt::Orientation orientation, QWidget *parent) : QScrollBar(orientation, parent)
{
    // QScrollBar promises to paint all of its place, so Qt does not paint the page's background
    // there first, and the place was black on Windows where there is nothing to scroll.
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void ScrollBar::paintEvent(QPaintEvent *)
{
    // Its place is kept where there is nothing to scroll, so that nothing moves aside for it.
    if (minimum() == maximum())
        return;
    constexpr int inset = 4;
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    painter.fillRect(rect(), colours.side);
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSliderDown() ? colours.ink : colours.control);
    const QMargins margins =
        orientation() == Qt::Vertical ? QMargins(inset, 0, inset, 0) : QMargins(0, inset, 0, inset);
    painter.drawRoundedRect(handle.marginsRemoved(margins), inset, inset);
}
