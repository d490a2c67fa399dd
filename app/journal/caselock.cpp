// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/caselock.h"

#include "base/dates.h"
#include "base/lockfile.h"
#include "base/plaintext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QLockFile>
#include <QSysInfo>

#include <utility>
#include <vector>

namespace {

constexpr auto lockMode = QFile::ReadOwner | QFile::WriteOwner;
/// A lock holds five short lines; what is longer is none.
constexpr qint64 longest = 4096;
constexpr qsizetype longestShown = 60;

/// What QLockFile writes: process, program, host, machine and start of the machine, a line each.
struct Holder {
    qint64 process = 0;
    QString computer;
    QByteArray machine;
};

/// Nothing where \a content is not whole: a process died while it wrote it, or it is some other
/// file.
std::optional<Holder> holderIn(const QByteArray &content)
{
    constexpr qsizetype lines = 5;
    const QList<QByteArray> parts = content.split('\n');
    const qint64 process = parts.first().toLongLong();
    if (content.size() > longest || parts.size() <= lines || process <= 0)
        return std::nullopt;
    return Holder{process, QString::fromUtf8(parts.at(2)), parts.at(3)};
}

/// The name of this computer as QLockFile writes it.
QString computerName()
{
#ifdef Q_OS_WIN
    // The network's name for it may be longer, and has other letters large.
    return qEnvironmentVariable("COMPUTERNAME");
#else
    return QSysInfo::machineHostName();
#endif
}

bool isThisComputer(const Holder &holder)
{
    // Computers that were set up from one image may have the same ID, and others the same name.
    const QByteArray machine = QSysInfo::machineUniqueId();
    const bool hasSameId =
        holder.machine.isEmpty() || machine.isEmpty() || holder.machine == machine;
    const bool hasSameName = holder.computer.isEmpty() || holder.computer == computerName();
    return hasSameId && hasSameName;
}

Placeholders valuesOf(const Holder &holder, const QString &file)
{
    const QString computer = asPlainText(holder.computer, longestShown);
    return {
        {QStringLiteral("computer"), computer.isEmpty() ? QStringLiteral("?") : computer},
        {QStringLiteral("since"), Dates::dateAndTime(QFileInfo(file).lastModified())},
    };
}

Error lockNotTaken(const QString &detail)
{
    return {ErrorKind::CaseNotSaved, detail, {}};
}

/// Keeps \a lock alive: its destructor would delete the file, which is another program's now.
void abandon(std::unique_ptr<QLockFile> lock)
{
    static auto *abandoned = new std::vector<std::unique_ptr<QLockFile>>;
    abandoned->push_back(std::move(lock));
}

} // namespace

CaseLock::CaseLock(QString file) : m_file(std::move(file)) { }

CaseLock::~CaseLock()
{
    if (m_lock && loss())
        abandon(std::move(m_lock));
}

QByteArray CaseLock::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.read(longest + 1) : QByteArray();
}

std::optional<Error> CaseLock::take()
{
    if (m_lock)
        return loss();
    const QFileInfo info(m_file);
    if (info.isDir() && !info.isSymLink())
        return lockNotTaken(QStringLiteral("sager.lock is a folder"));
    // A link or a pipe is no lock of this program, and opening a pipe would block.
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        QFile::remove(m_file);
    if (info.isFile() && !info.isReadable())
        QFile::setPermissions(m_file, lockMode);
    const QByteArray found = content();
    if (const auto refusal = refusalOfOther(found))
        return refusal;
    // What QLockFile holds while it removes a dead program's lock; that one may have died there.
    LockFile::removeUnlessHeld(m_file + QStringLiteral(".rmlock"));
    auto lock = std::make_unique<QLockFile>(m_file);
    // Only the death of its holder makes a lock stale, however old it is.
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        QFile::setPermissions(m_file, lockMode);
        m_lock = std::move(lock);
        m_own = content();
        return std::nullopt;
    }
    if (lock->error() != QLockFile::LockFailedError)
        return lockNotTaken(QStringLiteral("sager.lock cannot be written"));
    const Holder holder = holderIn(content()).value_or(Holder());
    return Error{
        ErrorKind::CaseOpenElsewhere, QStringLiteral("process %1").arg(holder.process), {}};
}

/// Why the lock with \a found in it is left alone; nothing where it is free or now removed, or
/// where QLockFile can decide because it is of this computer.
std::optional<Error> CaseLock::refusalOfOther(const QByteArray &found)
{
    const bool mayTakeOver = std::exchange(m_mayTakeOver, false);
    if (!QFileInfo::exists(m_file))
        return std::nullopt;
    const auto holder = holderIn(found);
    if (!holder) {
        if (LockFile::removeUnlessHeld(m_file))
            return std::nullopt;
        return Error{ErrorKind::CaseOpenElsewhere, QStringLiteral("sager.lock: not readable"), {}};
    }
    if (isThisComputer(*holder)) {
        // A program that died had this one's number: QLockFile would see it alive.
        if (holder->process == QCoreApplication::applicationPid())
            LockFile::removeUnlessHeld(m_file);
        return std::nullopt;
    }
    const Placeholders values = valuesOf(*holder, m_file);
    if (!mayTakeOver || found != m_refused) {
        m_refused = found;
        return Error{ErrorKind::CaseLockedByOtherComputer, {}, values};
    }
    if (LockFile::removeUnlessHeld(m_file))
        return std::nullopt;
    return Error{ErrorKind::CaseOpenOnOtherComputer, {}, values};
}

std::optional<Error> CaseLock::loss()
{
    if (m_loss || !m_lock)
        return m_loss;
    const QByteArray found = content();
    // Where the file was deleted, no other program holds the lock.
    if (found.isEmpty() || found == m_own)
        return std::nullopt;
    m_loss = Error{ErrorKind::CaseOpenOnOtherComputer, {},
        valuesOf(holderIn(found).value_or(Holder()), m_file)};
    return m_loss;
}
