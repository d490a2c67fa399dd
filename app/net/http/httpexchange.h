// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"
#include "net/http/onceonlybody.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPromise>
#include <QSslConfiguration>
#include <QTimer>

class HostWaits;
class QNetworkAccessManager;

/// One request from the call to its outcome; deletes itself when that is there. Destroyed earlier,
/// its outcome is Stopped.
class HttpExchange : public QObject {
    Q_OBJECT
public:
    /// The deadline runs from here. \a waits outlive this and learn of the answer.
    HttpExchange(const HttpRequest &request, HostWaits &waits, QObject *parent);
    ~HttpExchange() override;

    QFuture<HttpOutcome> outcome() { return m_promise.future(); }
    bool isPost() const { return !m_request.contentType.isEmpty(); }
    bool usesTls() const { return m_request.url.scheme() == QLatin1String("https"); }

    /// Ends it unsent, because the address may not be asked.
    void refuse();

    /// Sends the request through \a manager, which outlives this or belongs to it, under \a tls
    /// where usesTls().
    void begin(QNetworkAccessManager &manager, const QNetworkProxy &proxy,
        const std::optional<QSslConfiguration> &tls);

private:
    QNetworkRequest networkRequest();
    void inspectHeaders();
    void collect();
    void conclude();
    void lookForProxy(const QString &why);
    void runOut();
    bool isProxied() const;
    void giveUp(HttpFailure::Cause cause, const QString &why);
    void finish(HttpOutcome outcome);
    void settle(HttpOutcome outcome);
    HttpFailure failure(HttpFailure::Cause cause, const QString &why);
    bool surelyNotSent() const;
    HttpAnswer answer(int status);
    void tell(const HttpOutcome &outcome) const;
    QString method() const;
    QString call() const;

    HttpRequest m_request;
    HostWaits &m_waits;
    QPromise<HttpOutcome> m_promise;
    QTimer m_deadline;
    QElapsedTimer m_begun;
    OnceOnlyBody m_body;
    QByteArray m_authorization;
    QByteArray m_received;
    QNetworkReply *m_reply = nullptr;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    bool m_sent = false;
    bool m_finished = false;
};
