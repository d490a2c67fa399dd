// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QWidget>

#include <utility>

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
    /// Below each other, \a widget is the first; nullptr: the one that was added first.
    void setFirst(QWidget *widget);
    /// In so many pixels there is no room beside each other.
    bool isStackedIn(int width) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    const int m_characters;
    QBoxLayout *m_box;
    /// In the order in which they were added, with the stretch.
    QList<std::pair<QWidget *, int>> m_added;
    QWidget *m_first = nullptr;
};
