// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "server.h"

#include "embedded.h"
#include "problem.h"

#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>

namespace {

constexpr std::size_t largestBody = 64 * 1024;
constexpr std::size_t threads = 32;
constexpr time_t patienceSeconds = 5;

std::filesystem::path preparedFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error || !std::filesystem::is_directory(folder))
        throw std::runtime_error("Datamappen " + folder.string() + " kan ikke bruges.");
    return folder;
}

} // namespace

PracticeServer::PracticeServer(const Options &options)
    : m_directory(Embedded::directory),
      m_key(preparedFolder(options.data) / "noegle.pem"),
      m_store(options.data / "abonnementer.sqlite3")
{
    setLimits();
    const int port = options.port == 0
        ? m_server.bind_to_any_port("127.0.0.1")
        : (m_server.bind_to_port("127.0.0.1", options.port) ? options.port : -1);
    if (port <= 0)
        throw std::runtime_error("Porten " + std::to_string(options.port) + " er optaget.");
    m_address = "http://127.0.0.1:" + std::to_string(port);
    m_issuer = std::make_unique<Issuer>(m_directory, m_sessions, m_key, m_address);
    m_issuer->addTo(m_server);
    m_service = std::make_unique<ServiceApi>(m_directory, m_sessions, m_store,
        ServiceApi::Settings{
            options.transfer, options.mostCallsAMinute, options.data / "ude-af-drift"});
    m_service->addTo(m_server);
    setCommonAnswers();
}

void PracticeServer::setLimits()
{
    m_server.set_payload_max_length(largestBody);
    m_server.set_read_timeout(patienceSeconds);
    m_server.set_write_timeout(patienceSeconds);
    m_server.set_keep_alive_timeout(patienceSeconds);
    m_server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    // Not SO_REUSEPORT, with which two programs would share the port.
    m_server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
}

void PracticeServer::setCommonAnswers()
{
    const auto notAllowed = [](const httplib::Request &, httplib::Response &response) {
        response.status = 405;
        response.set_header("Allow", "GET, POST");
    };
    m_server.Put(".*", notAllowed);
    m_server.Patch(".*", notAllowed);
    m_server.Delete(".*", notAllowed);
    m_server.Options(".*", notAllowed);
    m_server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (!response.body.empty())
            return;
        const Problem problem =
            response.status == 404 ? Problems::unknown() : Problems::other(response.status);
        response.set_content(problem.body(), Problems::mediaType);
    });
    m_server.set_exception_handler([](const httplib::Request &, httplib::Response &response,
                                       const std::exception_ptr &) { response.status = 500; });
    m_server.set_post_routing_handler([](const httplib::Request &, httplib::Response &response) {
        response.set_header("Date", DanishTime::httpDate(DanishTime::now()));
        response.set_header("Cache-Control", "no-store");
        response.set_header("Referrer-Policy", "no-referrer");
        response.set_header("X-Content-Type-Options", "nosniff");
        response.set_header("X-Frame-Options", "DENY");
        // No form-action: browsers apply it to the redirect back to the program as well.
        response.set_header("Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri "
            "'none'");
    });
}

void PracticeServer::serve()
{
    m_server.listen_after_bind();
}

void PracticeServer::stop()
{
    m_server.stop();
}
