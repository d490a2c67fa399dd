// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class QScrollArea;

/// A soft edge and a line at the bottom of a scroll area, while there is more below: a list that is
/// cut between two rows does not look whole. Lets the mouse through.
class ScrollShade : public QWidget {
    Q_OBJECT
public:
    /// From the lower edge; what lies there is hard to read.
    static constexpr int reach = 12;

    explicit ScrollShade(QScrollArea &area);

    /// Goes to where the area ends.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea &m_area;
};
