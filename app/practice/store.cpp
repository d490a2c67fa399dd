// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "store.h"

#include "jose.h"

#include <sqlite3.h>

#include <cstdlib>
#include <stdexcept>

namespace {

constexpr int busyMilliseconds = 5000;
/// Of browsers that visit the practice pages; the oldest are forgotten.
constexpr int mostVisits = 100;

constexpr auto schema = R"(
CREATE TABLE IF NOT EXISTS abonnementer (
    uuid TEXT PRIMARY KEY, sortiment TEXT NOT NULL, instans TEXT NOT NULL,
    skemaversion TEXT NOT NULL, gyldig_fra TEXT NOT NULL, gyldig_til TEXT,
    oprettet_af TEXT NOT NULL, oprettet INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS noegler (
    noegle TEXT NOT NULL, bruger TEXT NOT NULL, indhold TEXT NOT NULL,
    abonnement TEXT NOT NULL REFERENCES abonnementer (uuid),
    PRIMARY KEY (noegle, bruger)) STRICT;
CREATE TABLE IF NOT EXISTS underskrift (
    id INTEGER PRIMARY KEY CHECK (id = 1), pem TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS besoeg (
    nummer INTEGER PRIMARY KEY, besoeg TEXT NOT NULL UNIQUE, bruger TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS port (
    id INTEGER PRIMARY KEY CHECK (id = 1), nummer TEXT NOT NULL) STRICT;
)";

void check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw std::runtime_error(std::string("SQLite: ") + sqlite3_errstr(code));
}

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepared(
    sqlite3 *database, const std::string &sql, const std::vector<std::string> &values)
{
    sqlite3_stmt *raw = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &raw, nullptr));
    Statement statement(raw);
    int index = 0;
    for (const std::string &value : values) {
        check(sqlite3_bind_text(raw, ++index, value.data(), int(value.size()), SQLITE_TRANSIENT));
    }
    return statement;
}

void run(sqlite3 *database, const char *sql)
{
    check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr));
}

std::string text(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return bytes ? bytes : "";
}

/// A transaction that is undone unless it was committed.
class Transaction {
public:
    explicit Transaction(sqlite3 *database) : m_database(database)
    {
        run(database, "BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (m_database)
            sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit()
    {
        run(m_database, "COMMIT");
        m_database = nullptr;
    }

private:
    sqlite3 *m_database;
};

} // namespace

void Store::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Store::Store(const std::filesystem::path &file, const std::function<std::string()> &makeKey)
{
    sqlite3 *raw = nullptr;
    const std::u8string name = file.u8string();
    const int code = sqlite3_open_v2(reinterpret_cast<const char *>(name.c_str()), &raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nullptr);
    m_database.reset(raw);
    check(code);
    sqlite3_busy_timeout(raw, busyMilliseconds);
    run(raw, "PRAGMA journal_mode=DELETE");
    run(raw, "PRAGMA synchronous=EXTRA");
    std::filesystem::permissions(
        file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    Transaction transaction(raw);
    run(raw, schema);
    m_signingKey = stored("SELECT pem FROM underskrift", {}).value_or("");
    if (m_signingKey.empty()) {
        m_signingKey = makeKey();
        change("INSERT INTO underskrift VALUES (1, ?1)", {m_signingKey});
    }
    transaction.commit();
}

std::optional<std::string> Store::stored(const char *sql, const std::vector<std::string> &values)
{
    const Statement statement = prepared(m_database.get(), sql, values);
    const int code = sqlite3_step(statement.get());
    check(code);
    return code == SQLITE_ROW ? std::optional(text(statement.get(), 0)) : std::nullopt;
}

std::vector<StoredSubscription> Store::select(
    const char *where, const std::vector<std::string> &values)
{
    const Statement statement = prepared(m_database.get(),
        std::string("SELECT uuid, sortiment, instans, skemaversion, gyldig_fra, gyldig_til, "
                    "oprettet_af, oprettet FROM abonnementer ")
            + where + " ORDER BY oprettet, uuid",
        values);
    std::vector<StoredSubscription> found;
    for (;;) {
        const int code = sqlite3_step(statement.get());
        check(code);
        if (code != SQLITE_ROW)
            return found;
        auto *row = statement.get();
        std::optional<std::string> validTo;
        if (sqlite3_column_type(row, 5) != SQLITE_NULL)
            validTo = text(row, 5);
        found.push_back({text(row, 0),
            {text(row, 1), text(row, 2), text(row, 3), text(row, 4), validTo}, text(row, 6),
            DanishTime::Instant(std::chrono::milliseconds(sqlite3_column_int64(row, 7)))});
    }
}

void Store::change(const char *sql, const std::vector<std::string> &values)
{
    const Statement statement = prepared(m_database.get(), sql, values);
    check(sqlite3_step(statement.get()));
}

std::vector<StoredSubscription> Store::of(const std::string &sortiment, const std::string &instance)
{
    const std::lock_guard lock(m_mutex);
    return select("WHERE sortiment = ?1 AND instans = ?2", {sortiment, instance});
}

std::optional<StoredSubscription> Store::find(const std::string &uuid)
{
    const std::lock_guard lock(m_mutex);
    auto found = select("WHERE uuid = ?1", {uuid});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<StoredSubscription> Store::all()
{
    const std::lock_guard lock(m_mutex);
    return select("", {});
}

std::optional<Store::Outcome> Store::earlier(
    const std::string &key, const std::string &user, const Order &order)
{
    const std::lock_guard lock(m_mutex);
    return unlockedEarlier(key, user, order);
}

std::optional<Store::Outcome> Store::unlockedEarlier(
    const std::string &key, const std::string &user, const Order &order)
{
    const Statement used = prepared(m_database.get(),
        "SELECT indhold, abonnement FROM noegler WHERE noegle = ?1 AND bruger = ?2", {key, user});
    const int code = sqlite3_step(used.get());
    check(code);
    if (code != SQLITE_ROW)
        return std::nullopt;
    if (text(used.get(), 0) != order.canonical())
        return KeyReused{};
    return Replayed{select("WHERE uuid = ?1", {text(used.get(), 1)}).at(0)};
}

Store::Outcome Store::create(
    const std::string &key, const std::string &user, const Order &order, DanishTime::Instant now)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_database.get());
    if (auto before = unlockedEarlier(key, user, order))
        return *before;
    if (const auto other = conflict(order, now, {}))
        return Conflict{*other};
    const StoredSubscription created{Jose::randomUuid(), order, user, now};
    insert(created);
    change("INSERT INTO noegler VALUES (?1, ?2, ?3, ?4)",
        {key, user, order.canonical(), created.uuid});
    transaction.commit();
    return Created{created};
}

std::optional<StoredSubscription> Store::conflict(
    const Order &order, DanishTime::Instant now, const std::string &itself)
{
    const std::string today = DanishTime::date(now);
    for (const StoredSubscription &other :
        select("WHERE sortiment = ?1 AND instans = ?2", {order.sortiment, order.instance})) {
        const bool isOver = other.order.validTo && *other.order.validTo < today;
        if (!isOver && other.uuid != itself)
            return other;
    }
    return std::nullopt;
}

void Store::insert(const StoredSubscription &subscription)
{
    const Order &order = subscription.order;
    change("INSERT INTO abonnementer VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, "
           "CAST(?8 AS INTEGER))",
        {subscription.uuid, order.sortiment, order.instance, order.schemaVersion, order.validFrom,
            order.validTo.value_or(""), subscription.createdBy,
            std::to_string(subscription.created.time_since_epoch().count())});
}

std::optional<Store::Outcome> Store::replace(
    const std::string &uuid, const std::string &user, const Order &order, DanishTime::Instant now)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_database.get());
    if (select("WHERE uuid = ?1", {uuid}).empty())
        return std::nullopt;
    if (const auto other = conflict(order, now, uuid))
        return Conflict{*other};
    change("DELETE FROM abonnementer WHERE uuid = ?1", {uuid});
    const StoredSubscription changed{uuid, order, user, now};
    insert(changed);
    transaction.commit();
    return Created{changed};
}

void Store::remove(const std::string &uuid)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_database.get());
    change("DELETE FROM noegler WHERE abonnement = ?1", {uuid});
    change("DELETE FROM abonnementer WHERE uuid = ?1", {uuid});
    transaction.commit();
}

void Store::rememberVisit(const std::string &visit, const std::string &user)
{
    const std::lock_guard lock(m_mutex);
    Transaction transaction(m_database.get());
    change("INSERT INTO besoeg (besoeg, bruger) VALUES (?1, ?2)", {visit, user});
    change("DELETE FROM besoeg WHERE nummer <= (SELECT max(nummer) FROM besoeg) "
           "- CAST(?1 AS INTEGER)",
        {std::to_string(mostVisits)});
    transaction.commit();
}

std::optional<std::string> Store::visitorOf(const std::string &visit)
{
    const std::lock_guard lock(m_mutex);
    return stored("SELECT bruger FROM besoeg WHERE besoeg = ?1", {visit});
}

void Store::forgetVisit(const std::string &visit)
{
    const std::lock_guard lock(m_mutex);
    change("DELETE FROM besoeg WHERE besoeg = ?1", {visit});
}

int Store::lastPort()
{
    const std::lock_guard lock(m_mutex);
    const auto port = stored("SELECT nummer FROM port", {});
    return port ? std::atoi(port->c_str()) : 0;
}

void Store::rememberPort(int port)
{
    const std::lock_guard lock(m_mutex);
    change("INSERT OR REPLACE INTO port VALUES (1, ?1)", {std::to_string(port)});
}
