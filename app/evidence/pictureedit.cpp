// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictureedit.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int letterHeight = 18;
constexpr int bandMargin = 8;
constexpr int probesAcross = 64;

QImage after(const QImage &picture, const PictureEdit &edit)
{
    const QRect area = edit.area.intersected(picture.rect());
    if (area.isEmpty())
        return picture;
    if (edit.kind == PictureEdit::Kind::Crop)
        return picture.copy(area);
    QImage covered = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&covered);
    painter.fillRect(area, Qt::black);
    return covered;
}

} // namespace

QImage PictureEditing::edited(const QImage &picture, const QList<PictureEdit> &edits)
{
    QImage result = picture;
    // Screens with more dots per inch hand out pictures that count in other pixels than these.
    result.setDevicePixelRatio(1);
    for (const PictureEdit &edit : edits)
        result = after(result, edit);
    return result;
}

QImage PictureEditing::labelled(
    const QImage &picture, const QString &words, QColor band, QColor ink)
{
    QFont font;
    font.setPixelSize(letterHeight);
    font.setBold(true);
    const int width = picture.width() - 2 * bandMargin;
    constexpr int flags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);
    const QRect text =
        QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), flags, words);
    const int bandHeight = text.height() + 2 * bandMargin;
    QImage whole(picture.width(), picture.height() + bandHeight, QImage::Format_RGB32);
    whole.fill(band);
    QPainter painter(&whole);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(bandMargin, bandMargin, width, text.height()), flags, words);
    painter.drawImage(QRect(QPoint(0, bandHeight), picture.size()), picture);
    return whole;
}

bool PictureEditing::isBlank(const QImage &picture)
{
    if (picture.isNull())
        return true;
    const QRgb first = picture.pixel(0, 0);
    const int step = std::max(1, picture.width() / probesAcross);
    for (int y = 0; y < picture.height(); y += step) {
        for (int x = 0; x < picture.width(); x += step) {
            if (picture.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}
