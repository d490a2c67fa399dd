// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journalfixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <chrono>
#include <random>

namespace {

/// The writer as a process of its own.
class Writer {
public:
    explicit Writer(const QString &folder)
    {
        m_process.start(QStringLiteral(JOURNAL_WRITER), {folder}, QIODevice::ReadOnly);
    }

    /// Waits until it has printed \a number.
    void waitFor(int number)
    {
        while (m_last < number) {
            ASSERT_TRUE(m_process.canReadLine() || m_process.waitForReadyRead(30'000));
            readLines();
        }
    }

    /// The last number that it printed before it died.
    int killed()
    {
        m_process.kill();
        EXPECT_TRUE(m_process.waitForFinished(30'000));
        readLines();
        return m_last;
    }

    qint64 processId() const { return m_process.processId(); }

private:
    void readLines()
    {
        while (m_process.canReadLine())
            m_last = m_process.readLine().trimmed().toInt();
    }

    QProcess m_process;
    int m_last = -1;
};

void burn(std::chrono::microseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < std::chrono::nanoseconds(time).count()) { }
}

class KilledWriter : public JournalTest { };

} // namespace

TEST_F(KilledWriter, LosesNothingThatItWasToldIsOnTheDisk)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        std::mt19937 random(seed);
        const QString own = folder() + QString::number(seed);
        Writer writer(own);
        writer.waitFor(static_cast<int>(random() % 25));
        burn(std::chrono::microseconds(random() % 4000));
        const int said = writer.killed();

        JournalFile journal(own);
        const auto opened = journal.open();
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        EXPECT_FALSE(opened.value());
        const auto events = journal.events(Samples::caseId());
        ASSERT_TRUE(events);
        // One more event may be there than it had time to print.
        EXPECT_GE(events->size(), said);
        EXPECT_LE(events->size(), said + 1);
        for (int n = 1; n <= events->size(); ++n)
            ASSERT_EQ(events->at(n - 1).event, Samples::numbered(n));
        ASSERT_TRUE(journal.append(Samples::caseId(), CaseSetAside{}, Samples::at()));
    }
}

TEST_F(KilledWriter, IsTheOnlyOneUntilItIsDead)
{
    Writer writer(folder());
    writer.waitFor(1);
    JournalFile journal(folder());
    const auto refused = journal.open();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::CaseOpenElsewhere);
    EXPECT_EQ(refused.error().detail, QStringLiteral("process %1").arg(writer.processId()));
    EXPECT_EQ(journal.append(Samples::caseId(), CaseFinished{}, Samples::at()).error().kind,
        ErrorKind::CaseNotSaved);
    writer.killed();
    EXPECT_TRUE(journal.open());
}

TEST_F(KilledWriter, LeavesNoCopyForGood)
{
    keep({Samples::numbered(1)});
    const QString copy = folder() + QStringLiteral("/sager-aBc123");
    ASSERT_TRUE(QDir().mkpath(copy));
    write(copy + QStringLiteral("/sager.sqlite3"), "half");
    JournalFile journal(folder());
    ASSERT_TRUE(journal.open());
    EXPECT_FALSE(QFileInfo::exists(copy));
}

TEST_F(KilledWriter, IsNotKeptOutByALockThatWasOnlyHalfWritten)
{
    QByteArray whole;
    {
        JournalFile journal(folder());
        ASSERT_TRUE(journal.open());
        QFile lock(folder() + QStringLiteral("/sager.lock"));
        ASSERT_TRUE(lock.open(QIODevice::ReadOnly));
        whole = lock.readAll();
    }
    ASSERT_EQ(whole.count('\n'), 5) << whole.constData();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QFile lock(folder() + QStringLiteral("/sager.lock"));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(whole.left(size));
        lock.close();
        JournalFile journal(folder());
        EXPECT_TRUE(journal.open()) << size;
    }
}
