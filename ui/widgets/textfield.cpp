// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/textfield.h"

#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int lowest = 40;
constexpr int widthInCharacters = 40;

} // namespace

TextField::TextField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setObjectName(name);
    setFrame(false);
    setTextMargins(8, 4, 8, 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TextField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * widthInCharacters,
        std::max(lowest, QLineEdit::sizeHint().height())};
}

QSize TextField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void TextField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(*this).control, Outline::edge));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Outline::controlRadius, Outline::controlRadius);
}
