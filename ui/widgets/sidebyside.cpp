// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/sidebyside.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

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
    m_added.append({widget, stretch});
}

void SideBySide::setFirst(QWidget *widget)
{
    if (std::exchange(m_first, widget) != widget)
        arrange();
}

bool SideBySide::isStackedIn(int width) const
{
    return width < fontMetrics().averageCharWidth() * m_characters;
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
    const bool isStacked = isStackedIn(width());
    m_box->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QList<std::pair<QWidget *, int>> order = m_added;
    std::stable_partition(order.begin(), order.end(),
        [this, isStacked](const auto &each) { return isStacked && each.first == m_first; });
    for (int place = 0; place < int(order.size()); ++place) {
        const auto &[widget, stretch] = order.at(place);
        if (m_box->indexOf(widget) == place)
            continue;
        m_box->removeWidget(widget);
        m_box->insertWidget(place, widget, stretch);
    }
}
