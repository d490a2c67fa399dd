// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/practicebrowser.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression form(name + QStringLiteral("=\"([^\"]*)\""));
    return form.match(tag).captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

QString firstTag(const QString &page, const QString &pattern)
{
    return QRegularExpression(pattern).match(page).captured(0);
}

} // namespace

PracticeBrowser::PracticeBrowser(std::chrono::milliseconds hesitation, QObject *parent)
    : QObject(parent), m_hesitation(hesitation)
{
    m_network.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

bool PracticeBrowser::open(const QUrl &url)
{
    if (url.host() != QStringLiteral("127.0.0.1"))
        return false;
    if (SiteBrowser::isSite(url)) {
        m_site.open(url);
        return true;
    }
    QNetworkReply *page = m_network.get(QNetworkRequest(url));
    connect(page, &QNetworkReply::finished, this, [this, page] {
        page->deleteLater();
        QTimer::singleShot(m_hesitation, this,
            [this, address = page->url(), text = QString::fromUtf8(page->readAll())] {
                pressFirstUser(address, text);
            });
    });
    return true;
}

bool PracticeBrowser::showFile(const QString &)
{
    return true;
}

void PracticeBrowser::pressFirstUser(const QUrl &address, const QString &page)
{
    const QString form = firstTag(page, QStringLiteral("<form[^>]*>"));
    const QString user = firstTag(page, QStringLiteral("<button[^>]*name=\"bruger\"[^>]*>"));
    QUrlQuery fields;
    auto hidden =
        QRegularExpression(QStringLiteral("<input[^>]*type=\"hidden\"[^>]*>")).globalMatch(page);
    while (hidden.hasNext()) {
        const QString field = hidden.next().captured(0);
        fields.addQueryItem(
            attribute(field, QStringLiteral("name")), attribute(field, QStringLiteral("value")));
    }
    fields.addQueryItem(QStringLiteral("bruger"), attribute(user, QStringLiteral("value")));

    QNetworkRequest request(address.resolved(QUrl(attribute(form, QStringLiteral("action")))));
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    QNetworkReply *answer = m_network.post(request, fields.toString(QUrl::FullyEncoded).toUtf8());
    connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
}
