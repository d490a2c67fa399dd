// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/expander.h"

#include "widgets/icon.h"
#include "widgets/insight.h"
#include "widgets/theme.h"

#include <QPainter>

Expander::Expander(const QString &text, const QString &name, QWidget &content, QWidget *parent)
    : Button(text, Kind::Link, name, parent), m_content(content)
{
    connect(this, &Expander::clicked, this, [this] {
        setExpanded(!m_expanded);
        // A second press may meet something else then; PressGuard drops it.
        if (m_expanded)
            InSight::bring(*this, &m_content);
    });
    setExpanded(false);
}

void Expander::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_content.setVisible(expanded);
    //: State of a button that shows and hides a text, for screen readers
    const QString shown = tr("shown");
    //: State of a button that shows and hides a text, for screen readers
    const QString hidden = tr("hidden");
    setAccessibleDescription(expanded ? shown : hidden);
    update();
}

int Expander::chevronWidth() const
{
    return fontMetrics().height() + 2;
}

QSize Expander::sizeHint() const
{
    return Button::sizeHint() + QSize(chevronWidth(), 0);
}

int Expander::heightForWidth(int width) const
{
    return Button::heightForWidth(width - chevronWidth());
}

void Expander::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    const QColor colour = !isEnabled() ? colours.disabledText
        : isDown() || underMouse()     ? colours.ink
                                       : colours.link;
    QFont shown = font();
    shown.setUnderline(true);
    painter.setFont(shown);
    painter.setPen(colour);
    constexpr int flags =
        Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeft | Qt::AlignVCenter;
    QRect drawn;
    painter.drawText(rect().adjusted(chevronWidth(), 0, 0, 0), flags, text(), &drawn);
    // Beside the first line.
    const qreal side = fontMetrics().height();
    paintIcon(painter, m_expanded ? Icon::ChevronDown : Icon::ChevronRight,
        QRectF(0, drawn.top(), side, side), colour);
}
