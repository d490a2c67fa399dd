// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "serviceapi.h"

#include "danishtext.h"
#include "jose.h"
#include "oauthvalues.h"
#include "problem.h"
#include "queryvalues.h"

#include <algorithm>
#include <fstream>

using nlohmann::ordered_json;

namespace {

constexpr auto base = "/api/v1";
constexpr std::size_t usualPage = 100;
constexpr std::size_t longestPage = 500;
constexpr int longestWait = 86'400;
constexpr int longestNumber = 64;

ordered_json named(const std::string &uuid, const std::string &name)
{
    return {{"uuid", uuid}, {"navn", name}};
}

ordered_json written(const Directory::Authority &authority)
{
    return {{"cvr", authority.cvr}, {"navn", authority.name}};
}

ordered_json written(const Directory::Instance &instance)
{
    return {{"uuid", instance.uuid}, {"navn", instance.name},
        {"myndighed", written(instance.authority)}};
}

/// The place after \a instance in the list, for the client to hand back unread.
std::string markerAfter(const Directory::Instance &instance)
{
    return Jose::base64url(instance.uuid);
}

bool isJson(const httplib::Request &request)
{
    const std::string type = DanishText::lowered(request.get_header_value("Content-Type"));
    const std::string bare = type.substr(0, type.find(';'));
    return bare.substr(0, bare.find_last_not_of(" \t") + 1) == "application/json";
}

std::string idempotencyKey(const httplib::Request &request)
{
    static constexpr auto header = "Idempotency-Key";
    const std::string key = request.get_header_value(header);
    if (request.get_header_value_count(header) != 1 || !DanishText::isUuid(key))
        throw Problems::unfit("ugyldigt-indhold", header);
    return DanishText::lowered(key);
}

Order orderIn(const httplib::Request &request)
{
    if (!isJson(request))
        throw Problems::other(415);
    auto read = readOrder(request.body);
    if (const auto *unfit = std::get_if<UnfitMember>(&read))
        throw Problems::unfit("ugyldigt-indhold", unfit->name);
    return std::get<Order>(std::move(read));
}

} // namespace

ServiceApi::ServiceApi(
    const Directory &directory, Sessions &sessions, Store &store, const Settings &settings)
    : m_directory(directory),
      m_sessions(sessions),
      m_store(store),
      m_rules(directory),
      m_settings(settings)
{
}

void ServiceApi::addTo(Routes &routes)
{
    const auto at = [](const std::string &path) { return base + path; };
    routes.get(
        at("/bruger"), guarded([](const User &who, const auto &, auto &) { return user(who); }));
    routes.get(at("/it-systeminstanser"),
        guardedForReaders([this](const User &who, const auto &request, auto &) {
            return instances(who, request);
        }));
    routes.get(at("/sortimenter"),
        guardedForReaders(
            [this](const User &, const auto &request, auto &) { return sortimenter(request); }));
    routes.get(at("/abonnementer"),
        guardedForReaders([this](const User &who, const auto &request, auto &) {
            return subscriptions(who, request);
        }));
    routes.post(
        at("/abonnementer"), guarded([this](const User &who, const auto &request, auto &response) {
            return create(who, request, response);
        }));
    const std::string one = at("/abonnementer/") + Routes::anySegment;
    routes.get(one, guardedForReaders([this](const User &who, const auto &request, auto &) {
        return subscription(who, request);
    }));
    routes.get(one + "/overfoersel",
        guardedForReaders([this](const User &who, const auto &request, auto &) {
            return transfer(who, request);
        }));
}

httplib::Server::Handler ServiceApi::guarded(Answer answer)
{
    return [this, answer = std::move(answer)](
               const httplib::Request &request, httplib::Response &response) {
        try {
            mindOutOfOrder();
            const User &user = userOf(request);
            response.status = 200;
            response.set_content(answer(user, request, response).dump(), "application/json");
        } catch (const Problem &problem) {
            Problems::answer(response, problem);
        }
    };
}

httplib::Server::Handler ServiceApi::guardedForReaders(Answer answer)
{
    return guarded(
        [answer = std::move(answer)](const User &user, const auto &request, auto &response) {
            if (!user.has("laes") && !user.has("abonner"))
                throw Problems::roleMissing("laes");
            return answer(user, request, response);
        });
}

void ServiceApi::mindOutOfOrder() const
{
    std::ifstream file(m_settings.outOfOrder, std::ios::binary);
    if (!file)
        return;
    // Editors on Windows put a mark before the number, or zero letters between its digits.
    std::string digits;
    char letter = 0;
    for (int count = 0; count < longestNumber && file.get(letter); ++count) {
        if (letter >= '0' && letter <= '9')
            digits += letter;
        else if (letter > ' ')
            break;
    }
    const int retryAfter = digits.empty() || digits.size() > 9 ? 0 : std::stoi(digits);
    throw Problems::outOfService(std::clamp(retryAfter, 0, longestWait));
}

const Directory::User &ServiceApi::userOf(const httplib::Request &request)
{
    const std::string token = OAuth::bearer(request);
    const auto uuid = m_sessions.userOf(token);
    const User *user = uuid ? m_directory.user(*uuid) : nullptr;
    if (!user)
        throw Problems::tokenInvalid();
    if (const int wait = m_sessions.countCall(token, m_settings.mostCallsAMinute))
        throw Problems::tooManyCalls(wait);
    return *user;
}

ServiceApi::Json ServiceApi::user(const User &user)
{
    return {{"uuid", user.uuid}, {"navn", user.name}, {"myndighed", ::written(user.authority)},
        {"brugersystemroller", user.roles}};
}

ServiceApi::Json ServiceApi::instances(const User &user, const httplib::Request &request) const
{
    const std::string view = QueryValues::text(request, "visning").value_or("alle");
    if (view != "alle" && view != "egne")
        throw Problems::unfit("ugyldigt-indhold", "visning");
    const std::string part = DanishText::lowered(QueryValues::text(request, "navn").value_or(""));
    const std::size_t count =
        QueryValues::number(request, "antal", 1, longestPage).value_or(usualPage);

    const auto &all = m_directory.instances();
    auto next = all.begin();
    if (const auto marker = QueryValues::text(request, "markoer")) {
        next = std::find_if(all.begin(), all.end(),
            [&](const auto &instance) { return markerAfter(instance) == *marker; });
        if (next == all.end())
            throw Problems::unfit("ugyldigt-indhold", "markoer");
        ++next;
    }
    const auto isAskedFor = [&](const Directory::Instance &instance) {
        return (view == "alle" || instance.authority.cvr == user.authority.cvr)
            && DanishText::lowered(instance.name).find(part) != std::string::npos;
    };
    Json page = Json::array();
    std::string lastMarker;
    for (next = std::find_if(next, all.end(), isAskedFor); next != all.end() && page.size() < count;
         next = std::find_if(next + 1, all.end(), isAskedFor)) {
        page.push_back(::written(*next));
        lastMarker = markerAfter(*next);
    }
    return {{"itSysteminstanser", page},
        {"naesteMarkoer", next != all.end() ? Json(lastMarker) : Json()}};
}

ServiceApi::Json ServiceApi::sortimenter(const httplib::Request &request) const
{
    const auto name = QueryValues::text(request, "navn");
    if (!name)
        throw Problems::unfit("ugyldigt-indhold", "navn");
    Json found = Json::array();
    for (const Directory::Sortiment &sortiment : m_directory.sortimenter()) {
        if (sortiment.name == *name) {
            found.push_back({{"uuid", sortiment.uuid}, {"navn", sortiment.name},
                {"skemaversioner", sortiment.schemaVersions}});
        }
    }
    return {{"sortimenter", found}};
}

ServiceApi::Json ServiceApi::subscriptions(const User &user, const httplib::Request &request)
{
    const std::string sortiment = QueryValues::uuid(request, "sortiment");
    const std::string instance = QueryValues::uuid(request, "itSysteminstans");
    if (!m_directory.sortiment(sortiment))
        throw Problems::unfit("sortiment-ukendt", "sortiment");
    m_rules.ownInstance(user, instance, "itSysteminstans");
    Json found = Json::array();
    for (const StoredSubscription &subscription : m_store.of(sortiment, instance))
        found.push_back(written(subscription));
    return {{"abonnementer", found}};
}

ServiceApi::Json ServiceApi::create(
    const User &user, const httplib::Request &request, httplib::Response &response)
{
    if (!user.has("abonner"))
        throw Problems::roleMissing("abonner");
    const std::string key = idempotencyKey(request);
    const Order order = orderIn(request);

    // A repeated call gets its answer even when the order could not be placed today.
    auto outcome = m_store.earlier(key, user.uuid, order);
    if (!outcome) {
        const auto now = DanishTime::now();
        m_rules.mind(user, order, now);
        outcome = m_store.create(key, user.uuid, order, now);
    }
    if (std::holds_alternative<Store::KeyReused>(*outcome))
        throw Problems::unfit("idempotensnoegle-genbrugt", "Idempotency-Key");
    if (const auto *conflict = std::get_if<Store::Conflict>(&*outcome))
        throw Problems::exists(written(conflict->subscription));
    const auto *created = std::get_if<Store::Created>(&*outcome);
    const StoredSubscription &subscription =
        created ? created->subscription : std::get<Store::Replayed>(*outcome).subscription;
    response.status = created ? 201 : 200;
    response.set_header(
        "Location", m_settings.address + base + "/abonnementer/" + subscription.uuid);
    return written(subscription);
}

StoredSubscription ServiceApi::found(const User &user, const httplib::Request &request)
{
    const auto subscription = m_store.find(DanishText::lowered(request.matches[1].str()));
    if (!subscription)
        throw Problems::unknown();
    m_rules.ownInstance(user, subscription->order.instance, "abonnerendeItSysteminstans");
    return *subscription;
}

ServiceApi::Json ServiceApi::subscription(const User &user, const httplib::Request &request)
{
    return written(found(user, request));
}

ServiceApi::Json ServiceApi::transfer(const User &user, const httplib::Request &request)
{
    const StoredSubscription subscription = found(user, request);
    const auto confirmed = subscription.created + m_settings.transfer;
    const auto transferred = subscription.created + m_settings.transfer / 2;
    const auto now = DanishTime::now();
    const auto status = [](const char *text, Json at) -> Json {
        return {{"status", text}, {"tidspunkt", std::move(at)}, {"besked", nullptr}};
    };
    if (now >= confirmed)
        return status("kvitteret", DanishTime::timestamp(confirmed));
    if (now >= transferred)
        return status("overfoert", DanishTime::timestamp(transferred));
    return status("afventer", nullptr);
}

ServiceApi::Json ServiceApi::written(const StoredSubscription &subscription) const
{
    const Order &order = subscription.order;
    const auto name = [](const auto *item) { return item ? item->name : std::string("Ukendt"); };
    return {
        {"uuid", subscription.uuid},
        {"sortiment", named(order.sortiment, name(m_directory.sortiment(order.sortiment)))},
        {"abonnerendeItSysteminstans",
            named(order.instance, name(m_directory.instance(order.instance)))},
        {"skemaversion", order.schemaVersion},
        {"gyldigFra", order.validFrom},
        {"gyldigTil", order.validTo ? Json(*order.validTo) : Json()},
        {"oprettetAf",
            named(subscription.createdBy, name(m_directory.user(subscription.createdBy)))},
        {"oprettet", DanishTime::timestamp(subscription.created)},
    };
}
