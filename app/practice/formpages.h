// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "orderrules.h"
#include "routes.h"
#include "sitehandlers.h"
#include "subscriptionform.h"

#include <map>
#include <string>

/// The form in which a subscription is made or changed. Every button of it sends the whole form, so
/// that nothing that was typed is lost; only "Gem" saves.
class FormPages {
public:
    /// \a handlers outlives this.
    explicit FormPages(const SiteHandlers &handlers);

    /// Adds its paths. A path with any segment comes after these.
    void addTo(Routes &routes) const;

private:
    using Json = SitePages::Json;
    /// Sentences, by the fields that they are about.
    using Faults = std::map<std::string, std::string>;

    void begin(
        const Visitor &visitor, const SubscriptionForm &form, httplib::Response &response) const;
    void take(
        const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const;
    void save(
        const Visitor &visitor, const SubscriptionForm &form, httplib::Response &response) const;
    /// Throws the Problem that prevents it.
    StoredSubscription saved(
        const Visitor &visitor, const SubscriptionForm &form, const Order &order) const;
    void show(const Visitor &visitor, const SubscriptionForm &form, const Faults &faults,
        httplib::Response &response) const;
    Json system(const Visitor &visitor, const SubscriptionForm &form) const;
    Json suggestions() const;
    /// The sentence for each of readForm()'s faults.
    Faults sentences(const std::map<std::string, std::string> &faults) const;
    std::string refusal(
        const std::string &code, const Visitor &visitor, const SubscriptionForm &form) const;

    const SiteHandlers &m_handlers;
    const OrderRules m_rules;
};
