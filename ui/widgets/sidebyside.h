// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class QBoxLayout;

/// Widgets beside each other where there is room for so many characters, and below each other where
/// there is not.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    explicit SideBySide(int characters, QWidget *parent = nullptr);

    /// \a stretch as of a QBoxLayout, for the row; below each other all are as wide as there is
    /// room.
    void add(QWidget *widget, int stretch = 0);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    const int m_characters;
    QBoxLayout *m_box;
};
