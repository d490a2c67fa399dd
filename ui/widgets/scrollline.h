// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class QScrollArea;

/// A line at the upper edge of a scroll area while there is more above: a text that ends there does
/// not look cut off by mistake. Lets the mouse through.
class ScrollLine : public QWidget {
    Q_OBJECT
public:
    explicit ScrollLine(QScrollArea &area);

    /// Goes to where the area begins.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea &m_area;
};
