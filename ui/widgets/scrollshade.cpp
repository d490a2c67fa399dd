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
    const Colours &colours = Theme::of(*this);
    // In high contrast all edges are as strong as the text, which this would lie on.
    setVisible(bar.value() < bar.maximum() && colours.rule != colours.ink);
    const QRect seen = m_area.viewport()->geometry();
    setGeometry(seen.left(), seen.bottom() + 1 - reach, seen.width(), reach);
    raise();
}

void ScrollShade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor clear = Theme::of(*this).rule;
    clear.setAlpha(0);
    QLinearGradient shade(0, 0, 0, height());
    shade.setColorAt(0, clear);
    shade.setColorAt(1, Theme::of(*this).rule);
    painter.fillRect(rect(), shade);
}
