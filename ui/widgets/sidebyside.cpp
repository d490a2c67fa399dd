// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/sidebyside.h"

#include <QBoxLayout>
#include <QEvent>

SideBySide::SideBySide(int characters, QWidget *parent)
    : QWidget(parent),
      m_characters(characters),
      m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(12);
}

void SideBySide::add(QWidget *widget, int stretch)
{
    m_box->addWidget(widget, stretch);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SideBySide::arrange()
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * m_characters;
    m_box->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
