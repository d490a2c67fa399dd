// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "eventually.h"
#include "net/http/httpclient.h"

/// The result of \a future, which must come within five seconds.
template <typename T>
T awaited(const QFuture<T> &future)
{
    EXPECT_EVENTUALLY(future.isFinished());
    return future.isFinished() && future.resultCount() == 1 ? future.result() : T{};
}

inline HttpRequest getOf(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

inline HttpRequest postOf(const QUrl &url, QByteArrayView body = "{\"a\":1}")
{
    HttpRequest request;
    request.url = url;
    request.contentType = "application/json";
    request.body = Secret(body);
    return request;
}

/// The answer in \a outcome; a test failure and an empty one where there is none.
inline HttpAnswer answerIn(const HttpOutcome &outcome)
{
    if (const auto *failure = std::get_if<HttpFailure>(&outcome)) {
        ADD_FAILURE() << "no answer: " << qPrintable(failure->detail);
        return {};
    }
    return std::get<HttpAnswer>(outcome);
}

/// The failure in \a outcome; a test failure and a default one where there is an answer.
inline HttpFailure failureIn(const HttpOutcome &outcome)
{
    if (const auto *answer = std::get_if<HttpAnswer>(&outcome)) {
        ADD_FAILURE() << "an answer came: " << answer->status;
        return {};
    }
    return std::get<HttpFailure>(outcome);
}
