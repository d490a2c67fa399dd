// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/scrollbar.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

ScrollBar::ScrollBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) { }

void ScrollBar::paintEvent(QPaintEvent *)
{
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
    painter.drawRoundedRect(handle.adjusted(inset, 0, -inset, 0), inset, inset);
}
