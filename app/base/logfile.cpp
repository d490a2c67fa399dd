// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/logfile.h"

#include "base/activitylog.h"
#include "base/owneronly.h"

#include <QDir>
#include <QLoggingCategory>

#include <utility>

namespace {

constexpr int daysKept = 14;
constexpr qint64 largestFile = qint64{1024} * 1024;

QString nameOf(const QDate &day)
{
    return QStringLiteral("log-") + day.toString(Qt::ISODate) + QStringLiteral(".txt");
}

/// The day in a name of ours, else an invalid one.
QDate dayIn(const QString &name)
{
    const QDate day = QDate::fromString(name.mid(4, 10), Qt::ISODate);
    return day.isValid() && nameOf(day) == name ? day : QDate();
}

// Qt's message handler is a function without an object, so the log file is kept in a global.
QMutex listening;
LogFile *listener = nullptr;
QtMessageHandler others = nullptr;

void receive(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!context.category || qstrcmp(context.category, activityCategory().categoryName()) != 0)
        return others(type, context, message);
    const QMutexLocker lock(&listening);
    if (listener)
        listener->write(message);
}

} // namespace

LogFile::LogFile(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock)
{
    const QMutexLocker lock(&listening);
    listener = this;
    others = qInstallMessageHandler(receive);
    QLoggingCategory::setFilterRules(
        QString::fromLatin1(activityCategory().categoryName()) + QStringLiteral(".info=true"));
}

LogFile::~LogFile()
{
    QLoggingCategory::setFilterRules({});
    const QMutexLocker lock(&listening);
    listener = nullptr;
    qInstallMessageHandler(others);
}

void LogFile::write(const QString &sentence)
{
    const QMutexLocker lock(&m_mutex);
    const QDateTime now = Copenhagen::local(m_clock.now());
    const QDateTime withOffset = now.toOffsetFromUtc(now.offsetFromUtc());
    const QByteArray line = withOffset.toString(Qt::ISODateWithMs).toUtf8() + ' '
        + sentence.simplified().toUtf8() + '\n';
    if (m_waiting.size() + line.size() <= largestFile)
        m_waiting += line;
    // The journal makes the data folder, with its rights; the log waits for it.
    if (!QFileInfo(QFileInfo(m_folder).absolutePath()).isDir())
        return;
    if (now.date() != m_day)
        openFor(now.date());
    writeWaiting();
}

/// The log is opened at most once a day: a full disk or a closed folder is not tried again with
/// every line.
void LogFile::openFor(const QDate &day)
{
    m_day = day;
    m_file.close();
    if (!QFileInfo(m_folder).isDir() && !OwnerOnly::makeFolder(m_folder))
        return;
    forgetOldDays(day);
    m_file.setFileName(pathOf(nameOf(day)));
    static_cast<void>(OwnerOnly::open(m_file, QIODevice::Append | QIODevice::Unbuffered));
}

/// A full file stays as it is: the first lines show most of a fault.
void LogFile::writeWaiting()
{
    const QByteArray lines = std::exchange(m_waiting, {});
    if (m_file.isOpen() && m_file.size() + lines.size() <= largestFile)
        m_file.write(lines);
}

void LogFile::forgetOldDays(const QDate &today) const
{
    const QStringList names = days();
    for (const QString &name : names) {
        if (dayIn(name) <= today.addDays(-daysKept))
            QFile::remove(pathOf(name));
    }
}

QStringList LogFile::days() const
{
    QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !dayIn(name).isValid(); });
    return names;
}

QString LogFile::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

LogFile::Copy LogFile::saveTo(const QString &path)
{
    QByteArray all;
    const QStringList names = days();
    for (const QString &name : names) {
        QFile day(pathOf(name));
        if (day.open(QIODevice::ReadOnly))
            all += day.read(largestFile);
    }
    if (all.isEmpty())
        return Copy::NothingToSave;
    QFile copy(path);
    if (copy.exists())
        return Copy::NameTaken;
    if (!OwnerOnly::open(copy, QIODevice::WriteOnly | QIODevice::NewOnly))
        return copy.exists() ? Copy::NameTaken : Copy::Failed;
    const bool isWhole = copy.write(all) == all.size() && copy.flush();
    copy.close();
    if (isWhole && copy.error() == QFileDevice::NoError)
        return Copy::Saved;
    copy.remove();
    return Copy::Failed;
}
