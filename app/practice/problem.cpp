// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problem.h"

#include <map>

std::string Problem::body() const
{
    nlohmann::ordered_json problem{
        {"type", "urn:sortimentsabonnement:fejl:" + code}, {"title", title}, {"status", status}};
    if (members.is_object())
        problem.update(members);
    return problem.dump();
}

Problem Problems::tokenInvalid()
{
    return {401, "token-ugyldigt", "Dit login gælder ikke her.", {}, 0};
}

Problem Problems::roleMissing(const std::string &role)
{
    return {
        403, "rolle-mangler", "Du mangler brugersystemrollen " + role + ".", {{"rolle", role}}, 0};
}

Problem Problems::otherAuthority()
{
    return {403, "fremmed-myndighed", "It-systeminstansen hører til en anden myndighed.", {}, 0};
}

Problem Problems::unknown()
{
    return other(404);
}

Problem Problems::exists(const nlohmann::ordered_json &subscription)
{
    return {409, "abonnement-findes",
        "It-systeminstansen har allerede et abonnement på sortimentet.",
        {{"abonnement", subscription}}, 0};
}

Problem Problems::unfit(const std::string &code, const std::string &field)
{
    static const std::map<std::string, std::string> titles{
        {"sortiment-ukendt", "Sortimentet findes ikke."},
        {"it-systeminstans-ukendt", "It-systeminstansen findes ikke."},
        {"skemaversion-ukendt", "Sortimentet har ikke den skemaversion."},
        {"gyldig-fra-i-fortiden", "Gyldig fra er før i dag."},
        {"gyldig-til-foer-gyldig-fra", "Gyldig til er før gyldig fra."},
        {"idempotensnoegle-genbrugt", "Nøglen er brugt før med et andet indhold."},
        {"ugyldigt-indhold", "Indholdet er ikke, som det skal være."},
    };
    return {422, code, titles.at(code), {{"felt", field}}, 0};
}

Problem Problems::tooManyCalls(int retryAfter)
{
    return {429, "for-mange-kald", "Der er for mange kald lige nu.", {}, retryAfter};
}

Problem Problems::outOfService(int retryAfter)
{
    return {503, "ude-af-drift", "Systemet er ude af drift.", {}, retryAfter};
}

Problem Problems::other(int status)
{
    static const std::map<int, std::pair<std::string, std::string>> known{
        {404, {"ukendt", "Det, du spørger om, findes ikke."}},
        {405, {"metode-ikke-tilladt", "Metoden kan ikke bruges her."}},
        {411, {"laengde-mangler", "Kaldet siger ikke, hvor langt indholdet er."}},
        {413, {"for-stort", "Indholdet er for stort."}},
        {414, {"for-lang-adresse", "Adressen er for lang."}},
        {415, {"medietype-ukendt", "Indholdet skal være application/json."}},
        {431, {"for-stort-hoved", "Kaldets felter er for store."}},
        {500, {"intern-fejl", "Øvemiljøet kan ikke svare. Prøv igen."}},
    };
    const auto found = known.find(status);
    if (found == known.end())
        return {status, "ugyldigt-kald", "Kaldet kan ikke læses.", {}, 0};
    return {status, found->second.first, found->second.second, {}, 0};
}

void Problems::answer(httplib::Response &response, const Problem &problem)
{
    response.status = problem.status;
    if (problem.retryAfter > 0)
        response.set_header("Retry-After", std::to_string(problem.retryAfter));
    if (problem.status == 401)
        response.set_header("WWW-Authenticate", "Bearer realm=\"oevemiljoe\"");
    response.set_content(problem.body(), mediaType);
}
