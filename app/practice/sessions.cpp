// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessions.h"

#include "jose.h"

#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int secretBytes = 32;
constexpr auto choiceTime = 10min;
constexpr auto codeTime = 60s;
/// A used code is remembered for as long as what it gave, so that a second use is noticed.
constexpr auto tokenTime = 60min;

} // namespace

Sessions::Sessions(std::function<Instant()> now) : m_now(std::move(now)) { }

std::string Sessions::begin(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const std::string transaction = Jose::randomText(secretBytes);
    m_requests[transaction] = {request, m_now() + choiceTime};
    return transaction;
}

std::optional<Sessions::Request> Sessions::takeRequest(const std::string &transaction)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const auto waiting = m_requests.extract(transaction);
    if (waiting.empty())
        return std::nullopt;
    return waiting.mapped().request;
}

std::string Sessions::issueCode(const Grant &grant)
{
    const std::lock_guard lock(m_mutex);
    const std::string code = Jose::randomText(secretBytes);
    m_codes[code] = {grant, m_now() + codeTime, false};
    return code;
}

std::optional<Sessions::Grant> Sessions::redeem(const std::string &code)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return std::nullopt;
    if (found->second.used) {
        found->second.usedAgain = true;
        std::erase_if(m_tokens, [&](const auto &token) { return token.second.code == code; });
        return std::nullopt;
    }
    found->second.used = true;
    const bool inTime = m_now() < found->second.until;
    found->second.until = m_now() + tokenTime;
    return inTime ? std::optional(found->second.grant) : std::nullopt;
}

std::string Sessions::issueToken(const std::string &user, const std::string &code)
{
    const std::lock_guard lock(m_mutex);
    const std::string token = Jose::randomText(secretBytes);
    const auto given = m_codes.find(code);
    // The second use may come between redeem() and here: then the token is dead from the start.
    if (given == m_codes.end() || !given->second.usedAgain)
        m_tokens[token] = {user, code, {}, m_now() + tokenTime, m_now(), 0};
    return token;
}

std::optional<std::string> Sessions::userOf(const std::string &token)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const auto found = m_tokens.find(token);
    return found == m_tokens.end() ? std::nullopt : std::optional(found->second.user);
}

void Sessions::attach(const std::string &token, const std::string &idToken)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_tokens.find(token); found != m_tokens.end())
        found->second.idToken = idToken;
}

void Sessions::signOut(const std::string &idToken)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_tokens,
        [&](const auto &token) { return !idToken.empty() && token.second.idToken == idToken; });
}

int Sessions::countCall(const std::string &token, int most)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return 0;
    Token &held = found->second;
    const auto now = m_now();
    if (now - held.minute >= 1min) {
        held.minute = now;
        held.calls = 0;
    }
    if (++held.calls <= most)
        return 0;
    return int(std::chrono::ceil<std::chrono::seconds>(held.minute + 1min - now).count());
}

void Sessions::forgetOld()
{
    const auto now = m_now();
    const auto isOld = [now](const auto &entry) { return entry.second.until <= now; };
    std::erase_if(m_requests, isOld);
    std::erase_if(m_codes, isOld);
    std::erase_if(m_tokens, isOld);
}
