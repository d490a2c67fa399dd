// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/evidencemodel.h"
#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "pdfprobe.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

const QString secret = QStringLiteral("Borger Hemmelig");

/// The user brings pictures and removes them again; the files stay on the disk, as if they could
/// not be deleted.
class RemovedPictures : public testing::Test {
protected:
    PictureKept bring(const QString &caption, int picture)
    {
        PictureStore recorder(m_root.path());
        const auto kept = finished(recorder.keep(m_content.facts.caseId,
            SampleCase::picture(picture, {300, 200}), caption, PictureKept::Kind::Brought));
        EXPECT_TRUE(kept);
        SampleCase::add(m_content, *kept);
        return *kept;
    }

    void remove(const PictureKept &picture)
    {
        SampleCase::add(m_content, PictureWithdrawn{picture.file});
    }

    QString fileOf(const PictureKept &picture) const
    {
        return m_root.filePath(m_content.facts.caseId + u'/' + picture.file);
    }

    /// Saves the evidence and returns the path of the PDF.
    QString saved()
    {
        EvidenceFolder archive(m_root.path());
        const auto saved = finished(archive.save(m_content, m_folder.path()));
        EXPECT_TRUE(saved);
        return saved ? saved->path : QString();
    }

    /// The bytes of all files in the folder of \a pdf and of all attachments, the text of the
    /// pages, and all names.
    static QByteArray everythingIn(const QString &pdf)
    {
        const QTemporaryDir inside;
        PdfProbe::output(QStringLiteral("pdfdetach"),
            {QStringLiteral("-saveall"), QStringLiteral("-o"), inside.path(), pdf});
        QByteArray all = PdfProbe::pagesOf(pdf).join(u' ').toUtf8();
        for (const QDir &folder : {QDir(inside.path()), QFileInfo(pdf).dir()}) {
            for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
                all += name.toUtf8() + '\n' + contentOf(folder.filePath(name)) + '\n';
        }
        return all;
    }

    static qsizetype drawnPictures(const QString &pdf)
    {
        constexpr qsizetype headings = 2;
        return PdfProbe::output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf})
                   .count('\n')
            - headings;
    }

    static void expectToHold(const QString &pdf)
    {
        for (const QString &path : {pdf, QFileInfo(pdf).path()}) {
            const Examination examination = examined(path);
            EXPECT_EQ(examination.verdict, Examination::Verdict::Holds)
                << qPrintable(inWords(examination));
        }
    }

    EvidenceContent m_content = SampleCase::guided();
    QTemporaryDir m_root;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(RemovedPictures, AreInNoPartOfTheEvidenceThoughTheirFileIsStillThere)
{
    const PictureKept picture = bring(secret, 1);
    remove(picture);
    ASSERT_TRUE(QFile::exists(fileOf(picture)));
    const QString pdf = saved();
    const QByteArray all = everythingIn(pdf);
    EXPECT_FALSE(all.contains(secret.toUtf8()));
    EXPECT_FALSE(all.contains(picture.file.toUtf8()));
    EXPECT_FALSE(all.contains(picture.sha256.toUtf8()));
    EXPECT_FALSE(all.contains(".png"));
    EXPECT_FALSE(all.contains("PNG"));
    EXPECT_EQ(drawnPictures(pdf), 0);
    expectToHold(pdf);
}

TEST_F(RemovedPictures, KeepTwoRowsOfTheTimeLineWithTheirTimes)
{
    remove(bring(secret, 1));
    const EvidenceModel model = evidenceModel(m_content, {});
    ASSERT_GE(model.timeline.size(), 2);
    const EvidenceEntry &added = model.timeline.at(model.timeline.size() - 2);
    const EvidenceEntry &removed = model.timeline.constLast();
    EXPECT_EQ(added.text, QStringLiteral("Attached a picture."));
    EXPECT_EQ(added.at, m_content.events.at(m_content.events.size() - 2).at);
    EXPECT_EQ(removed.text, QStringLiteral("Removed a picture."));
    EXPECT_EQ(removed.at, m_content.events.constLast().at);
    EXPECT_TRUE(added.data.isEmpty());
    EXPECT_TRUE(removed.data.isEmpty());
}

TEST_F(RemovedPictures, AreCountedOneByOne)
{
    const PictureKept first = bring(secret, 1);
    const PictureKept second = bring(secret, 2);
    remove(first);
    remove(second);
    int rows = 0;
    for (const EvidenceEntry &entry : evidenceModel(m_content, {}).timeline)
        rows += entry.text.endsWith(QStringLiteral(" a picture."));
    EXPECT_EQ(rows, 4);
}

TEST_F(RemovedPictures, LeaveTheOtherPicturesAsTheyAre)
{
    const PictureKept first = bring(QStringLiteral("Forside"), 1);
    const PictureKept second = bring(secret, 2);
    const PictureKept third = bring(QStringLiteral("Bagside"), 3);
    remove(second);
    const QString pdf = saved();
    const QByteArray all = everythingIn(pdf);
    EXPECT_FALSE(all.contains(secret.toUtf8()));
    EXPECT_FALSE(all.contains(second.file.toUtf8()));
    EXPECT_FALSE(all.contains(second.sha256.toUtf8()));
    for (const PictureKept &kept : {first, third}) {
        EXPECT_TRUE(all.contains(kept.caption.toUtf8()));
        EXPECT_TRUE(all.contains(kept.sha256.toUtf8()));
        EXPECT_TRUE(all.contains(contentOf(fileOf(kept))));
    }
    EXPECT_EQ(drawnPictures(pdf), 2);
    expectToHold(pdf);
}

TEST_F(RemovedPictures, GiveTheirNameToAnotherPictureAndNothingElse)
{
    const PictureKept first = bring(secret, 1);
    remove(first);
    ASSERT_TRUE(QFile::remove(fileOf(first)));
    const PictureKept second = bring(QStringLiteral("Forside"), 2);
    ASSERT_EQ(first.file, second.file);
    const QString pdf = saved();
    const QByteArray all = everythingIn(pdf);
    EXPECT_FALSE(all.contains(secret.toUtf8()));
    EXPECT_FALSE(all.contains(first.sha256.toUtf8()));
    EXPECT_TRUE(all.contains(second.sha256.toUtf8()));
    EXPECT_TRUE(all.contains("Forside"));
    EXPECT_EQ(drawnPictures(pdf), 1);
    expectToHold(pdf);
}

TEST_F(RemovedPictures, AddedAgainWithOtherWordsStandWithThoseAlone)
{
    const PictureKept first = bring(secret, 1);
    remove(first);
    const PictureKept again = bring(QStringLiteral("Forside"), 1);
    ASSERT_EQ(first.sha256, again.sha256);
    const QString pdf = saved();
    const QByteArray all = everythingIn(pdf);
    EXPECT_FALSE(all.contains(secret.toUtf8()));
    EXPECT_FALSE(all.contains(first.file.toUtf8()));
    EXPECT_TRUE(all.contains(again.sha256.toUtf8()));
    EXPECT_EQ(drawnPictures(pdf), 1);
    expectToHold(pdf);
}

TEST_F(RemovedPictures, AreNotMissing)
{
    remove(bring(secret, 1));
    const EvidenceModel model = evidenceModel(m_content, {});
    EXPECT_TRUE(model.pictures.isEmpty());
    for (const QString &sentence : model.missing)
        EXPECT_FALSE(sentence.contains(QStringLiteral("missing or has been changed")));
}
