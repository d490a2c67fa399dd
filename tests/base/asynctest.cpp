// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/async.h"

#include "eventually.h"

#include <QPromise>

#include <memory>

namespace {

struct Call {
    int times = 0;
    int value = 0;
};

auto noted(Call &call)
{
    return [&call](int value) {
        ++call.times;
        call.value = value;
    };
}

void runPendingEvents()
{
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

} // namespace

TEST(Async, AHandlerGetsTheResultAfterTheCall)
{
    QObject context;
    Call call;
    Async::whenDone(Async::ready(7), &context, noted(call));

    EXPECT_EQ(call.times, 0);
    EXPECT_EVENTUALLY(call.times == 1);
    EXPECT_EQ(call.value, 7);
}

TEST(Async, AHandlerWaitsForTheResult)
{
    QObject context;
    Call call;
    QPromise<int> promise;
    promise.start();
    Async::whenDone(promise.future(), &context, noted(call));
    runPendingEvents();
    EXPECT_EQ(call.times, 0);

    promise.addResult(3);
    promise.finish();
    EXPECT_EQ(call.times, 0) << "never inside finish()";
    EXPECT_EVENTUALLY(call.times == 1);
    EXPECT_EQ(call.value, 3);
}

TEST(Async, TwoHandlersOfOneFutureAreBothCalled)
{
    QObject context;
    Call one;
    Call other;
    const auto future = Async::ready(5);
    Async::whenDone(future, &context, noted(one));
    Async::whenDone(future, &context, noted(other));

    EXPECT_EVENTUALLY(one.times == 1 && other.times == 1);
}

TEST(Async, NothingIsCalledOnceTheContextIsGone)
{
    auto context = std::make_unique<QObject>();
    QObject witness;
    Call call;
    Call witnessed;
    QPromise<int> promise;
    promise.start();
    Async::whenDone(promise.future(), context.get(), noted(call));
    Async::whenDone(promise.future(), &witness, noted(witnessed));

    context.reset();
    promise.addResult(1);
    promise.finish();
    EXPECT_EVENTUALLY(witnessed.times == 1);
    EXPECT_EQ(call.times, 0);
}

TEST(Async, NothingIsCalledForACancelledFuture)
{
    QObject context;
    Call call;
    QPromise<int> promise;
    promise.start();
    Async::whenDone(promise.future(), &context, noted(call));

    promise.future().cancel();
    promise.finish();
    EXPECT_EVENTUALLY(context.children().isEmpty());
    EXPECT_EQ(call.times, 0);
}

TEST(Async, NothingIsLeftBehindInTheContext)
{
    QObject context;
    Call call;
    Async::whenDone(Async::ready(7), &context, noted(call));
    EXPECT_EVENTUALLY(context.children().isEmpty());
    EXPECT_EQ(call.times, 1);
}

TEST(Async, ATransformedFutureHasWhatIsMadeOfTheResult)
{
    QObject context;
    const QFuture<QString> made = Async::transformed(
        Async::ready(7), &context, [](int value) { return QString::number(value); });
    EXPECT_FALSE(made.isFinished()) << "never inside the call";
    EXPECT_EVENTUALLY(made.isFinished());
    ASSERT_EQ(made.resultCount(), 1);
    EXPECT_EQ(made.result(), QStringLiteral("7"));
}

TEST(Async, ATransformedFutureEndsWithoutAValueOnceTheContextIsGone)
{
    auto context = std::make_unique<QObject>();
    QPromise<int> promise;
    promise.start();
    const QFuture<int> made =
        Async::transformed(promise.future(), context.get(), [](int value) { return value; });

    context.reset();
    EXPECT_TRUE(made.isFinished());
    EXPECT_EQ(made.resultCount(), 0);
}

TEST(Async, ATransformedFutureEndsWithoutAValueForACancelledFuture)
{
    QObject context;
    QPromise<int> promise;
    promise.start();
    const QFuture<int> made =
        Async::transformed(promise.future(), &context, [](int value) { return value; });

    promise.future().cancel();
    promise.finish();
    EXPECT_EVENTUALLY(made.isFinished());
    EXPECT_EQ(made.resultCount(), 0);
}
