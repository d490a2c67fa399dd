// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalschema.h"

#include "journal/database.h"

#include <QtEndian>

#include <array>

namespace {

/// 2: steps and rows are kept by name. Version 1 kept their numbers, which are still read.
constexpr quint32 version = 2;
/// Versions are counted one by one, so a number beyond this is damage.
constexpr quint32 lastBelievableVersion = 255;
/// "SGDE" in ASCII, so that other programs can recognise the file.
constexpr quint32 applicationId = 0x53474445;

// SQLite keeps these texts as they are, and they are compared byte for byte.
constexpr std::array statements{
    "CREATE TABLE events (id INTEGER PRIMARY KEY, case_id TEXT NOT NULL, "
    "sequence INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, "
    "previous_hash TEXT NOT NULL UNIQUE, hash TEXT NOT NULL UNIQUE, "
    "UNIQUE (case_id, sequence)) STRICT",
    // INSERT OR REPLACE deletes without asking the triggers for deletions.
    "CREATE TRIGGER events_are_never_replaced BEFORE INSERT ON events "
    "WHEN EXISTS (SELECT 1 FROM events WHERE id = new.id OR hash = new.hash "
    "OR previous_hash = new.previous_hash "
    "OR (case_id = new.case_id AND sequence = new.sequence)) "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
    "CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events "
    "BEGIN SELECT RAISE(ABORT, 'append only'); END",
};

constexpr auto setVersion = "PRAGMA user_version=2";
constexpr auto setApplication = "PRAGMA application_id=0x53474445";

quint32 numberAt(QByteArrayView header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.data() + place);
}

} // namespace

JournalSchema::Content JournalSchema::contentOf(QByteArrayView header)
{
    constexpr char magic[] = "SQLite format 3"; // its final zero is part of it
    constexpr qsizetype fileFormats = 18;
    constexpr qsizetype userVersion = 60;
    constexpr qsizetype application = 68;

    if (header.isEmpty())
        return Content::Empty;
    if (header.size() < headerSize || !header.startsWith(QByteArrayView(magic, sizeof magic))
        || numberAt(header, application) != applicationId)
        return Content::Foreign;
    const quint32 found = numberAt(header, userVersion);
    if (found > version && found <= lastBelievableVersion)
        return Content::Newer;
    // Both 1: a rollback journal. SQLite would take anything else as read-only or as WAL.
    const bool isRollback = header[fileFormats] == 1 && header[fileFormats + 1] == 1;
    return found >= 1 && found <= version && isRollback ? Content::Ours : Content::Foreign;
}

void JournalSchema::make(Database &database)
{
    Transaction transaction(database);
    for (const char *statement : statements)
        database.run(statement);
    database.run(setApplication);
    database.run(setVersion);
    transaction.commit();
}

bool JournalSchema::isWhole(Database &database)
{
    if (database.text("PRAGMA integrity_check") != "ok")
        return false;
    Database::Statement schema(
        database, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
    for (const char *statement : statements) {
        if (!schema.step() || schema.text(0) != statement)
            return false;
    }
    return !schema.step();
}

void JournalSchema::proveWritable(Database &database)
{
    Transaction transaction(database);
    // Writes the version to the first page even if it is unchanged. From here on an older program
    // refuses the file, because it could not read what this one adds.
    database.run(setVersion);
    transaction.commit();
}
