// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/programicon.h"

#include <QImageReader>
#include <QPixmap>

namespace {

constexpr int largest = 48;

} // namespace

QIcon programIcon()
{
    QIcon icon;
    QImageReader reader(QStringLiteral(":/icons/sortimentsguiden.ico"));
    for (int place = 0; place < reader.imageCount(); ++place) {
        // A side of 256 pixels is written as 0.
        if (reader.jumpToImage(place) && reader.size().width() > 0
            && reader.size().width() <= largest)
            icon.addPixmap(QPixmap::fromImage(reader.read()));
    }
    return icon;
}
