// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/serviceclock.h"

using namespace std::chrono_literals;

namespace {

/// The Date header has whole seconds and takes time to arrive; below this the clocks agree.
constexpr std::chrono::milliseconds tolerance = 2min;

} // namespace

void ServiceClock::setServiceTime(const QDateTime &serviceTime)
{
    m_isKnown = true;
    m_offset = std::chrono::milliseconds(m_computer.now().msecsTo(serviceTime));
}

QDateTime ServiceClock::now() const
{
    const QDateTime computer = m_computer.now();
    return differs() ? computer.addMSecs(m_offset.count()) : computer;
}

bool ServiceClock::differs() const
{
    return std::chrono::abs(m_offset) > tolerance;
}
