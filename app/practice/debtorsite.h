// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "routes.h"
#include "sitehandlers.h"

#include <chrono>

/// A made-up debtor system, in which a sortiment can be seen a while after the subscription, and
/// the ready reply of a made-up colleague who looks there.
class DebtorSite {
public:
    /// \a handlers outlives this. \a transfer: how long a sortiment takes to arrive.
    DebtorSite(const SiteHandlers &handlers, std::chrono::seconds transfer);

    /// Adds its paths below SiteHandlers::debtorRoot.
    void addTo(Routes &routes) const;

private:
    /// What \a instance has received up to now.
    std::vector<StoredSubscription> received(const Directory::Instance &instance) const;
    void showSortimenter(const Visitor &visitor, httplib::Response &response) const;
    void showReply(const Visitor &visitor, httplib::Response &response) const;

    const SiteHandlers &m_handlers;
    const std::chrono::seconds m_transfer;
};
