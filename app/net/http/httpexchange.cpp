// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/httpexchange.h"

#include "base/activitylog.h"
#include "base/async.h"
#include "net/http/hostwaits.h"
#include "net/http/httpfields.h"
#include "net/http/proxyprobe.h"

#include <QNetworkAccessManager>

#include <utility>

namespace {

using Cause = HttpFailure::Cause;

/// Why no whole answer came; nothing where Qt's error only repeats the status of one.
std::optional<Cause> causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TimeoutError: // of the connection; the transfer has our own deadline
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError: // no route, network unreachable
        return Cause::NoConnection;
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError: // https without a TLS back end
        return Cause::Untrusted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Cause::ProxyRefuses;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return Cause::Broken;
    }
    return Cause::Broken;
}

constexpr int proxyAuthenticationRequired = 407;

const char *wordOf(Cause cause)
{
    switch (cause) {
    case Cause::NoConnection:
        return "no connection";
    case Cause::Untrusted:
        return "untrusted";
    case Cause::ProxyRefuses:
        return "proxy refuses";
    case Cause::NoProxy:
        return "proxy not reached";
    case Cause::Broken:
        return "broken";
    case Cause::Unusable:
        return "unusable";
    case Cause::Stopped:
        return "stopped";
    }
    Q_UNREACHABLE();
}

constexpr std::chrono::seconds proxyPatience{3};

QString wordsOf(ProxyProbe::Finding finding)
{
    switch (finding) {
    case ProxyProbe::Finding::Reached:
        return QStringLiteral(", the proxy refuses");
    case ProxyProbe::Finding::Unknown:
        return QStringLiteral(", the proxy's name is not known");
    case ProxyProbe::Finding::Refused:
        return QStringLiteral(", the proxy refuses the connection");
    case ProxyProbe::Finding::Silent:
        return QStringLiteral(", the proxy is silent");
    }
    Q_UNREACHABLE();
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, HostWaits &waits, QObject *parent)
    : QObject(parent), m_request(request), m_waits(waits), m_body(request.body)
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::runOut);
    m_deadline.start(m_request.deadline);
    m_begun.start();
}

HttpExchange::~HttpExchange()
{
    if (!m_finished)
        settle(failure(Cause::Stopped, QStringLiteral("stopped")));
    delete m_reply;
    wipe(m_authorization);
}

void HttpExchange::refuse()
{
    finish(failure(Cause::Untrusted, QStringLiteral("address not allowed")));
}

void HttpExchange::begin(QNetworkAccessManager &manager, const QNetworkProxy &proxy,
    const std::optional<QSslConfiguration> &tls)
{
    if (m_finished)
        return;
    m_proxy = proxy;
    manager.setProxy(proxy);
    QNetworkRequest request = networkRequest();
    if (tls)
        request.setSslConfiguration(*tls);
    m_reply = isPost() ? manager.post(request, &m_body) : manager.get(request);
    m_reply->setParent(nullptr); // ours to delete, before the body it reads from
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::inspectHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
}

QNetworkRequest HttpExchange::networkRequest()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Qt passes a cut gzip text off as whole.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Sortimentsguiden/" SORTIMENTSGUIDEN_VERSION);
    for (const auto &[name, value] : std::as_const(m_request.headers))
        request.setRawHeader(name, value);
    if (!m_request.bearer.isEmpty()) {
        m_authorization = QByteArrayLiteral("Bearer ");
        m_authorization.append(m_request.bearer.reveal());
        request.setRawHeader("Authorization", m_authorization);
    }
    if (isPost()) {
        request.setRawHeader("Content-Type", m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return request;
}

void HttpExchange::inspectHeaders()
{
    if (!HttpFields::isPlain(m_reply->rawHeader("Content-Encoding"))) {
        giveUp(Cause::Unusable, QStringLiteral("encoded answer"));
        return;
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() > m_request.largestBody)
        giveUp(Cause::Unusable, QStringLiteral("answer too large"));
}

void HttpExchange::collect()
{
    if (m_finished)
        return;
    const qint64 before = m_received.size();
    const qint64 available = m_reply->bytesAvailable();
    if (before + available > m_request.largestBody) {
        giveUp(Cause::Unusable, QStringLiteral("answer too large"));
        return;
    }
    m_received.resize(before + available);
    const qint64 read = m_reply->read(m_received.data() + before, available);
    m_received.resize(before + qMax<qint64>(read, 0));
}

void HttpExchange::conclude()
{
    if (m_finished)
        return;
    inspectHeaders();
    collect();
    if (m_finished)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const auto cause = status == proxyAuthenticationRequired ? Cause::ProxyRefuses : causeOf(error);
    if (!cause && status > 0) {
        finish(answer(status));
        return;
    }
    const QString why = QStringLiteral("network error %1").arg(static_cast<int>(error));
    const bool isBetween = cause == Cause::NoConnection || cause == Cause::ProxyRefuses;
    const bool isAnswered = status > 0 || error == QNetworkReply::ProxyAuthenticationRequiredError;
    if (isProxied() && isBetween && !isAnswered)
        lookForProxy(why);
    else
        finish(failure(cause.value_or(Cause::Broken), why));
}

/// Qt reports a proxy that refuses to pass the request on by the same errors as one that is not
/// there. With a proxy, each connection is the proxy's, so a refused one is too.
void HttpExchange::lookForProxy(const QString &why)
{
    m_deadline.stop();
    m_body.withdraw();
    Async::whenDone(ProxyProbe::of(m_proxy, proxyPatience, this), this,
        [this, why](ProxyProbe::Finding finding) {
            const bool isThere = finding == ProxyProbe::Finding::Reached;
            finish(failure(isThere ? Cause::ProxyRefuses : Cause::NoProxy, why + wordsOf(finding)));
        });
}

/// A request that has not even been sent waits for the proxy, if there is one.
void HttpExchange::runOut()
{
    const bool isSilentProxy = isProxied() && m_reply && !m_sent;
    giveUp(isSilentProxy ? Cause::NoProxy : Cause::Broken,
        QStringLiteral("no whole answer within %1 ms").arg(m_request.deadline.count())
            + (isSilentProxy ? wordsOf(ProxyProbe::Finding::Silent) : QString()));
}

bool HttpExchange::isProxied() const
{
    return m_proxy.type() != QNetworkProxy::NoProxy;
}

HttpAnswer HttpExchange::answer(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = HttpFields::mediaType(m_reply->rawHeader("Content-Type"));
    answer.body = std::move(m_received);
    answer.date = HttpFields::date(m_reply->rawHeader("Date"));
    answer.retryAfter = HttpFields::retryAfter(
        m_reply->rawHeader("Retry-After"), answer.date.value_or(QDateTime::currentDateTimeUtc()));
    return answer;
}

void HttpExchange::giveUp(Cause cause, const QString &why)
{
    if (m_finished)
        return;
    finish(failure(cause, why));
    if (m_reply)
        m_reply->abort();
}

HttpFailure HttpExchange::failure(Cause cause, const QString &why)
{
    m_body.withdraw();
    return {cause, surelyNotSent(), call() + QLatin1String(", ") + why};
}

/// A 407 counts too: with it a proxy says that it has passed nothing on.
bool HttpExchange::surelyNotSent() const
{
    if (!m_reply)
        return true;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
        == proxyAuthenticationRequired)
        return true;
    if (m_body.size() > 0)
        return m_body.bytesTaken() == 0;
    switch (causeOf(m_reply->error()).value_or(Cause::Broken)) {
    case Cause::NoConnection:
    case Cause::Untrusted:
    case Cause::ProxyRefuses:
    case Cause::NoProxy:
        return true;
    case Cause::Broken:
    case Cause::Unusable:
    case Cause::Stopped:
        return false;
    }
    return false;
}

void HttpExchange::finish(HttpOutcome outcome)
{
    settle(std::move(outcome));
    deleteLater();
}

void HttpExchange::settle(HttpOutcome outcome)
{
    m_finished = true;
    m_deadline.stop();
    if (const auto *answer = std::get_if<HttpAnswer>(&outcome))
        m_waits.note(m_request.url, *answer);
    tell(outcome);
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

void HttpExchange::tell(const HttpOutcome &outcome) const
{
    const QString path = m_request.url.path(QUrl::FullyEncoded);
    const std::chrono::milliseconds took(m_begun.elapsed());
    if (const auto *answer = std::get_if<HttpAnswer>(&outcome))
        ActivityLog::answered(method(), path, answer->status, took);
    else
        ActivityLog::notAnswered(
            method(), path, wordOf(std::get<HttpFailure>(outcome).cause), took);
}

QString HttpExchange::method() const
{
    return isPost() ? QStringLiteral("POST") : QStringLiteral("GET");
}

QString HttpExchange::call() const
{
    return method() + u' ' + m_request.url.path();
}
