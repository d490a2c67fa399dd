// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "routes.h"

Routes::Routes(httplib::Server &server) : m_server(server) { }

void Routes::get(const std::string &pattern, const httplib::Server::Handler &handler)
{
    m_server.Get(pattern, handler);
    m_routes.push_back({std::regex(pattern), "GET, HEAD"});
}

void Routes::post(const std::string &pattern, const httplib::Server::Handler &handler)
{
    m_server.Post(pattern, handler);
    m_routes.push_back({std::regex(pattern), "POST"});
}

std::string Routes::allowed(const std::string &path) const
{
    std::string methods;
    for (const Route &route : m_routes) {
        if (std::regex_match(path, route.pattern))
            methods += (methods.empty() ? "" : ", ") + std::string(route.methods);
    }
    return methods;
}
