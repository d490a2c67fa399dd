// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/flowlayout.h"

#include "widgets/button.h"

#include <algorithm>
#include <utility>

namespace {

/// What lies in \a item below the words of its last button; 0 where it has none.
int belowWords(const QLayoutItem &item)
{
    const QWidget *widget = item.widget();
    const auto *button = qobject_cast<const Button *>(widget);
    if (widget && !button) {
        for (const auto *each : widget->findChildren<Button *>()) {
            if (each->isVisibleTo(widget))
                button = each;
        }
    }
    return button ? button->belowWords() : 0;
}

} // namespace

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

void FlowLayout::moveToFront(const QWidget &widget)
{
    const qsizetype place = indexOf(&widget);
    if (place <= 0)
        return;
    m_items.move(place, 0);
    invalidate();
}

void FlowLayout::keepApart(const QWidget &widget, int distance)
{
    m_apart = &widget;
    m_apartDistance = distance;
    invalidate();
}

/// The space between the last item of \a row and an item that is added to it.
int FlowLayout::spaceAfter(const Row &row) const
{
    if (row.places.isEmpty())
        return 0;
    const bool isApart = m_apart && row.places.last().first->widget() == m_apart;
    return spacing() + (isApart ? m_apartDistance : 0);
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

bool FlowLayout::isAtRight(const QLayoutItem *item) const
{
    return m_firstAtRight >= 0
        && m_items.indexOf(const_cast<QLayoutItem *>(item)) >= m_firstAtRight;
}

/// The width of all items at the right, side by side.
int FlowLayout::widthAtRight() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (isAtRight(item) && !item->isEmpty())
            width += (width > 0 ? spacing() : 0) + item->sizeHint().width();
    }
    return width;
}

QList<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    QList<Row> rows;
    bool isRightBegun = false;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // Items at the right go to the next row together, if they go there at all.
        const bool beginsRight = isAtRight(item) && !std::exchange(isRightBegun, isAtRight(item));
        if (beginsRight && !rows.isEmpty()
            && rows.last().width + spaceAfter(rows.last()) + widthAtRight() > width)
            rows.append(Row{});
        const int wanted = std::min(item->sizeHint().width(), width);
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(wanted) : item->sizeHint().height();
        const bool isFull = !rows.isEmpty() && !rows.last().places.isEmpty()
            && rows.last().width + spaceAfter(rows.last()) + wanted > width;
        if (rows.isEmpty() || isFull)
            rows.append(Row{});
        Row &row = rows.last();
        const int x = row.width + spaceAfter(row);
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
    int belowAll = 0;
    for (const auto &[item, size] : row.places)
        belowAll = std::max(belowAll, belowWords(*item));
    for (const auto &[item, size] : row.places) {
        const int shift = isAtRight(item) ? free : 0;
        const int spare = row.height - size.height();
        const int above =
            m_isAtBottom ? std::max(0, spare - (belowAll - belowWords(*item))) : spare / 2;
        item->setGeometry(size.translated(place.left() + shift, place.top() + above));
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
