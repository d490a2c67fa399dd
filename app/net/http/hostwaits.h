// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/httpclient.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <optional>

/// Which hosts have asked not to be called before some time, whichever request they asked it of.
class HostWaits {
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// \a now: a monotonic clock, which a change of the system's time does not affect.
    explicit HostWaits(std::function<Instant()> now = std::chrono::steady_clock::now);

    /// How long \a answer asks its caller to wait: a 429, also without Retry-After, and a 503 with
    /// it; nothing for every other answer.
    static std::optional<std::chrono::seconds> askedFor(const HttpAnswer &answer);

    /// Notes what \a answer to a request of \a url asks for. The longest of several waits counts.
    void note(const QUrl &url, const HttpAnswer &answer);

    /// How long the host and port of \a url still want to be left alone, in whole seconds rounded
    /// up; nothing when it may be asked.
    std::optional<std::chrono::seconds> remaining(const QUrl &url) const;

private:
    std::function<Instant()> m_now;
    QHash<QString, Instant> m_until;
};
