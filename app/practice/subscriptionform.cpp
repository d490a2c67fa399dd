// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "subscriptionform.h"

#include "danishtext.h"
#include "danishtime.h"
#include "oauthvalues.h"

#include <algorithm>

namespace {

constexpr std::size_t longestField = 200;

/// The one value of \a name without blanks at its ends; what is too long is cut, which no value
/// that counts can be.
std::string field(const httplib::Request &request, const char *name)
{
    constexpr auto blanks = " \t\r\n";
    const std::string text = OAuth::one(request, name);
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return text.substr(first, std::min(text.find_last_not_of(blanks) + 1 - first, longestField));
}

/// "29-11-2026" as the order has it; nothing for another form, or a day that does not exist.
std::optional<std::string> isoDate(const std::string &text)
{
    if (text.size() != 10 || text[2] != '-' || text[5] != '-')
        return std::nullopt;
    const std::string iso = text.substr(6) + '-' + text.substr(3, 2) + '-' + text.substr(0, 2);
    return DanishTime::isDate(iso) ? std::optional(iso) : std::nullopt;
}

std::string uuidOf(const std::string &sortiment, const Directory &directory)
{
    const auto &all = directory.sortimenter();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) {
        return DanishText::lowered(each.name) == DanishText::lowered(sortiment);
    });
    return found == all.end() ? std::string() : found->uuid;
}

} // namespace

SubscriptionForm SubscriptionForm::in(const httplib::Request &request)
{
    SubscriptionForm form{field(request, "handling"), field(request, "sortiment"),
        field(request, "visning"), field(request, "soeg"), field(request, "liste"),
        field(request, "instans"), field(request, "skemaversion"), field(request, "fra"),
        field(request, "til"), field(request, "noegle"), field(request, "abonnement"),
        field(request, "afvist")};
    for (std::string *uuid : {&form.marked, &form.instance, &form.key, &form.subscription}) {
        *uuid = DanishText::isUuid(*uuid) ? DanishText::lowered(*uuid) : std::string();
    }
    // Enter in the field for searching presses "opdater" as in every field.
    if (form.action == "opdater" && form.refused != "ja" && form.search != field(request, "soegt"))
        form.action = "soeg";
    if (form.action == "egne" || form.action == "alle")
        form.view = form.action;
    return form;
}

SubscriptionForm SubscriptionForm::of(
    const Order &order, const std::string &subscription, const Directory &directory)
{
    SubscriptionForm form;
    const Directory::Sortiment *sortiment = directory.sortiment(order.sortiment);
    form.sortiment = sortiment ? sortiment->name : std::string();
    form.instance = order.instance;
    form.schemaVersion = order.schemaVersion;
    form.validFrom = shownDate(order.validFrom);
    form.validTo = order.validTo ? shownDate(*order.validTo) : std::string();
    form.subscription = subscription;
    return form;
}

ReadForm readForm(const SubscriptionForm &form, const Directory &directory)
{
    ReadForm read;
    read.order.sortiment = uuidOf(form.sortiment, directory);
    read.order.instance = form.instance;
    read.order.schemaVersion = form.schemaVersion;
    if (form.sortiment.empty())
        read.faults["sortiment"] = "mangler";
    if (form.instance.empty())
        read.faults["abonnerendeItSysteminstans"] = "mangler";
    if (form.schemaVersion.empty())
        read.faults["skemaversion"] = "mangler";
    const auto from = isoDate(form.validFrom);
    if (!from)
        read.faults["gyldigFra"] = form.validFrom.empty() ? "mangler" : "dato";
    read.order.validFrom = from.value_or("");
    if (!form.validTo.empty()) {
        read.order.validTo = isoDate(form.validTo);
        if (!read.order.validTo)
            read.faults["gyldigTil"] = "dato";
    }
    return read;
}

std::string shownDate(std::string_view iso)
{
    if (iso.size() != 10)
        return std::string(iso);
    return std::string(iso.substr(8)) + '-' + std::string(iso.substr(5, 2)) + '-'
        + std::string(iso.substr(0, 4));
}
