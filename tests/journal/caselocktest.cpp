// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "journalfixture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

const QByteArray others =
    "4711\nsortimentsguide\nKOMMUNE-VDI-07\nabababababababababababababababab\n"
    "11111111-2222-3333-4444-555555555555\n";

class ALock : public JournalTest {
protected:
    ALock() { EXPECT_TRUE(QDir().mkpath(folder())); }

    QString lock() const { return folder() + QStringLiteral("/sager.lock"); }

    static std::optional<Error> refusalOf(JournalFile &journal)
    {
        const auto opened = journal.open();
        return opened ? std::nullopt : std::optional(opened.error());
    }

    void writeOneOfADeadProgram() const
    {
        write(lock(),
            "4711\nsortimentsguide\n" + QSysInfo::machineHostName().toUtf8() + '\n'
                + QSysInfo::machineUniqueId() + "\n11111111-2222-3333-4444-555555555555\n");
    }

    void expectAskedAbout(JournalFile &journal, const char *computer)
    {
        const auto refusal = refusalOf(journal);
        ASSERT_TRUE(refusal);
        EXPECT_EQ(refusal->kind, ErrorKind::CaseLockedByOtherComputer);
        EXPECT_EQ(refusal->values.value(QStringLiteral("computer")), QString::fromUtf8(computer));
    }
};

/// A lock that the system sees as held, until this goes.
class Held {
public:
    explicit Held(const QString &file) : m_file(::open(qPrintable(file), O_RDWR | O_CLOEXEC))
    {
        EXPECT_EQ(::flock(m_file, LOCK_EX | LOCK_NB), 0);
    }
    ~Held() { ::close(m_file); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

private:
    int m_file;
};

} // namespace

TEST_F(ALock, OfAnotherComputerIsReportedWithItsTime)
{
    write(lock(), others);
    QFile file(lock());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(
        QDateTime({2026, 11, 23}, {15, 20}, Utc::zone), QFileDevice::FileModificationTime));
    file.close();
    JournalFile journal(folder());
    const auto refusal = refusalOf(journal);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ErrorKind::CaseLockedByOtherComputer);
    EXPECT_EQ(refusal->values.value(QStringLiteral("computer")), QStringLiteral("KOMMUNE-VDI-07"));
    EXPECT_TRUE(refusal->values.value(QStringLiteral("since")).contains(QStringLiteral("16:20")))
        << qPrintable(refusal->values.value(QStringLiteral("since")));
    EXPECT_EQ(bytes(lock()), others);
    EXPECT_FALSE(QFileInfo::exists(path())) << "nothing is opened";
}

TEST_F(ALock, OfAnotherComputerIsTakenOverOnlyWhenTheUserSaysSo)
{
    write(lock(), others);
    JournalFile journal(folder());
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
    journal.allowTakingOver();
    EXPECT_FALSE(refusalOf(journal));
    EXPECT_NE(bytes(lock()), others);
    EXPECT_TRUE(journal.append(Samples::caseId(), Samples::started(), Samples::at()));
}

TEST_F(ALock, ThatCameAfterTheQuestionIsAskedAboutAnew)
{
    write(lock(), others);
    JournalFile journal(folder());
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
    write(lock(), QByteArray(others).replace("VDI-07", "VDI-08"));
    journal.allowTakingOver();
    expectAskedAbout(journal, "KOMMUNE-VDI-08");
    // The permission was for one try.
    expectAskedAbout(journal, "KOMMUNE-VDI-08");
}

TEST_F(ALock, ThatTheSystemSeesHeldIsNeverTakenOver)
{
    write(lock(), others);
    JournalFile journal(folder());
    const Held held(lock());
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
    journal.allowTakingOver();
    const auto refusal = refusalOf(journal);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ErrorKind::CaseOpenOnOtherComputer);
    EXPECT_EQ(bytes(lock()), others);
}

TEST_F(ALock, OfAComputerSetUpFromTheSameImageIsAnotherComputers)
{
    write(lock(),
        "4711\nsortimentsguide\nKOMMUNE-VDI-07\n" + QSysInfo::machineUniqueId()
            + "\n11111111-2222-3333-4444-555555555555\n");
    JournalFile journal(folder());
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
}

TEST_F(ALock, OfAProgramThatDiedOnThisComputerIsTakenOverWithoutAQuestion)
{
    writeOneOfADeadProgram();
    JournalFile journal(folder());
    EXPECT_FALSE(refusalOf(journal));
}

// Qt removes a dead program's lock under a lock of its own, and the program can be killed there.
TEST_F(ALock, WhoseRemovalWasCutOffIsTakenOverAtOnce)
{
    for (const QByteArray &left : {QByteArray(), QByteArray("4711\nsortim")}) {
        writeOneOfADeadProgram();
        const QString removal = lock() + QStringLiteral(".rmlock");
        write(removal, left);
        JournalFile journal(folder());
        EXPECT_FALSE(refusalOf(journal));
        EXPECT_FALSE(QFileInfo::exists(removal));
    }
}

TEST_F(ALock, ThatALivingProgramIsRemovingIsLeftToIt)
{
    writeOneOfADeadProgram();
    const QString removal = lock() + QStringLiteral(".rmlock");
    write(removal, {});
    const Held held(removal);
    JournalFile journal(folder());
    const auto refusal = refusalOf(journal);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ErrorKind::CaseOpenElsewhere);
    EXPECT_TRUE(QFileInfo::exists(removal));
}

TEST_F(ALock, OfAProgramThatDiedWithThisOnesNumberIsTakenOverWithoutAQuestion)
{
    QByteArray left;
    {
        QLockFile living(lock());
        ASSERT_TRUE(living.lock());
        left = bytes(lock());
    }
    write(lock(), left);
    JournalFile journal(folder());
    EXPECT_FALSE(refusalOf(journal));
}

TEST_F(ALock, OfThisProgramThatIsHeldIsNotTakenOver)
{
    JournalFile first(folder());
    ASSERT_FALSE(refusalOf(first));
    JournalFile second(folder());
    const auto refusal = refusalOf(second);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ErrorKind::CaseOpenElsewhere);
}

TEST_F(ALock, ThatIsNoneIsPutOutOfTheWay)
{
    const QByteArray binary("\0\x01\n\xff\n\n\n\n\n\n", 10);
    for (const QByteArray &junk : {QByteArray(), QByteArray("\n\n\n\n\n\n"), binary,
             QByteArray("x\n").repeated(9), QByteArray(100'000, '\n'), "-1\n" + others.mid(5),
             "99999999999999999999" + others.mid(4)}) {
        write(lock(), junk);
        JournalFile journal(folder());
        EXPECT_FALSE(refusalOf(journal)) << junk.left(20).constData();
    }
    // Many gigabytes without a line, which must not be read.
    write(lock(), {});
    ASSERT_EQ(::truncate(qPrintable(lock()), off_t{1} << 36), 0);
    JournalFile journal(folder());
    EXPECT_FALSE(refusalOf(journal));
}

TEST_F(ALock, ThatIsNoFileIsPutOutOfTheWayUnlessItIsAFolder)
{
    ASSERT_EQ(::symlink("/nowhere/at/all", qPrintable(lock())), 0);
    EXPECT_FALSE(refusalOf(*std::make_unique<JournalFile>(folder())));
    ASSERT_EQ(::mkfifo(qPrintable(lock()), 0600), 0);
    EXPECT_FALSE(refusalOf(*std::make_unique<JournalFile>(folder())));
    ASSERT_TRUE(QDir().mkpath(lock()));
    const auto refusal = refusalOf(*std::make_unique<JournalFile>(folder()));
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->kind, ErrorKind::CaseNotSaved);
}

TEST_F(ALock, ThatNobodyMayReadIsReadAllTheSameByItsOwner)
{
    write(lock(), others);
    ASSERT_EQ(::chmod(qPrintable(lock()), 0), 0);
    JournalFile journal(folder());
    expectAskedAbout(journal, "KOMMUNE-VDI-07");
}

TEST_F(ALock, ShowsNothingOfAHostileNameThatSteersTheText)
{
    write(lock(), "4711\nx\ny\xe2\x80\xae" + QByteArray(3000, 'z') + "\nab\ncd\n");
    JournalFile journal(folder());
    const auto refusal = refusalOf(journal);
    ASSERT_TRUE(refusal);
    const QString computer = refusal->values.value(QStringLiteral("computer"));
    EXPECT_TRUE(computer.startsWith(QStringLiteral("yzz")));
    EXPECT_LE(computer.size(), 60);
}

TEST_F(ALock, ThatWasTakenOverEndsTheWritingOfTheOneThatHadIt)
{
    {
        JournalFile first(folder());
        ASSERT_FALSE(refusalOf(first));
        ASSERT_TRUE(first.append(Samples::caseId(), Samples::numbered(1), Samples::at()));
        // Another computer that cannot see this program would write this.
        ASSERT_TRUE(QFile::remove(lock()));
        write(lock(), others);
        const auto refused = first.append(Samples::caseId(), Samples::numbered(2), Samples::at());
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::CaseOpenOnOtherComputer);
        EXPECT_EQ(refused.error().values.value(QStringLiteral("computer")),
            QStringLiteral("KOMMUNE-VDI-07"));
        ASSERT_TRUE(QFile::remove(lock()));
        EXPECT_FALSE(first.append(Samples::caseId(), Samples::numbered(2), Samples::at()))
            << "the other one may have written meanwhile";
        write(lock(), others);
    }
    EXPECT_EQ(bytes(lock()), others) << "the lock is the other one's";
    ASSERT_TRUE(QFile::remove(lock()));
    JournalFile second(folder());
    ASSERT_FALSE(refusalOf(second));
    EXPECT_EQ(second.events(Samples::caseId())->size(), 1);
}
