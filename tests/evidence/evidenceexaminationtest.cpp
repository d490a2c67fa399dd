// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidenceexamination.h"

#include "evidence/content/evidencejournal.h"
#include "evidence/content/evidencemodel.h"
#include "evidence/evidencefolder.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/pdf/pdfseal.h"
#include "evidence/pictures/picturestore.h"
#include "finished.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <iostream>
#include <random>

using Verdict = Examination::Verdict;

namespace {

/// \a content with one byte changed.
QByteArray withOtherByte(QByteArray content, std::mt19937 &chance)
{
    const qsizetype place = std::uniform_int_distribution<qsizetype>(0, content.size() - 1)(chance);
    const int change = std::uniform_int_distribution<int>(1, 255)(chance);
    content[place] = static_cast<char>(content.at(place) ^ change);
    return content;
}

std::mt19937 printedChance()
{
    const unsigned seed = std::random_device()();
    std::cout << "seed " << seed << std::endl;
    return std::mt19937(seed);
}

QStringList failuresOf(const Examination &examination)
{
    QStringList failures;
    for (const Finding &finding : examination.findings) {
        if (!finding.holds)
            failures.append(finding.text);
    }
    return failures;
}

class EvidenceExaminationTest : public testing::Test {
protected:
    /// Where the PDF of \a content lies, with \a pictures in it.
    QString saved(EvidenceContent content, int pictures = 1)
    {
        PictureStore recorder(m_root.path());
        for (int number = 1; number <= pictures; ++number) {
            const auto kept = finished(recorder.keep(content.facts.caseId,
                SampleCase::picture(number, {300, 200}), QStringLiteral("Trin %1").arg(number),
                number % 2 ? PictureKept::Kind::OwnPage : PictureKept::Kind::Brought));
            EXPECT_TRUE(kept);
            SampleCase::add(content, *kept);
        }
        EvidenceFolder archive(m_root.path());
        const auto saved = finished(archive.save(content, m_folder.path()));
        EXPECT_TRUE(saved);
        return saved->path;
    }

    void expectToHold(const EvidenceContent &content, int pictures = 1)
    {
        const QString pdf = saved(content, pictures);
        for (const QString &path : {pdf, QFileInfo(pdf).path(),
                 QFileInfo(pdf).dir().filePath(EvidenceFiles::manifest())}) {
            const Examination examination = examined(path);
            EXPECT_EQ(failuresOf(examination), QStringList()) << qPrintable(path);
            EXPECT_EQ(examination.verdict, Verdict::Holds) << qPrintable(path);
            EXPECT_EQ(examination.caseNumber, content.facts.caseId);
        }
    }

    QTemporaryDir m_root;
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(EvidenceExaminationTest, WhatWasSavedHolds)
{
    expectToHold(SampleCase::approved(SampleCase::production()), 2);
    expectToHold(SampleCase::createdBy(QStringLiteral("Mette Holm"), SampleCase::practice()));
    expectToHold(SampleCase::guided(), 0);
    expectToHold(SampleCase::guidedApproved(), 5);
}

TEST_F(EvidenceExaminationTest, WhatWasSavedBeforeAnythingWasDoneHolds)
{
    EvidenceContent content = SampleCase::guided();
    content.events = content.events.mid(0, 1);
    content.facts = factsFrom(content.events);
    expectToHold(content, 0);
}

TEST_F(EvidenceExaminationTest, TextThatFewFontsHaveHolds)
{
    EvidenceContent content = SampleCase::createdBy(
        QStringLiteral("A\u030ase \u6c34 \U0001f600 x\u0301 010203-1234 \u05d0"),
        SampleCase::production());
    SampleCase::add(content,
        SecondCheckSeen{Check::Status::Waiting, {}, QStringLiteral("<b>\"5\\6\"</b> {name}")});
    expectToHold(content);
}

TEST_F(EvidenceExaminationTest, AByteChangedAnywhereInThePdfIsFound)
{
    const QByteArray original = contentOf(saved(SampleCase::approved(SampleCase::production())));
    const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
    std::mt19937 chance = printedChance();
    for (int attempt = 0; attempt < 100; ++attempt) {
        writeFile(copy, withOtherByte(original, chance));
        EXPECT_EQ(examined(copy).verdict, Verdict::DoesNotHold) << attempt;
    }
    writeFile(copy, original);
    EXPECT_EQ(examined(copy).verdict, Verdict::Holds);
}

TEST_F(EvidenceExaminationTest, APdfCutOffOrContinuedIsFound)
{
    const QByteArray original = contentOf(saved(SampleCase::approved(SampleCase::production())));
    const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
    for (const QByteArray &changed : {original.chopped(1), original.left(original.size() / 2),
             original + '\n', original.left(200)}) {
        writeFile(copy, changed);
        EXPECT_EQ(examined(copy).verdict, Verdict::DoesNotHold) << changed.size();
    }
}

TEST_F(EvidenceExaminationTest, AByteChangedInAnyFileOfTheFolderIsFound)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    const QDir folder = QFileInfo(pdf).dir();
    std::mt19937 chance = printedChance();
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QByteArray original = contentOf(folder.filePath(name));
        for (int attempt = 0; attempt < 10; ++attempt) {
            writeFile(folder.filePath(name), withOtherByte(original, chance));
            EXPECT_EQ(examined(folder.path()).verdict, Verdict::DoesNotHold) << qPrintable(name);
        }
        ASSERT_TRUE(QFile::remove(folder.filePath(name)));
        EXPECT_EQ(examined(folder.path()).verdict, Verdict::DoesNotHold) << qPrintable(name);
        writeFile(folder.filePath(name), original);
    }
    EXPECT_EQ(examined(folder.path()).verdict, Verdict::Holds);
}

TEST_F(EvidenceExaminationTest, AManifestThatAnEditorMarkedIsReadAndFoundToBeChanged)
{
    const QString pdf = saved(SampleCase::approved(SampleCase::production()));
    const QString manifest = QFileInfo(pdf).dir().filePath(EvidenceFiles::manifest());
    writeFile(manifest, "\xEF\xBB\xBF" + contentOf(manifest));
    const Examination examination = examined(manifest);
    EXPECT_EQ(examination.verdict, Verdict::DoesNotHold);
    EXPECT_EQ(failuresOf(examination),
        QStringList({QStringLiteral(
            "The manifest in the folder does not agree with the one in the PDF.")}));
}

TEST_F(EvidenceExaminationTest, WhoSealsAgainAfterAChangeInsideIsFound)
{
    const QByteArray original = contentOf(saved(SampleCase::approved(SampleCase::production())));
    const QString copy = m_folder.filePath(QStringLiteral("copy.pdf"));
    for (const char *word : {"\"statusTekst\": \"", "\"haendelse\":\"", "\"filer\": ["}) {
        const qsizetype place = original.indexOf(word) + qsizetype(qstrlen(word)) + 1;
        ASSERT_GT(place, qsizetype(qstrlen(word))) << word;
        QByteArray changed = original;
        changed[place] = changed.at(place) == 'X' ? 'Y' : 'X';
        writeFile(copy, PdfSeal::sealed(changed));
        const Examination examination = examined(copy);
        EXPECT_EQ(examination.verdict, Verdict::DoesNotHold) << word;
        EXPECT_TRUE(examination.findings.first().holds) << word;
    }
}

TEST_F(EvidenceExaminationTest, TheSealOfAnotherPdfDoesNotFit)
{
    const QByteArray one = contentOf(saved(SampleCase::approved(SampleCase::production())));
    const QByteArray other = contentOf(saved(SampleCase::guided()));
    EXPECT_EQ(PdfSeal::stateOf(one), PdfSeal::State::Whole);
    QByteArray swapped = one;
    swapped.replace(0, 120, other.left(120));
    EXPECT_EQ(PdfSeal::stateOf(swapped), PdfSeal::State::Changed);
    EXPECT_EQ(PdfSeal::stateOf("%PDF-1.4"), PdfSeal::State::Absent);
    EXPECT_TRUE(PdfSeal::sealed("%PDF-1.4").isEmpty());
}

TEST_F(EvidenceExaminationTest, TheManifestSaysHowTheHashInThePdfIsComputed)
{
    const QString path = saved(SampleCase::approved(SampleCase::production()));
    const QString manifest = QFileInfo(path).dir().filePath(EvidenceFiles::manifest());
    EXPECT_TRUE(contentOf(manifest).contains(
        "\"The SHA-256 in line 3 of the PDF is computed of the whole PDF with 64 zeros in its "
        "place.\""));
    QByteArray pdf = contentOf(path);
    const QByteArray hash = pdf.split('\n').at(2).right(64);
    pdf.replace(pdf.indexOf(hash), 64, QByteArray(64, '0'));
    EXPECT_EQ(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex(), hash);
}

TEST_F(EvidenceExaminationTest, WhatIsNoEvidenceCannotBeRead)
{
    const QString file = m_folder.filePath(QStringLiteral("a.pdf"));
    EXPECT_EQ(examined(file).verdict, Verdict::Unreadable);
    EXPECT_EQ(examined(m_folder.path()).verdict, Verdict::Unreadable);
    writeFile(file, "words");
    EXPECT_EQ(examined(file).verdict, Verdict::Unreadable);
    EXPECT_EQ(examined(m_folder.path()).verdict, Verdict::Unreadable);
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("words"));
    }
    EXPECT_EQ(examined(file).verdict, Verdict::Unreadable);
    EXPECT_EQ(inWords(examined(file)),
        QStringLiteral("No evidence from this program can be read there. Choose the PDF of the "
                       "evidence, or the folder in which it lies."));
}

TEST_F(EvidenceExaminationTest, WhatWouldFirstBeFetchedIsNamed)
{
    Examination examination;
    examination.elsewhere = QStringList{QStringLiteral("a.pdf"), QStringLiteral("bevis.json")};
    const QString words = inWords(examination);
    EXPECT_TRUE(words.contains(QStringLiteral("only in the cloud: a.pdf, bevis.json.")))
        << qPrintable(words);
    EXPECT_EQ(inShort(examination), words);
}

TEST_F(EvidenceExaminationTest, WhatWasFoundIsSaidWithItsLimits)
{
    const QString pdf = saved(SampleCase::createdBy(QStringLiteral("M"), SampleCase::practice()));
    const QString words = inWords(examined(pdf));
    EXPECT_TRUE(words.startsWith(QStringLiteral("PRACTICE\nEvidence number 5d0f6a0e")))
        << qPrintable(words);
    for (const char *said :
        {"Holds: The chain of the journal holds", "The evidence holds.", "do not prove who made"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(said))) << said;
    writeFile(pdf, contentOf(pdf) + ' ');
    EXPECT_TRUE(inWords(examined(pdf)).contains(QStringLiteral("The evidence does not hold.")));
}

TEST(EvidenceJournal, ALineChangedTakenOutOrMovedBreaksTheChain)
{
    const QByteArray whole =
        evidenceModel(SampleCase::approved(SampleCase::production()), {}).journal;
    EXPECT_FALSE(EvidenceJournal::firstBrokenLine(whole));
    EXPECT_EQ(EvidenceJournal::endOf(whole).size(), 64);

    QList<QByteArray> lines = whole.split('\n');
    ASSERT_GT(lines.size(), 6);
    const auto joined = [&](auto change) {
        QList<QByteArray> changed = lines;
        change(changed);
        return changed.join('\n');
    };
    EXPECT_EQ(EvidenceJournal::firstBrokenLine(joined([](auto &all) { all.removeAt(2); })), 3);
    EXPECT_EQ(
        EvidenceJournal::firstBrokenLine(joined([](auto &all) { all.swapItemsAt(1, 2); })), 2);
    EXPECT_EQ(EvidenceJournal::firstBrokenLine(joined([](auto &all) { all[4][100] ^= 1; })), 5);
    EXPECT_EQ(EvidenceJournal::firstBrokenLine(whole.chopped(1)), lines.size() - 1);
    EXPECT_EQ(EvidenceJournal::firstBrokenLine({}), 1);
}
