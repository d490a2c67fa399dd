// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/card.h"

#include "widgets/accessibility.h"
#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QPainter>

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextBlock(TextBlock::Style::Subheading)),
      m_content(new QVBoxLayout(this))
{
    Accessibility::setRole(*this, QAccessible::Grouping);
    m_content->setContentsMargins(16, 16, 16, 16);
    m_content->setSpacing(8);
    Accessibility::speakByParent(*m_title);
    m_content->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    Accessibility::setName(*this, title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.rule);
    painter.setBrush(colours.side);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Outline::frameRadius, Outline::frameRadius);
}
