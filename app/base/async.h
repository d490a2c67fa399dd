// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

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
