// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "faultcases.h"

#include <gtest/gtest.h>

#include <map>

/// The results of this run's cases; printed at its end, with every case of the matrix.
class MatrixReport : public testing::Environment {
public:
    static void note(const FaultCase &faultCase, bool isWell);

    void TearDown() override;

private:
    static const char *markOf(
        const QList<FaultCase> &cases, const QByteArray &stage, const QByteArray &fault);
    static std::map<QByteArray, bool> &results();
};
