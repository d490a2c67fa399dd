// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/picturefile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace {

const QByteArray pngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n");
const QByteArray jpegSignature = QByteArrayLiteral("\xff\xd8\xff");
const QByteArray jpegEnd = QByteArrayLiteral("\xff\xd9");

/// ISO/IEC 23008-12, annex B: the brands of HEIF files.
bool isHeic(const QByteArray &bytes)
{
    constexpr std::array brands{"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp"
        && std::any_of(
            brands.begin(), brands.end(), [&brand](const char *known) { return brand == known; });
}

bool isTooLarge(QSize size)
{
    return qint64(size.width()) * size.height() > PictureFile::mostPixels;
}

PictureFile::Outcome decoded(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return PictureFile::Fault::Broken;
    if (isTooLarge(size))
        return PictureFile::Fault::TooManyPixels;
    QImage picture = reader.read();
    if (picture.isNull())
        return PictureFile::Fault::Broken;
    if (picture.colorSpace().isValid() && picture.colorSpace() != QColorSpace::SRgb)
        picture.convertToColorSpace(QColorSpace::SRgb);
    return picture;
}

} // namespace

PictureFile::Outcome PictureFile::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return Fault::TooManyBytes;
    if (bytes.startsWith(pngSignature))
        return decoded(bytes, "png");
    // A JPEG that is cut short would be read with grey in place of what is missing.
    if (bytes.startsWith(jpegSignature))
        return bytes.contains(jpegEnd) ? decoded(bytes, "jpeg") : Fault::Broken;
    return isHeic(bytes) ? Fault::Heic : Fault::OtherFormat;
}

PictureFile::Outcome PictureFile::readFile(const QString &path)
{
    QFile file(path);
    // A pipe or a device may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Fault::Unreadable;
    return read(file.read(mostBytes + 1));
}

PictureFile::Outcome PictureFile::within(const QImage &picture)
{
    if (picture.isNull())
        return Fault::Broken;
    if (isTooLarge(picture.size()))
        return Fault::TooManyPixels;
    return picture;
}
