// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/uistallmonitor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto beatInterval = 5ms;

} // namespace

UiStallMonitor::UiStallMonitor(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatInterval);
    connect(&m_timer, &QTimer::timeout, this, &UiStallMonitor::tick);
}

void UiStallMonitor::start()
{
    m_longest = 0ms;
    m_sinceBeat.start();
    m_timer.start();
}

void UiStallMonitor::tick()
{
    const std::chrono::milliseconds late =
        std::chrono::milliseconds(m_sinceBeat.restart()) - beatInterval;
    m_longest = std::max(m_longest, late);
}
