// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/button.h"

#include "widgets/controltip.h"
#include "widgets/dividedwords.h"
#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr QSize usualPadding(20, 9);
constexpr QSize closePadding(6, 9);
constexpr QSize closeSignPadding(8, 9);
constexpr int textFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

Button::Button(const QString &text, Kind kind, const QString &name, QWidget *parent)
    : Button(text, kind, parent)
{
    setObjectName(name);
}

void Button::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setSign(const QString &sign)
{
    if (m_sign == sign)
        return;
    m_sign = sign;
    updateGeometry();
    update();
}

void Button::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    update();
}

void Button::setOnBand(bool isOnBand)
{
    m_isOnBand = isOnBand;
    update();
}

void Button::keepRoomFor(const QString &text)
{
    if (m_keptRoom == text)
        return;
    m_keptRoom = text;
    updateGeometry();
}

QStringList Button::roomyTexts() const
{
    return m_keptRoom.isEmpty() ? QStringList{shownText()} : QStringList{shownText(), m_keptRoom};
}

void Button::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    update();
}

void Button::setClose(bool isClose)
{
    if (m_isClose == isClose)
        return;
    m_isClose = isClose;
    updateGeometry();
    update();
}

QSize Button::padding() const
{
    if (m_kind == Kind::Link)
        return {0, 4};
    if (!m_isClose)
        return usualPadding;
    return m_sign.size() == 1 ? closeSignPadding : closePadding;
}

int Button::lowest() const
{
    return m_kind == Kind::Link ? linkHeight(fontMetrics()) : 40;
}

int Button::linkHeight(const QFontMetrics &metrics)
{
    return std::max(24, metrics.height() + 8);
}

QFont Button::shownFont() const
{
    QFont shown = font();
    shown.setBold(m_kind == Kind::Primary);
    // A cross has no words to underline.
    const bool hasWords = m_sign.isEmpty() || m_sign.front().isLetter();
    const bool isUnderlined = !m_isQuiet || underMouse() || hasFocus();
    shown.setUnderline(m_kind == Kind::Link && hasWords && isUnderlined);
    return shown;
}

/// A secondary button has room for bold text, so that setKind() moves nothing.
QFont Button::widestFont() const
{
    QFont widest = shownFont();
    widest.setBold(m_kind != Kind::Link);
    return widest;
}

Button::Measured &Button::measured() const
{
    const QStringList texts = roomyTexts();
    if (m_measured && m_measured->font.isCopyOf(font()) && m_measured->kind == m_kind
        && m_measured->isClose == m_isClose && m_measured->texts == texts)
        return *m_measured;
    m_measured.emplace(Measured{font(), m_kind, m_isClose, texts, QFontMetrics(widestFont()), {}});
    QSize &inOneLine = m_measured->inOneLine;
    for (const QString &each : texts)
        inOneLine = inOneLine.expandedTo(m_measured->metrics.size(Qt::TextShowMnemonic, each));
    return *m_measured;
}

int Button::heightForWidth(int width) const
{
    const QSize around = padding() * 2;
    Measured &known = measured();
    const QRect place(0, 0, std::max(1, width - around.width()), QWIDGETSIZE_MAX);
    // Most are asked for in widths in which their texts are in one line.
    if (place.width() > known.inOneLine.width())
        return std::max(lowest(), known.inOneLine.height() + around.height());
    if (known.width != place.width()) {
        known.width = place.width();
        known.height = 0;
        for (const QString &each : known.texts) {
            const QString text = DividedWords::divided(each, known.metrics, place.width());
            known.height =
                std::max(known.height, known.metrics.boundingRect(place, textFlags, text).height());
        }
    }
    return std::max(lowest(), known.height + around.height());
}

QSize Button::sizeHint() const
{
    const QSize around = padding() * 2;
    const QSize text = measured().inOneLine;
    return {text.width() + around.width() + 2, std::max(lowest(), text.height() + around.height())};
}

int Button::belowWords() const
{
    const int oneLine = measured().inOneLine.height();
    return std::max(padding().height(), (lowest() - oneLine) / 2);
}

QSize Button::minimumSizeHint() const
{
    const int narrow = fontMetrics().averageCharWidth() * 8 + padding().width() * 2;
    return {std::min(narrow, sizeHint().width()), lowest()};
}

QColor Button::textColour() const
{
    const Colours &colours = Theme::of(*this);
    if (!isEnabled())
        return colours.disabledText;
    switch (m_kind) {
    case Kind::Primary:
        return colours.onPrimary;
    case Kind::Secondary:
        return colours.link;
    case Kind::Link:
        if (m_isOnBand)
            return colours.onBand;
        return isDown() || underMouse() ? colours.ink : colours.link;
    }
    Q_UNREACHABLE();
}

void Button::paintBackground(QPainter &painter) const
{
    const Colours &colours = Theme::of(*this);
    const QRectF place = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled()) {
        painter.setPen(QPen(colours.control, Outline::edge));
        painter.setBrush(colours.page);
    } else if (m_kind == Kind::Primary) {
        const QColor fill = isDown() ? colours.primaryPressed
            : underMouse()           ? colours.primaryHover
                                     : colours.primary;
        // As large as the others, whose border is drawn around the same place.
        painter.setPen(QPen(fill, Outline::edge));
        painter.setBrush(fill);
    } else {
        painter.setPen(QPen(colours.link, Outline::edge));
        painter.setBrush(isDown() ? colours.pressed
                : m_isOpen        ? colours.chosen
                : underMouse()    ? colours.hover
                                  : colours.page);
    }
    painter.drawRoundedRect(place, Outline::controlRadius, Outline::controlRadius);
    // In high contrast all grounds are the page's, so a second line says what the pointer is on.
    if (isEnabled() && underMouse() && colours.hover == colours.page) {
        constexpr qreal inner = 4;
        painter.setPen(QPen(textColour(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(inner, inner, -inner, -inner),
            Outline::controlRadius, Outline::controlRadius);
    }
}

bool Button::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_sign.isEmpty())
        return QPushButton::event(event);
    ControlTip::show(*this, *static_cast<QHelpEvent *>(event), text().remove(u'&'));
    return true;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_kind != Kind::Link)
        paintBackground(painter);
    painter.setFont(shownFont());
    painter.setPen(textColour());
    const QSize inside = padding();
    const int align = m_kind == Kind::Link ? int(Qt::AlignLeft) : int(Qt::AlignHCenter);
    const QRect place = rect().adjusted(inside.width(), 0, -inside.width(), 0);
    const QString text =
        DividedWords::divided(shownText(), QFontMetrics(shownFont()), place.width());
    painter.drawText(place, textFlags | align | Qt::AlignVCenter, text);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat())
        click();
}
