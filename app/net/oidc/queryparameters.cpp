// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/queryparameters.h"

#include <algorithm>

namespace {

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
}

std::optional<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            bytes.append(text[at] == '+' ? ' ' : text[at]);
            continue;
        }
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = at + 2 < text.size() ? hexDigit(text[at + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high << 4 | low));
        at += 2;
    }
    return bytes;
}

/// \a text up to \a separator, which is taken off it together with what is returned.
QByteArrayView takenUpTo(char separator, QByteArrayView &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] != separator)
        ++end;
    const QByteArrayView taken = text.first(end);
    text = text.sliced(qMin(end + 1, text.size()));
    return taken;
}

template <typename IsWanted>
std::optional<QHash<QByteArray, QByteArray>> read(QByteArrayView query, IsWanted isWanted)
{
    QHash<QByteArray, QByteArray> parameters;
    while (!query.isEmpty()) {
        QByteArrayView value = takenUpTo('&', query);
        if (value.isEmpty())
            continue;
        const QByteArrayView written = takenUpTo('=', value);
        const auto name = percentDecoded(written);
        if (!isWanted(name ? QByteArrayView(*name) : written))
            continue;
        const auto decodedValue = percentDecoded(value);
        if (!name || !decodedValue || parameters.contains(*name))
            return std::nullopt;
        parameters.insert(*name, *decodedValue);
    }
    return parameters;
}

} // namespace

QByteArray QueryParameters::encoded(
    std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        if (value.isEmpty())
            continue;
        if (!query.isEmpty())
            query.append('&');
        query.append(name.toByteArray().toPercentEncoding());
        query.append('=');
        query.append(value.toByteArray().toPercentEncoding());
    }
    return query;
}

QUrl QueryParameters::added(const QUrl &endpoint, const QByteArray &query)
{
    QByteArray whole = endpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!whole.isEmpty())
        whole.append('&');
    whole.append(query);
    const QByteArray bare = endpoint.toEncoded(QUrl::FullyEncoded | QUrl::RemoveQuery);
    return QUrl::fromEncoded(bare + '?' + whole, QUrl::StrictMode);
}

std::optional<QHash<QByteArray, QByteArray>> QueryParameters::decoded(QByteArrayView query)
{
    return read(query, [](QByteArrayView) { return true; });
}

std::optional<QHash<QByteArray, QByteArray>> QueryParameters::decoded(
    QByteArrayView query, std::initializer_list<QByteArrayView> wanted)
{
    return read(query, [wanted](QByteArrayView name) {
        return std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    });
}

QByteArray QueryParameters::shown(QByteArrayView query, QByteArrayView name)
{
    while (!query.isEmpty()) {
        QByteArrayView value = takenUpTo('&', query);
        if (percentDecoded(takenUpTo('=', value)) == name.toByteArray())
            return percentDecoded(value).value_or(value.toByteArray());
    }
    return {};
}
