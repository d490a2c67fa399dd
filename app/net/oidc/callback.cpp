// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/callback.h"

#include "net/oidc/queryparameters.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace {

using Parameters = QHash<QByteArray, QByteArray>;

bool isPrintable(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char each) { return each >= ' ' && each <= '~'; });
}

AuthorizationResponse responseIn(Parameters &parameters)
{
    AuthorizationResponse response;
    QByteArray &code = parameters["code"];
    if (isPrintable(code))
        response.code = Secret{QByteArrayView(code)};
    wipe(code);
    response.error = QString::fromUtf8(parameters.value("error"));
    if (parameters.contains("iss"))
        response.issuer = QString::fromUtf8(parameters.value("iss"));
    return response;
}

CallbackReading readQuery(QByteArrayView query, const Secret &state, bool isHead)
{
    auto parameters = QueryParameters::decoded(query, {"code", "state", "iss", "error"});
    if (!parameters || state.isEmpty() || !state.equals(parameters->value("state")))
        return {400, !isHead, std::nullopt};
    if (isHead)
        return {200, false, std::nullopt};
    AuthorizationResponse response = responseIn(*parameters);
    response.errorDescription =
        QString::fromUtf8(QueryParameters::shown(query, "error_description"));
    return {200, true, response};
}

} // namespace

CallbackReading readCallback(QByteArrayView head, const Secret &state)
{
    const QByteArray text = head.toByteArray();
    const QList<QByteArray> line = text.left(text.indexOf("\r\n")).split(' ');
    if (line.size() != 3 || (line[2] != "HTTP/1.1" && line[2] != "HTTP/1.0"))
        return {400, true, std::nullopt};
    const bool isHead = line[0] == "HEAD";
    if (!isHead && line[0] != "GET")
        return {405, true, std::nullopt};
    const QByteArray &target = line[1];
    const qsizetype mark = target.indexOf('?');
    if ((mark < 0 ? target : target.left(mark)) != "/")
        return {404, !isHead, std::nullopt};
    const QByteArrayView query =
        mark < 0 ? QByteArrayView() : QByteArrayView(target).sliced(mark + 1);
    return readQuery(query, state, isHead);
}
