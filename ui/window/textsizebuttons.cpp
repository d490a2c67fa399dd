// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/textsizebuttons.h"

#include "widgets/button.h"
#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace {

constexpr qreal largerThanText = 1.15;
/// @{ Of the letters of one button to those of both.
constexpr qreal smallerLetters = 0.85;
constexpr qreal largerLetters = 1.25;
/// @}
constexpr QSize aroundSign(16, 12);
/// The letters grow with the text, as far as they have room in their place.
constexpr qreal mostGrown = 1.25;

/// A half of the frame that both stand in, without an edge of its own. Its letters are smaller or
/// larger than its font, and stand on one line with those of the other.
class SizeButton : public Button {
public:
    SizeButton(const QString &text, const QString &sign, const QString &name, qreal letters,
        const Theme &theme)
        : Button(text, Kind::Link, name), m_letters(letters), m_theme(theme)
    {
        setSign(sign);
    }

    int heightForWidth(int /*width*/) const override { return sizeHint().height(); }
    QSize sizeHint() const override
    {
        const int width = QFontMetrics(letterFont(1)).horizontalAdvance(shownText());
        return QSize(width, fontMetrics().height()) + aroundSign;
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = Theme::of(*this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isEnabled() && (isDown() || underMouse())) {
            painter.setPen(colours.hover == colours.page ? QPen(colours.ink) : QPen(Qt::NoPen));
            painter.setBrush(isDown() ? colours.pressed : colours.hover);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2),
                Outline::controlRadius - Outline::edge, Outline::controlRadius - Outline::edge);
        }
        painter.setPen(isEnabled() ? colours.link : colours.disabledText);
        const qreal growth = std::min(m_theme.shownTextSize() / 100.0, mostGrown);
        const QFont letters = letterFont(growth);
        const QFontMetrics metrics(letters);
        const int left = (width() - metrics.horizontalAdvance(shownText())) / 2;
        const int line = (height() + int(fontMetrics().capHeight() * growth)) / 2;
        painter.setFont(letters);
        painter.drawText(left, line, shownText());
    }

private:
    QFont letterFont(qreal growth) const
    {
        QFont letters = font();
        letters.setPointSizeF(letters.pointSizeF() * m_letters * growth);
        return letters;
    }

    const qreal m_letters;
    const Theme &m_theme;
};

} // namespace

TextSizeButtons::TextSizeButtons(Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      //: name of the button "A−" on every page; no Alt letter
      m_smaller(addButton(tr("Smaller text"), QStringLiteral("A\u2212"), "mindre_tekst", -1)),
      //: name of the button "A+" on every page; no Alt letter
      m_larger(addButton(tr("Larger text"), QStringLiteral("A+"), "stoerre_tekst", 1))
{
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(1, 1, 1, 1);
    both->setSpacing(1);
    both->addWidget(m_smaller);
    both->addWidget(m_larger);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::chosen, this, &TextSizeButtons::refresh);
    fit();
    refresh();
}

Button *TextSizeButtons::addButton(
    const QString &text, const QString &sign, const char *name, int direction)
{
    auto *button = new SizeButton(
        text, sign, QLatin1String(name), direction < 0 ? smallerLetters : largerLetters, m_theme);
    connect(button, &Button::clicked, this, [this, direction] { m_theme.stepTextSize(direction); });
    return button;
}

/// There is no size beyond the last one. Before the one with the focus cannot be pressed any more,
/// the other takes it.
void TextSizeButtons::refresh()
{
    const bool isLargest = m_theme.isTextLargest();
    const bool isSmallest = m_theme.isTextSmallest();
    m_smaller->setEnabled(!isSmallest || m_smaller->hasFocus());
    m_larger->setEnabled(!isLargest || m_larger->hasFocus());
    if (isLargest && m_larger->hasFocus())
        m_smaller->setFocus(Qt::OtherFocusReason);
    if (isSmallest && m_smaller->hasFocus())
        m_larger->setFocus(Qt::OtherFocusReason);
    m_smaller->setEnabled(!isSmallest);
    m_larger->setEnabled(!isLargest);
}

/// The buttons are as large as at a text size of 100 %.
void TextSizeButtons::fit()
{
    QFont shown = font();
    shown.setPointSizeF(shown.pointSizeF() * largerThanText * 100 / m_theme.shownTextSize());
    shown.setBold(true);
    m_smaller->setFont(shown);
    m_larger->setFont(shown);
}

void TextSizeButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fit();
    refresh();
}

void TextSizeButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.control, Outline::edge));
    painter.setBrush(colours.page);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Outline::controlRadius, Outline::controlRadius);
    painter.setPen(colours.rule);
    const qreal middle = m_larger->x() - 0.5;
    painter.drawLine(QPointF(middle, 6), QPointF(middle, height() - 6));
}
