// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sitehandlers.h"

#include "danishtext.h"
#include "oauthvalues.h"

#include <algorithm>

using Json = SitePages::Json;

namespace {

constexpr auto pageType = "text/html; charset=utf-8";

/// Where a sign-in may lead: to a page, and to nothing that a browser takes for another address.
bool isPath(const std::string &path)
{
    return SiteHandlers::isBelow(path) && DanishText::consistsOf(path, "-/")
        && path.find("//") == std::string::npos;
}

} // namespace

SiteHandlers::SiteHandlers(
    const Directory &directory, Store &store, Visitors &visitors, const SitePages &pages)
    : m_directory(directory), m_store(store), m_visitors(visitors), m_pages(pages)
{
}

bool SiteHandlers::isBelow(const std::string &path)
{
    return path.rfind(root, 0) == 0 || path.rfind(debtorRoot, 0) == 0;
}

httplib::Server::Handler SiteHandlers::answered(httplib::Server::Handler handler) const
{
    return [this, handler = std::move(handler)](
               const httplib::Request &request, httplib::Response &response) {
        try {
            handler(request, response);
        } catch (const std::exception &) {
            refuse(response, 500, "fejl", nullptr);
        }
    };
}

httplib::Server::Handler SiteHandlers::visited(SitePages::System system, Page page) const
{
    return answered([this, system, page = std::move(page)](
                        const httplib::Request &request, httplib::Response &response) {
        if (const auto visitor = m_visitors.of(request))
            page(*visitor, request, response);
        else
            showPeople(system, request.path, response);
    });
}

httplib::Server::Handler SiteHandlers::sent(Page page) const
{
    return answered([this, page = std::move(page)](
                        const httplib::Request &request, httplib::Response &response) {
        const auto visitor = m_visitors.of(request);
        if (visitor && Visitors::hasSent(*visitor, request))
            page(*visitor, request, response);
        else
            refuse(response, 403, "for-gammel", visitor ? &*visitor : nullptr);
    });
}

void SiteHandlers::signIn(const httplib::Request &request, httplib::Response &response) const
{
    const Directory::User *user = m_directory.user(OAuth::one(request, "bruger"));
    const std::string next = OAuth::one(request, "videre");
    if (user)
        m_visitors.signIn(*user, response);
    redirect(response, isPath(next) ? next : root);
}

void SiteHandlers::signOut(const Visitor &visitor, httplib::Response &response) const
{
    m_visitors.signOut(visitor, response);
    redirect(response, root);
}

void SiteHandlers::show(httplib::Response &response, const std::string &name,
    const SitePages::Json &values, const SitePages::Frame &frame) const
{
    response.set_content(m_pages.page(name, values, frame), pageType);
}

void SiteHandlers::refuse(
    httplib::Response &response, int status, const std::string &name, const Visitor *visitor) const
{
    response.status = status;
    response.set_content(m_pages.refusal(name, visitor), pageType);
}

void SiteHandlers::redirect(httplib::Response &response, const std::string &path)
{
    response.status = 303;
    response.set_header("Location", path);
}

bool SiteHandlers::isOwn(const Visitor &visitor, const StoredSubscription &subscription) const
{
    const Directory::Instance *instance = m_directory.instance(subscription.order.instance);
    return instance && instance->authority.cvr == visitor.user.authority.cvr;
}

std::optional<StoredSubscription> SiteHandlers::found(
    const Visitor &visitor, const httplib::Request &request, httplib::Response &response) const
{
    auto subscription = m_store.find(DanishText::lowered(request.matches[1].str()));
    if (subscription && isOwn(visitor, *subscription))
        return subscription;
    refuse(response, 404, "ukendt", &visitor);
    return std::nullopt;
}

void SiteHandlers::showPeople(
    SitePages::System system, const std::string &next, httplib::Response &response) const
{
    std::vector<Directory::User> users = m_directory.users();
    std::stable_sort(users.begin(), users.end(), [](const auto &a, const auto &b) {
        return DanishText::sortKey(a.authority.name) < DanishText::sortKey(b.authority.name);
    });
    Json people = Json::array();
    for (const Directory::User &user : users) {
        people.push_back({{"uuid", user.uuid}, {"navn", user.name},
            {"myndighed", user.authority.name}, {"bemaerkning", user.remark}});
    }
    show(response, "personer", {{"personer", people}, {"videre", next}},
        {system, SitePages::Tab::None, nullptr, {}});
}
