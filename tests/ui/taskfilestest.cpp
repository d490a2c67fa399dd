// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/taskfiles.h"

#include "base/sha256.h"
#include "testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace {

const QString builtInId = QStringLiteral("gb1.0-oes-indsigt");

/// Two folders with task files.
class TaskFilesTest : public testing::Test {
protected:
    TaskFilesTest()
    {
        EXPECT_TRUE(QDir().mkpath(m_first));
        EXPECT_TRUE(QDir().mkpath(m_second));
    }

    /// A file with a task whose id is \a id and whose title is \a title.
    static QString write(const QString &folder, const QString &name, const QString &id,
        const QString &title = QStringLiteral("En opgave"))
    {
        QByteArray content = testData(QStringLiteral("tasks/minimal.json"));
        content.replace("\"ok1\"", '"' + id.toUtf8() + '"');
        content.replace("\"En opgave\"", '"' + title.toUtf8() + '"');
        return writeRaw(folder, name, content);
    }

    static QString writeRaw(const QString &folder, const QString &name, const QByteArray &content)
    {
        QFile file(QDir(folder).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
        return file.fileName();
    }

    /// The second folder wins.
    TaskFiles read(bool mayReplaceBuiltIn = false) const
    {
        return TaskFiles::read({{m_first, mayReplaceBuiltIn, true}, {m_second, false, true}});
    }

    static QString allOf(const TaskFiles &files)
    {
        QStringList texts;
        for (const CheckLine &line : files.lines())
            texts.append(line.text());
        return texts.join(u'\n');
    }

    /// The only fault, which names \a path.
    void expectFault(const TaskFiles &files, const QString &path, const char *why) const
    {
        ASSERT_EQ(files.faults().size(), 1) << qPrintable(files.faults().join(u'\n'));
        const QString fault = files.faults().first();
        EXPECT_TRUE(fault.contains(path)) << qPrintable(fault);
        EXPECT_TRUE(fault.contains(QString::fromUtf8(why))) << qPrintable(fault);
        EXPECT_EQ(files.lines().last().mark, CheckLine::Mark::Wrong);
    }

    QTemporaryDir m_home;
    QString m_first = m_home.filePath(QStringLiteral("first"));
    QString m_second = m_home.filePath(QStringLiteral("second"));
};

} // namespace

TEST_F(TaskFilesTest, AreTheBuiltInOnesWhereNoFolderHasAny)
{
    const TaskFiles files = TaskFiles::read({{m_home.filePath(QStringLiteral("nowhere"))}});
    ASSERT_EQ(files.entries().size(), 1);
    EXPECT_TRUE(files.task(builtInId));
    EXPECT_TRUE(files.faults().isEmpty());
    EXPECT_EQ(allOf(files), QStringLiteral("Opgaven gb1.0-oes-indsigt kan bruges (indbygget)."));
}

TEST_F(TaskFilesTest, AreReadFromEachFolder)
{
    const QString one = write(m_first, QStringLiteral("a.json"), QStringLiteral("one"));
    write(m_second, QStringLiteral("B.JSON"), QStringLiteral("two"));
    writeRaw(m_second, QStringLiteral("readme.txt"), "no task");
    const TaskFiles files = read();
    EXPECT_TRUE(files.faults().isEmpty()) << qPrintable(files.faults().join(u'\n'));
    EXPECT_EQ(files.entries().size(), 3);
    EXPECT_TRUE(files.task(QStringLiteral("one")));
    EXPECT_TRUE(files.task(QStringLiteral("two")));
    EXPECT_FALSE(files.task(QStringLiteral("three")));
    EXPECT_TRUE(allOf(files).contains(QStringLiteral("Opgaven one kan bruges (fra %1)").arg(one)));
}

TEST_F(TaskFilesTest, OnlyThoseThatAreNotBuiltInNameTheirFile)
{
    const QString one = write(m_first, QStringLiteral("a.json"), QStringLiteral("one"));
    QFile file(one);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const TaskFiles files = read();
    EXPECT_EQ(files.task(QStringLiteral("one"))->ownFile, QStringLiteral("a.json"));
    EXPECT_EQ(files.task(QStringLiteral("one"))->ownSha256, Sha256::hexOf(file.readAll()));
    EXPECT_TRUE(files.task(builtInId)->ownFile.isEmpty());
    EXPECT_TRUE(files.task(builtInId)->ownSha256.isEmpty());
}

TEST_F(TaskFilesTest, ABrokenOneIsNamedAndTheOthersAreUsed)
{
    const QString broken = writeRaw(m_first, QStringLiteral("a.json"), "{\"id\": \"x\",}");
    write(m_first, QStringLiteral("b.json"), QStringLiteral("two"));
    const TaskFiles files = read();
    expectFault(files, broken, "linje 1");
    EXPECT_TRUE(files.task(QStringLiteral("two")));
    EXPECT_TRUE(files.task(builtInId));
}

TEST_F(TaskFilesTest, OneThatIsTooLargeIsNotUsed)
{
    const QString large = writeRaw(m_first, QStringLiteral("a.json"),
        testData(QStringLiteral("tasks/minimal.json")) + QByteArray(qsizetype{256} * 1024, ' '));
    expectFault(read(), large, "256 KiB");
}

TEST_F(TaskFilesTest, TheLaterFolderWins)
{
    const QString earlier =
        write(m_first, QStringLiteral("a.json"), QStringLiteral("one"), QStringLiteral("Før"));
    const QString later =
        write(m_second, QStringLiteral("a.json"), QStringLiteral("one"), QStringLiteral("Siden"));
    const TaskFiles files = read();
    EXPECT_EQ(files.entries().size(), 2);
    EXPECT_EQ(files.task(QStringLiteral("one"))->title, QStringLiteral("Siden"));
    EXPECT_TRUE(files.faults().isEmpty());
    EXPECT_TRUE(allOf(files).contains(
        QStringLiteral("Opgaven one i %1 bliver brugt i stedet for den i %2.").arg(later, earlier)))
        << qPrintable(allOf(files));
}

TEST_F(TaskFilesTest, NoneTakesThePlaceOfABuiltInOne)
{
    const QString path = write(m_first, QStringLiteral("a.json"), builtInId);
    const TaskFiles files = read();
    expectFault(files, path, builtInId.toUtf8().constData());
    EXPECT_EQ(files.task(builtInId)->number, QStringLiteral("GB1.0"));
}

TEST_F(TaskFilesTest, OnlyOneOfTheMachineWideFolderTakesThePlaceOfABuiltInOne)
{
    write(m_first, QStringLiteral("a.json"), builtInId, QStringLiteral("Fælles"));
    TaskFiles files = read(true);
    EXPECT_TRUE(files.faults().isEmpty());
    EXPECT_EQ(files.task(builtInId)->title, QStringLiteral("Fælles"));
    EXPECT_TRUE(allOf(files).contains(QStringLiteral("i stedet for den indbyggede")));
    // The id stays the one of a built-in task.
    const QString own =
        write(m_second, QStringLiteral("a.json"), builtInId, QStringLiteral("Egen"));
    files = read(true);
    expectFault(files, own, "indbygget");
    EXPECT_EQ(files.task(builtInId)->title, QStringLiteral("Fælles"));
}

TEST_F(TaskFilesTest, NoLinkIsFollowedOutOfTheFolder)
{
    const QString outside =
        write(m_home.path(), QStringLiteral("outside.json"), QStringLiteral("one"));
    const QString link = QDir(m_first).filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(QFile::link(outside, link));
    TaskFiles files = read();
    expectFault(files, link, "link");
    EXPECT_FALSE(files.task(QStringLiteral("one")));
    ASSERT_TRUE(QFile::remove(outside));
    expectFault(read(), link, "link");
    ASSERT_TRUE(QFile::remove(link));
    ASSERT_TRUE(QFile::link(write(m_first, QStringLiteral("b.txt"), QStringLiteral("two")), link));
    files = read();
    EXPECT_TRUE(files.faults().isEmpty()) << qPrintable(files.faults().join(u'\n'));
    EXPECT_TRUE(files.task(QStringLiteral("two")));
}

TEST_F(TaskFilesTest, WhatIsNoFileIsNamed)
{
    const QString path = QDir(m_first).filePath(QStringLiteral("a.json"));
    ASSERT_EQ(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    expectFault(read(), path, "ikke en almindelig fil");
}

TEST_F(TaskFilesTest, AFolderThatIsMissingOrNoFolderIsNamed)
{
    ASSERT_TRUE(QDir().rmdir(m_first));
    expectFault(read(), m_first, "ingen mappe");
    writeRaw(m_home.path(), QStringLiteral("first"), "a file");
    expectFault(read(), m_first, "ikke en mappe");
}

TEST_F(TaskFilesTest, OfAFolderWithVeryManyTheFirstAreRead)
{
    for (qsizetype number = 0; number <= TaskFiles::most; ++number) {
        const QString id = QStringLiteral("t%1").arg(number, 3, 10, QLatin1Char('0'));
        write(m_first, id + QStringLiteral(".json"), id);
    }
    const TaskFiles files = read();
    expectFault(files, m_first, "201 opgavefiler");
    EXPECT_EQ(files.entries().size(), TaskFiles::most + 1);
    EXPECT_TRUE(files.task(QStringLiteral("t199")));
    EXPECT_FALSE(files.task(QStringLiteral("t200")));
}

TEST_F(TaskFilesTest, ANameWithControlCharactersReachesNoTerminal)
{
    writeRaw(m_first, QStringLiteral("a\033[31m\n.json"), "{}");
    const TaskFiles files = read();
    ASSERT_EQ(files.faults().size(), 1);
    EXPECT_FALSE(files.faults().first().contains(u'\033'));
    EXPECT_FALSE(files.faults().first().contains(u'\n'));
}
