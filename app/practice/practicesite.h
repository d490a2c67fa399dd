// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "routes.h"
#include "sitehandlers.h"
#include "sitepages.h"

/// The web interface in which guided mode is practised: a made-up classification system, as pages
/// without script. The form for a subscription is FormPages.
class PracticeSite {
public:
    /// \a handlers outlives this.
    explicit PracticeSite(const SiteHandlers &handlers) : m_handlers(handlers) { }

    /// Adds its paths below SiteHandlers::root.
    void addTo(Routes &routes) const;

private:
    void showFront(const Visitor &visitor, httplib::Response &response) const;
    void showSortimenter(const Visitor &visitor, httplib::Response &response) const;
    void showList(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;
    void showOne(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;
    void showRemoval(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;
    void remove(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;
    SitePages::Json written(const StoredSubscription &subscription) const;

    const SiteHandlers &m_handlers;
};
