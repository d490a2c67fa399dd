// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/card.h"

#include "widgets/accessibility.h"
#include "widgets/theme.h"

#include <QPainter>

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent), m_content(new QVBoxLayout(this))
{
    Accessibility::setRole(*this, QAccessible::Grouping);
    Accessibility::setName(*this, title);
    m_content->setContentsMargins(20, 16, 20, 16);
    m_content->setSpacing(8);
    auto *heading = new TextBlock(title, TextBlock::Style::Subheading);
    Accessibility::speakByParent(*heading);
    m_content->addWidget(heading);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.rule);
    painter.setBrush(colours.side);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
