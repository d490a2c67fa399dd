// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/addressline.h"

#include "widgets/controltip.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>

AddressLine::AddressLine(QWidget *parent) : TextBlock(Style::Muted, parent) { }

QFontMetrics AddressLine::metrics() const
{
    return QFontMetrics(styled(style(), font()));
}

QString AddressLine::shownIn(int width) const
{
    return metrics().elidedText(text(), Qt::ElideRight, width);
}

int AddressLine::heightForWidth(int /*width*/) const
{
    return lineHeight(style(), font());
}

QSize AddressLine::sizeHint() const
{
    return {metrics().horizontalAdvance(text()), lineHeight(style(), font())};
}

bool AddressLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownIn(width()) == text())
        return TextBlock::event(event);
    // The address comes from a file, and is no markup.
    ControlTip::show(*this, *static_cast<QHelpEvent *>(event),
        QStringLiteral("<p>%1</p>").arg(text().toHtmlEscaped()));
    return true;
}

void AddressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(styled(style(), font()));
    painter.setPen(Theme::of(*this).muted);
    painter.drawText(
        rect(), int(Qt::AlignLeft) | Qt::AlignTop | Qt::TextSingleLine, shownIn(width()));
}
