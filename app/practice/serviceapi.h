// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "orderrules.h"
#include "routes.h"
#include "sessions.h"
#include "store.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <functional>

/// The service, version 1, as openapi.yaml has it.
class ServiceApi {
public:
    struct Settings {
        /// "http://127.0.0.1:PORT"
        std::string address;
        /// How long until a new subscription is confirmed by the debtor system; half of it until it
        /// is transferred.
        std::chrono::seconds transfer{20};
        int mostCallsAMinute = 600;
        /// While this file exists the service is out of order; a number in it becomes Retry-After.
        std::filesystem::path outOfOrder;
    };

    /// All outlive this.
    ServiceApi(
        const Directory &directory, Sessions &sessions, Store &store, const Settings &settings);

    /// Adds its paths below /api/v1.
    void addTo(Routes &routes);

private:
    using User = Directory::User;
    using Json = nlohmann::ordered_json;
    using Answer = std::function<Json(const User &, const httplib::Request &, httplib::Response &)>;

    /// Answers with what \a answer returns or the Problem it throws, for a user with a good token.
    httplib::Server::Handler guarded(Answer answer);
    /// The same for a user who may read.
    httplib::Server::Handler guardedForReaders(Answer answer);
    const User &userOf(const httplib::Request &request);
    void mindOutOfOrder() const;

    static Json user(const User &user);
    Json instances(const User &user, const httplib::Request &request) const;
    Json sortimenter(const httplib::Request &request) const;
    Json subscriptions(const User &user, const httplib::Request &request);
    Json create(const User &user, const httplib::Request &request, httplib::Response &response);
    Json subscription(const User &user, const httplib::Request &request);
    Json transfer(const User &user, const httplib::Request &request);

    StoredSubscription found(const User &user, const httplib::Request &request);
    Json written(const StoredSubscription &subscription) const;

    const Directory &m_directory;
    Sessions &m_sessions;
    Store &m_store;
    const OrderRules m_rules;
    const Settings m_settings;
};
