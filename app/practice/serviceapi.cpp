// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "serviceapi.h"

#include "issuer.h"

#include <algorithm>
#include <fstream>

using nlohmann::ordered_json;

namespace {

constexpr auto base = "/api/v1";
constexpr auto uuidPath = "([^/]+)";

ordered_json named(const std::string &uuid, const std::string &name)
{
    return {{"uuid", uuid}, {"navn", name}};
}

ordered_json written(const Directory::Authority &authority)
{
    return {{"cvr", authority.cvr}, {"navn", authority.name}};
}

std::string parameter(const httplib::Request &request, const char *name)
{
    if (request.get_param_value_count(name) > 1)
        throw Problems::unfit("ugyldigt-indhold", name);
    return request.get_param_value(name);
}

std::string uuidParameter(const httplib::Request &request, const char *name)
{
    const std::string text = parameter(request, name);
    if (!isUuid(text))
        throw Problems::unfit("ugyldigt-indhold", name);
    return lowered(text);
}

/// The whole number \a name from \a least to \a most, or \a absent where it is not given.
std::size_t numberParameter(const httplib::Request &request, const char *name, std::size_t least,
    std::size_t most, std::size_t absent)
{
    if (!request.has_param(name))
        return absent;
    const std::string text = parameter(request, name);
    std::size_t number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9' || text.size() > 6)
            throw Problems::unfit("ugyldigt-indhold", name);
        number = number * 10 + std::size_t(digit - '0');
    }
    if (text.empty() || number < least || number > most)
        throw Problems::unfit("ugyldigt-indhold", name);
    return number;
}

bool isJson(const httplib::Request &request)
{
    const std::string type = lowered(request.get_header_value("Content-Type"));
    return type.substr(0, type.find(';')) == "application/json";
}

} // namespace

ServiceApi::ServiceApi(
    const Directory &directory, Sessions &sessions, Store &store, const Settings &settings)
    : m_directory(directory), m_sessions(sessions), m_store(store), m_settings(settings)
{
}

void ServiceApi::addTo(httplib::Server &server)
{
    const auto at = [](const std::string &path) { return base + path; };
    server.Get(at("/bruger"),
        guarded([this](const User &who, const auto &, auto &) { return user(who); }));
    server.Get(
        at("/it-systeminstanser"), guarded([this](const User &who, const auto &request, auto &) {
            return instances(who, request);
        }));
    server.Get(at("/sortimenter"), guarded([this](const User &, const auto &request, auto &) {
        return sortimenter(request);
    }));
    server.Get(at("/abonnementer"), guarded([this](const User &who, const auto &request, auto &) {
        return subscriptions(who, request);
    }));
    server.Post(
        at("/abonnementer"), guarded([this](const User &who, const auto &request, auto &response) {
            return create(who, request, response);
        }));
    const std::string one = at("/abonnementer/") + uuidPath;
    server.Get(one, guarded([this](const User &who, const auto &request, auto &) {
        return subscription(who, request);
    }));
    server.Get(one + "/overfoersel", guarded([this](const User &who, const auto &request, auto &) {
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
            if (!user.has("laes") && !user.has("abonner"))
                throw Problems::roleMissing("laes");
            response.status = 200;
            response.set_content(answer(user, request, response).dump(), "application/json");
        } catch (const Problem &problem) {
            response.status = problem.status;
            if (problem.retryAfter > 0)
                response.set_header("Retry-After", std::to_string(problem.retryAfter));
            if (problem.status == 401)
                response.set_header("WWW-Authenticate", "Bearer");
            response.set_content(problem.body(), Problems::mediaType);
        }
    };
}

void ServiceApi::mindOutOfOrder() const
{
    std::ifstream file(m_settings.outOfOrder);
    if (!file)
        return;
    int retryAfter = 0;
    file >> retryAfter;
    throw Problems::outOfService(retryAfter);
}

const Directory::User &ServiceApi::userOf(const httplib::Request &request)
{
    const std::string token = bearerOf(request);
    const auto uuid = m_sessions.userOf(token);
    const User *user = uuid ? m_directory.user(*uuid) : nullptr;
    if (!user)
        throw Problems::tokenInvalid();
    if (const int wait = m_sessions.countCall(token, m_settings.mostCallsAMinute))
        throw Problems::tooManyCalls(wait);
    return *user;
}

ServiceApi::Json ServiceApi::user(const User &user) const
{
    return {{"uuid", user.uuid}, {"navn", user.name}, {"myndighed", ::written(user.authority)},
        {"brugersystemroller", user.roles}};
}

ServiceApi::Json ServiceApi::instances(const User &user, const httplib::Request &request) const
{
    const std::string view = request.has_param("visning") ? parameter(request, "visning") : "alle";
    if (view != "alle" && view != "egne")
        throw Problems::unfit("ugyldigt-indhold", "visning");
    const std::string part = lowered(parameter(request, "navn"));
    const std::size_t count = numberParameter(request, "antal", 1, 500, 100);
    const std::size_t from = numberParameter(request, "markoer", 0, 999'999, 0);

    Json page = Json::array();
    std::size_t position = 0;
    bool isMore = false;
    for (const Directory::Instance &instance : m_directory.instances()) {
        if (view == "egne" && instance.authority.cvr != user.authority.cvr)
            continue;
        if (lowered(instance.name).find(part) == std::string::npos || position++ < from)
            continue;
        isMore = page.size() == count;
        if (isMore)
            break;
        page.push_back({{"uuid", instance.uuid}, {"navn", instance.name},
            {"myndighed", ::written(instance.authority)}});
    }
    return {{"itSysteminstanser", page},
        {"naesteMarkoer", isMore ? Json(std::to_string(from + count)) : Json()}};
}

ServiceApi::Json ServiceApi::sortimenter(const httplib::Request &request) const
{
    const std::string name = parameter(request, "navn");
    Json found = Json::array();
    for (const Directory::Sortiment &sortiment : m_directory.sortimenter()) {
        if (sortiment.name == name) {
            found.push_back({{"uuid", sortiment.uuid}, {"navn", sortiment.name},
                {"skemaversioner", sortiment.schemaVersions}});
        }
    }
    return {{"sortimenter", found}};
}

ServiceApi::Json ServiceApi::subscriptions(const User &user, const httplib::Request &request)
{
    const std::string sortiment = uuidParameter(request, "sortiment");
    const std::string instance = uuidParameter(request, "itSysteminstans");
    const Directory::Instance *known = m_directory.instance(instance);
    if (known && known->authority.cvr != user.authority.cvr)
        throw Problems::otherAuthority();
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
    if (!isJson(request))
        throw Problems::other(415);
    const std::string key = lowered(request.get_header_value("Idempotency-Key"));
    if (request.get_header_value_count("Idempotency-Key") != 1 || !isUuid(key))
        throw Problems::unfit("ugyldigt-indhold", "Idempotency-Key");
    const auto read = readOrder(request.body);
    if (const auto *field = std::get_if<std::string>(&read))
        throw Problems::unfit("ugyldigt-indhold", *field);
    const Order &order = std::get<Order>(read);

    auto outcome = m_store.earlier(key, user.uuid, order);
    if (!outcome) {
        const auto now = DanishTime::now();
        const Directory::Sortiment *sortiment = m_directory.sortiment(order.sortiment);
        const Directory::Instance *instance = m_directory.instance(order.instance);
        if (!sortiment)
            throw Problems::unfit("sortiment-ukendt", "sortiment");
        if (!instance)
            throw Problems::unfit("it-systeminstans-ukendt", "abonnerendeItSysteminstans");
        if (instance->authority.cvr != user.authority.cvr)
            throw Problems::otherAuthority();
        if (!sortiment->offers(order.schemaVersion))
            throw Problems::unfit("skemaversion-ukendt", "skemaversion");
        if (order.validFrom < DanishTime::date(now))
            throw Problems::unfit("gyldig-fra-i-fortiden", "gyldigFra");
        if (order.validTo && *order.validTo < order.validFrom)
            throw Problems::unfit("gyldig-til-foer-gyldig-fra", "gyldigTil");
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
    response.set_header("Location", std::string(base) + "/abonnementer/" + subscription.uuid);
    return written(subscription);
}

StoredSubscription ServiceApi::found(const User &user, const httplib::Request &request)
{
    const std::string uuid = lowered(request.matches[1].str());
    const auto subscription = isUuid(uuid) ? m_store.find(uuid) : std::nullopt;
    if (!subscription)
        throw Problems::unknown();
    const Directory::Instance *instance = m_directory.instance(subscription->order.instance);
    if (!instance || instance->authority.cvr != user.authority.cvr)
        throw Problems::otherAuthority();
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
