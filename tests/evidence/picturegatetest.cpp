// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Whichever way a picture comes in, it is whole, upright and opaque and shows something, or it is
// refused.

#include "evidence/pictures/pictureedit.h"
#include "evidence/pictures/picturefile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <gtest/gtest.h>

namespace {

using PictureFile::Fault;
using PictureFile::Outcome;

QByteArray given(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/pictures/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

/// Rows of words, so that every part of the file differs.
QImage sample(QSize size = {240, 160})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    for (int row = 0; row * 16 < size.height(); ++row)
        painter.fillRect(QRect(8, row * 16, (row * 37) % size.width(), 9),
            QColor::fromHsv(row * 31 % 360, 200, 150));
    return picture;
}

QByteArray encoded(const QImage &picture, const char *format, bool isProgressive = false)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(isProgressive);
    EXPECT_TRUE(writer.write(picture));
    return bytes;
}

QImage pictureIn(const Outcome &outcome)
{
    const auto *picture = std::get_if<QImage>(&outcome);
    EXPECT_TRUE(picture);
    return picture ? *picture : QImage();
}

bool isRefused(const QByteArray &bytes)
{
    return PictureFile::read(bytes) == Outcome(Fault::Broken);
}

int darkPixels(const QImage &picture)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

/// Nothing written, on a clear ground below which the words still lie.
QImage erased(QImage::Format format)
{
    QImage picture = sample().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (y >= 80)
                line[x] = qRgba(qRed(line[x]), qGreen(line[x]), qBlue(line[x]), 0);
        }
    }
    return picture.convertToFormat(format);
}

bool isWhite(const QImage &picture, const QRect &area)
{
    QImage white(area.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    return picture.copy(area).convertToFormat(QImage::Format_RGB32) == white;
}

} // namespace

TEST(PictureGate, WhatTransparencyErasedIsWhiteInThePixelsThemselves)
{
    const QRect lower(0, 80, 240, 80);
    for (const auto format :
        {QImage::Format_ARGB32, QImage::Format_RGBA64, QImage::Format_RGBA8888}) {
        for (const Outcome &outcome : {PictureFile::read(encoded(erased(format), "png")),
                 PictureFile::within(erased(format))}) {
            const QImage picture = pictureIn(outcome);
            EXPECT_EQ(picture.format(), QImage::Format_RGB32) << format;
            EXPECT_TRUE(isWhite(picture, lower)) << format;
            EXPECT_GT(darkPixels(picture), 0) << format;
        }
    }
}

TEST(PictureGate, AnErasedLineDoesNotComeBackWhenSomethingIsCovered)
{
    const QImage picture = pictureIn(PictureFile::read(given("erased-but-there.png")));
    const int before = darkPixels(picture);
    const QImage covered =
        PictureEditing::edited(picture, {{PictureEdit::Kind::Cover, QRect(0, 0, 3, 3)}});
    EXPECT_LE(darkPixels(covered), before + 9);
    // The same for code that edits pixels which came another way.
    const QImage clear = PictureEditing::edited(
        erased(QImage::Format_ARGB32), {{PictureEdit::Kind::Cover, QRect(0, 0, 3, 3)}});
    EXPECT_TRUE(isWhite(clear, QRect(0, 80, 240, 80)));
}

TEST(PictureGate, AClearGroundIsWhiteBeforeAndAfterCoveringAndBelowTheBand)
{
    const QImage picture = pictureIn(PictureFile::read(given("black-on-transparent.png")));
    EXPECT_EQ(picture.pixelColor(picture.rect().bottomRight()), QColor(Qt::white));
    EXPECT_GT(darkPixels(picture), 0);
    const QImage covered =
        PictureEditing::edited(picture, {{PictureEdit::Kind::Cover, QRect(0, 0, 3, 3)}});
    EXPECT_EQ(covered.pixelColor(picture.rect().bottomRight()), QColor(Qt::white));
    const QImage clear = erased(QImage::Format_ARGB32);
    const QImage kept =
        PictureEditing::labelled(clear, QStringLiteral("Produktion"), Qt::yellow, Qt::black);
    EXPECT_TRUE(isWhite(kept, QRect(0, kept.height() - 80, 240, 80)));
}

TEST(PictureGate, APictureInWhichNothingCanBeSeenIsRefused)
{
    EXPECT_EQ(PictureFile::read(given("all-transparent.png")), Outcome(Fault::Blank));
    for (const QColor colour : {QColor(Qt::black), QColor(Qt::white), QColor(0, 77, 153),
             QColor(10, 20, 30, 40), QColor(Qt::transparent)}) {
        QImage picture(300, 200, QImage::Format_ARGB32);
        picture.fill(colour);
        EXPECT_EQ(PictureFile::within(picture), Outcome(Fault::Blank))
            << colour.name().toStdString();
        for (const char *format : {"png", "jpeg", "bmp"}) {
            const bool keepsColour = colour.alpha() == 255 || format == QLatin1String("png");
            EXPECT_TRUE(!keepsColour
                || PictureFile::read(encoded(picture, format)) == Outcome(Fault::Blank))
                << format << ' ' << colour.name().toStdString();
        }
    }
    // Different colours, all of them clear.
    QImage clear = sample().convertToFormat(QImage::Format_ARGB32);
    QImage none(clear.size(), QImage::Format_Alpha8);
    none.fill(0);
    clear.setAlphaChannel(none);
    EXPECT_EQ(PictureFile::within(clear), Outcome(Fault::Blank));
}

TEST(PictureGate, ASmallWordOnALargeEmptyScreenIsNotNothing)
{
    QImage picture(3840, 2160, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(QRect(1001, 1003, 40, 11), Qt::black);
    EXPECT_TRUE(std::holds_alternative<QImage>(PictureFile::within(picture)));
}

TEST(PictureGate, AJpegThatIsCutShortIsRefusedWhateverElseItHolds)
{
    EXPECT_TRUE(isRefused(given("cut-in-half.jpg")));
    EXPECT_TRUE(isRefused(given("cut-with-thumbnail.jpg")));
    const QByteArray end("\xff\xd9", 2);
    for (const bool isProgressive : {false, true}) {
        const QByteArray whole = encoded(sample({640, 480}), "jpeg", isProgressive);
        ASSERT_TRUE(std::holds_alternative<QImage>(PictureFile::read(whole))) << isProgressive;
        for (qsizetype length = whole.size() / 10; length < whole.size() - 8;
             length += whole.size() / 23) {
            EXPECT_TRUE(isRefused(whole.left(length))) << isProgressive << ' ' << length;
            EXPECT_TRUE(isRefused(whole.left(length) + end))
                << "with an end: " << isProgressive << ' ' << length;
            EXPECT_TRUE(isRefused(whole.left(length) + QByteArray(whole.size() - length, '\0')))
                << "filled up: " << isProgressive << ' ' << length;
        }
    }
}

TEST(PictureGate, AJpegWhoseMiddleIsGoneOrOverwrittenIsRefused)
{
    const QByteArray whole = encoded(sample({640, 480}), "jpeg");
    QByteArray holed = whole;
    holed.remove(whole.size() / 2, whole.size() / 4);
    EXPECT_TRUE(isRefused(holed));
    QByteArray overwritten = whole;
    overwritten.replace(whole.size() / 2, 64, QByteArray(64, '\xff'));
    EXPECT_TRUE(isRefused(overwritten));
}

TEST(PictureGate, WhatFollowsTheEndOfAWholePictureDoesNoHarm)
{
    // Phones append films and depth maps.
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray bytes = encoded(sample(), format) + "film" + QByteArray(1000, '\x7f');
        EXPECT_EQ(pictureIn(PictureFile::read(bytes)).size(), sample().size()) << format;
    }
}

TEST(PictureGate, EveryDamagedByteOfAPngIsFound)
{
    const QByteArray whole = encoded(erased(QImage::Format_ARGB32), "png");
    for (qsizetype at = 8; at < whole.size(); at += at < 100 ? 1 : 7) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 0x20);
        // Some damaged headers state too many pixels.
        EXPECT_TRUE(std::holds_alternative<Fault>(PictureFile::read(damaged))) << at;
    }
}

TEST(PictureGate, ADamagedTableOfTransparencyDoesNotBringBackWhatItErased)
{
    const QByteArray whole =
        encoded(erased(QImage::Format_ARGB32).convertToFormat(QImage::Format_Indexed8), "png");
    const qsizetype table = whole.indexOf("tRNS");
    ASSERT_GT(table, 0);
    QByteArray damaged = whole;
    damaged[table + 4] = char(damaged[table + 4] ^ 0x01);
    EXPECT_TRUE(isRefused(damaged));
}

TEST(PictureGate, ABitmapIsReadAndRefusedWhereItIsCutShort)
{
    for (const auto format : {QImage::Format_RGB32, QImage::Format_Indexed8, QImage::Format_Mono}) {
        const QByteArray whole = encoded(sample().convertToFormat(format), "bmp");
        EXPECT_EQ(pictureIn(PictureFile::read(whole)).size(), sample().size()) << format;
        for (const qsizetype length :
            {qsizetype(10), qsizetype(60), whole.size() / 2, whole.size() - 1})
            EXPECT_TRUE(isRefused(whole.left(length))) << format << ' ' << length;
    }
    QByteArray huge = encoded(sample(), "bmp");
    huge.replace(18, 8, QByteArray("\x40\x1f\0\0\xa1\x0f\0\0", 8));
    EXPECT_EQ(PictureFile::read(huge), Outcome(Fault::TooManyPixels));
}

TEST(PictureGate, AJpegComesUprightAndOpaque)
{
    const QImage picture = pictureIn(PictureFile::read(given("turned.jpg")));
    EXPECT_EQ(picture.size(), QSize(900, 500));
    EXPECT_EQ(picture.format(), QImage::Format_RGB32);
}

TEST(PictureGate, InksSixteenBitsGreysAndPalettesBecomeTheSameEightBits)
{
    const QImage inks = pictureIn(PictureFile::read(given("cmyk.jpg")));
    EXPECT_EQ(inks.format(), QImage::Format_RGB32);
    EXPECT_GT(inks.pixelColor(8, 8).red(), 240);
    EXPECT_LT(inks.pixelColor(8, 8).green(), 15);
    EXPECT_EQ(inks.pixelColor(60, 8), QColor(Qt::white));
    for (const auto format :
        {QImage::Format_RGBX64, QImage::Format_RGBA64, QImage::Format_Grayscale8,
            QImage::Format_Grayscale16, QImage::Format_Indexed8, QImage::Format_Mono}) {
        const QImage source = sample().convertToFormat(format);
        const QImage picture = pictureIn(PictureFile::read(encoded(source, "png")));
        EXPECT_EQ(picture.format(), QImage::Format_RGB32) << format;
        EXPECT_EQ(picture, source.convertToFormat(QImage::Format_RGB32)) << format;
    }
}

TEST(PictureGate, NothingButPixelsComesThrough)
{
    QImage source = sample();
    source.setDevicePixelRatio(2);
    source.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    const QImage picture = pictureIn(PictureFile::within(source));
    EXPECT_EQ(picture.devicePixelRatio(), 1);
    EXPECT_TRUE(picture.textKeys().isEmpty());
    QImage wide = sample();
    wide.setColorSpace(QColorSpace::DisplayP3);
    const QImage narrow = pictureIn(PictureFile::within(wide));
    EXPECT_FALSE(narrow.colorSpace().isValid());
    EXPECT_EQ(narrow, pictureIn(PictureFile::read(encoded(wide, "png"))))
        << "the same by both ways";
}

TEST(PictureGate, AWholePageIsCoveredAndLabelledToItsVeryEnd)
{
    // Higher than the 32767 pixels up to which Qt's painter is sure to draw.
    QImage page(400, 40000, QImage::Format_RGB32);
    page.fill(Qt::white);
    for (int y = 0; y < page.height(); y += 50)
        page.setPixel(y % 399, y, 0xff112233);
    const QRect last(10, 39900, 100, 60);
    const QImage covered = PictureEditing::edited(page, {{PictureEdit::Kind::Cover, last}});
    EXPECT_EQ(covered.pixelColor(last.bottomRight()), QColor(Qt::black));
    EXPECT_EQ(covered.pixelColor(last.bottomRight() + QPoint(1, 1)), QColor(Qt::white));
    const QImage kept =
        PictureEditing::labelled(covered, QStringLiteral("Produktion"), Qt::yellow, Qt::black);
    const int band = kept.height() - covered.height();
    EXPECT_EQ(kept.copy(QRect(QPoint(0, band), covered.size())), covered);
}
