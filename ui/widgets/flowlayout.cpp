// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::pushRight()
{
    m_firstAtRight = m_items.size();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    return m_items.takeAt(index);
}

QList<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    QList<Row> rows;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = std::min(item->sizeHint().width(), width);
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(wanted) : item->sizeHint().height();
        if (rows.isEmpty() || rows.last().width + spacing() + wanted > width)
            rows.append(Row{});
        Row &row = rows.last();
        const int x = row.places.isEmpty() ? 0 : row.width + spacing();
        row.places.append({item, QRect(x, 0, wanted, height)});
        row.width = x + wanted;
        row.height = std::max(row.height, height);
    }
    return rows;
}

int FlowLayout::heightOf(const QList<Row> &rows) const
{
    int height = rows.isEmpty() ? 0 : int(rows.size() - 1) * spacing();
    for (const Row &row : rows)
        height += row.height;
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return heightOf(rowsFor(width - around.left() - around.right())) + around.top()
        + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    int width = 0;
    int height = 0;
    for (const Row &row : rowsFor(QWIDGETSIZE_MAX)) {
        width = std::max(width, row.width);
        height = std::max(height, row.height);
    }
    return QSize(width, height).grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    }
    return smallest.grownBy(contentsMargins());
}

void FlowLayout::placeRow(const Row &row, const QRect &place)
{
    const int free = place.width() - row.width;
    for (const auto &[item, size] : row.places) {
        const bool isAtRight = m_firstAtRight >= 0 && m_items.indexOf(item) >= m_firstAtRight;
        const int shift = isAtRight ? free : 0;
        const int middle = (row.height - size.height()) / 2;
        item->setGeometry(size.translated(place.left() + shift, place.top() + middle));
    }
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const QRect inside = place.marginsRemoved(contentsMargins());
    const QList<Row> rows = rowsFor(inside.width());
    int top = inside.top();
    for (const Row &row : rows) {
        placeRow(row, QRect(inside.left(), top, inside.width(), row.height));
        top += row.height + spacing();
    }
}
