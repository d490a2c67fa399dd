// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/sitebrowser.h"

#include "reading/pagereader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QUrlQuery>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto pagePatience = 10s;

QString withoutEntities(QString text)
{
    static const QList<std::pair<QString, QString>> entities{
        {QStringLiteral("&lt;"), QStringLiteral("<")},
        {QStringLiteral("&gt;"), QStringLiteral(">")},
        {QStringLiteral("&quot;"), QStringLiteral("\"")},
        {QStringLiteral("&apos;"), QStringLiteral("'")},
        {QStringLiteral("&#39;"), QStringLiteral("'")},
        {QStringLiteral("&amp;"), QStringLiteral("&")}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text;
}

QString attributeOf(const QString &tag, const QString &name)
{
    const QRegularExpression form(QStringLiteral(" %1=\"([^\"]*)\"").arg(name));
    return withoutEntities(form.match(tag).captured(1));
}

/// The form of \a page that has the button, or nothing.
QString formWith(const QString &page, const QString &button)
{
    static const QRegularExpression form(
        QStringLiteral("<form.*?</form>"), QRegularExpression::DotMatchesEverythingOption);
    for (auto forms = form.globalMatch(page); forms.hasNext();) {
        const QString text = forms.next().captured();
        if (text.contains(button))
            return text;
    }
    return {};
}

void putOnClipboard(const char *format, const QString &content)
{
    auto *copied = new QMimeData;
    copied->setData(QString::fromLatin1(format), content.toUtf8());
    // This program is the browser too, and what a browser copies is not the program's own text.
    copied->setData(QString::fromLatin1(copiedByPracticeBrowser), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace

SiteBrowser::SiteBrowser(QObject *parent) : QObject(parent)
{
    m_network.setTransferTimeout(int(std::chrono::milliseconds(pagePatience).count()));
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
}

bool SiteBrowser::isSite(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1")
        && (url.path().startsWith(QLatin1String("/klassifikation/"))
            || url.path().startsWith(QLatin1String("/oes-indsigt/")));
}

void SiteBrowser::open(const QUrl &url)
{
    if (isSite(url))
        follow(m_network.get(QNetworkRequest(url)));
}

void SiteBrowser::press(const QString &name, const QString &value, const Fields &typed)
{
    static const QRegularExpression input(
        QStringLiteral("<input[^>]*>"), QRegularExpression::DotMatchesEverythingOption);
    const QString button =
        QStringLiteral("name=\"%1\" value=\"%2\"").arg(name, value.toHtmlEscaped());
    const QString form = formWith(m_page, button);
    if (form.isEmpty())
        return;
    Fields fields;
    for (auto inputs = input.globalMatch(form); inputs.hasNext();) {
        const QString tag = inputs.next().captured();
        fields.insert(
            attributeOf(tag, QStringLiteral("name")), attributeOf(tag, QStringLiteral("value")));
    }
    fields.insert(typed);
    fields.insert(name, value);
    QByteArray body;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        body += body.isEmpty() ? "" : "&";
        body += QUrl::toPercentEncoding(field.key()) + '=' + QUrl::toPercentEncoding(field.value());
    }
    QNetworkRequest request(m_address.resolved(QUrl(attributeOf(form, QStringLiteral("action")))));
    request.setHeader(
        QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    follow(m_network.post(request, body));
}

void SiteBrowser::follow(QNetworkReply *answer)
{
    ++m_waiting;
    connect(answer, &QNetworkReply::finished, this, [this, answer] {
        answer->deleteLater();
        --m_waiting;
        m_address = answer->url();
        m_page = QString::fromUtf8(answer->readAll());
    });
}

QString SiteBrowser::found(const QString &pattern) const
{
    const QRegularExpression form(pattern, QRegularExpression::DotMatchesEverythingOption);
    return withoutEntities(form.match(m_page).captured(1));
}

void SiteBrowser::copyPage() const
{
    putOnClipboard("text/html", m_page);
}

void SiteBrowser::copyParagraphs(const QString &id) const
{
    static const QRegularExpression paragraph(QStringLiteral("<p>([^<]*)</p>"));
    const QString inside = found(QStringLiteral("id=\"%1\"[^>]*>(.*?)</div>").arg(id));
    QStringList lines;
    for (auto found = paragraph.globalMatch(inside); found.hasNext();)
        lines.append(found.next().captured(1));
    putOnClipboard("text/plain", lines.join(u'\n'));
}
