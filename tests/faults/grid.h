// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "cells.h"

#include <gtest/gtest.h>

#include <map>

/// The results of this run's cases; printed at its end, with every case of the matrix.
class Grid : public testing::Environment {
public:
    static void note(const Cell &cell, bool isWell);

    void TearDown() override;

private:
    static const char *markOf(
        const QList<Cell> &cells, const QByteArray &stage, const QByteArray &fault);
    static std::map<QByteArray, bool> &results();
};
