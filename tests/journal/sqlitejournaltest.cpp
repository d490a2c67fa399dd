// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/sqlitejournal.h"

#include "journal/database.h"
#include "journalfixture.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace {

constexpr auto task = "gb1.0";
constexpr auto practice = "oevemiljoe";

/// The umask for as long as it lives.
class Umask {
public:
    explicit Umask(mode_t mask) : m_former(umask(mask)) { }
    ~Umask() { umask(m_former); }

private:
    mode_t m_former;
};

int modeOf(const QString &path)
{
    struct stat status { };
    EXPECT_EQ(::stat(path.toUtf8().constData(), &status), 0);
    return static_cast<int>(status.st_mode & 07777);
}

CaseStarted startedIn(const char *taskId, const char *environmentId)
{
    return {QString::fromLatin1(taskId), QString::fromLatin1(environmentId), {}};
}

class SqliteJournalTest : public JournalTest {
protected:
    static OpenedJournal opened(SqliteJournal &journal)
    {
        const auto result = outcomeOf(journal.open(QString::fromLatin1(task)));
        EXPECT_TRUE(result) << qPrintable(result.error().detail);
        return result ? *result : OpenedJournal{};
    }

    static void append(SqliteJournal &journal, const QString &caseId, const CaseEvent &event)
    {
        EXPECT_TRUE(outcomeOf(journal.append(caseId, event, Samples::at())));
    }
};

} // namespace

TEST_F(SqliteJournalTest, KnowsTheLatestTimeOfAllCasesSinceADateWasConfirmed)
{
    const QDateTime first = Samples::at();
    const QDateTime later = first.addYears(70);
    const auto latestAfter = [this](const CaseEvent &event, const QDateTime &at) {
        SqliteJournal journal(folder());
        EXPECT_TRUE(outcomeOf(journal.open(QString::fromLatin1(task))));
        EXPECT_TRUE(outcomeOf(journal.append(Samples::caseId(), event, at)));
        const auto again = outcomeOf(journal.open(QString::fromLatin1(task)));
        return again ? again->latest : QDateTime();
    };
    {
        SqliteJournal journal(folder());
        EXPECT_FALSE(opened(journal).latest.isValid());
    }
    EXPECT_EQ(latestAfter(startedIn("another", practice), later), later);
    EXPECT_EQ(latestAfter(SaidSignedIn{}, first), later);
    EXPECT_EQ(latestAfter(DateConfirmed{first.date()}, first), first);
    EXPECT_EQ(latestAfter(SaidSignedIn{}, first.addSecs(5)), first.addSecs(5));
}

TEST_F(SqliteJournalTest, KeepsEveryEventAcrossPrograms)
{
    const QList<CaseEvent> events = Samples::everyEvent();
    {
        SqliteJournal journal(folder());
        const OpenedJournal empty = opened(journal);
        EXPECT_TRUE(empty.cases.isEmpty());
        EXPECT_FALSE(empty.notice);
        for (const CaseEvent &event : events)
            append(journal, Samples::caseId(), event);
    }
    SqliteJournal journal(folder());
    EXPECT_FALSE(opened(journal).notice);
    const auto kept = outcomeOf(journal.events(Samples::caseId()));
    ASSERT_TRUE(kept);
    EXPECT_EQ(eventsOf(*kept), events);
    for (int index = 0; index < kept->size(); ++index) {
        EXPECT_EQ(kept->at(index).sequence, index + 1);
        EXPECT_EQ(kept->at(index).caseId, Samples::caseId());
        EXPECT_EQ(kept->at(index).at, Samples::at());
    }
}

TEST_F(SqliteJournalTest, AppendsInTheOrderOfTheCalls)
{
    SqliteJournal journal(folder());
    QList<QFuture<Result<Recorded>>> answers;
    const auto opening = journal.open(QString::fromLatin1(task));
    for (int n = 1; n <= 50; ++n)
        answers.append(journal.append(Samples::caseId(), Samples::numbered(n), Samples::at()));
    for (int n = 1; n <= 50; ++n) {
        const auto recorded = outcomeOf(answers[n - 1]);
        ASSERT_TRUE(recorded);
        EXPECT_EQ(recorded->sequence, n);
        EXPECT_EQ(recorded->event, Samples::numbered(n));
    }
}

TEST_F(SqliteJournalTest, WritesWhatWasAskedForBeforeItIsGone)
{
    {
        SqliteJournal journal(folder());
        journal.open(QString::fromLatin1(task));
        for (int n = 1; n <= 10; ++n)
            journal.append(Samples::caseId(), Samples::numbered(n), Samples::at());
    }
    JournalFile journal(folder());
    ASSERT_TRUE(journal.open());
    EXPECT_EQ(journal.events(Samples::caseId())->size(), 10);
}

TEST_F(SqliteJournalTest, FindsTheCasesOfTheTaskTheOneWrittenToLastFirst)
{
    SqliteJournal journal(folder());
    opened(journal);
    append(journal, QStringLiteral("finished"), startedIn(task, practice));
    append(journal, QStringLiteral("finished"), CaseFinished{});
    append(journal, QStringLiteral("older"), startedIn(task, practice));
    append(journal, QStringLiteral("open"), startedIn(task, practice));
    append(journal, QStringLiteral("aside"), startedIn(task, practice));
    append(journal, QStringLiteral("aside"), CaseSetAside{});
    append(journal, QStringLiteral("other-task"), startedIn("gb2.0", practice));
    append(journal, QStringLiteral("elsewhere"), startedIn(task, "produktion"));
    append(journal, QStringLiteral("open"), PageLeft{1});

    const QList<CaseFacts> cases = opened(journal).cases;
    QStringList ids;
    for (const CaseFacts &facts : cases)
        ids.append(facts.caseId);
    EXPECT_EQ(ids,
        QStringList({QStringLiteral("open"), QStringLiteral("elsewhere"), QStringLiteral("older"),
            QStringLiteral("finished")}));
    ASSERT_EQ(cases.size(), 4);
    EXPECT_EQ(cases.at(0).lastStepLeft, 1);
    EXPECT_EQ(cases.at(1).environmentId, QStringLiteral("produktion"));
    EXPECT_TRUE(cases.at(3).finished);
}

TEST_F(SqliteJournalTest, ALineFollowsUponTheLineBeforeWhicheverCaseThatIsOf)
{
    SqliteJournal journal(folder());
    opened(journal);
    append(journal, QStringLiteral("a"), Samples::started());
    append(journal, QStringLiteral("b"), Samples::started());
    append(journal, QStringLiteral("a"), PageLeft{1});
    const auto ofA = outcomeOf(journal.lines(QStringLiteral("a")));
    const auto ofB = outcomeOf(journal.lines(QStringLiteral("b")));
    ASSERT_TRUE(ofA && ofB);
    ASSERT_EQ(ofA->size(), 2);
    ASSERT_EQ(ofB->size(), 1);
    EXPECT_EQ(ofA->at(0).previousHash, JournalChain::beginning());
    EXPECT_EQ(ofB->at(0).previousHash, ofA->at(0).hash);
    EXPECT_EQ(ofA->at(1).previousHash, ofB->at(0).hash);
    EXPECT_EQ(ofA->at(1).hash, JournalChain::hashOf(ofA->at(1)));
    EXPECT_EQ(ofA->at(1).payload, R"({"step":"task"})");
    EXPECT_EQ(ofA->at(1).at, Samples::at().toMSecsSinceEpoch());
}

TEST_F(SqliteJournalTest, IsOpenInOnePlaceAtATime)
{
    SqliteJournal first(folder());
    opened(first);
    SqliteJournal second(folder());
    const auto refused = outcomeOf(second.open(QString::fromLatin1(task)));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::CaseOpenElsewhere);
    append(first, Samples::caseId(), Samples::started());
}

TEST_F(SqliteJournalTest, TakesNothingBeforeItIsOpen)
{
    SqliteJournal journal(folder());
    EXPECT_EQ(
        outcomeOf(journal.append(Samples::caseId(), CaseFinished{}, Samples::at())).error().kind,
        ErrorKind::CaseNotSaved);
    EXPECT_EQ(outcomeOf(journal.events(Samples::caseId())).error().kind, ErrorKind::CaseNotSaved);
    EXPECT_FALSE(QFileInfo::exists(folder()));
}

TEST_F(SqliteJournalTest, BelongsToItsOwnerAloneWhateverTheUmask)
{
    for (const mode_t mask : {mode_t{0}, mode_t{0777}}) {
        const Umask umask(mask);
        const QString own = folder() + QString::number(mask);
        SqliteJournal journal(own);
        opened(journal);
        append(journal, Samples::caseId(), Samples::started());
        EXPECT_EQ(modeOf(own), 0700);
        EXPECT_EQ(modeOf(own + QStringLiteral("/sager.sqlite3")), 0600);
        EXPECT_EQ(modeOf(own + QStringLiteral("/sager.lock")), 0600);
    }
}

TEST_F(SqliteJournalTest, LeavesTheModeOfAFolderThatWasThere)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_EQ(::chmod(folder().toUtf8().constData(), 0755), 0);
    SqliteJournal journal(folder());
    opened(journal);
    EXPECT_EQ(modeOf(folder()), 0755);
}

TEST_F(SqliteJournalTest, ReachesItsFolderThroughALink)
{
    const QString link = m_temporary.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QDir().mkpath(folder()));
    ASSERT_TRUE(QFile::link(folder(), link));
    SqliteJournal journal(link);
    opened(journal);
    append(journal, Samples::caseId(), Samples::started());
    EXPECT_TRUE(QFileInfo::exists(path()));
}

TEST_F(SqliteJournalTest, RefusesChangesAndDeletions)
{
    keep({Samples::started(), PageLeft{1}});
    Database database(path());
    for (const char *change : {"UPDATE events SET payload = '{}'", "DELETE FROM events",
             "UPDATE events SET at = at + 1 WHERE sequence = 2",
             "INSERT OR REPLACE INTO events SELECT 1, case_id, 3, at, kind, payload, 'a', 'b' "
             "FROM events WHERE sequence = 1",
             "INSERT OR REPLACE INTO events SELECT 3, case_id, 2, at, kind, payload, 'a', 'b' "
             "FROM events WHERE sequence = 1",
             "INSERT OR REPLACE INTO events SELECT 3, case_id, 3, at, kind, payload, "
             "previous_hash, 'b' FROM events WHERE sequence = 1",
             "INSERT OR REPLACE INTO events SELECT 3, case_id, 3, at, kind, payload, 'a', hash "
             "FROM events WHERE sequence = 1"}) {
        EXPECT_THROW(database.run(change), DatabaseFault) << change;
    }
    EXPECT_EQ(database.text("SELECT count(*) FROM events"), "2");
}
