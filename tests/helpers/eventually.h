// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QTest>

#include <gtest/gtest.h>

/// Lets the event loop run until \a condition holds, for at most half a minute: the machine may be
/// busy, and only a test that fails waits so long.
#define EXPECT_EVENTUALLY(condition)                                                               \
    EXPECT_TRUE(QTest::qWaitFor([&] { return static_cast<bool>(condition); }, 30'000)) << #condition
