// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "order.h"

#include <httplib.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>

/// The form for a subscription, as the browser has sent it.
struct SubscriptionForm {
    /// Which button was pressed.
    std::string action;
    std::string sortiment;
    /// "alle": all systems are listed, else those that the authority has entered itself.
    std::string view;
    std::string search;
    /// The system that is marked on the list, and the one that was chosen before.
    std::string marked;
    std::string instance;
    std::string schemaVersion;
    std::string validFrom;
    std::string validTo;
    /// One for each form that is shown, so that a second press of "Gem" creates nothing more.
    std::string key;
    /// The subscription that is changed; empty: a new one.
    std::string subscription;
    /// "ja": the last press of "Gem" was refused, and nothing is saved yet.
    std::string refused;

    bool showsAll() const { return view == "alle"; }

    static SubscriptionForm in(const httplib::Request &request);
    /// The form that changes \a order of \a subscription.
    static SubscriptionForm of(
        const Order &order, const std::string &subscription, const Directory &directory);
};

/// What the form asks for; or, for each field that cannot be used, "mangler" or "dato". The
/// sortiment that does not exist has no UUID, which the rules refuse.
struct ReadForm {
    Order order;
    std::map<std::string, std::string> faults;
};
ReadForm readForm(const SubscriptionForm &form, const Directory &directory);

/// "2026-11-29" as the pages write it, "29-11-2026".
std::string shownDate(std::string_view iso);
