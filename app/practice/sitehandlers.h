// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "sitepages.h"
#include "store.h"
#include "visitors.h"

#include <httplib.h>

#include <functional>
#include <optional>
#include <string>

/// What the pages of the practice systems have in common: who may see them, and how they answer.
class SiteHandlers {
public:
    static constexpr auto root = "/klassifikation/";
    static constexpr auto subscriptions = "/klassifikation/abonnementer";
    static constexpr auto debtorRoot = "/oes-indsigt/";

    using Page =
        std::function<void(const Visitor &, const httplib::Request &, httplib::Response &)>;

    /// All outlive this.
    SiteHandlers(
        const Directory &directory, Store &store, Visitors &visitors, const SitePages &pages);

    /// Shows \a page to a visitor, and the choice of a person to everybody else.
    httplib::Server::Handler visited(SitePages::System system, Page page) const;
    /// Hands \a page a form of a visitor's own page, and refuses every other.
    httplib::Server::Handler sent(Page page) const;
    /// Answers with a page to that effect where \a handler throws.
    httplib::Server::Handler answered(httplib::Server::Handler handler) const;

    void signIn(const httplib::Request &request, httplib::Response &response) const;
    void signOut(const Visitor &visitor, httplib::Response &response) const;

    void show(httplib::Response &response, const std::string &name, const SitePages::Json &values,
        const SitePages::Frame &frame) const;
    /// The page \a name of those that report why nothing came of a request.
    void refuse(httplib::Response &response, int status, const std::string &name,
        const Visitor *visitor) const;
    static void redirect(httplib::Response &response, const std::string &path);

    bool isOwn(const Visitor &visitor, const StoredSubscription &subscription) const;
    /// The subscription that \a request names in its path, where it is of the visitor's authority.
    /// Otherwise \a response becomes a page to that effect.
    std::optional<StoredSubscription> found(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;

    const Directory &directory() const { return m_directory; }
    Store &store() const { return m_store; }
    const SitePages &pages() const { return m_pages; }

    /// \a path belongs to the pages.
    static bool isBelow(const std::string &path);

private:
    void showPeople(
        SitePages::System system, const std::string &next, httplib::Response &response) const;

    const Directory &m_directory;
    Store &m_store;
    Visitors &m_visitors;
    const SitePages &m_pages;
};
