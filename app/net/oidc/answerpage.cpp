// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/answerpage.h"

#include <QFile>

// Q_INIT_RESOURCE may not be called inside a namespace.
static void initializeAnswerPage()
{
    Q_INIT_RESOURCE(signin);
}

namespace {

QByteArray readPage()
{
    initializeAnswerPage();
    QFile file(QStringLiteral(":/signin/answer.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 404:
        return "404 Not Found";
    case 405:
        return "405 Method Not Allowed\r\nAllow: GET, HEAD";
    case 414:
        return "414 URI Too Long";
    case 431:
        return "431 Request Header Fields Too Large";
    }
    return "400 Bad Request";
}

} // namespace

QByteArray AnswerPage::response(int status, bool withBody)
{
    static const QByteArray page = readPage();
    QByteArray text = "HTTP/1.1 " + reason(status)
        + "\r\nContent-Type: text/html; charset=utf-8"
          "\r\nContent-Length: "
        + QByteArray::number(page.size())
        + "\r\nContent-Language: da"
          "\r\nCache-Control: no-store"
          "\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
          "\r\nConnection: close\r\n\r\n";
    return withBody ? text + page : text;
}
