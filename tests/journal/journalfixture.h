// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "journal/journalfile.h"
#include "printers.h"
#include "sampleevents.h"

#include <QDir>
#include <QFile>
#include <QFuture>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// The result of \a future.
template <typename T>
T outcomeOf(const QFuture<T> &future)
{
    EXPECT_EVENTUALLY(future.isFinished());
    return future.result();
}

/// A data folder that is not there yet, and what the tests do with its file.
class JournalTest : public testing::Test {
protected:
    QString folder() const { return m_temporary.filePath(QStringLiteral("data")); }
    QString path() const { return folder() + QStringLiteral("/sager.sqlite3"); }

    QByteArray bytes(const QString &file) const
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
        return opened.readAll();
    }

    void write(const QString &file, const QByteArray &content) const
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly)) << qPrintable(file);
        ASSERT_EQ(opened.write(content), content.size());
    }

    /// The files of the data folder, but for the lock.
    QStringList files() const
    {
        QStringList names = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
        names.removeAll(QStringLiteral("sager.lock"));
        return names;
    }

    /// A journal with \a events in one case, closed again.
    void keep(const QList<CaseEvent> &events) const
    {
        JournalFile journal(folder());
        ASSERT_TRUE(journal.open());
        for (const CaseEvent &event : events)
            ASSERT_TRUE(journal.append(Samples::caseId(), event, Samples::at()));
    }

    static QList<CaseEvent> eventsOf(const QList<Recorded> &recorded)
    {
        QList<CaseEvent> events;
        for (const Recorded &one : recorded)
            events.append(one.event);
        return events;
    }

    QTemporaryDir m_temporary;
};
