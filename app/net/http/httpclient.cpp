// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/httpclient.h"

#include "base/async.h"
#include "base/httpaddress.h"
#include "net/http/hostwaits.h"
#include "net/http/httpexchange.h"
#include "net/http/systemproxy.h"
#include "net/http/tlspolicy.h"

#include <QNetworkAccessManager>

#include <utility>

namespace {

HttpOutcome heldBack(std::chrono::seconds wait)
{
    HttpAnswer answer;
    answer.status = 429;
    answer.retryAfter = static_cast<int>(wait.count());
    answer.isHeldBack = true;
    return answer;
}

} // namespace

bool HttpAnswer::isWebPage() const
{
    return mediaType == "text/html" || mediaType == "application/xhtml+xml";
}

/// Owns the exchanges under way and what they share, which is made for the first of them.
class HttpClient::Network : public QObject {
public:
    ~Network() override;

    void begin(HttpExchange *exchange, const QNetworkProxy &proxy);

private:
    QNetworkAccessManager &managerFor(HttpExchange *exchange);

    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_reader;
};

HttpClient::Network::~Network()
{
    // The manager owns their replies, so the exchanges are deleted before it.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::Network::begin(HttpExchange *exchange, const QNetworkProxy &proxy)
{
    if (exchange->usesTls() && !m_tls)
        m_tls = TlsPolicy::configuration();
    exchange->begin(managerFor(exchange), proxy, m_tls);
}

/// A POST gets a connection of its own. A connection kept from an earlier call may be dead already,
/// and then nothing would show whether the order was received.
QNetworkAccessManager &HttpClient::Network::managerFor(HttpExchange *exchange)
{
    if (exchange->isPost())
        return *new QNetworkAccessManager(exchange);
    if (!m_reader)
        m_reader = std::make_unique<QNetworkAccessManager>();
    return *m_reader;
}

HttpClient::HttpClient(QObject *parent) : HttpClient(std::make_shared<HostWaits>(), parent) { }

HttpClient::HttpClient(std::shared_ptr<HostWaits> waits, QObject *parent)
    : QObject(parent), m_waits(std::move(waits)), m_network(std::make_unique<Network>())
{
}

HttpClient::~HttpClient() = default;

QFuture<HttpOutcome> HttpClient::send(const HttpRequest &request)
{
    if (const auto wait = m_waits->remaining(request.url))
        return Async::ready(heldBack(*wait));
    auto *exchange = new HttpExchange(request, *m_waits, m_network.get());
    const QFuture<HttpOutcome> outcome = exchange->outcome();
    if (!HttpAddress::isAllowed(request.url)) {
        exchange->refuse();
    } else if (HttpAddress::isLoopback(request.url)) {
        m_network->begin(exchange, QNetworkProxy(QNetworkProxy::NoProxy));
    } else {
        Async::whenDone(SystemProxy::forUrl(request.url), exchange,
            [network = m_network.get(), exchange](
                const ProxyVariables::Choice &choice) { network->begin(exchange, choice.proxy); });
    }
    return outcome;
}
