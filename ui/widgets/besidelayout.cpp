// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/besidelayout.h"

#include "widgets/button.h"

#include <algorithm>

namespace {

/// The words are at least that wide beside the buttons, unless they need less.
constexpr int leastCharacters = 30;

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// The first that is shown.
const Button *firstButton(QLayoutItem &item)
{
    if (item.isEmpty())
        return nullptr;
    if (QLayout *layout = item.layout()) {
        for (int index = 0; index < layout->count(); ++index) {
            if (const Button *found = firstButton(*layout->itemAt(index)))
                return found;
        }
    }
    return qobject_cast<const Button *>(item.widget());
}

} // namespace

BesideLayout::BesideLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

BesideLayout::~BesideLayout()
{
    qDeleteAll(m_items);
}

void BesideLayout::addLayout(QLayout *layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void BesideLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    return index < 0 || index >= m_items.size() ? nullptr : m_items.takeAt(index);
}

int BesideLayout::leastWords() const
{
    const QWidget *parent = parentWidget();
    const int readable = parent ? parent->fontMetrics().averageCharWidth() * leastCharacters : 0;
    return std::min(readable, m_items.first()->sizeHint().width());
}

/// How far the buttons begin above the words: a link has room above its own.
int BesideLayout::lift() const
{
    if (!m_alignsFirstLines)
        return 0;
    const Button *button = firstButton(*m_items.at(1));
    if (!button || button->kind() != Button::Kind::Link)
        return 0;
    const QFontMetrics metrics = button->fontMetrics();
    return std::max(0, (Button::linkHeight(metrics) - metrics.height()) / 2);
}

BesideLayout::Places BesideLayout::placesFor(int width) const
{
    Places places;
    if (m_items.isEmpty())
        return places;
    const QLayoutItem &words = *m_items.first();
    const QLayoutItem *buttons = m_items.value(1);
    if (!buttons || buttons->isEmpty()) {
        places.height = heightOf(words, width);
        places.words = QRect(0, 0, width, places.height);
        return places;
    }
    const int wanted = std::min(buttons->sizeHint().width(), width);
    const int left = width - wanted - 2 * spacing();
    const bool staysAsHigh =
        !m_goesBelow || (left > 0 && heightOf(words, left) <= heightOf(words, width));
    if (left >= leastWords() && staysAsHigh) {
        const int wordsHeight = heightOf(words, left);
        const int buttonsHeight = heightOf(*buttons, wanted);
        const int above = lift();
        places.height = std::max(wordsHeight, buttonsHeight - above);
        // The buttons begin where the words do, so that another line of words does not move them.
        places.words = QRect(0, 0, left, wordsHeight);
        places.buttons = QRect(width - wanted, -above, wanted, buttonsHeight);
        return places;
    }
    const int wordsHeight = heightOf(words, width);
    places.words = QRect(0, 0, width, wordsHeight);
    places.buttons = QRect(0, wordsHeight + spacing(), width, heightOf(*buttons, width));
    places.height = places.buttons.bottom() + 1;
    return places;
}

int BesideLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return placesFor(width - around.left() - around.right()).height + around.top()
        + around.bottom();
}

QSize BesideLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width > 0 ? 2 * spacing() : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize BesideLayout::minimumSize() const
{
    QSize smallest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    }
    return smallest.grownBy(contentsMargins());
}

void BesideLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const QRect inside = place.marginsRemoved(contentsMargins());
    const Places places = placesFor(inside.width());
    if (!m_items.isEmpty())
        m_items.first()->setGeometry(places.words.translated(inside.topLeft()));
    if (m_items.size() > 1)
        m_items.at(1)->setGeometry(places.buttons.translated(inside.topLeft()));
}
