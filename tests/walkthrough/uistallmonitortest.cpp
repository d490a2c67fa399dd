// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "walkthrough/uistallmonitor.h"

#include "eventually.h"

#include <QSemaphore>
#include <QTimer>

#include <gtest/gtest.h>

using namespace std::chrono_literals;

TEST(UiStallMonitor, CountsTimeInWhichTheThreadDoesNotReturnToItsEventLoop)
{
    UiStallMonitor monitor;
    monitor.start();
    bool isDone = false;
    QTimer::singleShot(0, &monitor, [&isDone] {
        QSemaphore().tryAcquire(1, 100);
        isDone = true;
    });
    EXPECT_EVENTUALLY(isDone && monitor.longest() >= 90ms);
}
