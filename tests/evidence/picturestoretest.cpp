// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/picturestore.h"

#include "base/sha256.h"
#include "filesizelimit.h"
#include "finished.h"
#include "printers.h"
#include "samplecase.h"

#include <QColorSpace>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

class PictureStoreTest : public testing::Test {
protected:
    Result<PictureKept> keep(const QImage &picture, const QString &caseId)
    {
        PictureStore recorder(m_root.path());
        return finished(
            recorder.keep(caseId, picture, QStringLiteral("Trin 4"), PictureKept::Kind::OwnPage));
    }

    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_root.filePath(m_caseId + u'/' + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        return file.readAll();
    }

    QTemporaryDir m_root;
    QString m_caseId = QString::fromLatin1(SampleCase::caseId);
};

} // namespace

TEST_F(PictureStoreTest, APictureIsKeptExactlyAndItsHashIsThatOfTheFile)
{
    const QImage picture = SampleCase::picture(1);
    const auto kept = keep(picture, m_caseId);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->file, QStringLiteral("billede-01.png"));
    EXPECT_EQ(kept->caption, QStringLiteral("Trin 4"));
    const QByteArray bytes = contentOf(kept->file);
    EXPECT_EQ(kept->sha256, Sha256::hexOf(bytes));
    EXPECT_TRUE(QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32) == picture);
}

TEST_F(PictureStoreTest, APictureIsReadBackAsItWasWritten)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    PictureStore store(m_root.path());
    const auto read = finished(store.read(m_caseId, *kept));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, contentOf(kept->file));
}

TEST_F(PictureStoreTest, AFileThatIsNotAsItWasWrittenIsNotReadBack)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    PictureStore store(m_root.path());
    PictureKept elsewhere = *kept;
    elsewhere.file = QStringLiteral("../") + m_caseId + u'/' + kept->file;
    EXPECT_FALSE(finished(store.read(m_caseId, elsewhere)));
    QFile file(m_root.filePath(m_caseId + u'/' + kept->file));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("x");
    file.close();
    const auto changed = finished(store.read(m_caseId, *kept));
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().kind, ErrorKind::EvidenceNotSaved);
    ASSERT_TRUE(file.remove());
    EXPECT_FALSE(finished(store.read(m_caseId, *kept)));
}

TEST_F(PictureStoreTest, OnlyAPictureOfTheCaseIsDiscarded)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    QFile other(m_root.filePath(QStringLiteral("other.png")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    {
        PictureStore recorder(m_root.path());
        EXPECT_FALSE(finished(recorder.discard(
            m_caseId, {PictureKept::Kind::Brought, QStringLiteral("../other.png"), {}, {}})));
        EXPECT_TRUE(finished(recorder.discard(m_caseId, *kept)));
    }
    EXPECT_TRUE(other.exists());
    EXPECT_FALSE(QFile::exists(m_root.filePath(m_caseId + u'/' + kept->file)));
}

TEST_F(PictureStoreTest, APictureThatCannotBeDeletedIsReportedAndTriedAgain)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    const QString path = m_root.filePath(m_caseId + u'/' + kept->file);
    // A folder of that name cannot be deleted as a file, not even by root.
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QDir().mkpath(path));
    {
        PictureStore recorder(m_root.path());
        const auto discarded = finished(recorder.discard(m_caseId, *kept));
        ASSERT_FALSE(discarded);
        EXPECT_EQ(discarded.error().kind, ErrorKind::EvidenceNotSaved);
        ASSERT_TRUE(QDir().rmdir(path));
        QFile again(path);
        ASSERT_TRUE(again.open(QIODevice::WriteOnly));
    }
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(PictureStoreTest, APictureThatIsNotThereAnyMoreIsDiscarded)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    PictureStore recorder(m_root.path());
    EXPECT_TRUE(finished(recorder.discard(m_caseId, *kept)));
    EXPECT_TRUE(finished(recorder.discard(m_caseId, *kept)));
}

TEST_F(PictureStoreTest, ANewPictureWithTheNameOfOneThatWasToBeDeletedStays)
{
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_TRUE(kept);
    const QString path = m_root.filePath(m_caseId + u'/' + kept->file);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QDir().mkpath(path));
    {
        PictureStore recorder(m_root.path());
        ASSERT_FALSE(finished(recorder.discard(m_caseId, *kept)));
        ASSERT_TRUE(QDir().rmdir(path));
        const auto next = finished(
            recorder.keep(m_caseId, SampleCase::picture(2), {}, PictureKept::Kind::Brought));
        ASSERT_TRUE(next);
        ASSERT_EQ(next->file, kept->file);
    }
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(PictureStoreTest, PicturesAreNumberedInTheOrderOfTheCalls)
{
    PictureStore recorder(m_root.path());
    const auto kind = PictureKept::Kind::Brought;
    const auto first = recorder.keep(m_caseId, SampleCase::picture(1), {}, kind);
    const auto second = recorder.keep(m_caseId, SampleCase::picture(2), {}, kind);
    EXPECT_EQ(finished(second)->file, QStringLiteral("billede-02.png"));
    EXPECT_EQ(finished(first)->file, QStringLiteral("billede-01.png"));
}

TEST_F(PictureStoreTest, NothingButPixelsIsKept)
{
    QImage picture = SampleCase::picture(1);
    picture.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    picture.setColorSpace(QColorSpace(QColorSpace::SRgb));
    const auto kept = keep(picture, m_caseId);
    ASSERT_TRUE(kept);
    const QByteArray bytes = contentOf(kept->file);
    for (const char *chunk : {"tEXt", "iTXt", "zTXt", "eXIf", "iCCP", "tIME", "somebody"})
        EXPECT_FALSE(bytes.contains(chunk)) << chunk;
}

TEST_F(PictureStoreTest, TransparentPartsBecomeWhite)
{
    QImage picture(20, 20, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    const auto kept = keep(picture, m_caseId);
    ASSERT_TRUE(kept);
    const QImage stored = QImage::fromData(contentOf(kept->file));
    EXPECT_FALSE(stored.hasAlphaChannel());
    EXPECT_EQ(stored.pixelColor(10, 10), QColor(Qt::white));
}

TEST_F(PictureStoreTest, PicturesAreForTheirOwnerAlone)
{
    ASSERT_TRUE(keep(SampleCase::picture(1), m_caseId));
    const QString folder = m_root.filePath(m_caseId);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder) & others);
    EXPECT_FALSE(QFile::permissions(folder + QStringLiteral("/billede-01.png")) & others);
}

TEST_F(PictureStoreTest, ACaseNumberCannotLeadOutOfTheFolder)
{
    const auto kept = keep(SampleCase::picture(1), QStringLiteral("../outside"));
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::EvidenceNotSaved);
    EXPECT_TRUE(QDir(m_root.path()).isEmpty());
}

TEST_F(PictureStoreTest, NoPictureIsNoFile)
{
    const auto kept = keep(QImage(), m_caseId);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::EvidenceNotSaved);
}

TEST_F(PictureStoreTest, WhatAKilledProcessLeftIsTakenAwayAndNothingElse)
{
    ASSERT_TRUE(keep(SampleCase::picture(1), m_caseId));
    const QDir folder(m_root.filePath(m_caseId));
    for (const char *name : {".bevis-0123.tmp", "note.tmp"}) {
        QFile left(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    }
    ASSERT_TRUE(keep(SampleCase::picture(2), m_caseId));
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden),
        QStringList({QStringLiteral("billede-01.png"), QStringLiteral("billede-02.png"),
            QStringLiteral("note.tmp")}));
}

TEST_F(PictureStoreTest, AFullDiskLeavesNoHalfPicture)
{
    const FileSizeLimit limit(500);
    const auto kept = keep(SampleCase::picture(1), m_caseId);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::EvidenceNotSaved);
    EXPECT_TRUE(QDir(m_root.filePath(m_caseId))
                    .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
