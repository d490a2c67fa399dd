// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/pictureedit.h"
#include "evidence/pictures/picturefile.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

using PictureFile::Fault;

QImage plainPicture(int width = 120, int height = 80)
{
    QImage picture(width, height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.fillRect(QRect(10, 10, 30, 20), Qt::red);
    return picture;
}

QByteArray saved(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(picture.save(&buffer, format));
    return bytes;
}

Fault faultOf(const QByteArray &bytes)
{
    const auto outcome = PictureFile::read(bytes);
    const auto *fault = std::get_if<Fault>(&outcome);
    EXPECT_TRUE(fault);
    return fault ? *fault : Fault::Unreadable;
}

/// A PNG whose header states another size: RFC 2083, 11.2.1, with its checksum.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray bytes = saved(plainPicture(), "png");
    for (int byte = 0; byte < 4; ++byte) {
        bytes[16 + byte] = char(width >> (24 - 8 * byte));
        bytes[20 + byte] = char(height >> (24 - 8 * byte));
    }
    quint32 sum = 0xffffffffU;
    for (const char letter : bytes.mid(12, 17)) {
        sum ^= quint8(letter);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) ? (sum >> 1) ^ 0xedb88320U : sum >> 1;
    }
    sum = ~sum;
    for (int byte = 0; byte < 4; ++byte)
        bytes[29 + byte] = char(sum >> (24 - 8 * byte));
    return bytes;
}

/// A JPEG with an EXIF block: turned by a quarter, and taken by "Kamera".
QByteArray turnedJpeg()
{
    const QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x02\0"
                          "\x0f\x01\x02\0\x07\0\0\0\x26\0\0\0"
                          "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0"
                          "\0\0\0\0Kamera\0",
        6 + 8 + 2 + 24 + 4 + 7);
    QByteArray block("\xff\xe1", 2);
    const auto length = quint16(exif.size() + 2);
    block.append(char(length >> 8)).append(char(length & 0xff)).append(exif);
    QByteArray bytes = saved(plainPicture(), "jpeg");
    return bytes.insert(2, block);
}

} // namespace

TEST(PictureFile, PngAndJpegAreRead)
{
    for (const char *format : {"png", "jpeg"}) {
        const auto outcome = PictureFile::read(saved(plainPicture(), format));
        ASSERT_TRUE(std::holds_alternative<QImage>(outcome)) << format;
        EXPECT_EQ(std::get<QImage>(outcome).size(), QSize(120, 80));
    }
}

TEST(PictureFile, APictureFromACameraIsTurnedAndLosesWhatTheCameraWrote)
{
    const QByteArray bytes = turnedJpeg();
    ASSERT_TRUE(bytes.contains("Kamera"));
    const auto outcome = PictureFile::read(bytes);
    ASSERT_TRUE(std::holds_alternative<QImage>(outcome));
    EXPECT_EQ(std::get<QImage>(outcome).size(), QSize(80, 120));
    EXPECT_FALSE(saved(std::get<QImage>(outcome), "png").contains("Kamera"));
}

TEST(PictureFile, EveryFaultIsToldFromTheOthers)
{
    EXPECT_EQ(faultOf({}), Fault::OtherFormat);
    EXPECT_EQ(faultOf("GIF89a"), Fault::OtherFormat);
    EXPECT_EQ(faultOf("<svg/>"), Fault::OtherFormat);
    EXPECT_EQ(faultOf(QByteArray("\0\0\0\x18"
                                 "ftypheic",
                  12)),
        Fault::Heic);
    EXPECT_EQ(faultOf(QByteArray("\0\0\0\x18"
                                 "ftypmp42",
                  12)),
        Fault::OtherFormat);
    EXPECT_EQ(faultOf(QByteArray(PictureFile::mostBytes + 1, 'x')), Fault::TooManyBytes);
}

TEST(PictureFile, APictureThatIsCutShortIsBroken)
{
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray whole = saved(plainPicture(), format);
        for (const qsizetype length : {qsizetype(9), whole.size() / 3, whole.size() - 20})
            EXPECT_EQ(faultOf(whole.left(length)), Fault::Broken) << format << ' ' << length;
    }
}

TEST(PictureFile, AFileThatUnpacksToTooMuchIsRefusedByItsHeader)
{
    EXPECT_EQ(faultOf(pngThatClaims(8000, 4001)), Fault::TooManyPixels);
    EXPECT_EQ(faultOf(pngThatClaims(1'000'000, 1'000'000)), Fault::TooManyPixels);
    EXPECT_EQ(faultOf(pngThatClaims(0, 80)), Fault::Broken);
}

TEST(PictureFile, AFileIsReadAndNeverWritten)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("skærm.png"));
    ASSERT_TRUE(plainPicture().save(path));
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::ReadOwner));
    EXPECT_TRUE(std::holds_alternative<QImage>(PictureFile::readFile(path)));
    for (const QString &other : {folder.path(), folder.filePath(QStringLiteral("ikke her.png")),
             QStringLiteral("/dev/zero")})
        EXPECT_EQ(PictureFile::readFile(other), PictureFile::Outcome(Fault::Unreadable));
}

TEST(PictureFile, AFileMadeForTheProgramIsReadAndDeleted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("skærm.png"));
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(plainPicture().save(path));
    const PictureFile::Taken taken = PictureFile::takeFile(path, asked);
    EXPECT_TRUE(std::holds_alternative<QImage>(taken.outcome));
    EXPECT_FALSE(taken.isLeft);
    EXPECT_FALSE(QFile::exists(path));
    // Nothing is left of it, so there is nothing to be told of.
    const PictureFile::Taken again = PictureFile::takeFile(path, asked);
    EXPECT_EQ(again.outcome, PictureFile::Outcome(Fault::Unreadable));
    EXPECT_FALSE(again.isLeft);
}

TEST(PictureFile, AFileMadeForTheProgramIsDeletedThoughItIsRefused)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("skærm.png"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    const auto taken = PictureFile::takeFile(path, QDateTime::currentDateTimeUtc().addSecs(-1));
    EXPECT_EQ(taken.outcome, PictureFile::Outcome(Fault::OtherFormat));
    EXPECT_FALSE(taken.isLeft);
}

TEST(PictureFile, AFileThatWasThereBeforeTheRequestIsNotDeleted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ferie.png"));
    ASSERT_TRUE(plainPicture().save(path));
    const PictureFile::Taken taken =
        PictureFile::takeFile(path, QDateTime::currentDateTimeUtc().addSecs(60));
    EXPECT_TRUE(std::holds_alternative<QImage>(taken.outcome));
    EXPECT_TRUE(taken.isLeft);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(PictureFile::takeFile(folder.path(), {}).isLeft);
}

TEST(PictureFile, WhatIsPastedHasTheSameLimit)
{
    EXPECT_EQ(PictureFile::within({}), PictureFile::Outcome(Fault::Broken));
    EXPECT_EQ(PictureFile::within(QImage(8000, 4001, QImage::Format_Mono)),
        PictureFile::Outcome(Fault::TooManyPixels));
    EXPECT_TRUE(std::holds_alternative<QImage>(PictureFile::within(plainPicture())));
}

TEST(PictureEdit, WhatIsCoveredIsGoneFromThePixelsOfTheCopyAlone)
{
    const QImage original = plainPicture();
    const QImage covered =
        PictureEditing::edited(original, {{PictureEdit::Kind::Cover, QRect(10, 10, 30, 20)}});
    EXPECT_EQ(covered.pixelColor(10, 10), QColor(Qt::black));
    EXPECT_EQ(covered.pixelColor(39, 29), QColor(Qt::black));
    EXPECT_EQ(covered.pixelColor(40, 30), QColor(Qt::white));
    EXPECT_EQ(original, plainPicture());
}

TEST(PictureEdit, EditsFollowEachOtherInThePictureAsItIsThen)
{
    const QImage result = PictureEditing::edited(plainPicture(),
        {{PictureEdit::Kind::Crop, QRect(10, 10, 40, 30)},
            {PictureEdit::Kind::Cover, QRect(0, 0, 5, 5)}});
    EXPECT_EQ(result.size(), QSize(40, 30));
    EXPECT_EQ(result.pixelColor(4, 4), QColor(Qt::black));
    EXPECT_EQ(result.pixelColor(5, 5), QColor(Qt::red));
}

TEST(PictureEdit, AnAreaOutsideDoesNothingAndOneHalfOutsideIsCut)
{
    const auto crop = [](QRect area) {
        return PictureEditing::edited(plainPicture(), {{PictureEdit::Kind::Crop, area}}).size();
    };
    EXPECT_EQ(crop(QRect(500, 500, 10, 10)), QSize(120, 80));
    EXPECT_EQ(crop(QRect()), QSize(120, 80));
    EXPECT_EQ(crop(QRect(100, 60, 500, 500)), QSize(20, 20));
}

TEST(PictureEdit, ALabelStandsAboveThePictureAndCoversNothing)
{
    const QImage picture = plainPicture();
    const QImage labelled = PictureEditing::labelled(
        picture, QStringLiteral("Ekstern test. Test"), Qt::yellow, Qt::black);
    EXPECT_EQ(labelled.width(), picture.width());
    EXPECT_GT(labelled.height(), picture.height() + 18);
    EXPECT_EQ(labelled.pixelColor(0, 0), QColor(Qt::yellow));
    EXPECT_EQ(labelled.copy(QRect(QPoint(0, labelled.height() - picture.height()), picture.size())),
        picture);
}

TEST(PictureEdit, WithoutItsLabelAPictureIsAsItWas)
{
    const QString words = QStringLiteral("Produktion. Her løser du den rigtige opgave.");
    for (const int width : {1, 12, 90, 400, 1920}) {
        QImage picture(width, 60, QImage::Format_RGB32);
        picture.fill(Qt::white);
        // The picture itself begins with the colour of the band.
        for (int x = 0; x < width; ++x)
            picture.setPixelColor(x, 0, Qt::yellow);
        const QImage labelled = PictureEditing::labelled(picture, words, Qt::yellow, Qt::black);
        EXPECT_EQ(PictureEditing::withoutLabel(labelled, words, Qt::yellow), picture) << width;
    }
}

TEST(PictureEdit, ALabelOfAnotherHeightIsKnownByItsColour)
{
    const QImage labelled =
        PictureEditing::labelled(plainPicture(), QStringLiteral("Test"), Qt::yellow, Qt::black);
    const QString longer = QStringLiteral("Words that need more than one line, ").repeated(20);
    EXPECT_EQ(PictureEditing::withoutLabel(labelled, longer, Qt::yellow), plainPicture());
    EXPECT_EQ(PictureEditing::withoutLabel(plainPicture(), longer, Qt::yellow), plainPicture())
        << "without a label nothing is cut off";
}

TEST(PictureEdit, AScreenThatNobodyMaySeeIsKnown)
{
    QImage black(1920, 1080, QImage::Format_RGB32);
    black.fill(Qt::black);
    EXPECT_TRUE(PictureEditing::isBlank(black));
    EXPECT_TRUE(PictureEditing::isBlank({}));
    EXPECT_FALSE(PictureEditing::isBlank(plainPicture()));
}
