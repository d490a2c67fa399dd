// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QScrollBar>

/// A scroll bar whose handle is seen in all colours.
class ScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit ScrollBar(Qt::Orientation orientation = Qt::Vertical, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
