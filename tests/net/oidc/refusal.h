// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <gtest/gtest.h>

/// \a result is SignInUntrusted, and its detail names the check.
template <typename T>
testing::AssertionResult isRefused(const Result<T> &result, const char *detail)
{
    if (result)
        return testing::AssertionFailure() << "was accepted";
    const Error &error = result.error();
    if (error.kind == ErrorKind::SignInUntrusted
        && error.detail.contains(QString::fromUtf8(detail)))
        return testing::AssertionSuccess();
    return testing::AssertionFailure()
        << qPrintable(codeOf(error.kind)) << ' ' << qPrintable(error.detail);
}
