// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/pictureedit.h"

#include <QColorSpace>
#include <QFont>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr int letterHeight = 18;
constexpr int bandMargin = 8;
/// JPEG makes a plain surface uneven by that many of 255 steps, which is not visible.
constexpr int unseenSteps = 3;

// Rows are copied and filled without QPainter, so that no pixel is blended or left out, however
// high the picture is.
QRgb *row(QImage &picture, int y)
{
    return reinterpret_cast<QRgb *>(picture.scanLine(y));
}

const QRgb *row(const QImage &picture, int y)
{
    return reinterpret_cast<const QRgb *>(picture.constScanLine(y));
}

bool isBare(const QImage &picture)
{
    return picture.format() == QImage::Format_RGB32 && picture.devicePixelRatio() == 1
        && !picture.colorSpace().isValid() && picture.textKeys().isEmpty();
}

QFont bandFont()
{
    QFont font;
    font.setPixelSize(letterHeight);
    font.setBold(true);
    return font;
}

constexpr int bandTextFlags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

/// Where \a words stand in the band above a picture that is \a width pixels wide.
QRect bandText(int width, const QString &words)
{
    const int room = width - 2 * bandMargin;
    const int height =
        QFontMetrics(bandFont())
            .boundingRect(QRect(0, 0, std::max(room, 1), 10000), bandTextFlags, words)
            .height();
    return {bandMargin, bandMargin, room, height};
}

/// How many of the first rows begin with \a band, in the margin before its words.
int rowsBeginningWith(const QImage &picture, QColor band)
{
    const int margin = std::min(bandMargin / 2, picture.width());
    for (int y = 0; y < picture.height(); ++y) {
        const QRgb *line = row(picture, y);
        if (!std::all_of(line, line + margin, [&](QRgb pixel) { return pixel == band.rgb(); }))
            return y;
    }
    return picture.height();
}

QImage after(const QImage &picture, const PictureEdit &edit)
{
    const QRect area = edit.area.intersected(picture.rect());
    if (area.isEmpty())
        return picture;
    if (edit.kind == PictureEdit::Kind::Crop)
        return picture.copy(area);
    QImage covered = picture;
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(row(covered, y) + area.left(), area.width(), qRgb(0, 0, 0));
    return covered;
}

} // namespace

QImage PictureEditing::opaque(const QImage &picture)
{
    if (isBare(picture))
        return picture;
    QImage pixels(picture.size(), QImage::Format_RGB32);
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (pixels.isNull() || source.isNull())
        return {};
    for (int y = 0; y < source.height(); ++y) {
        const QRgb *from = row(source, y);
        std::transform(from, from + source.width(), row(pixels, y), [](QRgb pixel) {
            const int white = 255 - qAlpha(pixel);
            return qRgb(qRed(pixel) + white, qGreen(pixel) + white, qBlue(pixel) + white);
        });
    }
    return pixels;
}

QImage PictureEditing::edited(const QImage &picture, const QList<PictureEdit> &edits)
{
    QImage result = opaque(picture);
    for (const PictureEdit &edit : edits)
        result = after(result, edit);
    return result;
}

QImage PictureEditing::labelled(
    const QImage &picture, const QString &words, QColor band, QColor ink)
{
    const QRect text = bandText(picture.width(), words);
    const int bandHeight = text.height() + 2 * bandMargin;
    QImage whole(picture.width(), picture.height() + bandHeight, QImage::Format_RGB32);
    whole.fill(band);
    QPainter painter(&whole);
    painter.setFont(bandFont());
    painter.setPen(ink);
    painter.drawText(text, bandTextFlags, words);
    painter.end();
    const QImage pixels = opaque(picture);
    for (int y = 0; y < pixels.height(); ++y)
        std::copy_n(row(pixels, y), pixels.width(), row(whole, bandHeight + y));
    return whole;
}

QImage PictureEditing::withoutLabel(const QImage &picture, const QString &words, QColor band)
{
    const QImage pixels = opaque(picture);
    const int found = rowsBeginningWith(pixels, band);
    const int usual = bandText(pixels.width(), words).height() + 2 * bandMargin;
    // The band is of another height where the font has changed since. What lies below it may begin
    // with the same colour.
    const int height = found >= usual ? usual : found;
    if (height <= 2 * bandMargin || height >= pixels.height())
        return pixels;
    return pixels.copy(0, height, pixels.width(), pixels.height() - height);
}

bool PictureEditing::isBlank(const QImage &picture)
{
    const QImage pixels = opaque(picture);
    std::array lowest{255, 255, 255};
    std::array highest{0, 0, 0};
    for (int y = 0; y < pixels.height(); ++y) {
        const QRgb *line = row(pixels, y);
        for (int x = 0; x < pixels.width(); ++x) {
            const std::array parts{qRed(line[x]), qGreen(line[x]), qBlue(line[x])};
            for (std::size_t part = 0; part < parts.size(); ++part) {
                lowest[part] = std::min(lowest[part], parts[part]);
                highest[part] = std::max(highest[part], parts[part]);
                if (highest[part] - lowest[part] > unseenSteps)
                    return false;
            }
        }
    }
    return true;
}
