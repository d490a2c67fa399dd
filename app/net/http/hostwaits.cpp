// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/hostwaits.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds usualWait = 30s;

QString placeOf(const QUrl &url)
{
    const int usualPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.host() + u':' + QString::number(url.port(usualPort));
}

} // namespace

HostWaits::HostWaits(std::function<Instant()> now) : m_now(std::move(now)) { }

std::optional<std::chrono::seconds> HostWaits::askedFor(const HttpAnswer &answer)
{
    if (answer.status != 429 && !(answer.status == 503 && answer.retryAfter))
        return std::nullopt;
    return answer.retryAfter ? std::chrono::seconds(*answer.retryAfter) : usualWait;
}

void HostWaits::note(const QUrl &url, const HttpAnswer &answer)
{
    const auto wait = askedFor(answer);
    if (!wait)
        return;
    Instant &until = m_until[placeOf(url)];
    until = std::max(until, m_now() + *wait);
}

std::optional<std::chrono::seconds> HostWaits::remaining(const QUrl &url) const
{
    const auto until = m_until.constFind(placeOf(url));
    if (until == m_until.constEnd() || *until <= m_now())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*until - m_now());
}
