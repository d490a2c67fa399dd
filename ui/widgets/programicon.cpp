// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/programicon.h"

#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace {

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
        QImageReader reader(QStringLiteral(":/icons/sortimentsguiden.ico"));
        int chosen = 0;
        for (int place = 0; place < reader.imageCount(); ++place) {
            chosen = place;
            reader.jumpToImage(place);
            // A side of 256 pixels, the largest, is written as 0. The pictures are in ascending
            // order.
            const int side = reader.size().width() > 0 ? reader.size().width() : 256;
            if (side >= std::max(size.width(), size.height()))
                break;
        }
        reader.jumpToImage(chosen);
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
