// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "printers.h"
#include "samples.h"
#include "testdata.h"

#include <QDir>

#include <gtest/gtest.h>

// tests/data/pasted: NAME.txt and NAME.html are what one copying puts on the clipboard, or one of
// them; NAME.expected says what is read of it. Those in chromium/ were really selected and copied
// there, by tests/browser/copypages.py, and those in practice/ from the practice service's pages.

namespace {

struct Sample {
    QString name;
    PastedText pasted;
    QString expected;
};

QString textOf(const QString &name)
{
    const bool isThere = QFile::exists(QStringLiteral(TEST_DATA_FOLDER "/") + name);
    return isThere ? QString::fromUtf8(testData(name)) : QString();
}

QList<Sample> samplesIn(const QString &folder)
{
    QList<Sample> samples;
    const QDir files(QStringLiteral(TEST_DATA_FOLDER "/") + folder);
    for (const QString &file : files.entryList({QStringLiteral("*.expected")}, QDir::Files)) {
        const QString name = folder + u'/' + file.section(u'.', 0, 0);
        samples.append(
            {name, {textOf(name + QStringLiteral(".txt")), textOf(name + QStringLiteral(".html"))},
                textOf(folder + u'/' + file)});
    }
    return samples;
}

QList<Sample> allSamples()
{
    return samplesIn(QStringLiteral("pasted")) + samplesIn(QStringLiteral("pasted/chromium"));
}

TEST(PastedPages, AreReadAsTheFilesBesideThemSay)
{
    constexpr qsizetype fewest = 60;
    const QList<Sample> samples = allSamples();
    EXPECT_GE(samples.size(), fewest);
    for (const Sample &sample : samples) {
        EXPECT_FALSE(sample.pasted.plain.isEmpty() && sample.pasted.html.isEmpty())
            << qPrintable(sample.name);
        EXPECT_EQ(Samples::described(readPage(sample.pasted, Samples::wanted())), sample.expected)
            << qPrintable(sample.name);
    }
}

TEST(PastedPages, OfThePracticeServiceAreReadInPracticeAndRefusedInProduction)
{
    constexpr qsizetype all = 3;
    const QList<Sample> samples = samplesIn(QStringLiteral("pasted/practice"));
    EXPECT_EQ(samples.size(), all);
    WantedPage practised = Samples::wanted();
    practised.refusesPractice = false;
    for (const Sample &sample : samples) {
        EXPECT_EQ(readPage(sample.pasted, Samples::wanted()).outcome, ReadPage::Outcome::Practice)
            << qPrintable(sample.name);
        EXPECT_EQ(Samples::described(readPage(sample.pasted, practised)), sample.expected)
            << qPrintable(sample.name);
    }
}

TEST(PastedPages, AreNeverRightByOneHalfOfTheClipboardWhereTheyAreWrongByBoth)
{
    for (const Sample &sample : allSamples()) {
        const ReadPage both = readPage(sample.pasted, Samples::wanted());
        // What one half alone leaves open, the other may know.
        const bool isWrong = both.outcome != ReadPage::Outcome::Found || !both.different.isEmpty();
        for (const PastedText &half :
            {PastedText{sample.pasted.plain, {}}, PastedText{{}, sample.pasted.html}})
            EXPECT_FALSE(isWrong && readPage(half, Samples::wanted()).isRight())
                << qPrintable(sample.name);
    }
}

} // namespace
