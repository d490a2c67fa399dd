// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "issuer.h"

#include "danishtime.h"
#include "issuerpages.h"
#include "problem.h"

#include <nlohmann/json.hpp>

using nlohmann::ordered_json;

namespace {

constexpr auto jsonType = "application/json";
constexpr auto html = "text/html; charset=utf-8";
constexpr auto path = "/runtime/oauth2";
constexpr auto assuranceLevels = "https://data.gov.dk/concept/core/nsis/loa/";
constexpr auto usualLevel = "Substantial";
constexpr auto tokenSeconds = 3600;

/// An NSIS level as it stands in `acr`.
std::string level(const char *name)
{
    return std::string(assuranceLevels) + name;
}

std::chrono::sys_seconds secondsNow()
{
    return std::chrono::floor<std::chrono::seconds>(DanishTime::now());
}

void tokenError(httplib::Response &response, const char *error, const char *description)
{
    response.status = 400;
    response.set_content(
        ordered_json{{"error", error}, {"error_description", description}}.dump(), jsonType);
}

void errorPage(httplib::Response &response, const char *sentence)
{
    response.status = 400;
    response.set_content(IssuerPages::error(sentence), html);
}

/// Why an authorization request is refused (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6).
struct Refusal {
    const char *error;
    const char *description;
};

std::optional<Refusal> refusal(const httplib::Request &request)
{
    if (request.has_param("request"))
        return Refusal{"request_not_supported", "request kan ikke bruges"};
    if (request.has_param("request_uri"))
        return Refusal{"request_uri_not_supported", "request_uri kan ikke bruges"};
    if (OAuth::one(request, "response_type") != "code")
        return Refusal{"unsupported_response_type", "response_type skal være code"};
    if (request.has_param("response_mode") && OAuth::one(request, "response_mode") != "query")
        return Refusal{"invalid_request", "response_mode skal være query"};
    if (!OAuth::hasWord(OAuth::one(request, "scope"), "openid"))
        return Refusal{"invalid_scope", "scope skal have openid"};
    if (OAuth::one(request, "code_challenge_method") != "S256"
        || !OAuth::isChallenge(OAuth::one(request, "code_challenge")))
        return Refusal{"invalid_request", "PKCE med S256 mangler"};
    for (const char *name : {"state", "nonce"}) {
        if (request.get_param_value_count(name) > 1)
            return Refusal{"invalid_request", "state og nonce må kun være der én gang"};
    }
    if (OAuth::hasWord(OAuth::one(request, "prompt"), "none"))
        return Refusal{"login_required", "Der skal vælges en bruger"};
    return std::nullopt;
}

} // namespace

Issuer::Issuer(const Directory &directory, Sessions &sessions, const Jose::SigningKey &key,
    const std::string &address)
    : m_directory(directory), m_sessions(sessions), m_key(key), m_issuer(address + path)
{
}

void Issuer::addTo(Routes &routes)
{
    const auto at = [](const char *name) { return std::string(path) + name; };
    routes.get(at("/.well-known/openid-configuration"),
        [this](const auto &, auto &response) { discovery(response); });
    const auto authorization = [this](const auto &request, auto &response) {
        authorize(request, response);
    };
    routes.get(at("/authorize"), authorization);
    routes.post(at("/authorize"), authorization);
    routes.post(at("/authorize/valg"),
        [this](const auto &request, auto &response) { choose(request, response); });
    routes.post(
        at("/token"), [this](const auto &request, auto &response) { token(request, response); });
    routes.get(at("/jwks"), [this](const auto &, auto &response) { jwks(response); });
    const auto info = [this](const auto &request, auto &response) { userInfo(request, response); };
    routes.get(at("/userinfo"), info);
    routes.post(at("/userinfo"), info);
    const auto end = [this](const auto &request, auto &response) { endSession(request, response); };
    routes.get(at("/end_session"), end);
    routes.post(at("/end_session"), end);
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
            {"acr_values_supported", {level("Low"), level("Substantial"), level("High")}},
            {"claims_supported",
                {"sub", "name", "cvr", "iss", "aud", "exp", "iat", "auth_time", "nonce", "acr",
                    "at_hash"}},
            {"authorization_response_iss_parameter_supported", true},
        }
            .dump(),
        jsonType);
}

void Issuer::authorize(const httplib::Request &request, httplib::Response &response)
{
    const Sessions::Request wanted{OAuth::one(request, "client_id"),
        OAuth::one(request, "redirect_uri"), OAuth::one(request, "state"),
        OAuth::one(request, "nonce"), OAuth::one(request, "code_challenge"),
        OAuth::firstWord(OAuth::one(request, "acr_values"))};
    // Until these two are known to be right, nothing is sent anywhere (RFC 6749, 4.1.2.1).
    if (!OAuth::isClientId(wanted.clientId)) {
        errorPage(response, "Programmet sagde ikke, hvem det er (client_id).");
        return;
    }
    if (!OAuth::isLoopback(wanted.redirectUri)) {
        errorPage(
            response, "Svaret kan kun sendes til et program på denne computer (redirect_uri).");
        return;
    }
    if (const auto refused = refusal(request)) {
        sendBack(response, wanted,
            {{"error", refused->error}, {"error_description", refused->description}});
        return;
    }
    response.set_content(IssuerPages::choice(m_directory, m_sessions.begin(wanted),
                             m_issuer + "/authorize/valg", OAuth::one(request, "login_hint")),
        html);
}

void Issuer::choose(const httplib::Request &request, httplib::Response &response)
{
    const Directory::User *user = m_directory.user(OAuth::one(request, "bruger"));
    if (!user && !request.has_param("fortryd")) {
        errorPage(response, "Brugeren findes ikke i øvemiljøet.");
        return;
    }
    const auto wanted = m_sessions.takeRequest(OAuth::one(request, "transaktion"));
    if (!wanted) {
        errorPage(response, "Siden er for gammel, eller den er brugt før.");
        return;
    }
    if (!user) {
        sendBack(response, *wanted,
            {{"error", "access_denied"}, {"error_description", "Brugeren fortrød login"}});
        return;
    }
    sendBack(
        response, *wanted, {{"code", m_sessions.issueCode({*wanted, user->uuid, secondsNow()})}});
}

void Issuer::sendBack(
    httplib::Response &response, const Sessions::Request &to, OAuth::Parameters parameters) const
{
    if (!to.state.empty())
        parameters.emplace_back("state", to.state);
    parameters.emplace_back("iss", m_issuer);
    response.status = 303;
    response.set_header("Location", OAuth::withQuery(to.redirectUri, parameters));
}

void Issuer::token(const httplib::Request &request, httplib::Response &response)
{
    // RFC 6749, 3.2: parameters in the URI would end in logs.
    if (request.target.find('?') != std::string::npos)
        return tokenError(response, "invalid_request", "Parametrene skal stå i kaldets indhold");
    if (OAuth::one(request, "grant_type") != "authorization_code")
        return tokenError(
            response, "unsupported_grant_type", "grant_type skal være authorization_code");
    const std::string code = OAuth::one(request, "code");
    const std::string verifier = OAuth::one(request, "code_verifier");
    if (code.empty() || !OAuth::isVerifier(verifier))
        return tokenError(response, "invalid_request", "code eller code_verifier mangler");
    const auto grant = m_sessions.redeem(code);
    if (!grant || grant->request.clientId != OAuth::one(request, "client_id")
        || grant->request.redirectUri != OAuth::one(request, "redirect_uri")
        || grant->request.challenge != Jose::base64url(Jose::sha256(verifier)))
        return tokenError(response, "invalid_grant", "Koden gælder ikke");
    const std::string accessToken = m_sessions.issueToken(grant->user, code);
    const std::string identity = idToken(*grant, accessToken);
    m_sessions.attach(accessToken, identity);
    response.set_content(
        ordered_json{{"access_token", accessToken}, {"token_type", "Bearer"},
            {"expires_in", tokenSeconds}, {"scope", "openid"}, {"id_token", identity}}
            .dump(),
        jsonType);
}

std::string Issuer::idToken(const Sessions::Grant &grant, const std::string &accessToken) const
{
    const Directory::User &user = *m_directory.user(grant.user);
    const auto now = secondsNow().time_since_epoch().count();
    ordered_json claims{{"iss", m_issuer}, {"sub", user.uuid}, {"aud", grant.request.clientId},
        {"exp", now + tokenSeconds}, {"iat", now},
        {"auth_time", grant.signedInAt.time_since_epoch().count()},
        {"acr", grant.request.acr.empty() ? level(usualLevel) : grant.request.acr},
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
    response.set_content(ordered_json{{"keys", ordered_json::array({key})}}.dump(), jsonType);
}

void Issuer::userInfo(const httplib::Request &request, httplib::Response &response)
{
    const auto uuid = m_sessions.userOf(OAuth::bearer(request));
    if (!uuid) {
        Problems::answer(response, Problems::tokenInvalid());
        return;
    }
    const Directory::User &user = *m_directory.user(*uuid);
    response.set_content(
        ordered_json{{"sub", user.uuid}, {"name", user.name}, {"cvr", user.authority.cvr}}.dump(),
        jsonType);
}

void Issuer::endSession(const httplib::Request &request, httplib::Response &response)
{
    m_sessions.signOut(OAuth::one(request, "id_token_hint"));
    response.set_content(IssuerPages::signedOut(), html);
}
