// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/transferpoll.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds first = 1min;
constexpr std::chrono::milliseconds longest = 15min;
constexpr double growth = 1.5;

} // namespace

TransferPoll::TransferPoll(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransferPoll::due);
}

std::chrono::milliseconds TransferPoll::pause(int polls, bool isPractice, double chance)
{
    if (isPractice)
        return 3s;
    const double grown = double(first.count()) * std::pow(growth, std::min(polls, 20));
    const double capped = std::min(grown, double(longest.count()));
    return std::chrono::milliseconds(std::llround(capped * (0.9 + 0.2 * chance)));
}

void TransferPoll::plan(bool isPractice, std::optional<std::chrono::seconds> retryAfter)
{
    const auto own = pause(m_polls++, isPractice, QRandomGenerator::global()->generateDouble());
    m_timer.start(std::max(own, std::chrono::milliseconds(retryAfter.value_or(0s))));
}

void TransferPoll::stop()
{
    m_timer.stop();
}
