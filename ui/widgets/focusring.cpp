// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/focusring.h"

#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QScrollArea>

FocusRing::FocusRing(QWidget &window) : QWidget(&window), m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&m_input, &LastInput::changed, this, &FocusRing::place);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *widget)
{
    for (const QPointer<QWidget> &watched : std::as_const(m_watched)) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_watched.clear();
    // A window that is not in front has no focus, but the ring keeps its place.
    if (!widget || !m_window.isAncestorOf(widget)) {
        m_target.clear();
        hide();
        return;
    }
    m_target = widget;
    setParent(groundOf(*widget));
    for (QWidget *each = widget; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched.append(each);
    }
    place();
}

QWidget *FocusRing::groundOf(const QWidget &widget) const
{
    for (QWidget *each = widget.parentWidget(); each && each != &m_window;
         each = each->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(each);
        if (area && area->widget() && area->widget()->isAncestorOf(&widget))
            return area->widget();
    }
    return &m_window;
}

/// A user of the mouse sees what they point at, and a ring around what they have just pressed would
/// only be in the way. Where they type they look for the field.
bool FocusRing::isWanted() const
{
    return m_input.isKey() || qobject_cast<const QLineEdit *>(m_target.data());
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || !isWanted()) {
        hide();
        return;
    }
    const QRect inside(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    setGeometry(inside.adjusted(-reach, -reach, reach, reach));
    raise();
    show();
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    constexpr qreal ring = 3;
    constexpr qreal gap = 2;
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const auto stroke = [&](const QColor &colour, qreal width, qreal inset) {
        painter.setPen(QPen(colour, width));
        const qreal middle = inset + width / 2;
        // Round the same point as the corners of what it surrounds.
        const qreal radius = Outline::controlRadius + reach - middle;
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(middle, middle, -middle, -middle), radius, radius);
    };
    stroke(colours.ring, ring, 0);
    stroke(colours.ringGap, gap, ring);
}
