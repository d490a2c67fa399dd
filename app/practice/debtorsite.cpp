// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "debtorsite.h"

#include "subscriptionform.h"

#include <algorithm>

using Json = SitePages::Json;

namespace {

SitePages::Frame debtorFrame(const Visitor &visitor)
{
    return {SitePages::System::Debtor, SitePages::Tab::None, &visitor, {}};
}

/// "29-11-2026" and "10.29" in Denmark.
std::pair<std::string, std::string> shown(DanishTime::Instant instant)
{
    const std::string time = DanishTime::timestamp(instant);
    return {shownDate(time.substr(0, 10)), time.substr(11, 2) + '.' + time.substr(14, 2)};
}

} // namespace

DebtorSite::DebtorSite(const SiteHandlers &handlers, std::chrono::seconds transfer)
    : m_handlers(handlers), m_transfer(transfer)
{
}

void DebtorSite::addTo(Routes &routes) const
{
    const auto shown = [this](auto show) {
        return m_handlers.visited(SitePages::System::Debtor,
            [this, show](const Visitor &visitor, const httplib::Request &,
                httplib::Response &response) { (this->*show)(visitor, response); });
    };
    routes.get(SiteHandlers::debtorRoot, shown(&DebtorSite::showSortimenter));
    routes.get(std::string(SiteHandlers::debtorRoot) + "svar", shown(&DebtorSite::showReply));
}

std::vector<StoredSubscription> DebtorSite::received(const Directory::Instance &instance) const
{
    std::vector<StoredSubscription> all = m_handlers.store().all();
    const auto now = DanishTime::now();
    all.erase(std::remove_if(all.begin(), all.end(),
                  [&](const StoredSubscription &each) {
                      return each.order.instance != instance.uuid
                          || each.created + m_transfer > now;
                  }),
        all.end());
    return all;
}

void DebtorSite::showSortimenter(const Visitor &visitor, httplib::Response &response) const
{
    Json systems = Json::array();
    for (const Directory::Instance &instance : m_handlers.directory().instances()) {
        if (!instance.isDebtorSystem || instance.authority.cvr != visitor.user.authority.cvr)
            continue;
        Json list = Json::array();
        for (const StoredSubscription &each : received(instance)) {
            const Directory::Sortiment *sortiment =
                m_handlers.directory().sortiment(each.order.sortiment);
            const auto [date, hour] = shown(each.created + m_transfer);
            list.push_back({{"sortiment", sortiment ? sortiment->name : std::string()},
                {"version", each.order.schemaVersion}, {"dato", date}, {"klokken", hour}});
        }
        systems.push_back(
            {{"navn", instance.name}, {"harNogen", !list.empty()}, {"modtaget", list}});
    }
    m_handlers.show(response, "oesindsigt",
        {{"myndighed", visitor.user.authority.name}, {"systemer", systems}}, debtorFrame(visitor));
}

void DebtorSite::showReply(const Visitor &visitor, httplib::Response &response) const
{
    const Directory &directory = m_handlers.directory();
    // The colleague is asked about the sortiment and the debtor system that are named first.
    const auto &systems = directory.instances();
    const auto system = std::find_if(systems.begin(), systems.end(), [&](const auto &each) {
        return each.isDebtorSystem && each.authority.cvr == visitor.user.authority.cvr;
    });
    bool isSeen = false;
    if (system != systems.end()) {
        for (const StoredSubscription &each : received(*system))
            isSeen = isSeen || each.order.sortiment == directory.sortimenter().front().uuid;
    }
    const auto [date, hour] = shown(DanishTime::now());
    m_handlers.show(response, "svar",
        {{"kanSes", isSeen}, {"dato", date}, {"klokken", hour},
            {"rolle", m_handlers.pages().sentence("/systemansvarligRolle")},
            {"navn", m_handlers.pages().sentence("/systemansvarlig")}},
        debtorFrame(visitor));
}
