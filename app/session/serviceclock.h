// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"

#include <chrono>

/// What time it is by the service's clock, as far as its Date headers have told.
class ServiceClock {
public:
    explicit ServiceClock(const Clock &computer) : m_computer(computer) { }

    /// The service's Date header, just received.
    void hear(const QDateTime &serviceTime);

    /// The service has told what time it is.
    bool isHeard() const { return m_isHeard; }

    /// Now by the service's clock; by the computer's, where they agree within two minutes or the
    /// service has not been heard.
    QDateTime now() const;

    /// The two clocks differ by more than two minutes.
    bool differs() const;

private:
    const Clock &m_computer;
    std::chrono::milliseconds m_offset{0};
    bool m_isHeard = false;
};
