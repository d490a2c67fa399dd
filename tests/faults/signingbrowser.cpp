// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "signingbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace {

/// Longer than any wait for a page that does not come.
constexpr int patience = 1'000;

} // namespace

SigningBrowser::SigningBrowser()
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

bool SigningBrowser::open(const QUrl &url)
{
    m_hasFailed = isClosed;
    if (isClosed)
        return true;
    QUrl there = url;
    if (otherAddress) {
        there.setScheme(otherAddress->scheme());
        there.setAuthority(otherAddress->authority());
    }
    QNetworkRequest request(there);
    if (otherAddress)
        request.setTransferTimeout(patience);
    QNetworkReply *page = m_network.get(request);
    connect(page, &QNetworkReply::finished, this, [this, page] { fillIn(*page); });
    return true;
}

void SigningBrowser::fillIn(QNetworkReply &page)
{
    page.deleteLater();
    if (page.error() != QNetworkReply::NoError) {
        m_hasFailed = true;
        return;
    }
    static const QRegularExpression transaction(
        QStringLiteral("name=\"transaktion\" value=\"([^\"]*)\""));
    static const QRegularExpression action(QStringLiteral("<form[^>]*action=\"([^\"]*)\""));
    const QString text = QString::fromUtf8(page.readAll());
    QUrlQuery fields;
    fields.addQueryItem(QStringLiteral("transaktion"), transaction.match(text).captured(1));
    fields.addQueryItem(QStringLiteral("bruger"), QString::fromLatin1(user));
    QNetworkRequest request(page.url().resolved(QUrl(action.match(text).captured(1))));
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *done = m_network.post(request, fields.toString().toLatin1());
    connect(done, &QNetworkReply::finished, this, [this, done] { finish(*done); });
}

void SigningBrowser::finish(QNetworkReply &reply)
{
    reply.deleteLater();
    m_hasFailed = reply.error() != QNetworkReply::NoError;
}
