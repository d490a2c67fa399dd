// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "relyingparty.h"

#include <stdexcept>

namespace {

constexpr auto issuerPath = "/runtime/oauth2";

httplib::Params parameters(RelyingParty::Fields fields, const RelyingParty::Fields &changes)
{
    for (const auto &[name, value] : changes)
        fields[name] = value;
    httplib::Params given;
    for (const auto &[name, value] : fields) {
        if (!value.empty())
            given.emplace(name, value);
    }
    return given;
}

std::string between(const std::string &text, const std::string &before, const std::string &after)
{
    const auto start = text.find(before);
    if (start == std::string::npos)
        throw std::runtime_error("not there: " + before);
    const auto from = start + before.size();
    return text.substr(from, text.find(after, from) - from);
}

std::string decodedPercent(const std::string &text)
{
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            decoded += text[at];
            continue;
        }
        decoded += static_cast<char>(std::stoi(text.substr(at + 1, 2), nullptr, 16));
        at += 2;
    }
    return decoded;
}

} // namespace

RelyingParty::RelyingParty(int port) : m_port(port) { }

std::string RelyingParty::issuer() const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + issuerPath;
}

RelyingParty::Fields RelyingParty::authorization()
{
    return {{"response_type", "code"}, {"client_id", clientId}, {"redirect_uri", redirect},
        {"scope", "openid"}, {"state", "tilstand-1"}, {"nonce", "engangs-1"},
        {"code_challenge", challenge}, {"code_challenge_method", "S256"}};
}

httplib::Result RelyingParty::authorize(const Fields &changes) const
{
    httplib::Client http("127.0.0.1", m_port);
    return http.Get(std::string(issuerPath) + "/authorize", parameters(authorization(), changes),
        httplib::Headers());
}

httplib::Result RelyingParty::press(
    const std::string &page, const std::string &name, const std::string &value) const
{
    const std::string action = between(page, "<form method=\"post\" action=\"", "\"");
    httplib::Client http("127.0.0.1", m_port);
    return http.Post(action.substr(action.find(issuerPath)),
        httplib::Params{{"transaktion", transactionIn(page)}, {name, value}});
}

RelyingParty::Fields RelyingParty::callback(const httplib::Result &answer)
{
    if (!answer || answer->status != 303)
        throw std::runtime_error("no redirect");
    const std::string location = answer->get_header_value("Location");
    const std::string start = std::string(redirect) + '?';
    if (location.rfind(start, 0) != 0)
        throw std::runtime_error("redirected elsewhere");
    Fields fields;
    std::string query = location.substr(start.size()) + '&';
    for (auto end = query.find('&'); end != std::string::npos; end = query.find('&')) {
        const std::string field = query.substr(0, end);
        query.erase(0, end + 1);
        const auto equals = field.find('=');
        fields[decodedPercent(field.substr(0, equals))] = decodedPercent(field.substr(equals + 1));
    }
    return fields;
}

std::string RelyingParty::code(const std::string &user, const Fields &changes) const
{
    const auto page = authorize(changes);
    if (!page || page->status != 200)
        throw std::runtime_error("no page");
    return callback(press(page->body, "bruger", user)).at("code");
}

httplib::Result RelyingParty::token(const std::string &code, const Fields &changes) const
{
    const Fields right{{"grant_type", "authorization_code"}, {"code", code},
        {"redirect_uri", redirect}, {"client_id", clientId}, {"code_verifier", verifier}};
    httplib::Client http("127.0.0.1", m_port);
    return http.Post(std::string(issuerPath) + "/token", parameters(right, changes));
}

nlohmann::json RelyingParty::signIn(const std::string &user, const Fields &changes) const
{
    const auto answer = token(code(user, changes));
    if (!answer || answer->status != 200)
        throw std::runtime_error("no token");
    return nlohmann::json::parse(answer->body);
}

std::string RelyingParty::accessToken(const std::string &user) const
{
    return signIn(user).at("access_token");
}

httplib::Result RelyingParty::get(const std::string &path, const std::string &bearer) const
{
    httplib::Client http("127.0.0.1", m_port);
    httplib::Headers headers;
    if (!bearer.empty())
        headers.emplace("Authorization", "Bearer " + bearer);
    return http.Get(issuerPath + path, headers);
}

std::string transactionIn(const std::string &page)
{
    return between(page, "name=\"transaktion\" value=\"", "\"");
}
