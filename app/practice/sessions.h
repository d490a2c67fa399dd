// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

/// What the issuer remembers between the calls of a sign-in: in memory only, each thing for a short
/// while, each secret used once.
class Sessions {
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// A valid authorization request that waits for a person's choice.
    struct Request {
        std::string clientId;
        std::string redirectUri;
        std::string state;
        std::string nonce;
        std::string challenge;
        std::string acr;
    };
    /// What a code stands for.
    struct Grant {
        Request request;
        std::string user;
        std::chrono::sys_seconds signedInAt;
    };

    /// \a now returns the time, which never runs backwards.
    explicit Sessions(std::function<Instant()> now = std::chrono::steady_clock::now);

    /// A transaction for \a request, good for one choice within ten minutes.
    std::string begin(const Request &request);
    std::optional<Request> takeRequest(const std::string &transaction);

    /// A code for \a grant, good for one exchange within a minute.
    std::string issueCode(const Grant &grant);
    /// The code's grant, once. A second use ends what the first one gave (RFC 6749, 4.1.2).
    std::optional<Grant> redeem(const std::string &code);

    /// An access token for \a user, good for an hour, given for \a code.
    std::string issueToken(const std::string &user, const std::string &code);
    /// The user of the token, while it is valid.
    std::optional<std::string> userOf(const std::string &token);
    /// Remembers that \a idToken was given together with \a token.
    void attach(const std::string &token, const std::string &idToken);
    /// Ends the access token that was given together with \a idToken.
    void signOut(const std::string &idToken);

    /// Counts a call with \a token: seconds to wait when there are more than \a most in a minute,
    /// else 0.
    int countCall(const std::string &token, int most);

private:
    struct Waiting {
        Request request;
        Instant until;
    };
    struct Code {
        Grant grant;
        Instant until;
        bool used = false;
        bool usedAgain = false;
    };
    struct Token {
        std::string user;
        std::string code;
        std::string idToken;
        Instant until;
        Instant minute;
        int calls = 0;
    };

    void forgetOld();

    const std::function<Instant()> m_now;
    std::mutex m_mutex;
    std::map<std::string, Waiting> m_requests;
    std::map<std::string, Code> m_codes;
    std::map<std::string, Token> m_tokens;
};
