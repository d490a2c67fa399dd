// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <httplib.h>

#include <string>
#include <vector>

/// The paths that a server knows, and by which methods, so that a wrong method can be distinguished
/// from an unknown path.
class Routes {
public:
    /// Stands for any one segment of a path, once at most; the request's first match.
    static constexpr auto anySegment = "{}";
    /// In bytes; a larger one is answered with 413.
    static constexpr std::size_t largestBody = std::size_t{64} * 1024;

    /// \a server outlives this.
    explicit Routes(httplib::Server &server);

    void get(const std::string &path, const httplib::Server::Handler &handler);
    void post(const std::string &path, const httplib::Server::Handler &handler);

    /// The methods for \a path as the header Allow has them; empty for an unknown path.
    std::string allowed(const std::string &path) const;

private:
    struct Route {
        std::string path;
        const char *methods;
    };

    httplib::Server &m_server;
    std::vector<Route> m_routes;
};
