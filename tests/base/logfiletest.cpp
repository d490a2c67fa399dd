// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/logfile.h"

#include "base/activitylog.h"
#include "manualclock.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

class LogFileTest : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QStringList days() const { return QDir(path(QStringLiteral("log"))).entryList(QDir::Files); }

    QString content(const QString &name = QStringLiteral("log/log-2026-11-24.txt")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(path(QStringLiteral("log")));
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
};

} // namespace

TEST_F(LogFileTest, TellsWhenWithTheOffsetAndWhatInOneLine)
{
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::answered(QStringLiteral("GET"), QStringLiteral("/api/v1/bruger"), 401, 34ms);
    EXPECT_EQ(content(),
        QStringLiteral(
            "2026-11-24T10:42:00.000+01:00 Call: GET /api/v1/bruger, status 401, 34 ms.\n"));
}

// On Windows the rights are those of the data folder, and Qt does not read them.
#ifndef Q_OS_WIN
TEST_F(LogFileTest, IsForItsOwnerAlone)
{
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::programEnds();
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path(QStringLiteral("log/log-2026-11-24.txt"))) & others);
    EXPECT_FALSE(QFile::permissions(path(QStringLiteral("log"))) & others);
}
#endif

TEST_F(LogFileTest, TellsNoQueryAndNothingThatIsNoAddress)
{
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::answered(
        QStringLiteral("GET"), QStringLiteral("/a b\n\u00e6?code=secret#x"), 200, 1ms);
    ActivityLog::answered(
        QStringLiteral("GET"), u'/' + QString(1000, u'a') + QStringLiteral("END"), 200, 1ms);
    EXPECT_TRUE(content().contains(QStringLiteral("GET /a_b__, status"))) << qPrintable(content());
    EXPECT_FALSE(content().contains(QStringLiteral("secret")));
    EXPECT_FALSE(content().contains(QStringLiteral("END")));
}

TEST_F(LogFileTest, BeginsANewFileEachDayAndKeepsFourteen)
{
    put(QStringLiteral("log/log-2026-11-10.txt"), "too old");
    put(QStringLiteral("log/log-2026-11-12.txt"), "young enough");
    put(QStringLiteral("log/log-from-somebody-else.txt"), "not ours");
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::programEnds();
    m_clock.advance(24h);
    ActivityLog::programEnds();
    EXPECT_EQ(days(),
        QStringList({QStringLiteral("log-2026-11-12.txt"), QStringLiteral("log-2026-11-24.txt"),
            QStringLiteral("log-2026-11-25.txt"), QStringLiteral("log-from-somebody-else.txt")}));
}

TEST_F(LogFileTest, DoesNotGrowBeyondAMegabyteADay)
{
    put(QStringLiteral("log/log-2026-11-24.txt"), QByteArray(1024 * 1024 - 10, 'a'));
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::programEnds();
    EXPECT_EQ(content().size(), 1024 * 1024 - 10);
}

TEST_F(LogFileTest, WaitsForTheFolderAboveAndLosesNothing)
{
    LogFile log(path(QStringLiteral("data/log")), m_clock);
    ActivityLog::problemShown(ErrorKind::NoConnection);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("data"))));
    QDir().mkpath(path(QStringLiteral("data")));
    ActivityLog::programEnds();
    EXPECT_EQ(content(QStringLiteral("data/log/log-2026-11-24.txt")).count(u'\n'), 2);
}

TEST_F(LogFileTest, DisturbsNobodyWhereItCannotWrite)
{
    put(QStringLiteral("log/x"), {});
    LogFile log(path(QStringLiteral("log/x")), m_clock);
    ActivityLog::programEnds();
    EXPECT_EQ(log.saveTo(path(QStringLiteral("copy.txt"))), LogFile::Copy::NothingToSave);
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("copy.txt"))));
}

TEST_F(LogFileTest, IsCopiedWholeAndNeverOverAnotherFile)
{
    put(QStringLiteral("log/log-2026-11-23.txt"), "yesterday\n");
    put(QStringLiteral("mine.txt"), "mine");
    LogFile log(path(QStringLiteral("log")), m_clock);
    ActivityLog::programEnds();
    EXPECT_EQ(log.saveTo(path(QStringLiteral("copy.txt"))), LogFile::Copy::Saved);
    EXPECT_EQ(content(QStringLiteral("copy.txt")), QStringLiteral("yesterday\n") + content());
    EXPECT_EQ(log.saveTo(path(QStringLiteral("mine.txt"))), LogFile::Copy::NameTaken);
    EXPECT_EQ(content(QStringLiteral("mine.txt")), QStringLiteral("mine"));
    EXPECT_EQ(log.saveTo(path(QStringLiteral("nowhere/copy.txt"))), LogFile::Copy::Failed);
}

TEST_F(LogFileTest, WritesOnlyTheActivityLogAndOnlyWhileItExists)
{
    {
        LogFile log(path(QStringLiteral("log")), m_clock);
        qInfo("somebody's word");
        EXPECT_EQ(content(), QString());
        EXPECT_TRUE(activityCategory().isInfoEnabled());
    }
    EXPECT_FALSE(activityCategory().isInfoEnabled());
    ActivityLog::programEnds();
    EXPECT_EQ(content(), QString());
}
