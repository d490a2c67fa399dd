// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QLayout>
#include <QList>

/// Widgets side by side, which go on in the next row where they do not fit, and are never cut off.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// What is added from here on stands at the right edge, where all fits in one row.
    void pushRight();
    /// \a widget, one of those at the left, comes before all others.
    void moveToFront(const QWidget &widget);
    /// What is lower than its row stands at the row's bottom, not in its middle: the words of a
    /// link on the line of the last words in the buttons beside it.
    void alignBottom() { m_isAtBottom = true; }
    /// What follows \a widget in its row stands \a distance pixels farther away than usual.
    void keepApart(const QWidget &widget, int distance);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &place) override;

private:
    /// One row: its items' places with x from 0, and whether items pushed right are in it.
    struct Row {
        QList<std::pair<QLayoutItem *, QRect>> places;
        int width = 0;
        int height = 0;
    };

    QList<Row> rowsFor(int width) const;
    bool isAtRight(const QLayoutItem *item) const;
    int widthAtRight() const;
    int spaceAfter(const Row &row) const;
    int heightOf(const QList<Row> &rows) const;
    void placeRow(const Row &row, const QRect &place);

    QList<QLayoutItem *> m_items;
    qsizetype m_firstAtRight = -1;
    bool m_isAtBottom = false;
    const QWidget *m_apart = nullptr;
    int m_apartDistance = 0;
};
