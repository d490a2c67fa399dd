// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace Async {

/// The one way to consume a future: calls \a handler(result) in the thread of \a context, never
/// inside the call to whenDone(), and not at all once \a context is gone or the future is
/// cancelled. Call it as the last statement of a function.
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                handler(watcher->result());
        });
    watcher->setFuture(future);
}

/// The future of what \a transform makes of the result of \a future, in the thread of \a context.
/// It ends without a value when \a context is gone first or \a future is cancelled.
template <typename T, typename Transform>
auto transformed(const QFuture<T> &future, QObject *context, Transform transform)
{
    using Made = std::invoke_result_t<Transform &, const T &>;
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    const QFuture<Made> made = promise->future();
    whenDone(future, context,
        [promise = std::move(promise), transform = std::move(transform)](const T &result) mutable {
            promise->addResult(transform(result));
            promise->finish();
        });
    return made;
}

/// A future that is done already, for answers that are known without a request.
template <typename T>
QFuture<T> ready(T value)
{
    // Qt deprecates makeReadyFuture(), and its successor came with Qt 6.6.
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Async
