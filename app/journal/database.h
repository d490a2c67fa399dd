// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's extended result code after a failure.
struct DatabaseFault {
    int code = 0;

    /// The file is no database, or its content is not what SQLite or our statements expect.
    bool isDamage() const;
    /// "SQLite 778 (disk I/O error)", without any path.
    QString text() const;
};

/// One SQLite connection and the few things the journal does with it. Every function throws
/// DatabaseFault when SQLite reports a failure.
class Database {
public:
    /// Opens the file \a path, which is there and no symbolic link. \a vfs: SQLite's file layer;
    /// empty: the system's.
    explicit Database(const QString &path, const QByteArray &vfs = {});

    void run(const char *sql);
    /// The first column of the first row; empty where there is none.
    QByteArray text(const char *sql);

    /// A prepared statement: bind from 1, then step. Its database outlives it.
    class Statement {
    public:
        Statement(Database &database, const QByteArray &sql);

        void bind(int index, qint64 value);
        void bind(int index, const QByteArray &text);
        /// True while there is a row.
        bool step();
        /// Columns count from 0.
        qint64 number(int column) const;
        QByteArray text(int column) const;

    private:
        struct Finalize {
            void operator()(sqlite3_stmt *statement) const;
        };
        sqlite3 *m_database;
        std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    };

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// A transaction that is undone unless it was committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};
