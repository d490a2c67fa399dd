// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/programicon.h"

#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>
#include <QtEndian>

#include <algorithm>

namespace {

// The form of an .ico file: a header, and for each picture an entry, in ascending order of size.
constexpr qsizetype headerSize = 6;
constexpr qsizetype countPlace = 4;
constexpr qsizetype entrySize = 16;
constexpr qsizetype lengthPlace = 8;
constexpr qsizetype offsetPlace = 12;
/// A side of 256 pixels, the largest, is written as 0.
constexpr int largestSide = 256;
/// In front of plain pixels, which are rows of ARGB32 from the lowest to the highest.
constexpr qsizetype plainHeaderSize = 40;

int sideOf(const char *entry)
{
    return quint8(*entry) > 0 ? quint8(*entry) : largestSide;
}

/// The small pictures, which every start shows, are plain pixels and are read here: for a picture
/// of any format QImageReader opens all of Qt's plugins. The larger ones are PNG.
QImage unpacked(QByteArray picture, int side)
{
    if (!picture.startsWith("\x89PNG")) {
        const auto *pixels = reinterpret_cast<const uchar *>(picture.constData() + plainHeaderSize);
        return QImage(pixels, side, side, QImage::Format_ARGB32).mirrored();
    }
    QBuffer buffer(&picture);
    QImageReader reader(&buffer, "png");
    // Else each plugin is asked first.
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

/// Unpacks a picture when it is asked for.
class ProgramIconEngine : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(place, pixmap(place.size(), mode, state));
    }

    /// In the size asked for, or in the next larger one, or in the largest.
    QPixmap pixmap(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QFile file(QStringLiteral(":/icons/sortimentsguiden.ico"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray content = file.readAll();
        const int count = qFromLittleEndian<quint16>(content.constData() + countPlace);
        const char *entry = content.constData() + headerSize;
        for (int place = 1; place < count; ++place) {
            if (sideOf(entry) >= std::max(size.width(), size.height()))
                break;
            entry += entrySize;
        }
        const QByteArray picture = content.sliced(qFromLittleEndian<quint32>(entry + offsetPlace),
            qFromLittleEndian<quint32>(entry + lengthPlace));
        return QPixmap::fromImage(unpacked(picture, sideOf(entry)));
    }

    /// What Qt unpacks for the window manager as soon as there is a window.
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return {QSize(16, 16), QSize(24, 24), QSize(32, 32), QSize(48, 48)};
    }

    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return size;
    }

    QIconEngine *clone() const override { return new ProgramIconEngine(*this); }
};

} // namespace

QIcon programIcon()
{
    return QIcon(new ProgramIconEngine);
}
