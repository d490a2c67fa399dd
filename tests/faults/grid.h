// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "cells.h"

#include <gtest/gtest.h>

#include <map>

/// What came of the cells of this run; printed at its end, every cell of the matrix with it.
class Grid : public testing::Environment {
public:
    static void note(const Cell &cell, bool isWell);

    void TearDown() override;

private:
    static const char *markOf(
        const QList<Cell> &cells, const QByteArray &stage, const QByteArray &fault);
    static std::map<QByteArray, bool> &results();
};
