// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/picturefile.h"

#include "base/cloudfile.h"
#include "evidence/pictures/pictureedit.h"
#include "evidence/pictures/wholepicture.h"

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
const QByteArray bmpSignature = QByteArrayLiteral("BM");

/// ISO/IEC 23008-12, annex B: the brands of HEIF files.
bool isHeic(const QByteArray &bytes)
{
    constexpr std::array brands{"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
    const QByteArray brand = bytes.mid(8, 4);
    return bytes.mid(4, 4) == "ftyp"
        && std::any_of(
            brands.begin(), brands.end(), [&brand](const char *known) { return brand == known; });
}

/// Lets Qt's reader see only what \a judge has found whole and small enough.
PictureFile::Outcome decoded(const QByteArray &bytes, const QByteArray &format,
    WholePicture::Verdict (*judge)(const QByteArray &, qint64))
{
    switch (judge(bytes, PictureFile::mostPixels)) {
    case WholePicture::Verdict::Damaged:
        return PictureFile::Fault::Broken;
    case WholePicture::Verdict::TooLarge:
        return PictureFile::Fault::TooManyPixels;
    case WholePicture::Verdict::Whole:
        break;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    return PictureFile::within(reader.read());
}

} // namespace

PictureFile::Outcome PictureFile::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return Fault::TooManyBytes;
    if (bytes.startsWith(pngSignature))
        return decoded(bytes, "png", WholePicture::ofPng);
    if (bytes.startsWith(jpegSignature))
        return decoded(bytes, "jpeg", WholePicture::ofJpeg);
    if (bytes.startsWith(bmpSignature))
        return decoded(bytes, "bmp", WholePicture::ofBmp);
    return isHeic(bytes) ? Fault::Heic : Fault::OtherFormat;
}

PictureFile::Outcome PictureFile::readFile(const QString &path)
{
    if (CloudFile::isElsewhere(path))
        return Fault::Elsewhere;
    QFile file(path);
    // A pipe or a device may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Fault::Unreadable;
    return read(file.read(mostBytes + 1));
}

PictureFile::Taken PictureFile::takeFile(const QString &path, const QDateTime &asked)
{
    // Some file systems keep times in steps of two seconds.
    constexpr int coarseTime = 2;
    const QFileInfo file(path);
    Taken taken{readFile(path)};
    const bool isOurs = file.isFile() && file.lastModified() >= asked.addSecs(-coarseTime);
    if (isOurs)
        QFile::remove(path);
    taken.isLeft = QFileInfo::exists(path);
    return taken;
}

PictureFile::Outcome PictureFile::within(const QImage &picture)
{
    if (picture.isNull())
        return Fault::Broken;
    if (qint64(picture.width()) * picture.height() > mostPixels)
        return Fault::TooManyPixels;
    QImage shown = picture;
    if (shown.colorSpace().isValid() && shown.colorSpace() != QColorSpace::SRgb)
        shown.convertToColorSpace(QColorSpace::SRgb);
    shown = PictureEditing::opaque(shown);
    if (shown.isNull())
        return Fault::Broken;
    if (PictureEditing::isBlank(shown))
        return Fault::Blank;
    return shown;
}
