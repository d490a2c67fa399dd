// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

/// One HTTP exchange to make. A request with a body is a POST and leaves the machine at most once.
struct HttpRequest {
    QUrl url;
    /// Sent as `Authorization: Bearer`; empty: no such header.
    Secret bearer;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Empty: a GET. Otherwise a POST of \a body with this media type.
    QByteArray contentType;
    Secret body;
    /// For the whole exchange, from the call to the last byte.
    std::chrono::milliseconds deadline{30'000};
    /// Bytes of the answer's body that are read before it is given up.
    qint64 largestBody = 256LL * 1024;
};

/// A whole answer, whatever its status. Redirects are answers like others and are never followed.
struct HttpAnswer {
    int status = 0;
    /// Lower case, without parameters: "application/json".
    QByteArray mediaType;
    QByteArray body;
    /// The Date header (UTC), where there is a readable one.
    std::optional<QDateTime> date;
    /// Retry-After, as seconds from now: 1 to 86,400, where there is a readable one.
    std::optional<int> retryAfter;
    /// Nothing was sent: the host has asked, in answer to an earlier request, to be left alone for
    /// retryAfter from now. The status is 429 then.
    bool isHeldBack = false;

    /// The media type is that of a page for people, which a guest network or a proxy puts in the
    /// place of an answer. No other media type is judged: proxies and frameworks leave it out or
    /// change it, so whether the body is JSON is found out by reading it.
    bool isWebPage() const;
};

/// An exchange without a whole answer.
struct HttpFailure {
    enum class Cause {
        /// The name is unknown, there is no route, or the host refuses or is unreachable.
        NoConnection,
        /// TLS: certificate, host name, version or cipher.
        Untrusted,
        /// The proxy answered 407, or refused to pass the request on.
        ProxyRefuses,
        /// The proxy is unknown, refuses the connection or does not answer.
        NoProxy,
        /// The answer was cut off, stalled past the deadline, or garbled.
        Broken,
        /// The answer is too large or has a content encoding, so another try is of no use.
        Unusable,
        /// The client was destroyed before the answer came.
        Stopped,
    };
    Cause cause = Cause::Broken;
    /// Not one byte of the request's body was taken, or a proxy answered 407 and so passed nothing
    /// on: the order surely did not arrive. False for a request without body that may have left.
    bool surelyNotSent = false;
    /// Method, path and Qt's error number, for the technical answer: never a query, a body or
    /// errorString().
    QString detail;
};

using HttpOutcome = std::variant<HttpAnswer, HttpFailure>;

class HostWaits;

/// Makes every HTTP request of the program. A host that has asked to be left alone for some time
/// gets no request before that time is up, whichever request it asked this in answer to. No
/// cookies, no cache, no redirects, no credentials, no HTTP/2, TLS 1.2 or newer with forward
/// secrecy, the system's proxy (never for loopback), `Accept-Encoding: identity`. http only to
/// loopback hosts. Nothing of Qt's network is made before the first call.
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// With waits of its own, which no other client knows.
    explicit HttpClient(QObject *parent = nullptr);
    /// \a waits are those of every client that talks to the same hosts.
    explicit HttpClient(std::shared_ptr<HostWaits> waits, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Starts one exchange; any number may run at the same time. The future always gets a value.
    QFuture<HttpOutcome> send(const HttpRequest &request);

private:
    class Network;
    const std::shared_ptr<HostWaits> m_waits;
    std::unique_ptr<Network> m_network;
};
