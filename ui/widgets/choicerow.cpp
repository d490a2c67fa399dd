// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/choicerow.h"

#include "widgets/dividedwords.h"
#include "widgets/icon.h"
#include "widgets/outline.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int lowest = 32;
constexpr int inset = 4;
constexpr int labelFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeft;

/// The mark is as high as a line of text, whatever its size.
int markSize(const QWidget &row)
{
    return row.fontMetrics().height();
}

int textLeft(const QWidget &row)
{
    return inset + markSize(row) + row.fontMetrics().averageCharWidth() + inset;
}

/// With its long words divided where they are wider than the row.
QString shownText(const QAbstractButton &row, int width)
{
    return DividedWords::divided(row.text(), row.fontMetrics(), width - textLeft(row) - inset);
}

int heightOf(const QAbstractButton &row, int width)
{
    const int room = std::max(1, width - textLeft(row) - inset);
    const QRect text = row.fontMetrics().boundingRect(
        QRect(0, 0, room, QWIDGETSIZE_MAX), labelFlags, shownText(row, width));
    return std::max(lowest, text.height() + 2 * inset);
}

QSize sizeOf(const QAbstractButton &row)
{
    const QSize text = row.fontMetrics().size(Qt::TextShowMnemonic, row.text());
    return {text.width() + textLeft(row) + inset + 2, std::max(lowest, text.height() + 2 * inset)};
}

QSize smallestOf(const QAbstractButton &row)
{
    return {
        std::min(sizeOf(row).width(), textLeft(row) + row.fontMetrics().averageCharWidth() * 12),
        lowest};
}

void configure(QAbstractButton &row)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row.setSizePolicy(policy);
    row.setAttribute(Qt::WA_Hover);
}

/// The row's background and text; returns the place for the mark.
QRectF paintRow(QPainter &painter, const QAbstractButton &row)
{
    const Colours &colours = Theme::of(row);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPointedAt = row.underMouse() && row.isEnabled();
    if (isPointedAt || row.isDown() || row.isChecked()) {
        // What is chosen is stronger than what the pointer is on, so that they are not mistaken.
        const QColor edge = row.isEnabled() ? colours.primary : colours.disabledText;
        const QColor chosen = row.isEnabled() ? colours.chosen : colours.side;
        painter.setPen(row.isChecked() ? QPen(edge, Outline::edge) : QPen(Qt::NoPen));
        painter.setBrush(row.isDown() ? colours.pressed : row.isChecked() ? chosen : colours.hover);
        painter.drawRoundedRect(QRectF(row.rect()).adjusted(1, 1, -1, -1), Outline::controlRadius,
            Outline::controlRadius);
    }
    // In high contrast a row below the pointer has no ground of its own.
    if (isPointedAt && colours.hover == colours.page) {
        painter.setPen(QPen(colours.ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
            Outline::controlRadius, Outline::controlRadius);
    }
    painter.setPen(row.isEnabled() ? colours.ink : colours.disabledText);
    QRect drawn;
    painter.drawText(row.rect().adjusted(textLeft(row), 0, -inset, 0),
        labelFlags | Qt::AlignVCenter, shownText(row, row.width()), &drawn);
    // Beside the first line.
    const qreal size = markSize(row);
    return {qreal(inset), qreal(drawn.top()), size, size};
}

} // namespace

RadioRow::RadioRow(const QString &text, QWidget *parent) : QRadioButton(text, parent)
{
    configure(*this);
}

RadioRow::RadioRow(const QString &text, const QString &name, QWidget *parent)
    : RadioRow(text, parent)
{
    setObjectName(name);
}

int RadioRow::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

QSize RadioRow::sizeHint() const
{
    return sizeOf(*this);
}

QSize RadioRow::minimumSizeHint() const
{
    return smallestOf(*this);
}

void RadioRow::keyPressEvent(QKeyEvent *event)
{
    QRadioButton::keyPressEvent(event);
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
        || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow || hasFocus())
        return;
    // Qt does this only where another row was chosen.
    auto *now = qobject_cast<RadioRow *>(window()->focusWidget());
    if (now && now->parentWidget() == parentWidget() && !now->isChecked())
        now->click();
}

void RadioRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    const QRectF mark = paintRow(painter, *this).adjusted(2, 2, -2, -2);
    const QColor chosen = isEnabled() ? colours.primary : colours.disabledText;
    painter.setPen(QPen(isChecked() ? chosen : colours.control, Outline::edge));
    painter.setBrush(colours.page);
    painter.drawEllipse(mark);
    if (!isChecked())
        return;
    const qreal gap = mark.width() / 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen);
    painter.drawEllipse(mark.adjusted(gap, gap, -gap, -gap));
}

CheckRow::CheckRow(const QString &text, const QString &name, QWidget *parent)
    : QCheckBox(text, parent)
{
    setObjectName(name);
    configure(*this);
}

int CheckRow::heightForWidth(int width) const
{
    return heightOf(*this, width);
}

QSize CheckRow::sizeHint() const
{
    return sizeOf(*this);
}

QSize CheckRow::minimumSizeHint() const
{
    return smallestOf(*this);
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Theme::of(*this);
    const QRectF mark = paintRow(painter, *this).adjusted(2, 2, -2, -2);
    const QColor chosen = isEnabled() ? colours.primary : colours.disabledText;
    painter.setPen(QPen(isChecked() ? chosen : colours.control, Outline::edge));
    painter.setBrush(isChecked() ? chosen : colours.page);
    painter.drawRoundedRect(mark, 3, 3);
    if (isChecked())
        paintIcon(painter, Icon::Check, mark, isEnabled() ? colours.onPrimary : colours.page);
}
