// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "base/utc.h"

#include <chrono>

/// A clock that stands still at the time that the test sets.
class ManualClock : public Clock {
public:
    /// 24 November 2026, 10.42 in Copenhagen.
    ManualClock() : m_now(QDate(2026, 11, 24), QTime(9, 42), Utc::zone) { }
    explicit ManualClock(const QDateTime &now) : m_now(now.toUTC()) { }

    QDateTime now() const override { return m_now; }

    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
};
