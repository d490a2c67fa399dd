// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QVBoxLayout>

/// Rows below each other, \a spacing pixels apart and without a margin around them.
class Rows : public QVBoxLayout {
public:
    /// As far apart as the system's style has it.
    static constexpr int byStyle = -1;

    explicit Rows(QWidget *parent = nullptr, int spacing = 12) : QVBoxLayout(parent)
    {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(spacing);
    }
};
