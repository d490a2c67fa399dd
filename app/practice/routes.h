// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <regex>
#include <string>
#include <vector>

/// The paths that a server knows, and by which methods, so that a wrong method can be told from an
/// unknown path.
class Routes {
public:
    /// \a server outlives this.
    explicit Routes(httplib::Server &server);

    /// \a pattern: an ECMAScript regular expression for the whole path.
    void get(const std::string &pattern, const httplib::Server::Handler &handler);
    void post(const std::string &pattern, const httplib::Server::Handler &handler);

    /// The methods for \a path as the header Allow has them; empty for an unknown path.
    std::string allowed(const std::string &path) const;

private:
    struct Route {
        std::regex pattern;
        const char *methods;
    };

    httplib::Server &m_server;
    std::vector<Route> m_routes;
};
