// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "danishtime.h"
#include "order.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>
#include <vector>

struct sqlite3;

/// A subscription as it is stored.
struct StoredSubscription {
    std::string uuid;
    Order order;
    /// The user's UUID.
    std::string createdBy;
    DanishTime::Instant created;
};

/// What must outlive the program, in an SQLite file. Each subscription is on the disk before
/// create() returns. Several programs may use one file. Every function throws std::runtime_error
/// when the disk fails.
class Store {
public:
    /// \a makeKey makes the issuer's key the first time.
    Store(const std::filesystem::path &file, const std::function<std::string()> &makeKey);

    const std::string &signingKey() const { return m_signingKey; }

    std::vector<StoredSubscription> of(const std::string &sortiment, const std::string &instance);
    std::optional<StoredSubscription> find(const std::string &uuid);
    /// Oldest first.
    std::vector<StoredSubscription> all();

    struct Created {
        StoredSubscription subscription;
    };
    /// The same key came with the same values before.
    struct Replayed {
        StoredSubscription subscription;
    };
    /// The same key came with other values before.
    struct KeyReused { };
    /// One is in force or starts later.
    struct Conflict {
        StoredSubscription subscription;
    };
    using Outcome = std::variant<Created, Replayed, KeyReused, Conflict>;

    /// The result of \a key of \a user before, if any.
    std::optional<Outcome> earlier(
        const std::string &key, const std::string &user, const Order &order);

    /// Creates, unless the key was used before or a subscription prevents it on \a now's date. It
    /// is one transaction: of several at the same time, one creates.
    Outcome create(const std::string &key, const std::string &user, const Order &order,
        DanishTime::Instant now);

    /// Gives the subscription \a uuid other values, as if it were made at \a now: Created or
    /// Conflict, or nothing where it is not there.
    std::optional<Outcome> replace(const std::string &uuid, const std::string &user,
        const Order &order, DanishTime::Instant now);
    void remove(const std::string &uuid);

    /// @{ Who visits the practice pages: a secret of the browser's, and the user's UUID.
    void rememberVisit(const std::string &visit, const std::string &user);
    std::optional<std::string> visitorOf(const std::string &visit);
    void forgetVisit(const std::string &visit);
    /// @}

    /// @{ The port that was taken last; 0: none.
    int lastPort();
    void rememberPort(int port);
    /// @}

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };

    /// The first value of the first row of \a sql; nothing where there is none.
    std::optional<std::string> stored(const char *sql, const std::vector<std::string> &values);
    std::optional<Outcome> unlockedEarlier(
        const std::string &key, const std::string &user, const Order &order);
    std::vector<StoredSubscription> select(
        const char *where, const std::vector<std::string> &values);
    /// What prevents \a order on \a now's date, other than \a itself.
    std::optional<StoredSubscription> conflict(
        const Order &order, DanishTime::Instant now, const std::string &itself);
    void insert(const StoredSubscription &subscription);
    void change(const char *sql, const std::vector<std::string> &values);

    std::mutex m_mutex;
    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_signingKey;
};
