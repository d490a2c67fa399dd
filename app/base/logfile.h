// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"

#include <QFile>
#include <QMutex>

/// Keeps the activity log in files, one a day, for 14 days, readable by their owner alone. Reports
/// nothing where it cannot write. One object at a time, as Qt has one message handler.
class LogFile {
public:
    enum class Copy { Saved, NothingToSave, NameTaken, Failed };

    /// \a folder is made as soon as the one above it is there; until then lines wait. \a clock
    /// outlives this.
    LogFile(QString folder, const Clock &clock);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// All days, oldest first, into the new file \a path; never over another.
    Copy saveTo(const QString &path);

    /// Adds a line now. From any thread.
    void write(const QString &sentence);

private:
    void openFor(const QDate &day);
    void writeWaiting();
    void forgetOldDays(const QDate &today) const;
    QStringList days() const;
    QString pathOf(const QString &name) const;

    const QString m_folder;
    const Clock &m_clock;
    QMutex m_mutex;
    QFile m_file;
    QDate m_day;
    QByteArray m_waiting;
};
