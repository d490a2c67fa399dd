// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/database.h"

#include <sqlite3.h>

namespace {

constexpr int primaryCode = 0xff;
constexpr int busyMilliseconds = 2'000;

/// Limits what a file can make SQLite do in the program that reads it.
constexpr auto hardening = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; "
                           "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY";

void expectOk(sqlite3 *database, int code)
{
    if (code != SQLITE_OK)
        throw DatabaseFault{database ? sqlite3_extended_errcode(database) : code};
}

} // namespace

bool DatabaseFault::isDamage() const
{
    switch (code & primaryCode) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // our own statements fit our own schema
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
        return true;
    }
    return false;
}

QString DatabaseFault::text() const
{
    return QStringLiteral("SQLite %1 (%2)").arg(code).arg(QLatin1String(sqlite3_errstr(code)));
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void Database::Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(const QString &path, const QByteArray &vfs)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE,
        vfs.isEmpty() ? nullptr : vfs.constData());
    m_database.reset(opened);
    expectOk(opened, code);
    sqlite3_extended_result_codes(opened, 1);
    sqlite3_busy_timeout(opened, busyMilliseconds);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run(hardening);
}

void Database::run(const char *sql)
{
    expectOk(m_database.get(), sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr));
}

QByteArray Database::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QByteArray();
}

Database::Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(database.m_database.get())
{
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(
        m_database, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr);
    m_statement.reset(prepared);
    expectOk(m_database, code);
}

void Database::Statement::bind(int index, qint64 value)
{
    expectOk(m_database, sqlite3_bind_int64(m_statement.get(), index, value));
}

void Database::Statement::bind(int index, const QByteArray &text)
{
    expectOk(m_database,
        sqlite3_bind_text64(m_statement.get(), index, text.constData(),
            static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

bool Database::Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    expectOk(m_database, code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

qint64 Database::Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray Database::Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const DatabaseFault &) {
        // SQLite has rolled back by itself, or does so before it reads again.
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_isOpen = false;
}
