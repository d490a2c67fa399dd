// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/report/reportlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace {

struct ReportPictures {
    Q_DECLARE_TR_FUNCTIONS(ReportPictures)
};

/// A picture beside other things may be that much narrower than the text.
constexpr qreal leastShare = 0.65;
/// A picture that is higher than this many times its width is laid over several pages.
constexpr qreal highest = 2.5;
/// A picture that is wider than this many times its height, such as one of two screens, is laid in
/// two halves below each other, which fit on one page together.
constexpr qreal widest = 2.8;
/// With fewer pixels, a half as wide as the text would show no more than the whole.
constexpr int leastWidthOfHalves = 1600;
/// Millimetres.
constexpr qreal captionOfHalf = 4;
/// What the end of a part and the beginning of the next one share, so that no line is cut in two.
constexpr qreal overlap = 8;
/// Small pictures are not blown up further than this many millimetres a pixel.
constexpr qreal largestPixel = 2 * 25.4 / 96;

QSize sizeOf(const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    return QImageReader(&buffer, "png").size();
}

} // namespace

QSizeF ReportLayout::wantedSize(QSize pixels) const
{
    const qreal width = std::min(m_body.width(), pixels.width() * m_style.mm(largestPixel));
    return QSizeF(pixels).scaled(width, m_body.height() * pixels.height(), Qt::KeepAspectRatio);
}

qreal ReportLayout::heightAround(const EvidencePicture &picture) const
{
    return heightOf(pictureTitle(picture), m_style.heading(), m_body.width())
        + heightOf(pictureOrigin(picture), m_style.small(), m_body.width())
        + m_style.mm(gap + 4 * rowGap);
}

bool ReportLayout::hasRoomFor(const EvidencePicture &picture) const
{
    const QSize pixels = sizeOf(m_pictures.value(picture.kept.file));
    if (standsInHalves(pixels))
        return heightOfHalves(pixels) <= room() - heightAround(picture);
    return !pixels.isEmpty() && pixels.height() <= pixels.width() * highest
        && wantedSize(pixels).height() * leastShare <= room() - heightAround(picture);
}

void ReportLayout::addPicture(const EvidencePicture &picture)
{
    if (m_y > m_body.top())
        addSpace(gap);
    addText(pictureTitle(picture), m_style.heading(), ReportStyle::accent(), Kind::Heading);
    addText(pictureOrigin(picture), m_style.small(), ReportStyle::muted());
    if (picture.number > 1)
        addText(picture.kept.file + QStringLiteral(", SHA-256: ") + picture.kept.sha256,
            m_style.small(), ReportStyle::muted());
    addSpace(rowGap);
    const QByteArray png = m_pictures.value(picture.kept.file);
    const QSize pixels = sizeOf(png);
    if (!picture.intact || pixels.isEmpty())
        return;
    const int figure = addElement(Kind::Figure);
    m_elements.last().alternative = pictureAlternative(picture);
    const QSizeF wanted = wantedSize(pixels);
    if (standsInHalves(pixels))
        addHalves(png, pixels, figure);
    else if (pixels.height() > pixels.width() * highest && wanted.height() > room())
        addImageInParts(png, pixels, wanted.width(), figure);
    else
        addWholeImage(png, wanted, figure);
}

QRect ReportLayout::halfOf(QSize pixels, bool isLeft) const
{
    const qreal scale = m_body.width() * 2 / pixels.width();
    const int width = pixels.width() / 2 + static_cast<int>(m_style.mm(overlap) / scale / 2);
    return {isLeft ? 0 : pixels.width() - width, 0, width, pixels.height()};
}

qreal ReportLayout::heightOfHalves(QSize pixels) const
{
    const QRect half = halfOf(pixels, true);
    return 2
        * (half.height() * m_body.width() / half.width() + m_style.mm(captionOfHalf)
            + m_style.mm(rowGap));
}

bool ReportLayout::standsInHalves(QSize pixels) const
{
    return pixels.width() >= leastWidthOfHalves && pixels.width() > pixels.height() * widest;
}

void ReportLayout::addHalves(const QByteArray &png, QSize pixels, int element)
{
    for (const bool isLeft : {true, false}) {
        //: evidence, above the first half of a very wide picture; TextAgreement knows it
        const QString left = ReportPictures::tr("1 of 2");
        //: evidence, above the second half of a very wide picture; TextAgreement knows it
        const QString right = ReportPictures::tr("2 of 2");
        // A screen reader reads one text in place of the whole picture.
        put(PageText{{m_body.left(), m_y, m_body.width(), m_style.mm(captionOfHalf)},
            isLeft ? left : right, m_style.small(), ReportStyle::muted()});
        m_y += m_style.mm(captionOfHalf);
        const QRect half = halfOf(pixels, isLeft);
        const QRectF area(
            m_body.left(), m_y, m_body.width(), half.height() * m_body.width() / half.width());
        put(PagePicture{area, png, half, element});
        put(PageBox{area, {}, ReportStyle::line()});
        m_y += area.height() + m_style.mm(rowGap);
    }
}

void ReportLayout::addWholeImage(const QByteArray &png, QSizeF size, int element)
{
    if (size.height() > room())
        size.scale(size.width(), room(), Qt::KeepAspectRatio);
    const QRectF area({m_body.left(), m_y}, size);
    put(PagePicture{area, png, QRect({}, sizeOf(png)), element});
    put(PageBox{area, {}, ReportStyle::line()});
    m_y += size.height() + m_style.mm(rowGap);
}

void ReportLayout::addImageInParts(const QByteArray &png, QSize pixels, qreal width, int element)
{
    const qreal scale = width / pixels.width();
    const int shared = static_cast<int>(m_style.mm(overlap) / scale);
    int top = 0;
    while (true) {
        const int height = std::min(static_cast<int>(room() / scale), pixels.height() - top);
        const QRectF area(m_body.left(), m_y, width, height * scale);
        put(PagePicture{area, png, QRect(0, top, pixels.width(), height), element});
        put(PageBox{area, {}, ReportStyle::line()});
        m_y += area.height() + m_style.mm(rowGap);
        if (top + height >= pixels.height())
            return;
        top += height - shared;
        beginPage();
    }
}
