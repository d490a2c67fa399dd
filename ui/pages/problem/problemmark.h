// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QWidget>

/// The icon before the heading of a problem that takes the page's place, as high as a line of it
/// and a little narrower. For assistive technology, the message: an alert when the problem is a
/// failure or a warning.
class ProblemMark : public QWidget {
    Q_OBJECT
public:
    explicit ProblemMark(const Error &problem, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Severity m_severity;
};
