// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "issuer.h"

#include "danishtime.h"
#include "issuerpages.h"

#include <nlohmann/json.hpp>

#include <regex>

using nlohmann::ordered_json;

namespace {

constexpr auto json = "application/json";
constexpr auto html = "text/html; charset=utf-8";
constexpr auto path = "/runtime/oauth2";
constexpr auto substantial = "https://data.gov.dk/concept/core/nsis/loa/Substantial";
constexpr auto tokenSeconds = 3600;

/// The one value of \a name; empty when it is missing or given twice (RFC 6749, 3.1).
std::string one(const httplib::Request &request, const char *name)
{
    return request.get_param_value_count(name) == 1 ? request.get_param_value(name) : std::string();
}

bool isClientId(const std::string &text)
{
    static const std::regex form("[A-Za-z0-9._~:/-]{1,200}");
    return std::regex_match(text, form);
}

/// RFC 8252, 7.3: http to a loopback address, any port, any path, nothing behind it.
bool isLoopback(const std::string &uri)
{
    static const std::regex form(
        R"(http://(127\.0\.0\.1|\[::1\]):[0-9]{1,5}(/[A-Za-z0-9._~/-]{0,200})?)");
    return std::regex_match(uri, form);
}

/// RFC 7636, 4.1 and 4.2.
bool isPkceText(const std::string &text, std::size_t shortest, std::size_t longest)
{
    static const std::regex form("[A-Za-z0-9._~-]*");
    return text.size() >= shortest && text.size() <= longest && std::regex_match(text, form);
}

std::chrono::sys_seconds secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(DanishTime::now());
}

void tokenError(httplib::Response &response, const char *error, const char *description)
{
    response.status = 400;
    response.set_content(
        ordered_json{{"error", error}, {"error_description", description}}.dump(), json);
}

void errorPage(httplib::Response &response, const char *sentence)
{
    response.status = 400;
    response.set_content(IssuerPages::error(sentence), html);
}

} // namespace

std::string bearerOf(const httplib::Request &request)
{
    static const std::regex form("[Bb]earer +([A-Za-z0-9._~+/-]+=*)");
    std::smatch match;
    if (request.get_header_value_count("Authorization") != 1)
        return {};
    const std::string header = request.get_header_value("Authorization");
    return std::regex_match(header, match, form) ? match[1].str() : std::string();
}

Issuer::Issuer(const Directory &directory, Sessions &sessions, const Jose::SigningKey &key,
    const std::string &address)
    : m_directory(directory), m_sessions(sessions), m_key(key), m_issuer(address + path)
{
}

void Issuer::addTo(httplib::Server &server)
{
    const auto at = [](const char *name) { return std::string(path) + name; };
    server.Get(at("/\\.well-known/openid-configuration"),
        [this](const auto &, auto &response) { discovery(response); });
    server.Get(at("/authorize"),
        [this](const auto &request, auto &response) { authorize(request, response); });
    server.Post(at("/authorize/valg"),
        [this](const auto &request, auto &response) { choose(request, response); });
    server.Post(
        at("/token"), [this](const auto &request, auto &response) { token(request, response); });
    server.Get(at("/jwks"), [this](const auto &, auto &response) { jwks(response); });
    const auto info = [this](const auto &request, auto &response) { userInfo(request, response); };
    server.Get(at("/userinfo"), info);
    server.Post(at("/userinfo"), info);
    const auto end = [this](const auto &request, auto &response) { endSession(request, response); };
    server.Get(at("/end_session"), end);
    server.Post(at("/end_session"), end);
}

void Issuer::discovery(httplib::Response &response) const
{
    response.set_content(
        ordered_json{
            {"issuer", m_issuer},
            {"authorization_endpoint", m_issuer + "/authorize"},
            {"token_endpoint", m_issuer + "/token"},
            {"userinfo_endpoint", m_issuer + "/userinfo"},
            {"jwks_uri", m_issuer + "/jwks"},
            {"end_session_endpoint", m_issuer + "/end_session"},
            {"response_types_supported", {"code"}},
            {"response_modes_supported", {"query"}},
            {"grant_types_supported", {"authorization_code"}},
            {"subject_types_supported", {"public"}},
            {"id_token_signing_alg_values_supported", {"PS256"}},
            {"token_endpoint_auth_methods_supported", {"none"}},
            {"code_challenge_methods_supported", {"S256"}},
            {"scopes_supported", {"openid"}},
            {"acr_values_supported", {substantial}},
            {"claims_supported",
                {"sub", "name", "cvr", "iss", "aud", "exp", "iat", "auth_time", "nonce", "acr"}},
            {"authorization_response_iss_parameter_supported", true},
        }
            .dump(),
        json);
}

void Issuer::authorize(const httplib::Request &request, httplib::Response &response)
{
    const Sessions::Request wanted{one(request, "client_id"), one(request, "redirect_uri"),
        one(request, "state"), one(request, "nonce"), one(request, "code_challenge"),
        one(request, "acr_values")};
    // Until these two are known to be right, nothing is sent anywhere (RFC 6749, 4.1.2.1).
    if (!isClientId(wanted.clientId)) {
        errorPage(response, "Programmet sagde ikke, hvem det er (client_id).");
        return;
    }
    if (!isLoopback(wanted.redirectUri)) {
        errorPage(response, "Svaret skal tilbage til denne computer (redirect_uri).");
        return;
    }
    const auto refuse = [&](const char *error, const char *description) {
        sendBack(response, wanted, {{"error", error}, {"error_description", description}});
    };
    if (one(request, "response_type") != "code")
        return refuse("unsupported_response_type", "response_type skal være code");
    if ((' ' + one(request, "scope") + ' ').find(" openid ") == std::string::npos)
        return refuse("invalid_scope", "scope skal have openid");
    if (one(request, "code_challenge_method") != "S256" || !isPkceText(wanted.challenge, 43, 43))
        return refuse("invalid_request", "PKCE med S256 mangler");
    if (one(request, "prompt") == "none")
        return refuse("login_required", "En person skal vælge");
    const std::string transaction = m_sessions.begin(wanted);
    response.set_content(IssuerPages::choice(m_directory, transaction,
                             std::string(path) + "/authorize/valg", one(request, "login_hint")),
        html);
}

void Issuer::choose(const httplib::Request &request, httplib::Response &response)
{
    const auto wanted = m_sessions.takeRequest(one(request, "transaktion"));
    if (!wanted) {
        errorPage(response, "Siden er for gammel eller brugt før.");
        return;
    }
    const Directory::User *user = m_directory.user(one(request, "bruger"));
    if (!user) {
        sendBack(response, *wanted,
            {{"error", "access_denied"}, {"error_description", "Brugeren fortrød login"}});
        return;
    }
    sendBack(
        response, *wanted, {{"code", m_sessions.issueCode({*wanted, user->uuid, secondsNow()})}});
}

void Issuer::sendBack(
    httplib::Response &response, const Sessions::Request &to, httplib::Params parameters) const
{
    if (!to.state.empty())
        parameters.emplace("state", to.state);
    parameters.emplace("iss", m_issuer);
    response.status = 303;
    response.set_header(
        "Location", to.redirectUri + '?' + httplib::detail::params_to_query_str(parameters));
}

void Issuer::token(const httplib::Request &request, httplib::Response &response)
{
    if (one(request, "grant_type") != "authorization_code")
        return tokenError(
            response, "unsupported_grant_type", "grant_type skal være authorization_code");
    const std::string code = one(request, "code");
    const std::string verifier = one(request, "code_verifier");
    if (code.empty() || !isPkceText(verifier, 43, 128))
        return tokenError(response, "invalid_request", "code eller code_verifier mangler");
    const auto grant = m_sessions.redeem(code);
    if (!grant || grant->request.clientId != one(request, "client_id")
        || grant->request.redirectUri != one(request, "redirect_uri")
        || grant->request.challenge != Jose::base64url(Jose::sha256(verifier)))
        return tokenError(response, "invalid_grant", "Koden gælder ikke");
    const std::string accessToken = m_sessions.issueToken(grant->user, code);
    const std::string identity = idToken(*grant, accessToken);
    m_sessions.attach(accessToken, identity);
    response.set_content(
        ordered_json{{"access_token", accessToken}, {"token_type", "Bearer"},
            {"expires_in", tokenSeconds}, {"scope", "openid"}, {"id_token", identity}}
            .dump(),
        json);
}

std::string Issuer::idToken(const Sessions::Grant &grant, const std::string &accessToken) const
{
    const Directory::User &user = *m_directory.user(grant.user);
    const auto now = secondsNow().time_since_epoch().count();
    ordered_json claims{{"iss", m_issuer}, {"sub", user.uuid}, {"aud", grant.request.clientId},
        {"exp", now + tokenSeconds}, {"iat", now},
        {"auth_time", grant.signedInAt.time_since_epoch().count()},
        {"acr", grant.request.acr.empty() ? substantial : grant.request.acr},
        {"at_hash", Jose::base64url(Jose::sha256(accessToken).substr(0, 16))}, {"name", user.name},
        {"cvr", user.authority.cvr}};
    if (!grant.request.nonce.empty())
        claims["nonce"] = grant.request.nonce;
    return m_key.jws(claims.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

void Issuer::jwks(httplib::Response &response) const
{
    const ordered_json key{{"kty", "RSA"}, {"use", "sig"}, {"alg", "PS256"}, {"kid", m_key.kid()},
        {"n", m_key.modulus()}, {"e", m_key.exponent()}};
    response.set_content(ordered_json{{"keys", ordered_json::array({key})}}.dump(), json);
}

void Issuer::userInfo(const httplib::Request &request, httplib::Response &response)
{
    const auto uuid = m_sessions.userOf(bearerOf(request));
    if (!uuid) {
        response.status = 401;
        response.set_header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return;
    }
    const Directory::User &user = *m_directory.user(*uuid);
    response.set_content(
        ordered_json{{"sub", user.uuid}, {"name", user.name}, {"cvr", user.authority.cvr}}.dump(),
        json);
}

void Issuer::endSession(const httplib::Request &request, httplib::Response &response)
{
    m_sessions.signOut(one(request, "id_token_hint"));
    response.set_content(IssuerPages::signedOut(), html);
}
