// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/scrollshade.h"

#include "widgets/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

ScrollShade::ScrollShade(QScrollArea &area) : QWidget(&area), m_area(area)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ScrollShade::place);
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollShade::place);
}

void ScrollShade::place()
{
    const QScrollBar &bar = *m_area.verticalScrollBar();
    setVisible(bar.value() < bar.maximum());
    const QRect seen = m_area.viewport()->geometry();
    setGeometry(0, seen.bottom() + 1 - reach, m_area.width(), reach);
    raise();
}

void ScrollShade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    // In high contrast all edges are as strong as the text, which the shade would lie on.
    if (colours.rule != colours.ink) {
        QColor clear = colours.rule;
        clear.setAlpha(0);
        QLinearGradient shade(0, 0, 0, height());
        shade.setColorAt(0, clear);
        shade.setColorAt(1, colours.rule);
        painter.fillRect(m_area.viewport()->geometry().translated(-pos()) & rect(), shade);
    }
    // As the line at the upper edge; see ScrollLine.
    painter.fillRect(0, height() - 1, width(), 1, colours.control);
}
