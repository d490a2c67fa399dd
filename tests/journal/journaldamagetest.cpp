// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "journal/database.h"
#include "journalfixture.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <random>

namespace {

class DamagedJournal : public JournalTest {
protected:
    /// The name of the one file that was set aside, or nothing.
    QString setAside() const
    {
        QStringList names = files().filter(QStringLiteral("sager-beskadiget-"));
        names = names.filter(QRegularExpression(QStringLiteral("sqlite3$")));
        EXPECT_LE(names.size(), 1);
        return names.value(0);
    }

    /// Opens what holds \a content now, and expects it to be set aside.
    void expectSetAside(const QByteArray &content) const
    {
        JournalFile journal(folder());
        const auto opened = journal.open();
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        ASSERT_TRUE(opened.value());
        const Error notice = *opened.value();
        EXPECT_EQ(notice.kind, ErrorKind::CaseUnreadable);
        const QString name = notice.values.value(QStringLiteral("file"));
        EXPECT_EQ(name, setAside());
        EXPECT_EQ(bytes(folder() + u'/' + name), content);
        EXPECT_TRUE(journal.events(Samples::caseId())->isEmpty());
        EXPECT_TRUE(journal.append(Samples::caseId(), Samples::started(), Samples::at()));
    }
};

/// Other bytes than before, in one place of \a content or at its end.
QByteArray damaged(QByteArray content, unsigned seed)
{
    std::mt19937 random(seed);
    const auto place = static_cast<qsizetype>(random() % content.size());
    if (seed % 5 == 0)
        return content.left(std::max<qsizetype>(place, 1));
    const auto length = std::min<qsizetype>(1 << (seed % 10), content.size() - place);
    for (qsizetype index = place; index < place + length; ++index)
        content[index] = static_cast<char>(content[index] ^ (1 + random() % 255));
    return content;
}

} // namespace

TEST_F(DamagedJournal, IsSetAsideOrWhole)
{
    QList<CaseEvent> events;
    for (int n = 1; n <= 40; ++n)
        events.append(Samples::numbered(n));
    keep(events);
    const QByteArray whole = bytes(path());
    int found = 0;
    for (unsigned seed = 1; seed <= 120; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        QDir(folder()).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(folder()));
        const QByteArray content = damaged(whole, seed);
        write(path(), content);
        {
            JournalFile journal(folder());
            const auto opened = journal.open();
            ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
            const auto kept = journal.events(Samples::caseId());
            ASSERT_TRUE(kept);
            if (!opened.value()) {
                // Some bytes have no meaning, such as those between the records of a page.
                ASSERT_EQ(eventsOf(*kept), events);
                continue;
            }
            EXPECT_TRUE(kept->isEmpty());
            EXPECT_EQ(opened.value()->kind, ErrorKind::CaseUnreadable);
            EXPECT_TRUE(journal.append(Samples::caseId(), Samples::started(), Samples::at()));
        }
        EXPECT_EQ(bytes(folder() + u'/' + setAside()), content);
        ++found;
    }
    EXPECT_GT(found, 60);
}

TEST_F(DamagedJournal, ThatIsNoDatabaseIsSetAside)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    const QByteArray letter = "Kaere Mette\n";
    write(path(), letter);
    expectSetAside(letter);
}

TEST_F(DamagedJournal, OfAnotherProgramIsSetAside)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    write(path(), {});
    Database(path()).run("CREATE TABLE songs (title TEXT)");
    expectSetAside(bytes(path()));
}

TEST_F(DamagedJournal, ThatLostItsTriggersIsSetAside)
{
    keep({Samples::started()});
    Database(path()).run("DROP TRIGGER events_are_never_changed");
    expectSetAside(bytes(path()));
}

TEST_F(DamagedJournal, WithATableMoreIsSetAside)
{
    keep({Samples::started()});
    Database(path()).run("CREATE TABLE songs (title TEXT)");
    expectSetAside(bytes(path()));
}

TEST_F(DamagedJournal, WhoseRowsWereChangedByHandIsSetAside)
{
    for (const char *change : {"UPDATE events SET payload = '{\"step\":2}' WHERE sequence = 2",
             "UPDATE events SET at = at + 1 WHERE sequence = 1",
             "UPDATE events SET sequence = 7 WHERE sequence = 3",
             "DELETE FROM events WHERE sequence = 2", "DELETE FROM events WHERE sequence = 1"}) {
        SCOPED_TRACE(change);
        QDir(folder()).removeRecursively();
        keep({Samples::started(), PageLeft{1}, PageLeft{2}});
        {
            Database database(path());
            const QByteArray triggers =
                database.text("SELECT group_concat(sql, ';') || ';' FROM sqlite_schema "
                              "WHERE type = 'trigger'");
            const QByteArray removal =
                database.text("SELECT group_concat('DROP TRIGGER ' || name, ';') "
                              "FROM sqlite_schema WHERE type = 'trigger'");
            database.run(removal.constData());
            database.run(change);
            database.run(triggers.constData());
        }
        expectSetAside(bytes(path()));
    }
}

TEST_F(DamagedJournal, WithAnEventThatNobodyKnowsIsSetAside)
{
    keep({Samples::started()});
    {
        JournalLine line{"c", 1, 0, "case-forgotten", "{}", {}, {}};
        Database database(path());
        line.previousHash = database.text("SELECT hash FROM events");
        line.hash = JournalChain::hashOf(line);
        const QByteArray values = "2, 'c', 1, 0, 'case-forgotten', '{}', '" + line.previousHash
            + "', '" + line.hash + "'";
        database.run(("INSERT INTO events VALUES (" + values + ")").constData());
    }
    expectSetAside(bytes(path()));
}

TEST_F(DamagedJournal, TakesItsRollbackJournalAlong)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    const QByteArray letter(3000, 'k');
    write(path(), letter);
    const QByteArray rollback(700, 'j');
    write(path() + QStringLiteral("-journal"), rollback);
    expectSetAside(letter);
    EXPECT_EQ(files().size(), 3);
    EXPECT_EQ(bytes(folder() + u'/' + setAside() + QStringLiteral("-journal")), rollback);
}

TEST_F(DamagedJournal, NeverReplacesOneThatWasSetAsideBefore)
{
    ASSERT_TRUE(QDir().mkpath(folder()));
    const QDateTime written(QDate(2026, 11, 24), QTime(9, 42), Utc::zone);
    for (const char *content : {"first", "second", "third"}) {
        write(path(), content);
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(written, QFileDevice::FileModificationTime));
        file.close();
        JournalFile journal(folder());
        ASSERT_TRUE(journal.open().value());
    }
    const QString stem = folder() + QStringLiteral("/sager-beskadiget-20261124T094200Z-");
    EXPECT_EQ(bytes(stem + QStringLiteral("1.sqlite3")), "first");
    EXPECT_EQ(bytes(stem + QStringLiteral("2.sqlite3")), "second");
    EXPECT_EQ(bytes(stem + QStringLiteral("3.sqlite3")), "third");
}

TEST_F(DamagedJournal, OfANewerProgramIsNotTouched)
{
    keep({Samples::started()});
    Database(path()).run("PRAGMA user_version=3; CREATE TABLE news (id INTEGER)");
    const QByteArray before = bytes(path());
    const QDateTime written = QFileInfo(path()).lastModified();
    JournalFile journal(folder());
    const auto refused = journal.open();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::CaseFromNewerProgram);
    EXPECT_EQ(bytes(path()), before);
    EXPECT_EQ(QFileInfo(path()).lastModified(), written);
    EXPECT_EQ(QDir(folder()).entryList(QDir::Files).size(), 1) << "no lock is held";
}
