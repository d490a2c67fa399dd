// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"

#include <chrono>

/// The time by the service's clock, as far as its Date headers have shown it.
class ServiceClock {
public:
    explicit ServiceClock(const Clock &computer) : m_computer(computer) { }

    /// The service's Date header, just received.
    void setServiceTime(const QDateTime &serviceTime);

    /// The service's time is known.
    bool isKnown() const { return m_isKnown; }

    /// Now by the service's clock; by the computer's, where they agree within two minutes or the
    /// service's time is not known.
    QDateTime now() const;

    /// The two clocks differ by more than two minutes.
    bool differs() const;

private:
    const Clock &m_computer;
    std::chrono::milliseconds m_offset{0};
    bool m_isKnown = false;
};
