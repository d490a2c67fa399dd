// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pictures.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace {

constexpr int columns = 3;
constexpr int rows = 3;
constexpr int cellWidth = 640;
constexpr int cellHeight = 510;
constexpr int captionHeight = 28;

QImage drawnCell(const QImage &picture, const QString &name)
{
    QImage drawn(cellWidth, cellHeight, QImage::Format_RGB32);
    drawn.fill(QColor(0xC8C8C8));
    QPainter painter(&drawn);
    painter.setPen(Qt::black);
    painter.drawText(QRect(8, 0, cellWidth - 8, captionHeight), Qt::AlignVCenter, name);
    const QImage small = picture.scaled(cellWidth - 8, cellHeight - captionHeight - 4,
        Qt::KeepAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(4, captionHeight, small);
    return drawn;
}

} // namespace

QList<Screenshot> screenshots()
{
    return {
        {QStringLiteral("trin1.png"), QStringLiteral("1-start-cases"), {}},
        {QStringLiteral("trin4.png"), QStringLiteral("4-review"), {}},
        {QStringLiteral("vejledt.png"), QStringLiteral("g4-copied"), {}},
        {QStringLiteral("trin5.png"), QStringLiteral("5-approved"),
            {ColourScheme::Dark, 100, QSize(960, 720)}},
    };
}

QString wordsIn(const WizardWindow &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words.append(button->text());
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

QImage pictureOf(WizardWindow &window)
{
    QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    picture.setText(QStringLiteral("Words"), wordsIn(window));
    return picture;
}

bool looksLike(const QImage &one, const QImage &other)
{
    static constexpr QSize coarse(48, 36);
    constexpr qreal mostDifferent = 6;
    if (one.size() != other.size())
        return false;
    const auto small = [](const QImage &picture) {
        return picture.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage first = small(one);
    const QImage second = small(other);
    qreal sum = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            sum += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)));
    }
    return sum / (coarse.width() * coarse.height()) <= mostDifferent;
}

ContactSheets::ContactSheets(QString pathBegin) : m_pathBegin(std::move(pathBegin)) { }

bool ContactSheets::add(const QImage &picture, const QString &name)
{
    m_waiting.append(drawnCell(picture, name));
    return m_waiting.size() < qsizetype{columns} * rows || finish();
}

bool ContactSheets::finish()
{
    if (m_waiting.isEmpty())
        return true;
    QImage sheet(columns * cellWidth, rows * cellHeight, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int index = 0; index < m_waiting.size(); ++index) {
        painter.drawImage(
            index % columns * cellWidth, index / columns * cellHeight, m_waiting.at(index));
    }
    painter.end();
    m_waiting.clear();
    return sheet.save(QStringLiteral("%1-%2.png").arg(m_pathBegin).arg(++m_count));
}
