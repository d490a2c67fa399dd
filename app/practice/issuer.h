// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "directory.h"
#include "jose.h"
#include "oauthvalues.h"
#include "routes.h"
#include "sessions.h"

#include <httplib.h>

#include <string>

/// OpenID Connect issuer for the practice users: authorization code with PKCE (RFC 7636, S256
/// only), PS256, `iss` in the answer (RFC 9207). Any public client with a redirect to loopback is
/// served.
class Issuer {
public:
    /// All outlive this. \a address: "http://127.0.0.1:PORT".
    Issuer(const Directory &directory, Sessions &sessions, const Jose::SigningKey &key,
        const std::string &address);

    /// Adds its paths below /runtime/oauth2.
    void addTo(Routes &routes);

private:
    void discovery(httplib::Response &response) const;
    void authorize(const httplib::Request &request, httplib::Response &response);
    void choose(const httplib::Request &request, httplib::Response &response);
    void token(const httplib::Request &request, httplib::Response &response);
    void jwks(httplib::Response &response) const;
    void userInfo(const httplib::Request &request, httplib::Response &response);
    void endSession(const httplib::Request &request, httplib::Response &response);
    void sendBack(httplib::Response &response, const Sessions::Request &to,
        OAuth::Parameters parameters) const;
    std::string idToken(const Sessions::Grant &grant, const std::string &accessToken) const;

    const Directory &m_directory;
    Sessions &m_sessions;
    const Jose::SigningKey &m_key;
    const std::string m_issuer;
};
