// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/evidencefolder.h"

#include "base/jsonreader.h"
#include "base/sha256.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/pictures/picturestore.h"
#include "filesizelimit.h"
#include "finished.h"
#include "pdfprobe.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

/// Shares of each page's pixels in the stamp's reds.
QList<double> reddishShares(const QString &pdf)
{
    const QTemporaryDir folder;
    PdfProbe::output(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("20"), QStringLiteral("-png"), pdf,
            folder.filePath(QStringLiteral("page"))});
    QList<double> shares;
    for (const QString &name : everythingIn(folder.path())) {
        const QImage page(folder.filePath(name));
        int reddish = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor colour = page.pixelColor(x, y);
                if (colour.red() > 200 && colour.red() - colour.green() > 8
                    && qAbs(colour.green() - colour.blue()) < 8)
                    ++reddish;
            }
        }
        shares.append(double(reddish) / (page.width() * page.height()));
    }
    return shares;
}

class EvidenceFolderTest : public testing::Test {
protected:
    void keepPicture(EvidenceContent &content, int number)
    {
        PictureStore recorder(m_root.path());
        const auto kept = finished(recorder.keep(content.facts.caseId, SampleCase::picture(number),
            QStringLiteral("Trin %1").arg(number), PictureKept::Kind::Brought));
        ASSERT_TRUE(kept);
        SampleCase::add(content, *kept);
    }

    Result<EvidenceSaved> save(const EvidenceContent &content, const QString &folder)
    {
        EvidenceFolder archive(m_root.path());
        return finished(archive.save(content, folder));
    }
    Result<EvidenceSaved> save(const EvidenceContent &content)
    {
        return save(content, m_folder.path());
    }

    QTemporaryDir m_root;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(EvidenceFolderTest, AllFilesAreThereAndTheManifestKnowsTheirHashes)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    keepPicture(content, 1);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->complete);
    const QDir folder = QFileInfo(saved->path).dir();
    EXPECT_EQ(folder.dirName(), QStringLiteral("GB1.0_Vejle_bf17_2026-11-24"));
    EXPECT_EQ(QFileInfo(saved->path).fileName(), QStringLiteral("GB1.0_Vejle_bf17_2026-11-24.pdf"));
    EXPECT_EQ(saved->sha256, Sha256::hexOf(contentOf(saved->path)));

    QStringList listed = {QStringLiteral("manifest.json")};
    const QByteArray manifest = contentOf(folder.filePath(QStringLiteral("manifest.json")));
    const auto fault = Json::read(manifest, {}, [&](const JsonValue &whole) {
        for (const JsonValue &file : whole.member("filer").items()) {
            const QString name = file.member("navn").string();
            const QByteArray bytes = contentOf(folder.filePath(name));
            EXPECT_EQ(file.member("bytes").integer(), bytes.size()) << qPrintable(name);
            EXPECT_EQ(file.member("sha256").string(), Sha256::hexOf(bytes));
            listed.append(name);
        }
    });
    EXPECT_FALSE(fault);
    listed.sort();
    EXPECT_EQ(everythingIn(folder.path()), listed);
    EXPECT_EQ(listed.size(), 6);
}

TEST_F(EvidenceFolderTest, ThePdfSaysWhatWasOrderedStoredAndSeen)
{
    const auto saved = save(SampleCase::approved(SampleCase::production()));
    ASSERT_TRUE(saved);
    const QString text = PdfProbe::pagesOf(saved->path).join(u' ');
    for (const char *said : {"Borgerblikket", "ØS Indsigt Vejle (bf17)", "1.3", "24 November 2026",
             "No end date", SampleCase::sortimentUuid, SampleCase::instanceUuid,
             SampleCase::subscriptionUuid, SampleCase::orderKey, SampleCase::caseId,
             "Both checks are approved", "Read by the program", "Seen by Søren Ærø Ågård",
             "Vejle Kommune", "29189900", "Forankring", "Sortimentsguiden 1.0.0", "Produktion"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(said))) << said;
}

TEST_F(EvidenceFolderTest, EveryPageIsNumbered)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    for (int number = 1; number <= 3; ++number)
        keepPicture(content, number);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    const QStringList pages = PdfProbe::pagesOf(saved->path);
    ASSERT_EQ(pages.size(), 5);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString number = QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size());
        EXPECT_TRUE(pages.at(page).contains(number)) << qPrintable(pages.at(page));
    }
    for (const PictureKept &kept : std::as_const(content.facts.pictures))
        EXPECT_TRUE(pages.join(u' ').contains(kept.sha256));
}

TEST_F(EvidenceFolderTest, PracticeIsStampedOnEveryPageAndInNameAndTitle)
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::practice());
    keepPicture(content, 1);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    EXPECT_TRUE(saved->path.endsWith(QStringLiteral("_OEVE.pdf")));
    for (const QString &page : PdfProbe::pagesOf(saved->path))
        EXPECT_TRUE(page.contains(QStringLiteral("PRACTICE"))) << qPrintable(page);
    for (const double share : reddishShares(saved->path))
        EXPECT_GT(share, 0.02);
    const QByteArray info = PdfProbe::output(QStringLiteral("pdfinfo"), {saved->path});
    EXPECT_TRUE(info.contains("PRACTICE")) << info.constData();
    const QByteArray text =
        contentOf(QFileInfo(saved->path).dir().filePath(QStringLiteral("bevis.txt")));
    EXPECT_TRUE(text.startsWith("PRACTICE \u2013 \u00d8vemilj\u00f8\n"));
}

TEST_F(EvidenceFolderTest, ProductionIsNotStamped)
{
    const auto saved = save(SampleCase::approved(SampleCase::production()));
    ASSERT_TRUE(saved);
    for (const double share : reddishShares(saved->path))
        EXPECT_LT(share, 0.001);
}

TEST_F(EvidenceFolderTest, ThePdfCarriesItsTypeAndItsPicturesUnchanged)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    keepPicture(content, 1);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    const QByteArray fonts = PdfProbe::output(QStringLiteral("pdffonts"), {saved->path});
    EXPECT_TRUE(fonts.contains(" yes ")) << fonts.constData();
    EXPECT_FALSE(fonts.contains("Type 3")) << fonts.constData();

    const QTemporaryDir images;
    PdfProbe::output(QStringLiteral("pdfimages"),
        {QStringLiteral("-png"), saved->path, images.filePath(QStringLiteral("image"))});
    const QImage drawn(images.filePath(QStringLiteral("image-000.png")));
    EXPECT_TRUE(drawn.convertToFormat(QImage::Format_RGB32) == SampleCase::picture(1));
}

TEST_F(EvidenceFolderTest, PicturesAreCopiedByteForByte)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    keepPicture(content, 1);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    const QString file = content.facts.pictures.first().file;
    EXPECT_EQ(contentOf(QFileInfo(saved->path).dir().filePath(file)),
        contentOf(m_root.filePath(content.facts.caseId + u'/' + file)));
}

TEST_F(EvidenceFolderTest, AChangedPictureIsLeftOut)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    keepPicture(content, 1);
    const QString file = content.facts.pictures.first().file;
    QFile kept(m_root.filePath(content.facts.caseId + u'/' + file));
    ASSERT_TRUE(kept.open(QIODevice::Append));
    kept.write("x");
    kept.close();
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(QFile::exists(QFileInfo(saved->path).dir().filePath(file)));
    EXPECT_TRUE(PdfProbe::pagesOf(saved->path).first().contains(QStringLiteral("missing or has")));
}

TEST_F(EvidenceFolderTest, EarlierEvidenceIsNeverTouched)
{
    const EvidenceContent content = SampleCase::approved(SampleCase::production());
    const auto first = save(content);
    ASSERT_TRUE(first);
    const QByteArray before = contentOf(first->path);
    const auto second = save(content);
    ASSERT_TRUE(second);
    EXPECT_EQ(
        QFileInfo(second->path).fileName(), QStringLiteral("GB1.0_Vejle_bf17_2026-11-24 (2).pdf"));
    EXPECT_EQ(contentOf(first->path), before);
    EXPECT_EQ(everythingIn(m_folder.path()).size(), 2);
}

TEST_F(EvidenceFolderTest, WhatAKilledProcessWasWritingIsTakenAway)
{
    const EvidenceContent content = SampleCase::approved(SampleCase::production());
    const auto first = save(content);
    ASSERT_TRUE(first);
    const QDir folder(QFileInfo(first->path).absolutePath());
    const QString left = folder.filePath(QStringLiteral(".bevis-0123.tmp"));
    QFile file(left);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    // Where there is a manifest, all was written, and nothing is touched.
    ASSERT_TRUE(save(content));
    EXPECT_TRUE(QFile::exists(left));
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("manifest.json"))));
    ASSERT_TRUE(save(content));
    EXPECT_FALSE(QFile::exists(left));
    EXPECT_TRUE(QFile::exists(first->path));
}

TEST_F(EvidenceFolderTest, TheFolderIsMadeWhereItIsMissing)
{
    const QString folder = m_folder.filePath(QStringLiteral("Dokumenter/KLIK-dokumentation"));
    EXPECT_TRUE(save(SampleCase::approved(SampleCase::production()), folder));
}

TEST_F(EvidenceFolderTest, AFolderThatCannotBeWrittenIsAnErrorAndNothingIsLeft)
{
    QFile file(m_folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const QString folder = m_folder.filePath(QStringLiteral("file/inside"));
    const auto saved = save(SampleCase::approved(SampleCase::production()), folder);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::EvidenceNotSaved);
    EXPECT_EQ(saved.error().values.value(QStringLiteral("folder")), folder);
    EXPECT_FALSE(saved.error().detail.contains(m_folder.path()));
    EXPECT_EQ(everythingIn(m_folder.path()), QStringList{QStringLiteral("file")});
}

TEST_F(EvidenceFolderTest, AFullDiskIsAnErrorAndNothingIsLeft)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    const FileSizeLimit limit(8000);
    const auto saved = save(content);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::EvidenceNotSaved);
    EXPECT_TRUE(everythingIn(m_folder.path()).isEmpty());
}

TEST_F(EvidenceFolderTest, ADiskThatFillsUpHalfWayTakesBackWhatWasWritten)
{
    EvidenceContent content = SampleCase::approved(SampleCase::production());
    for (int number = 0; number < 400; ++number)
        SampleCase::add(content, TaskMarked{number % 2 == 0});
    const auto whole = save(content);
    ASSERT_TRUE(whole);
    // bevis.json fits, the PDF with all inside does not.
    const qint64 pdf = QFileInfo(whole->path).size();
    const qint64 json =
        QFileInfo(QFileInfo(whole->path).dir().filePath(QStringLiteral("bevis.json"))).size();
    ASSERT_LT(json, pdf);
    const FileSizeLimit limit(static_cast<rlim_t>((pdf + json) / 2));
    ASSERT_FALSE(save(content));
    EXPECT_EQ(everythingIn(m_folder.path()).size(), 1);
}

TEST_F(EvidenceFolderTest, NothingOfTheComputerOrOfCitizensIsInAnyFile)
{
    EvidenceContent content =
        SampleCase::createdBy(QStringLiteral("Mette 010203-1234"), SampleCase::production());
    SampleCase::add(content,
        EvidenceSaved{QDir::homePath() + QStringLiteral("/bevis.pdf"), QString(64, u'a'), false});
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Waiting, {},
            QStringLiteral("se /home/mette/x og 0102031234, kode eyJhbGciOiJub25l")});
    SampleCase::add(content, RowChanged{2, true, QStringLiteral("010203 1234")});
    keepPicture(content, 1);
    const auto saved = save(content);
    ASSERT_TRUE(saved);
    const QTemporaryDir inside;
    PdfProbe::output(QStringLiteral("pdfdetach"),
        {QStringLiteral("-saveall"), QStringLiteral("-o"), inside.path(), saved->path});
    QString all = PdfProbe::pagesOf(saved->path).join(u' ')
        + QString::fromUtf8(PdfProbe::output(QStringLiteral("pdfinfo"), {saved->path}));
    // The PDF's own bytes are drawing: coordinates look like numbers of citizens. Its text and its
    // attachments are searched instead.
    QString drawing;
    for (const QDir &folder : {QDir(inside.path()), QFileInfo(saved->path).dir()}) {
        for (const QString &name : folder.entryList(QDir::Files)) {
            QString &what = name.endsWith(QStringLiteral(".pdf")) ? drawing : all;
            what += u' ' + QString::fromLatin1(contentOf(folder.filePath(name)));
        }
    }
    const QRegularExpression number(
        QStringLiteral("(?<![0-9A-Za-z-])[0-9]{6}[- ][0-9]{4}(?![0-9A-Za-z-])|0102031234"));
    EXPECT_FALSE(number.match(all).hasMatch()) << qPrintable(number.match(all).captured());
    for (const QString &trace : {QDir::homePath() + u'/', m_folder.path(), m_root.path(),
             QStringLiteral("eyJ"), QStringLiteral("sub-1"), QStringLiteral("/home/")})
        EXPECT_FALSE((all + drawing).contains(trace)) << qPrintable(trace);
}

TEST_F(EvidenceFolderTest, TheJsonSaysTheSameAsTheText)
{
    const auto saved = save(SampleCase::approved(SampleCase::production()));
    ASSERT_TRUE(saved);
    const QDir folder = QFileInfo(saved->path).dir();
    const QString text = QString::fromUtf8(contentOf(folder.filePath(QStringLiteral("bevis.txt"))));
    const QByteArray json = contentOf(folder.filePath(QStringLiteral("bevis.json")));
    const auto fault = Json::read(json, {}, [&](const JsonValue &whole) {
        EXPECT_EQ(whole.member("udgave").integer(), EvidenceModel::edition);
        EXPECT_TRUE(whole.member("beggeKontrollerGodkendt").boolean());
        EXPECT_TRUE(text.contains(whole.member("status").string()));
        const auto values = whole.member("vaerdier").items();
        ASSERT_EQ(values.size(), 5);
        EXPECT_EQ(
            values.at(1).member("uuid").uuid(), QString::fromLatin1(SampleCase::instanceUuid));
        EXPECT_EQ(values.at(3).member("vaerdi").date(), QDate(2026, 11, 24));
        EXPECT_TRUE(values.at(4).member("vaerdi").isNull());
        for (const JsonValue &check : whole.member("kontroller").items())
            EXPECT_TRUE(text.contains(check.member("hvemTekst").string()));
        const auto entries = whole.member("tidslinje").items();
        EXPECT_EQ(entries.first().member("tidspunkt").instant(), SampleCase::after(0));
        for (const JsonValue &entry : entries) {
            EXPECT_TRUE(entry.member("paaSiderne").boolean());
            EXPECT_TRUE(text.contains(entry.member("tekst").string()));
        }
    });
    EXPECT_FALSE(fault);
}
