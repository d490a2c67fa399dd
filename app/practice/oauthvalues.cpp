// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "oauthvalues.h"

#include "danishtext.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace {

constexpr std::string_view unreserved = "-._~";
constexpr std::size_t longestClientId = 200;
constexpr std::size_t longestPath = 500;
constexpr std::size_t longestPort = 5;
constexpr int highestPort = 65535;

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char character : text) {
        if (DanishText::consistsOf({&character, 1}, unreserved)) {
            encoded += character;
            continue;
        }
        std::array<char, 4> escape{};
        std::snprintf(escape.data(), escape.size(), "%%%02X",
            unsigned(static_cast<unsigned char>(character)));
        encoded += escape.data();
    }
    return encoded;
}

/// \a text without \a prefix; false when it does not begin so.
bool dropPrefix(std::string_view &text, std::string_view prefix)
{
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

bool isPort(std::string_view text)
{
    if (text.empty() || text.size() > longestPort)
        return false;
    int port = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return false;
        port = port * 10 + (digit - '0');
    }
    return port > 0 && port <= highestPort;
}

} // namespace

std::string OAuth::one(const httplib::Request &request, const char *name)
{
    return request.get_param_value_count(name) == 1 ? request.get_param_value(name) : std::string();
}

std::string OAuth::firstWord(std::string_view list)
{
    return std::string(list.substr(0, list.find(' ')));
}

bool OAuth::hasWord(std::string_view list, std::string_view word)
{
    return (' ' + std::string(list) + ' ').find(' ' + std::string(word) + ' ') != std::string::npos;
}

bool OAuth::isClientId(std::string_view text)
{
    return !text.empty() && text.size() <= longestClientId
        && DanishText::consistsOf(text, "-._~:/+@");
}

bool OAuth::isLoopback(std::string_view uri)
{
    if (!dropPrefix(uri, "http://127.0.0.1:") && !dropPrefix(uri, "http://[::1]:"))
        return false;
    const std::string_view port = uri.substr(0, uri.find('/'));
    const std::string_view path = uri.substr(port.size());
    return isPort(port) && path.size() <= longestPath
        && DanishText::consistsOf(path, "-._~/%!$&'()*+,;=:@");
}

bool OAuth::isVerifier(std::string_view text)
{
    return text.size() >= 43 && text.size() <= 128 && DanishText::consistsOf(text, unreserved);
}

bool OAuth::isChallenge(std::string_view text)
{
    return text.size() == 43 && DanishText::consistsOf(text, "-_");
}

std::string OAuth::withQuery(const std::string &uri, const Parameters &parameters)
{
    std::string whole = uri;
    char separator = '?';
    for (const auto &[name, value] : parameters) {
        whole += separator + name + '=' + percentEncoded(value);
        separator = '&';
    }
    return whole;
}

std::string OAuth::bearer(const httplib::Request &request)
{
    if (request.get_header_value_count("Authorization") != 1)
        return {};
    const std::string header = request.get_header_value("Authorization");
    std::string_view token = header;
    // The scheme's case does not count (RFC 9110, 11.1).
    if (DanishText::lowered(token.substr(0, token.find(' '))) != "bearer")
        return {};
    token.remove_prefix(std::min(token.find_first_not_of(' ', token.find(' ')), token.size()));
    return DanishText::consistsOf(token, "-._~+/=") ? std::string(token) : std::string();
}
