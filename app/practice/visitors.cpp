// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "visitors.h"

#include "jose.h"
#include "oauthvalues.h"

namespace {

constexpr std::string_view cookieName = "oevelse";
constexpr int secretBytes = 32;

/// The value of this site's cookie (RFC 6265, 4.2), or empty.
std::string cookieIn(const httplib::Request &request)
{
    const std::string all = "; " + request.get_header_value("Cookie");
    const std::string begin = "; " + std::string(cookieName) + '=';
    const auto at = all.find(begin);
    if (at == std::string::npos)
        return {};
    const auto start = at + begin.size();
    return all.substr(start, all.find(';', start) - start);
}

void setCookie(httplib::Response &response, const std::string &value, const char *more)
{
    response.set_header("Set-Cookie",
        std::string(cookieName) + '=' + value + "; Path=/; HttpOnly; SameSite=Strict" + more);
}

} // namespace

std::optional<Visitor> Visitors::of(const httplib::Request &request)
{
    const std::string visit = cookieIn(request);
    const auto uuid = visit.empty() ? std::nullopt : m_store.visitorOf(visit);
    const Directory::User *user = uuid ? m_directory.user(*uuid) : nullptr;
    if (!user)
        return std::nullopt;
    return Visitor{visit, *user, Jose::base64url(Jose::sha256("form of " + visit))};
}

bool Visitors::hasSent(const Visitor &visitor, const httplib::Request &request)
{
    return OAuth::one(request, "maerke") == visitor.token;
}

void Visitors::signIn(const Directory::User &user, httplib::Response &response)
{
    const std::string visit = Jose::randomText(secretBytes);
    m_store.rememberVisit(visit, user.uuid);
    setCookie(response, visit, "");
}

void Visitors::signOut(const Visitor &visitor, httplib::Response &response)
{
    m_store.forgetVisit(visitor.visit);
    setCookie(response, "", "; Max-Age=0");
}
