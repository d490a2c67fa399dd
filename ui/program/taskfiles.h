// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/kliktask.h"
#include "ports/connectioncheck.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The tasks that the program can lead through, from all folders with task files.
class TaskFiles {
public:
    struct Place {
        QString folder;
        /// A file there takes the place of a task that is built in.
        bool mayReplaceBuiltIn = false;
        /// It is a fault where there is no such folder.
        bool mustExist = false;
    };
    struct Entry {
        KlikTask task;
        /// The task's file; empty where it is built in.
        QString path;
    };

    /// At most so many files of a folder are read.
    static constexpr qsizetype most = 200;

    /// Reads what is built in, then \a places in their order. A file that cannot be used is a
    /// fault, and the others are read all the same.
    static TaskFiles read(const QList<Place> &places);

    /// The names of the task files in \a folder, in alphabetical order.
    static QStringList namesIn(const QString &folder);

    const QList<Entry> &entries() const { return m_entries; }
    /// Nullptr where there is no such task.
    const KlikTask *task(const QString &id) const;
    /// A task with this id comes with the program.
    bool isBuiltIn(const QString &id) const { return m_builtIn.contains(id); }
    /// Sentences that name each file or folder that is not used, and why.
    const QStringList &faults() const { return m_faults; }
    /// For `--tjek`: where each task comes from, and what is not used.
    QList<CheckLine> lines() const;

private:
    void readBuiltIn();
    void readFolder(const Place &place);
    void readFile(const QString &path, const Place &place);
    void note(const QString &fault);
    void take(const Entry &entry, const Place &place);

    QList<Entry> m_entries;
    QStringList m_builtIn;
    QStringList m_faults;
    /// Sentences about tasks that took the place of others.
    QStringList m_replacements;
};
