// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "server.h"

#include "connectionthreads.h"
#include "embedded.h"
#include "ownprocess.h"
#include "problem.h"

#include <chrono>
#include <filesystem>
#include <numeric>
#include <stdexcept>
#include <thread>

namespace fs = std::filesystem;

namespace {

constexpr auto host = "127.0.0.1";
constexpr auto databaseName = "oevemiljoe.sqlite3";
constexpr std::size_t largestHead = std::size_t{64} * 1024;
/// One a connection; idle ones are dropped after a while, so slow clients cannot use them up.
constexpr std::size_t mostThreads = 256;
constexpr int waitingConnections = 256;
constexpr time_t patienceSeconds = 5;
constexpr std::size_t callsAConnection = 100;
constexpr std::chrono::milliseconds lookingInterval{1};

/// \a folder, made if need be, closed to others if it is ours alone.
void prepareFolder(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    const bool isOurs = fs::is_empty(folder, error) || fs::exists(folder / databaseName, error);
    if (error || (isOurs && !Process::closeToOthers(folder)))
        throw std::runtime_error("Datamappen " + folder.string() + " kan ikke bruges.");
}

std::unique_ptr<Store> opened(const fs::path &folder)
{
    prepareFolder(folder);
    try {
        return std::make_unique<Store>(folder / databaseName, Jose::SigningKey::made);
    } catch (const std::exception &error) {
        throw std::runtime_error("Datamappen " + folder.string()
            + " kan ikke læses eller skrives. Det tekniske svar: " + error.what() + ".");
    }
}

void keepPortAlone(socket_t socket)
{
    const int yes = 1;
#ifdef _WIN32
    constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int option = SO_REUSEADDR;
#endif
    ::setsockopt(
        socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&yes), socklen_t(sizeof yes));
}

/// Whether nothing listens on \a port. The library cannot be asked by trying: from version 0.16 on,
/// a server that could not take one port takes no other one either.
bool isFree(int port)
{
    const socket_t socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (socket == INVALID_SOCKET)
        return false;
    keepPortAlone(socket);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int failed =
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address));
#ifdef _WIN32
    ::closesocket(socket);
#else
    ::close(socket);
#endif
    return failed == 0;
}

std::size_t headSize(const httplib::Request &request)
{
    return std::accumulate(request.headers.begin(), request.headers.end(), request.target.size(),
        [](std::size_t size, const auto &header) {
            return size + header.first.size() + header.second.size();
        });
}

/// A request that has no body (RFC 9112, 6.3) though its method is one with a body. The library
/// would wait for one.
bool isWithoutBody(const httplib::Request &request)
{
    return request.method != "GET" && request.method != "HEAD"
        && !request.has_header("Content-Length") && !request.has_header("Transfer-Encoding");
}

void addCommonHeaders(const httplib::Request &request, httplib::Response &response)
{
    response.set_header("Date", DanishTime::httpDate(DanishTime::now()));
    response.set_header("Cache-Control", "no-store");
    response.set_header("Referrer-Policy", "no-referrer");
    response.set_header("X-Content-Type-Options", "nosniff");
    response.set_header("X-Frame-Options", "DENY");
    // No form-action: browsers apply it to the redirect back to the program as well.
    const char *signIn =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
    const char *pages = "default-src 'none'; style-src 'self'; form-action 'self'; "
                        "frame-ancestors 'none'; base-uri 'none'";
    response.set_header(
        "Content-Security-Policy", SiteHandlers::isBelow(request.path) ? pages : signIn);
}

} // namespace

PracticeServer::PracticeServer(const Options &options)
    : m_directory(Embedded::file("oevemiljoe.json")),
      m_store(opened(options.data)),
      m_key(std::make_unique<Jose::SigningKey>(m_store->signingKey()))
{
    setLimits();
    takePort(options.port);
    const std::string &reachedAt = options.address.empty() ? m_address : options.address;
    m_issuer = std::make_unique<Issuer>(m_directory, m_sessions, *m_key, reachedAt);
    m_issuer->addTo(m_routes);
    m_service = std::make_unique<ServiceApi>(m_directory, m_sessions, *m_store,
        ServiceApi::Settings{
            reachedAt, options.transfer, options.mostCallsAMinute, options.data / "ude-af-drift"});
    m_service->addTo(m_routes);
    addPages(options.transfer);
    setCommonAnswers();
}

void PracticeServer::addPages(std::chrono::seconds transfer)
{
    // The form's paths come first, for the site has a path with any segment.
    m_form.addTo(m_routes);
    m_site.addTo(m_routes);
    m_debtorSite = std::make_unique<DebtorSite>(m_handlers, transfer);
    m_debtorSite->addTo(m_routes);
}

void PracticeServer::setLimits()
{
    m_server.set_payload_max_length(Routes::largestBody);
    m_server.set_read_timeout(patienceSeconds);
    m_server.set_write_timeout(patienceSeconds);
    m_server.set_keep_alive_timeout(patienceSeconds);
    m_server.set_keep_alive_max_count(callsAConnection);
    m_server.set_tcp_nodelay(true);
    m_server.new_task_queue = [] { return new ConnectionThreads(mostThreads); };
    m_server.set_socket_options([this](socket_t socket) {
        keepPortAlone(socket);
        m_listener = socket;
    });
}

void PracticeServer::takePort(int port)
{
    const int last = m_store->lastPort();
    int taken = port == 0 && last != 0 && isFree(last) ? last : port;
    if (taken == 0)
        taken = m_server.bind_to_any_port(host);
    else if (!m_server.bind_to_port(host, taken))
        throw PortTaken(taken);
    if (taken <= 0)
        throw std::runtime_error("Der er ingen ledig port.");
    // Replaces the backlog of the library, which is five connections.
    ::listen(m_listener, waitingConnections);
    if (taken != last)
        m_store->rememberPort(taken);
    m_address = std::string("http://") + host + ':' + std::to_string(taken);
}

void PracticeServer::setCommonAnswers()
{
    m_server.set_pre_routing_handler(
        [this](const httplib::Request &request, httplib::Response &response) {
            if (headSize(request) > largestHead)
                Problems::answer(response, Problems::other(431));
            else if (isWithoutBody(request))
                answerUnrouted(request, response, 411);
            else
                return httplib::Server::HandlerResponse::Unhandled;
            return httplib::Server::HandlerResponse::Handled;
        });
    m_server.set_error_handler(httplib::Server::Handler(
        [this](const httplib::Request &request, httplib::Response &response) {
            if (!response.body.empty())
                return;
            if (SiteHandlers::isBelow(request.path)) {
                const char *page = response.status == 404 ? "ukendt"
                    : response.status == 413              ? "for-stort"
                                                          : "fejl";
                m_handlers.refuse(response, response.status, page, nullptr);
                return;
            }
            if (response.status == 404)
                answerUnrouted(request, response, 404);
            else
                Problems::answer(response, Problems::other(response.status));
        }));
    m_server.set_exception_handler([](const httplib::Request &, httplib::Response &response,
                                       const std::exception_ptr &) { response.status = 500; });
    m_server.set_post_routing_handler(
        [](const httplib::Request &request, httplib::Response &response) {
            addCommonHeaders(request, response);
        });
}

void PracticeServer::answerUnrouted(
    const httplib::Request &request, httplib::Response &response, int otherwise) const
{
    const std::string allowed = m_routes.allowed(request.path);
    if (allowed.empty()) {
        Problems::answer(response, Problems::unknown());
    } else if (allowed.find(request.method) == std::string::npos) {
        response.set_header("Allow", allowed);
        Problems::answer(response, Problems::other(405));
    } else {
        Problems::answer(response, Problems::other(otherwise));
    }
}

void PracticeServer::serve()
{
    m_server.listen_after_bind();
    m_ended = true;
}

void PracticeServer::waitUntilServing() const
{
    // The library has no other way to report that its listener is ready.
    while (!m_server.is_running() && !m_ended)
        std::this_thread::sleep_for(lookingInterval);
}

void PracticeServer::stop()
{
    if (!m_ended)
        m_server.stop();
}
