// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "fuzztargets.h"

#include <QByteArrayView>

#include <utility>

/// Throws where \a holds is false.
inline void promise(bool holds, const char *what)
{
    if (!holds)
        throw FuzzTargets::BrokenPromise(what);
}

/// The first line of \a input without its line feed, and what follows it.
inline std::pair<QByteArrayView, QByteArrayView> firstLineAndRest(QByteArrayView input)
{
    qsizetype end = 0;
    while (end < input.size() && input[end] != '\n')
        ++end;
    return {input.first(end), input.sliced(qMin(end + 1, input.size()))};
}
