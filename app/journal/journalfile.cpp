// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalfile.h"

#include "base/activitylog.h"
#include "base/owneronly.h"
#include "base/utc.h"
#include "journal/caselock.h"
#include "journal/database.h"
#include "journal/eventcodec.h"
#include "journal/journalschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <utility>

using JournalSchema::Content;

namespace {

constexpr QLatin1String fileName("/sager.sqlite3");
constexpr QLatin1String lockName("/sager.lock");
constexpr QLatin1String journalSuffix("-journal");
/// QTemporaryDir puts six letters in the place of the last six.
constexpr QLatin1String scratchName("sager-XXXXXX");
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// The content is not what this program writes.
struct Damaged {
    QString what;
};
/// A newer program wrote the file.
struct FromNewerProgram { };
/// Another program has taken over the lock.
struct LockLost {
    Error error;
};
/// The file system reports an error.
struct NotAllowed {
    QString what;
};

Error notSaved(const QString &detail)
{
    return {ErrorKind::CaseNotSaved, detail, {}};
}

Error notOpen()
{
    return notSaved(QStringLiteral("the journal is not open"));
}

Recorded asRecorded(const JournalLine &line)
{
    const auto event = EventCodec::read(line.kind, line.payload);
    if (!event)
        throw Damaged{QStringLiteral("an event that cannot be read")};
    return {QString::fromUtf8(line.caseId), line.sequence,
        QDateTime::fromMSecsSinceEpoch(line.at, Utc::zone), *event};
}

QList<Recorded> asRecorded(const QList<JournalLine> &lines)
{
    QList<Recorded> events;
    events.reserve(lines.size());
    for (const JournalLine &line : lines)
        events.append(asRecorded(line));
    return events;
}

/// What \a work returns, or what it throws as an Error.
template <typename Work>
auto guarded(const Work &work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const DatabaseFault &fault) {
        return notSaved(fault.text());
    } catch (const Damaged &damaged) {
        return notSaved(damaged.what);
    } catch (const LockLost &lost) {
        return lost.error;
    }
}

/// The first bytes of the file at \a path, which is made where there is none: for the owner alone,
/// from its first moment and whatever the umask.
QByteArray headerOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = QFileInfo::exists(path)
        ? file.open(QIODevice::ReadOnly)
        : OwnerOnly::open(file, QIODevice::ReadWrite | QIODevice::NewOnly);
    if (!isOpen)
        throw NotAllowed{QStringLiteral("sager.sqlite3 cannot be opened")};
    return file.read(JournalSchema::headerSize);
}

/// Renames \a from to \a to, where there is a \a from; never over another file.
bool moved(const QString &from, const QString &to)
{
    return !QFileInfo::exists(from) || QFile::rename(from, to);
}

} // namespace

JournalFile::JournalFile(QString folder, QByteArray vfs)
    : m_folder(std::move(folder)), m_vfs(std::move(vfs))
{
}

JournalFile::~JournalFile() = default;

Result<std::optional<Error>> JournalFile::open()
{
    m_database.reset();
    if (const auto error = makeFolder())
        return *error;
    if (const auto error = takeLock())
        return *error;
    removeScratch();
    const auto opened = openOrSetAside();
    if (!opened) {
        m_database.reset();
        m_lock.reset();
    }
    return opened;
}

std::optional<Error> JournalFile::makeFolder()
{
    constexpr auto permissions = ownerOnly | QFile::ExeOwner;
    const QFileInfo folder(QDir::cleanPath(m_folder));
    if (!folder.exists()) {
        const QDir parent(folder.absolutePath());
        if (!parent.mkpath(QStringLiteral(".")) || !parent.mkdir(folder.fileName(), permissions))
            return notSaved(QStringLiteral("the data folder cannot be made"));
        OwnerOnly::closeFolder(folder.filePath());
    }
    // SQLITE_OPEN_NOFOLLOW refuses a link in any part of the path, so the path is resolved first.
    const QString canonical = QFileInfo(folder.filePath()).canonicalFilePath();
    if (!QFileInfo(canonical).isDir())
        return notSaved(QStringLiteral("the data folder is not a folder"));
    m_folder = canonical;
    return std::nullopt;
}

std::optional<Error> JournalFile::takeLock()
{
    // CaseLock remembers the refused lock, for the user's answer.
    if (!m_lock)
        m_lock = std::make_unique<CaseLock>(m_folder + lockName);
    return m_lock->take();
}

void JournalFile::allowTakingOver()
{
    if (m_lock)
        m_lock->allowTakingOver();
}

Result<std::optional<Error>> JournalFile::openOrSetAside()
{
    QString damage;
    try {
        openDatabase();
        return std::optional<Error>();
    } catch (const FromNewerProgram &) {
        return Error{
            ErrorKind::CaseFromNewerProgram, QStringLiteral("sager.sqlite3: schema version"), {}};
    } catch (const NotAllowed &refusal) {
        return notSaved(refusal.what);
    } catch (const Damaged &damaged) {
        damage = damaged.what;
    } catch (const DatabaseFault &fault) {
        damage = fault.text();
        if (!fault.isDamage())
            return notSaved(damage);
    }
    const auto file = setAside();
    if (!file)
        return file.error();
    return std::optional(
        Error{ErrorKind::CaseUnreadable, damage, {{QStringLiteral("file"), *file}}});
}

void JournalFile::openDatabase()
{
    const QString path = m_folder + fileName;
    if (JournalSchema::contentOf(headerOf(path)) == Content::Newer)
        throw FromNewerProgram{};
    if (QFileInfo::exists(path + journalSuffix))
        tryOnCopy(path);
    openChecked(path);
    JournalSchema::proveWritable(*m_database);
}

/// A process that was killed in tryOnCopy() left its copy.
void JournalFile::removeScratch()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Dirs)) {
        if (name.size() == scratchName.size() && name.startsWith(scratchName.chopped(6)))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

/// A killed process left a transaction half written, which SQLite undoes when it first reads. Were
/// the file damaged too, that would change what is to be set aside.
void JournalFile::tryOnCopy(const QString &path)
{
    const QTemporaryDir scratch(m_folder + u'/' + scratchName);
    const QString copy = scratch.path() + fileName;
    if (!scratch.isValid() || !QFile::copy(path, copy)
        || !QFile::copy(path + journalSuffix, copy + journalSuffix))
        throw NotAllowed{QStringLiteral("sager.sqlite3 cannot be copied")};
    openChecked(copy);
    m_database.reset();
}

void JournalFile::openChecked(const QString &path)
{
    if (QFileInfo::exists(path + journalSuffix))
        Database(path, m_vfs).text("PRAGMA page_count");
    const Content content = JournalSchema::contentOf(headerOf(path));
    if (content == Content::Newer)
        throw FromNewerProgram{};
    if (content == Content::Foreign)
        throw Damaged{QStringLiteral("not a journal")};
    QFile::setPermissions(path, ownerOnly);
    m_database = std::make_unique<Database>(path, m_vfs);
    m_database->run("PRAGMA synchronous=EXTRA");
    if (m_database->text("PRAGMA journal_mode=DELETE") != "delete")
        throw Damaged{QStringLiteral("journal mode")};
    if (content == Content::Empty)
        JournalSchema::make(*m_database);
    if (!JournalSchema::isWhole(*m_database))
        throw Damaged{QStringLiteral("schema or integrity")};
    checkChain();
}

void JournalFile::checkChain()
{
    QByteArray previous = JournalChain::beginning();
    QHash<QByteArray, qint64> sequences;
    for (const JournalLine &line : selected("ORDER BY id")) {
        if (line.previousHash != previous || line.hash != JournalChain::hashOf(line)
            || line.sequence != ++sequences[line.caseId])
            throw Damaged{QStringLiteral("the chain is broken")};
        static_cast<void>(asRecorded(line));
        previous = line.hash;
    }
}

/// The name it now has, in the same folder.
Result<QString> JournalFile::setAside()
{
    m_database.reset();
    const QString path = m_folder + fileName;
    const QString stamp =
        QFileInfo(path).lastModified().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    for (int attempt = 1; attempt < 100; ++attempt) {
        const QString name =
            QStringLiteral("sager-beskadiget-%1-%2.sqlite3").arg(stamp).arg(attempt);
        const QString target = m_folder + u'/' + name;
        // The journal first: left behind, SQLite would roll it back into the new file.
        if (QFileInfo::exists(target) || !moved(path + journalSuffix, target + journalSuffix))
            continue;
        if (!moved(path, target))
            break;
        const auto begun = guarded([this] {
            openDatabase();
            return Done{};
        });
        return begun ? Result<QString>(name) : Result<QString>(begun.error());
    }
    return notSaved(QStringLiteral("the damaged sager.sqlite3 cannot be set aside"));
}

QList<JournalLine> JournalFile::selected(const char *condition, const QByteArray &caseId)
{
    Database::Statement statement(*m_database,
        QByteArray("SELECT case_id, sequence, at, kind, payload, previous_hash, hash FROM events ")
            + condition);
    if (!caseId.isEmpty())
        statement.bind(1, caseId);
    QList<JournalLine> lines;
    while (statement.step()) {
        lines.append({statement.text(0), statement.number(1), statement.number(2),
            statement.text(3), statement.text(4), statement.text(5), statement.text(6)});
    }
    return lines;
}

Result<Recorded> JournalFile::append(
    const QString &caseId, const CaseEvent &event, const QDateTime &at)
{
    if (!m_database)
        return notOpen();
    return guarded([&] {
        const EventCodec::Written written = EventCodec::written(event);
        JournalLine line{
            caseId.toUtf8(), 0, at.toMSecsSinceEpoch(), written.kind, written.payload, {}, {}};
        static_cast<void>(asRecorded(line));
        try {
            add(line);
        } catch (const DatabaseFault &) {
            // The folder is synced last, so the event is on the disk already.
            if (lastHash() != line.hash)
                throw;
            JournalSchema::proveWritable(*m_database);
        }
        ActivityLog::recorded(written.kind.constData());
        return asRecorded(line);
    });
}

/// Gives \a line its sequence and its place in the chain.
void JournalFile::add(JournalLine &line)
{
    Transaction transaction(*m_database);
    // A program that takes over the lock waits for the end of this transaction before it reads.
    if (const auto loss = m_lock->loss())
        throw LockLost{*loss};
    Database::Statement last(
        *m_database, "SELECT coalesce(max(sequence), 0) FROM events WHERE case_id = ?1");
    last.bind(1, line.caseId);
    last.step();
    line.sequence = last.number(0) + 1;
    line.previousHash = lastHash();
    line.hash = JournalChain::hashOf(line);
    Database::Statement insert(*m_database,
        "INSERT INTO events (case_id, sequence, at, kind, payload, previous_hash, hash) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, line.caseId);
    insert.bind(2, line.sequence);
    insert.bind(3, line.at);
    insert.bind(4, line.kind);
    insert.bind(5, line.payload);
    insert.bind(6, line.previousHash);
    insert.bind(7, line.hash);
    insert.step();
    transaction.commit();
}

QByteArray JournalFile::lastHash()
{
    const QByteArray last = m_database->text("SELECT hash FROM events ORDER BY id DESC LIMIT 1");
    return last.isEmpty() ? JournalChain::beginning() : last;
}

Result<QList<JournalLine>> JournalFile::lines(const QString &caseId)
{
    if (!m_database)
        return notOpen();
    return guarded(
        [&] { return selected("WHERE case_id = ?1 ORDER BY sequence", caseId.toUtf8()); });
}

Result<QList<Recorded>> JournalFile::events(const QString &caseId)
{
    const auto stored = lines(caseId);
    if (!stored)
        return stored.error();
    return guarded([&] { return asRecorded(*stored); });
}

Result<QList<CaseFacts>> JournalFile::cases(const QString &taskId)
{
    if (!m_database)
        return notOpen();
    return guarded([&] {
        QList<CaseFacts> found;
        Database::Statement cases(
            *m_database, "SELECT case_id FROM events GROUP BY case_id ORDER BY max(id) DESC");
        while (cases.step()) {
            const CaseFacts facts = factsFrom(
                asRecorded(selected("WHERE case_id = ?1 ORDER BY sequence", cases.text(0))));
            if (facts.taskId == taskId && !facts.setAside)
                found.append(facts);
        }
        return found;
    });
}
