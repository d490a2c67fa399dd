// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultyvfs.h"
#include "journal/database.h"
#include "journalfixture.h"

#include <csignal>
#include <sys/resource.h>

namespace {

class FaultyDisk : public JournalTest {
protected:
    void SetUp() override { before = {Samples::started(), PageLeft{1}}; }

    /// A fresh journal on the faulty disk with the two events before.
    std::unique_ptr<JournalFile> freshJournal()
    {
        QDir(folder()).removeRecursively();
        keep(before);
        auto journal = std::make_unique<JournalFile>(folder(), vfs.name());
        EXPECT_TRUE(journal->open());
        return journal;
    }

    void expectStored(const QList<CaseEvent> &events)
    {
        JournalFile journal(folder());
        const auto opened = journal.open();
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        EXPECT_FALSE(opened.value()) << qPrintable(opened.value()->detail);
        EXPECT_EQ(eventsOf(*journal.events(Samples::caseId())), events);
    }

    FaultyVfs vfs;
    QList<CaseEvent> before;
};

using Fault = FaultyVfs::Fault;

struct HowItFails {
    Fault fault;
    int code;
    bool forGood;
};

constexpr HowItFails waysToFail[] = {
    {Fault::Refused, SQLITE_IOERR_WRITE, false},
    {Fault::Refused, SQLITE_FULL, true},
    {Fault::Halved, SQLITE_FULL, false},
    {Fault::Halved, SQLITE_IOERR_WRITE, true},
    {Fault::TooLate, SQLITE_IOERR_FSYNC, false},
    {Fault::TooLate, SQLITE_IOERR_FSYNC, true},
};

/// No file may grow beyond \a bytes while it lives: the disk is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_former);
        rlimit limit = m_former;
        limit.rlim_cur = bytes;
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_former{};
};

} // namespace

TEST_F(FaultyDisk, AnEventIsThereWholeOrNotAtAllWhicheverCallFails)
{
    const CaseEvent event = RowChanged{1, true, QString(9'000, u'x')};
    const CaseEvent later = PageLeft{2};
    for (const auto &[fault, code, forGood] : waysToFail) {
        int nth = 1;
        for (;; ++nth) {
            SCOPED_TRACE(testing::Message() << "call " << nth << ", code " << code << ", fault "
                                            << static_cast<int>(fault) << ", for good " << forGood);
            auto journal = freshJournal();
            vfs.failAt(nth, fault, code, forGood);
            const auto appended = journal->append(Samples::caseId(), event, Samples::at());
            const bool failed = vfs.hasFailed();
            vfs.repair();
            EXPECT_TRUE(appended || appended.error().kind == ErrorKind::CaseNotSaved);
            QList<CaseEvent> expected = before;
            const auto stored = journal->events(Samples::caseId());
            ASSERT_TRUE(stored);
            // A disk that fails for good right after the transaction has the event, but cannot
            // report it.
            const bool mayBeThere = fault == Fault::TooLate && forGood;
            EXPECT_TRUE(mayBeThere || bool(appended) == (stored->size() == 3));
            if (stored->size() == 3)
                expected.append(event);
            ASSERT_TRUE(journal->append(Samples::caseId(), later, Samples::at()));
            expected.append(later);
            journal.reset();
            expectStored(expected);
            if (!failed) {
                EXPECT_TRUE(appended);
                break;
            }
        }
        EXPECT_GT(nth, 6) << "calls that failed";
    }
}

TEST_F(FaultyDisk, AProgramThatEndsAfterAFaultLeavesAWholeJournal)
{
    for (const auto &[fault, code, forGood] : waysToFail) {
        bool failed = true;
        for (int nth = 1; failed; ++nth) {
            SCOPED_TRACE(testing::Message() << "call " << nth << ", code " << code);
            auto journal = freshJournal();
            vfs.failAt(nth, fault, code, true);
            const auto appended = journal->append(Samples::caseId(), PageLeft{2}, Samples::at());
            failed = vfs.hasFailed();
            journal.reset();
            vfs.repair();
            JournalFile reopened(folder());
            const auto opened = reopened.open();
            ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
            EXPECT_FALSE(opened.value());
            const auto stored = reopened.events(Samples::caseId());
            ASSERT_TRUE(stored);
            EXPECT_TRUE(stored->size() == 3 || (stored->size() == 2 && !appended));
        }
    }
}

TEST_F(FaultyDisk, AJournalThatCannotBeWrittenToDoesNotOpen)
{
    for (const auto &[fault, code, forGood] : waysToFail) {
        bool failed = true;
        for (int nth = 1; failed; ++nth) {
            SCOPED_TRACE(testing::Message() << "call " << nth << ", code " << code);
            QDir(folder()).removeRecursively();
            vfs.failAt(nth, fault, code, forGood);
            {
                JournalFile journal(folder(), vfs.name());
                const auto opened = journal.open();
                failed = vfs.hasFailed();
                EXPECT_EQ(bool(opened), !failed);
                if (!opened) {
                    EXPECT_EQ(opened.error().kind, ErrorKind::CaseNotSaved);
                    EXPECT_FALSE(journal.append(Samples::caseId(), PageLeft{1}, Samples::at()));
                }
            }
            vfs.repair();
            expectStored({});
        }
    }
}

TEST_F(FaultyDisk, AFullDiskIsReportedAndPasses)
{
    JournalFile journal(folder());
    ASSERT_TRUE(journal.open());
    ASSERT_TRUE(journal.append(Samples::caseId(), Samples::started(), Samples::at()));
    {
        const FullDisk full(1024);
        const auto appended = journal.append(Samples::caseId(), PageLeft{1}, Samples::at());
        ASSERT_FALSE(appended);
        EXPECT_EQ(appended.error().kind, ErrorKind::CaseNotSaved);
        EXPECT_TRUE(appended.error().detail.startsWith(QStringLiteral("SQLite ")));
        EXPECT_FALSE(appended.error().detail.contains(m_temporary.path()));
    }
    EXPECT_EQ(journal.events(Samples::caseId())->size(), 1);
    const auto appended = journal.append(Samples::caseId(), PageLeft{1}, Samples::at());
    ASSERT_TRUE(appended);
    EXPECT_EQ(appended->sequence, 2);
}

TEST_F(FaultyDisk, AFullDiskKeepsTheJournalFromOpening)
{
    keep(before);
    {
        const FullDisk full(1024);
        JournalFile journal(folder());
        const auto opened = journal.open();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::CaseNotSaved);
    }
    expectStored(before);
}

TEST_F(FaultyDisk, AFolderThatCannotBeMadeIsReported)
{
    const QString file = m_temporary.filePath(QStringLiteral("file"));
    write(file, "x");
    for (const QString &place : {file, file + QStringLiteral("/data"),
             QStringLiteral("/proc/sortimentsguide/data"), QStringLiteral("/proc/1")}) {
        SCOPED_TRACE(qPrintable(place));
        JournalFile journal(place);
        const auto opened = journal.open();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::CaseNotSaved);
        EXPECT_FALSE(opened.error().detail.contains(u'/'));
    }
}

TEST_F(FaultyDisk, AFileThatIsNoFileIsReported)
{
    ASSERT_TRUE(QDir().mkpath(path()));
    JournalFile ofAFolder(folder());
    EXPECT_EQ(ofAFolder.open().error().kind, ErrorKind::CaseNotSaved);
    ASSERT_TRUE(QDir().rmdir(path()));

    const QString elsewhere = m_temporary.filePath(QStringLiteral("elsewhere"));
    write(elsewhere, {});
    ASSERT_TRUE(QFile::link(elsewhere, path()));
    JournalFile ofALink(folder());
    EXPECT_EQ(ofALink.open().error().kind, ErrorKind::CaseNotSaved);
    EXPECT_EQ(bytes(elsewhere), QByteArray());
}
