// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QLayout>
#include <QList>

/// Words, and what there is to press about them: at their right, or below them where the words
/// would have too little room. The first item is the words, the second the buttons.
class BesideLayout : public QLayout {
    Q_OBJECT
public:
    explicit BesideLayout(QWidget *parent = nullptr);
    ~BesideLayout() override;

    void addLayout(QLayout *layout);
    /// The buttons stand below wherever the words would take more lines beside them.
    void goBelowLongWords() { m_goesBelow = true; }
    /// A link beside the words has its own on the line of their first one. There is room above.
    void alignFirstLines() { m_alignsFirstLines = true; }

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
    struct Places {
        QRect words;
        QRect buttons;
        int height = 0;
    };

    Places placesFor(int width) const;
    int leastWords() const;
    int lift() const;

    QList<QLayoutItem *> m_items;
    bool m_goesBelow = false;
    bool m_alignsFirstLines = false;
};
