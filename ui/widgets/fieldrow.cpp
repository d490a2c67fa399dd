// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/fieldrow.h"

#include "widgets/accessibility.h"
#include "widgets/icon.h"
#include "widgets/rows.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int gap = 8;
constexpr int charactersSideBySide = 56;

/// "Sortiment: Example. From the task."
QString spoken(const QString &label, const QString &value, const QString &source)
{
    const auto sentence = [](const QString &text) {
        return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
    };
    return QStringLiteral("%1: %2 %3").arg(label, sentence(value), sentence(source)).trimmed();
}

} // namespace

FieldRow::FieldRow(
    const QString &label, const QString &value, const QString &source, QWidget *parent)
    : QWidget(parent),
      m_label(new TextBlock(TextBlock::Style::Muted, this)),
      m_value(new TextBlock(TextBlock::Style::Strong, this)),
      m_source(new TextBlock(TextBlock::Style::Muted, this))
{
    Accessibility::setRole(*this, QAccessible::ListItem);
    for (TextBlock *part : {m_label, m_value, m_source})
        Accessibility::speakByParent(*part);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_label->setText(label);
    setValue(value, source);
}

void FieldRow::setValue(const QString &value, const QString &source)
{
    m_value->setText(value);
    m_source->setText(source);
    Accessibility::setName(*this, spoken(m_label->text(), value, source));
    updateGeometry();
    placeAgain();
}

void FieldRow::setMark(Mark mark)
{
    m_mark = mark;
    updateGeometry();
    placeAgain();
    update();
}

int FieldRow::sourceWidth() const
{
    return m_source->text().isEmpty() ? 0 : m_source->sizeHint().width();
}

/// A label with a longer word than fits beside the value stands above it.
int FieldRow::longestWord() const
{
    if (m_longestWord && m_longestWordIn.isCopyOf(m_label->font()))
        return *m_longestWord;
    int longest = 0;
    for (const QString &word : m_label->text().split(u' '))
        longest = std::max(longest, m_label->fontMetrics().horizontalAdvance(word));
    m_longestWordIn = m_label->font();
    m_longestWord = longest;
    return longest;
}

FieldRow::Places FieldRow::placesFor(int width) const
{
    const bool isWide = width >= fontMetrics().averageCharWidth() * charactersSideBySide
        && longestWord() <= width * 3 / 10 - gap;
    const bool hasSource = !m_source->text().isEmpty();
    Places places;
    int top = gap;
    const int side = m_mark == Mark::None ? 0 : fontMetrics().height();
    const int indent = side == 0 ? 0 : side + gap;
    const auto placed = [&top](const TextBlock &part, int left, int room) {
        return QRect(left, top, room, part.heightForWidth(room));
    };
    if (isWide) {
        const int column = width * 3 / 10;
        const int sourceRoom = width / 5;
        const auto *list = qobject_cast<const FieldList *>(parentWidget());
        const bool isBeside = hasSource && list && list->hasSourcesBeside(sourceRoom);
        const int left = column + indent;
        const int valueWidth = width - left - (isBeside ? sourceRoom + gap : 0);
        places.label = placed(*m_label, 0, column - gap);
        places.value = placed(*m_value, left, valueWidth);
        places.mark = QRect(column, places.value.top(), side, side);
        if (!isBeside)
            top = places.value.bottom() + 1;
        places.source = isBeside ? placed(*m_source, width - sourceRoom, sourceRoom)
                                 : placed(*m_source, left, valueWidth);
        places.height = std::max({places.label.bottom(), places.value.bottom(),
                            hasSource ? places.source.bottom() : 0})
            + gap + 1;
        return places;
    }
    places.label = placed(*m_label, 0, width);
    top = places.label.bottom() + 1;
    places.value = placed(*m_value, indent, width - indent);
    places.mark = QRect(0, top, side, side);
    top = places.value.bottom() + 1;
    places.source =
        hasSource ? placed(*m_source, indent, width - indent) : QRect(indent, top, 0, 0);
    places.height = places.source.bottom() + gap + 1;
    return places;
}

void FieldRow::setHasRule(bool hasRule)
{
    m_hasRule = hasRule;
    update();
}

int FieldRow::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize FieldRow::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * (charactersSideBySide + 4);
    return {width, heightForWidth(width)};
}

QSize FieldRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

/// Before the first layout there is no width to place the parts in.
void FieldRow::placeAgain()
{
    if (m_isPlaced)
        place();
}

void FieldRow::resizeEvent(QResizeEvent *)
{
    m_isPlaced = true;
    place();
}

void FieldRow::place()
{
    const Places places = placesFor(width());
    m_label->setGeometry(places.label);
    m_value->setGeometry(places.value);
    m_source->setGeometry(places.source);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    const QRect place = placesFor(width()).mark;
    switch (m_mark) {
    case Mark::None:
        break;
    case Mark::Right:
        paintIcon(painter, Icon::Check, place, colours.successText);
        break;
    case Mark::Wrong:
        paintIcon(painter, Icon::Cross, place, colours.failureText);
        break;
    case Mark::Unknown:
        paintIcon(painter, Icon::Dash, place, colours.muted);
        break;
    }
    if (!m_hasRule)
        return;
    painter.setPen(colours.rule);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

FieldList::FieldList(const QString &name, QWidget *parent) : QWidget(parent)
{
    Accessibility::setRole(*this, QAccessible::List);
    Accessibility::setName(*this, name);
    new Rows(this, 0);
}

bool FieldList::hasSourcesBeside(int room) const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(),
        [room](const FieldRow *row) { return row->sourceWidth() <= room; });
}

FieldRow *FieldList::add(const QString &label, const QString &value, const QString &source)
{
    if (!m_rows.isEmpty())
        m_rows.last()->setHasRule(true);
    auto *row = new FieldRow(label, value, source);
    layout()->addWidget(row);
    m_rows.append(row);
    return row;
}
