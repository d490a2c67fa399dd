// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessions.h"

#include "jose.h"

using namespace std::chrono_literals;

namespace {

constexpr int secretBytes = 32;
constexpr auto choiceTime = 10min;
constexpr auto codeTime = 60s;
/// A used code is remembered for as long as what it gave, so that a second use is noticed.
constexpr auto tokenTime = 60min;

} // namespace

std::string Sessions::begin(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    forgetOld();
    const std::string transaction = Jose::randomText(secretBytes);
    m_requests[transaction] = {request, Clock::now() + choiceTime};
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
    m_codes[code] = {grant, Clock::now() + codeTime, false};
    return code;
}

std::optional<Sessions::Grant> Sessions::redeem(const std::string &code)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return std::nullopt;
    if (found->second.used) {
        std::erase_if(m_tokens, [&](const auto &token) { return token.second.code == code; });
        return std::nullopt;
    }
    found->second.used = true;
    const bool inTime = Clock::now() < found->second.until;
    found->second.until = Clock::now() + tokenTime;
    return inTime ? std::optional(found->second.grant) : std::nullopt;
}

std::string Sessions::issueToken(const std::string &user, const std::string &code)
{
    const std::lock_guard lock(m_mutex);
    const std::string token = Jose::randomText(secretBytes);
    m_tokens[token] = {user, code, {}, Clock::now() + tokenTime, Clock::now(), 0};
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
    m_tokens.at(token).idToken = idToken;
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
    const auto now = Clock::now();
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
    const auto now = Clock::now();
    const auto isOld = [now](const auto &entry) { return entry.second.until <= now; };
    std::erase_if(m_requests, isOld);
    std::erase_if(m_codes, isOld);
    std::erase_if(m_tokens, isOld);
}
