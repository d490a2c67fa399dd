// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/rows.h"

#include <algorithm>
#include <functional>

/// Rows that take at least as many pixels as something else says for a width.
class KeptRows : public Rows {
public:
    static constexpr int distance = 8;

    explicit KeptRows(QWidget *parent = nullptr) : Rows(parent, distance) { }

    void keepRoom(const std::function<int(int)> &least) { m_least = least; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return std::max(Rows::heightForWidth(width), m_least ? m_least(width) : 0);
    }
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }

private:
    std::function<int(int)> m_least;
};
