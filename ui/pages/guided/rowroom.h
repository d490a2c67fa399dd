// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class GuidedRow;
class QWidget;

/// Gives each row, when it is the current one, the height of the highest of those that are seen
/// whole, so that the button that leads on and the rows below stay in their place. The list's first
/// row is the current one. Where large text in a narrow window makes the rows of very different
/// height, each has only the room that it needs itself: the others' would be a large empty place.
class RowRoom : public QObject {
    Q_OBJECT
public:
    /// \a page holds \a rows, and is shown in a scroll area.
    RowRoom(QWidget &page, const QList<GuidedRow *> &rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Pixels above the button of a row, and those of the rest.
    struct Room {
        int above = 0;
        int around = 0;
    };
    /// What the highest row needs in that width, of those that are seen whole.
    Room room(int width) const;
    /// What \a row takes above its button, in that width, and in all.
    int above(const GuidedRow &row, int width) const;
    int whole(const GuidedRow &row, int width) const;
    bool isNarrow(int width) const;
    /// How high a row may be that is seen whole.
    int seenHeight() const;
    void findViewport();

    QWidget &m_page;
    QList<GuidedRow *> m_rows;
    /// Of the scroll area around the page. The area itself is none any more while it is destroyed,
    /// and its viewport still gets events then.
    QPointer<QWidget> m_viewport;
};
