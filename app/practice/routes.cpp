// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "routes.h"

#include <string_view>

namespace {

/// Reads the body from the connection into \a request. False when it is malformed or too large;
/// \a response then states which. The library has a limit for a body whose length is given, but
/// none for one in chunks.
bool takeBody(
    const httplib::ContentReader &read, httplib::Request &request, httplib::Response &response)
{
    // A multipart body is left unread: the library would parse parts that no handler takes.
    if (request.is_multipart_form_data())
        return true;
    bool isTooLarge = false;
    const bool isWhole = read([&](const char *data, std::size_t size) {
        isTooLarge = size > Routes::largestBody - request.body.size();
        if (!isTooLarge)
            request.body.append(data, size);
        return !isTooLarge;
    });
    if (isTooLarge)
        response.status = 413;
    // The library does the same where it reads the body by its own rules.
    if (request.get_header_value("Content-Type").rfind("application/x-www-form-urlencoded", 0) == 0)
        httplib::detail::parse_query_text(request.body, request.params);
    return isWhole;
}

/// \a route as the regular expression that the library wants.
std::string expression(const std::string &route)
{
    const std::string_view segment = Routes::anySegment;
    std::string pattern;
    for (std::size_t at = 0; at < route.size(); ++at) {
        if (std::string_view(route).substr(at, segment.size()) == segment) {
            pattern += "([^/]+)";
            at += segment.size() - 1;
        } else {
            pattern += route[at] == '.' ? std::string("\\.") : std::string(1, route[at]);
        }
    }
    return pattern;
}

bool matches(std::string_view path, std::string_view route)
{
    const std::string_view segment = Routes::anySegment;
    const auto open = route.find(segment);
    if (open == std::string_view::npos)
        return path == route;
    const std::string_view before = route.substr(0, open);
    const std::string_view after = route.substr(open + segment.size());
    if (path.size() <= before.size() + after.size() || path.substr(0, before.size()) != before
        || path.substr(path.size() - after.size()) != after)
        return false;
    const auto length = path.size() - before.size() - after.size();
    return path.substr(before.size(), length).find('/') == std::string_view::npos;
}

} // namespace

Routes::Routes(httplib::Server &server) : m_server(server) { }

void Routes::get(const std::string &path, const httplib::Server::Handler &handler)
{
    m_server.Get(expression(path), handler);
    m_routes.push_back({path, "GET, HEAD"});
}

void Routes::post(const std::string &path, const httplib::Server::Handler &handler)
{
    m_server.Post(expression(path),
        [handler](const httplib::Request &request, httplib::Response &response,
            const httplib::ContentReader &read) {
            httplib::Request whole = request;
            if (takeBody(read, whole, response))
                handler(whole, response);
        });
    m_routes.push_back({path, "POST"});
}

std::string Routes::allowed(const std::string &path) const
{
    std::string methods;
    for (const Route &route : m_routes) {
        if (matches(path, route.path))
            methods += (methods.empty() ? "" : ", ") + std::string(route.methods);
    }
    return methods;
}
