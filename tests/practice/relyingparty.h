// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <map>
#include <string>

/// A client of the issuer, written from the standards alone, and a person at its page.
class RelyingParty {
public:
    using Fields = std::map<std::string, std::string>;

    /// RFC 7636, appendix B.
    static constexpr auto verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static constexpr auto challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static constexpr auto redirect = "http://127.0.0.1:49152/";
    static constexpr auto clientId = "proeveklient";

    explicit RelyingParty(int port);

    std::string issuer() const;

    /// A right authorization request.
    static Fields authorization();
    /// The answer to authorization() with \a changes; an empty value takes the field out.
    httplib::Result authorize(const Fields &changes = {}) const;
    /// What pressing the button \a name with \a value on \a page gives.
    httplib::Result press(
        const std::string &page, const std::string &name, const std::string &value) const;
    /// The query of the redirect in \a answer, which goes to redirect.
    static Fields callback(const httplib::Result &answer);
    /// A code for \a user.
    std::string code(const std::string &user, const Fields &changes = {}) const;

    /// The answer to a right token request for \a code with \a changes, as in authorize().
    httplib::Result token(const std::string &code, const Fields &changes = {}) const;
    /// The token answer for \a user.
    nlohmann::json signIn(const std::string &user, const Fields &changes = {}) const;
    /// An access token for \a user.
    std::string accessToken(const std::string &user) const;

    httplib::Result get(const std::string &path, const std::string &bearer = {}) const;

private:
    const int m_port;
};

/// The hidden field of the page's form.
std::string transactionIn(const std::string &page);

/// The claims of \a jwt, once its PS256 signature holds under \a jwks; throws std::runtime_error.
nlohmann::json verifiedClaims(const std::string &jwt, const nlohmann::json &jwks);

std::string decodedBase64url(const std::string &text);

/// The first 16 bytes of the SHA-256 of \a text, what `at_hash` encodes (OpenID Connect
/// Core, 3.1.3.6).
std::string halfHash(const std::string &text);
