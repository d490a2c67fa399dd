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

/// Unpacks a picture when it is asked for. All of them are PNG, which Qt reads without a plugin;
/// for an .ico file it would load three.
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
            const int side = quint8(*entry) > 0 ? quint8(*entry) : largestSide;
            if (side >= std::max(size.width(), size.height()))
                break;
            entry += entrySize;
        }
        QByteArray picture = content.sliced(qFromLittleEndian<quint32>(entry + offsetPlace),
            qFromLittleEndian<quint32>(entry + lengthPlace));
        QBuffer buffer(&picture);
        QImageReader reader(&buffer, "png");
        // Else all plugins are loaded and asked first.
        reader.setAutoDetectImageFormat(false);
        return QPixmap::fromImage(reader.read());
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
