// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/scrollline.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

ScrollLine::ScrollLine(QScrollArea &area) : QWidget(&area), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ScrollLine::place);
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollLine::place);
}

void ScrollLine::place()
{
    const QScrollBar &bar = *m_area.verticalScrollBar();
    setVisible(bar.value() > bar.minimum());
    setGeometry(0, 0, m_area.width(), 1);
    raise();
}

void ScrollLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(*this).control);
}
