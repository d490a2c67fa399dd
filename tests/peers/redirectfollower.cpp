// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "redirectfollower.h"

#include <QNetworkReply>
#include <QNetworkRequest>

void RedirectFollower::open(const QUrl &address)
{
    m_status = 0;
    get(address);
}

void RedirectFollower::get(const QUrl &address)
{
    m_place = address;
    QNetworkRequest request(address);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        reply->deleteLater();
        const QVariant next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
        if (next.isValid())
            return get(m_place.resolved(next.toUrl()));
        m_page = reply->readAll();
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    });
}
