// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDeadlineTimer>

#include <chrono>

/// An issuer's keys are fetched again for an unknown `kid` at most once a minute, over all
/// sign-ins.
class KeyRefetchLimit {
public:
    /// True when a refetch may be made now; it then counts as made.
    bool take()
    {
        if (!m_next.hasExpired())
            return false;
        m_next.setRemainingTime(std::chrono::minutes(1));
        return true;
    }

private:
    QDeadlineTimer m_next;
};
