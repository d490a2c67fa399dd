// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/textblock.h"

#include "widgets/icon.h"
#include "widgets/textlines.h"
#include "widgets/theme.h"

#include <QPainter>

namespace {

constexpr int readableCharacters = 66;
constexpr int iconGap = 8;

qreal factorOf(TextBlock::Style style)
{
    switch (style) {
    case TextBlock::Style::Heading:
        return 1.64;
    case TextBlock::Style::Subheading:
        return 1.18;
    case TextBlock::Style::Body:
    case TextBlock::Style::Muted:
    case TextBlock::Style::Strong:
    case TextBlock::Style::Failure:
    case TextBlock::Style::Success:
    case TextBlock::Style::OnBand:
        return 1;
    }
    Q_UNREACHABLE();
}

bool isBold(TextBlock::Style style)
{
    switch (style) {
    case TextBlock::Style::Heading:
    case TextBlock::Style::Subheading:
    case TextBlock::Style::Strong:
    case TextBlock::Style::Failure:
    case TextBlock::Style::Success:
    case TextBlock::Style::OnBand:
        return true;
    case TextBlock::Style::Body:
    case TextBlock::Style::Muted:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

TextBlock::TextBlock(Style style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TextBlock::TextBlock(const QString &text, Style style, QWidget *parent) : TextBlock(style, parent)
{
    setText(text);
}

void TextBlock::setStyle(Style style)
{
    m_style = style;
    m_sizes.reset();
    updateGeometry();
    update();
}

void TextBlock::changeInPlace(const QString &text)
{
    if (text == m_drawn)
        return;
    m_earlier.append(m_drawn);
    draw(text);
}

void TextBlock::setText(const QString &text)
{
    m_earlier.clear();
    draw(text);
}

void TextBlock::draw(const QString &text)
{
    if (m_drawn == text)
        return;
    m_drawn = text;
    QLabel::setText(QString(text).remove(QChar::SoftHyphen));
}

void TextBlock::keepRoomFor(const QStringList &texts)
{
    if (m_reserved == texts)
        return;
    m_reserved = texts;
    updateGeometry();
}

/// As bold text with an icon before it, which is the widest.
int TextBlock::reservedHeight(int width) const
{
    if (m_reserved.isEmpty())
        return 0;
    const QFont widest = styled(Style::Success, font());
    const int beside = QFontMetrics(widest).height() + iconGap;
    const int inside = std::min(width - beside, readableWidth());
    int height = 0;
    for (const QString &text : m_reserved)
        height = std::max(height, TextLines(text, widest, inside).height());
    return height;
}

void TextBlock::setFillsWidth(bool fills)
{
    m_fillsWidth = fills;
    updateGeometry();
    update();
}

/// For a line that differs from its neighbours by more than its colour.
std::optional<Icon> TextBlock::icon() const
{
    if (m_style == Style::Failure)
        return Icon::Cross;
    if (m_style == Style::Success)
        return Icon::Check;
    return std::nullopt;
}

int TextBlock::indent() const
{
    return icon() ? QFontMetrics(shownFont()).height() + iconGap : 0;
}

int TextBlock::heightForWidth(int width) const
{
    const int inside = std::min(width - indent(), readableWidth());
    int height = sizes().of(m_drawn, inside).height();
    for (const QString &earlier : m_earlier)
        height = std::max(height, sizes().of(earlier, inside).height());
    return std::max(height, reservedHeight(width));
}

QSize TextBlock::sizeHint() const
{
    QSize hint = sizes().of(m_drawn, readableWidth());
    for (const QString &earlier : m_earlier)
        hint = hint.expandedTo(sizes().of(earlier, readableWidth()));
    return {hint.width() + indent(), hint.height()};
}

QSize TextBlock::minimumSizeHint() const
{
    const QFontMetrics metrics(shownFont());
    return {
        std::min(metrics.averageCharWidth() * 8 + indent(), sizeHint().width()), metrics.height()};
}

void TextBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour());
    if (const auto shown = icon()) {
        const int side = indent() - iconGap;
        paintIcon(painter, *shown, QRectF(0, 0, side, side), colour());
    }
    TextLines(m_drawn, shownFont(), std::min(width() - indent(), readableWidth()))
        .paint(painter, QPointF(indent(), 0));
}

int TextBlock::lineHeight(Style style, const QFont &font)
{
    return QFontMetrics(styled(style, font)).height();
}

QFont TextBlock::styled(Style style, QFont font)
{
    font.setPointSizeF(font.pointSizeF() * factorOf(style));
    font.setBold(isBold(style));
    return font;
}

TextSizes &TextBlock::sizes() const
{
    // Qt gives the widget a font of its own making whenever the font, the text size or the screen's
    // resolution changes.
    if (!m_sizes || !m_sizesOf.isCopyOf(font())) {
        m_sizesOf = font();
        m_sizes.emplace(styled(m_style, m_sizesOf));
    }
    return *m_sizes;
}

QColor TextBlock::colour() const
{
    const Colours &colours = Theme::of(*this);
    switch (m_style) {
    case Style::Muted:
        return colours.muted;
    case Style::Failure:
        return colours.failureText;
    case Style::Success:
        return colours.successText;
    case Style::OnBand:
        return colours.onBand;
    case Style::Body:
    case Style::Strong:
    case Style::Subheading:
    case Style::Heading:
        return colours.ink;
    }
    Q_UNREACHABLE();
}

int TextBlock::readableWidth() const
{
    return m_fillsWidth ? QWIDGETSIZE_MAX : sizes().lineOf(readableCharacters);
}
