// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QVBoxLayout>

/// Rows below each other, \a spacing pixels apart and without a margin around them. The distances
/// down a page are of one scale: 4 within a thing, 8 between its parts, 12 between things, 16
/// inside a frame, 24 before another section.
class Rows : public QVBoxLayout {
public:
    explicit Rows(QWidget *parent = nullptr, int spacing = 12) : QVBoxLayout(parent)
    {
        setContentsMargins(0, 0, 0, 0);
        setSpacing(spacing);
    }
};
