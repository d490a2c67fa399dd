// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/instance.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringList>
#include <QUrl>

/// What one of the task's two people does, in the task's own words.
struct TaskActor {
    QString title;
    QStringList steps;
};

/// One KLIK task with everything that is particular to it; read from resources/tasks or from a
/// file, so that a sibling task needs no code.
struct KlikTask {
    QString id;
    /// @{ The file that the task was read from, where it is none that comes with the program: its
    /// name without folder, and its SHA-256.
    QString ownFile;
    QString ownSha256;
    /// @}
    /// "GB1.0": what people call it.
    QString number;
    QString title;
    QString project;
    QString phase;
    QString theme;
    QString priority;
    QString goal;
    QDate recommendedEnd;
    QString performer;
    QStringList involved;
    QList<TaskActor> actors;
    QStringList resultCriteria;

    /// Why the task exists, in plain words of ours: short paragraphs for the first page.
    QStringList purpose;
    /// The whole task in plain words of ours.
    QStringList retold;
    /// Where to write for help.
    QString contact;
    /// KLIK's address, where known.
    QUrl taskSystem;
    /// The product whose instances these are.
    QString product;
    /// Who sees the sortiment in the debtor system (Kontrol 2).
    QString secondWitness;

    /// The sortiment's exact name, "Borgerblikket".
    QString sortiment;
    /// The sortiment as it stands in a sentence, "Borgerblikkets sortiment".
    QString sortimentPhrase;
    QString schemaVersion;
    /// The user system role that is needed, "abonner".
    QString role;
    /// A job function role that it usually comes with; empty: none is known.
    QString jobRole;
    /// How long the second check may take.
    int secondCheckHours = 24;
    /// In Danish alphabetical order, as in the file.
    QList<TaskInstance> instances;

    /// The instance of the authority with \a cvr, or nullptr.
    const TaskInstance *instanceOf(const QString &cvr) const;
    /// The instance with that name and those last four characters, or nullptr.
    const TaskInstance *instanceNamed(const QString &name, const QString &lastFour) const;
};

/// Reads a task file (UTF-8 JSON, at most 256 KiB). Error TaskFileUnusable, whose detail names
/// \a fileName and the JSON pointer.
Result<KlikTask> readTask(QByteArrayView json, const QString &fileName);
