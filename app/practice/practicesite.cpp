// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "practicesite.h"

#include "subscriptionform.h"

#include <algorithm>

using Json = SitePages::Json;
using Tab = SitePages::Tab;

namespace {

constexpr std::size_t mostListed = 100;

SitePages::Frame frameOf(const Visitor &visitor, Tab tab)
{
    return {SitePages::System::Classification, tab, &visitor, {}};
}

} // namespace

void PracticeSite::addTo(Routes &routes) const
{
    const auto at = [](const char *name) { return std::string(SiteHandlers::root) + name; };
    const auto shown = [this](auto show) {
        return m_handlers.visited(SitePages::System::Classification,
            [this, show](const Visitor &visitor, const httplib::Request &request,
                httplib::Response &response) { (this->*show)(visitor, request, response); });
    };
    routes.get("/klassifikation",
        [](const auto &, auto &response) { SiteHandlers::redirect(response, SiteHandlers::root); });
    routes.get(at("stil.css"), [](const auto &, auto &response) {
        response.set_content(SitePages::styleSheet(), "text/css; charset=utf-8");
    });
    routes.post(at("log-ind"), m_handlers.answered([this](const auto &request, auto &response) {
        m_handlers.signIn(request, response);
    }));
    routes.post(
        at("log-ud"), m_handlers.sent([this](const Visitor &visitor, const auto &, auto &response) {
            m_handlers.signOut(visitor, response);
        }));
    routes.get(SiteHandlers::root,
        m_handlers.visited(SitePages::System::Classification,
            [this](const Visitor &visitor, const auto &, auto &response) {
                showFront(visitor, response);
            }));
    routes.get(at("sortimenter"),
        m_handlers.visited(SitePages::System::Classification,
            [this](const Visitor &visitor, const auto &, auto &response) {
                showSortimenter(visitor, response);
            }));
    routes.get(SiteHandlers::subscriptions, shown(&PracticeSite::showList));
    const std::string one = at("abonnementer/") + Routes::anySegment;
    routes.get(one, shown(&PracticeSite::showOne));
    routes.get(one + "/slet", shown(&PracticeSite::showRemoval));
    routes.post(one + "/slet",
        m_handlers.sent([this](const Visitor &visitor, const auto &request, auto &response) {
            remove(visitor, request, response);
        }));
}

void PracticeSite::showFront(const Visitor &visitor, httplib::Response &response) const
{
    const Json values{{"navn", visitor.user.name}, {"myndighed", visitor.user.authority.name}};
    m_handlers.show(response, "forside", values, frameOf(visitor, Tab::Front));
}

void PracticeSite::showSortimenter(const Visitor &visitor, httplib::Response &response) const
{
    Json list = Json::array();
    for (const auto &sortiment : m_handlers.directory().sortimenter()) {
        std::string versions;
        for (const std::string &version : sortiment.schemaVersions)
            versions += (versions.empty() ? "" : ", ") + version;
        list.push_back({{"navn", sortiment.name}, {"versioner", versions}});
    }
    m_handlers.show(
        response, "sortimenter", {{"sortimenter", list}}, frameOf(visitor, Tab::Sortimenter));
}

Json PracticeSite::written(const StoredSubscription &subscription) const
{
    const Order &order = subscription.order;
    const std::string today = DanishTime::date(DanishTime::now());
    const auto name = [](const auto *item) { return item ? item->name : std::string("–"); };
    const bool hasEnded = order.validTo && *order.validTo < today;
    const bool isToCome = order.validFrom > today;
    return {{"uuid", subscription.uuid},
        {"sortiment", name(m_handlers.directory().sortiment(order.sortiment))},
        {"system", name(m_handlers.directory().instance(order.instance))},
        {"systemUuid", order.instance}, {"version", order.schemaVersion},
        {"fra", shownDate(order.validFrom)},
        {"til", order.validTo ? shownDate(*order.validTo) : std::string()}, {"erSlut", hasEnded},
        {"erKommende", isToCome && !hasEnded}, {"erAktivt", !isToCome && !hasEnded},
        {"oprettetAf", name(m_handlers.directory().user(subscription.createdBy))}};
}

void PracticeSite::showList(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    Json list = Json::array();
    auto all = m_handlers.store().all();
    // The newest comes first.
    std::reverse(all.begin(), all.end());
    for (const StoredSubscription &subscription : all) {
        if (m_handlers.isOwn(visitor, subscription) && list.size() < mostListed)
            list.push_back(written(subscription));
    }
    const Json values{{"myndighed", visitor.user.authority.name}, {"harNogen", !list.empty()},
        {"abonnementer", list}, {"erSlettet", request.has_param("slettet")}};
    m_handlers.show(response, "abonnementer", values, frameOf(visitor, Tab::Subscriptions));
}

void PracticeSite::showOne(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    const auto subscription = m_handlers.found(visitor, request, response);
    if (!subscription)
        return;
    Json values = written(*subscription);
    values["erGemt"] = request.has_param("gemt");
    m_handlers.show(response, "abonnement", values, frameOf(visitor, Tab::Subscriptions));
}

void PracticeSite::showRemoval(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    const auto subscription = m_handlers.found(visitor, request, response);
    if (!subscription)
        return;
    m_handlers.show(response, "slet", written(*subscription), frameOf(visitor, Tab::Subscriptions));
}

void PracticeSite::remove(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    if (const auto subscription = m_handlers.found(visitor, request, response)) {
        m_handlers.store().remove(subscription->uuid);
        SiteHandlers::redirect(response, std::string(SiteHandlers::subscriptions) + "?slettet=ja");
    }
}
