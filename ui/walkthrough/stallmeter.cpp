// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/stallmeter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto beatInterval = 5ms;

} // namespace

StallMeter::StallMeter(QObject *parent) : QObject(parent)
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(beatInterval);
    connect(&m_heart, &QTimer::timeout, this, &StallMeter::beat);
}

void StallMeter::start()
{
    m_longest = 0ms;
    m_sinceBeat.start();
    m_heart.start();
}

void StallMeter::beat()
{
    const std::chrono::milliseconds late =
        std::chrono::milliseconds(m_sinceBeat.restart()) - beatInterval;
    m_longest = std::max(m_longest, late);
}
