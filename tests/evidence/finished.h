// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QTest>

#include <gtest/gtest.h>

/// The result of \a future, for which the event loop runs. Drawing takes its time under a
/// sanitizer.
template <typename T>
T finished(const QFuture<T> &future)
{
    const bool isDone = QTest::qWaitFor([&] { return future.isFinished(); }, 120'000);
    EXPECT_TRUE(isDone) << "the worker did not answer";
    return future.result();
}
