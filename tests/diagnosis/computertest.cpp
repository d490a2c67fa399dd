// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What is found wrong with the computer itself. Its folders are looked at in Qt's thread pool.

#include "base/utc.h"
#include "diagnosisfixture.h"

#include <QDir>
#include <QThread>

using namespace std::chrono_literals;

namespace {

using ComputerTest = DiagnosisTest;

} // namespace

TEST_F(ComputerTest, AFolderIsInOrderThoughItIsNotMadeYetAndIsNotMade)
{
    qputenv("BROWSER", "true");
    Diagnosis diagnosis(m_clock,
        {m_folder.filePath(QStringLiteral("a/b")), m_folder.filePath(QStringLiteral("c"))});
    const auto lines = linesIn(diagnosis.computer());
    for (const char *topic : {"Data folder", "Evidence folder", "Browser"})
        EXPECT_EQ(about(QString::fromLatin1(topic), lines).mark, Mark::InOrder) << topic;
    EXPECT_TRUE(
        QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    qunsetenv("BROWSER");
}

TEST_F(ComputerTest, ADateThatCannotBeRightIsWrong)
{
    Diagnosis::Settings settings{m_folder.path(), m_folder.path()};
    settings.builtOn = m_clock.now().date();
    Diagnosis diagnosis(m_clock, settings);
    EXPECT_EQ(about(QStringLiteral("Clock"), linesIn(diagnosis.computer())).mark, Mark::InOrder);
    m_clock.set(QDateTime(QDate(1970, 1, 1), QTime(12, 0), Utc::zone));
    expectWrong("Clock", "before this version", linesIn(diagnosis.computer()));
    m_clock.set(QDateTime(QDate(2099, 1, 1), QTime(12, 0), Utc::zone));
    expectWrong("Clock", "more than two years", linesIn(diagnosis.computer()));
}

TEST_F(ComputerTest, AFolderThatCannotBeWrittenIsWrong)
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    EXPECT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    Diagnosis diagnosis(m_clock, {file + QStringLiteral("/data"), file});
    const auto lines = linesIn(diagnosis.computer());
    expectWrong("Data folder", "is not a folder", lines);
    expectWrong("Evidence folder", "is not a folder", lines);
}

TEST_F(ComputerTest, AFolderIsWrongWhereTheProgramsOwnWayToSaveFails)
{
    const auto fails = [](const QString &) { return std::optional(QStringLiteral("rename: 5")); };
    const auto succeeds = [](const QString &) { return std::optional<QString>(); };
    Diagnosis diagnosis(m_clock, {m_folder.path(), m_folder.path(), {}, 30s, succeeds, fails});
    const auto lines = linesIn(diagnosis.computer());
    EXPECT_EQ(about(QStringLiteral("Data folder"), lines).mark, Mark::InOrder);
    expectWrong("Evidence folder", "nothing can be saved", lines);
}

TEST_F(ComputerTest, ABrowserThatIsNamedIsLookedFor)
{
    const auto browserLine = [this](const QByteArray &named) {
        qputenv("BROWSER", named);
        Diagnosis diagnosis(m_clock, {m_folder.path(), m_folder.path()});
        return about(QStringLiteral("Browser"), linesIn(diagnosis.computer()));
    };
    for (const char *named : {"true", "not-there:true", "true --new-window %s", "  true  "})
        EXPECT_EQ(browserLine(named).mark, Mark::InOrder) << named;
    for (const char *named : {"/nowhere/at/all", "not-there --new %s", "not-there:nor-there"}) {
        const CheckLine line = browserLine(named);
        EXPECT_EQ(line.mark, Mark::Wrong) << named;
        EXPECT_TRUE(line.found.contains(QString::fromLatin1(named))) << qPrintable(line.found);
    }
    qunsetenv("BROWSER");
}

TEST_F(ComputerTest, AComputerWithoutABrowserIsWrong)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toLocal8Bit());
    qunsetenv("BROWSER");
    Diagnosis diagnosis(m_clock, {m_folder.path(), m_folder.path()});
    expectWrong("Browser", "no default browser", linesIn(diagnosis.computer()));
    qputenv("PATH", path);
}

TEST_F(ComputerTest, AFolderThatAnswersSlowlyDoesNotStopTheWindow)
{
    const QThread *looked = nullptr;
    const auto looks = [&looked](const QString &) {
        looked = QThread::currentThread();
        return std::optional<QString>();
    };
    Diagnosis diagnosis(m_clock, {m_folder.path(), m_folder.path(), {}, 30s, {}, looks});
    linesIn(diagnosis.computer());
    EXPECT_NE(looked, nullptr);
    EXPECT_NE(looked, QThread::currentThread());
}
