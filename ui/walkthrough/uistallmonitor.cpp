// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/uistallmonitor.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto beatInterval = 5ms;

} // namespace

UiStallMonitor::UiStallMonitor(QObject *parent)
    : QObject(parent), m_schedule(QStringLiteral("/proc/thread-self/schedstat"))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatInterval);
    connect(&m_timer, &QTimer::timeout, this, &UiStallMonitor::tick);
}

void UiStallMonitor::start()
{
    m_longest = 0ms;
    if (!m_schedule.isOpen())
        m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_waitedBefore = waitedForCore();
    m_sinceBeat.start();
    m_timer.start();
}

void UiStallMonitor::tick()
{
    const std::chrono::nanoseconds late =
        std::chrono::nanoseconds(m_sinceBeat.nsecsElapsed()) - beatInterval;
    m_sinceBeat.restart();
    const std::chrono::nanoseconds waited = waitedForCore();
    const auto stalled = late - (waited - std::exchange(m_waitedBefore, waited));
    m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::milliseconds>(stalled));
}

std::chrono::nanoseconds UiStallMonitor::waitedForCore()
{
    // Time on a core, time in the queue for one, and turns, in nanoseconds.
    constexpr qint64 longestLine = 80;
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0ns;
    return std::chrono::nanoseconds(m_schedule.read(longestLine).split(' ').value(1).toLongLong());
}
