// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

/// A web address in one line, for it is never divided. Where it has no room its end is left out,
/// and all of it is shown when the pointer rests there. text() is all of it.
class AddressLine : public TextBlock {
    Q_OBJECT
public:
    explicit AddressLine(QWidget *parent = nullptr);

    /// What is drawn in a line of \a width pixels.
    QString shownIn(int width) const;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFontMetrics metrics() const;
};
