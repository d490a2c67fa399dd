// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/textblock.h"

/// "Schema version | 1.3 | From the task": one list item for assistive technology, side by side
/// where there is room and below each other where there is not.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    /// \a source: where the value comes from; may be empty.
    FieldRow(const QString &label, const QString &value, const QString &source = {},
        QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &source = {});
    /// Whether the value is as it should be: an icon before it, for the eyes alone. The words are
    /// in the source.
    enum class Mark { None, Right, Wrong, Unknown };
    void setMark(Mark mark);
    /// How wide the source is in one line.
    int sourceWidth() const;
    /// A line below, to the next row.
    void setHasRule(bool hasRule);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places {
        QRect label;
        QRect value;
        QRect source;
        /// Empty without a mark.
        QRect mark;
        int height = 0;
    };

    int longestWord() const;
    Places placesFor(int width) const;
    void placeAgain();
    void place();

    TextBlock *m_label;
    TextBlock *m_value;
    TextBlock *m_source;
    Mark m_mark = Mark::None;
    bool m_hasRule = false;
    bool m_isPlaced = false;
    /// Of the label, which never changes, and the font that it was measured in.
    mutable std::optional<int> m_longestWord;
    mutable QFont m_longestWordIn;
};

/// Field rows as one list with a name. Rows are added to its layout.
class FieldList : public QWidget {
    Q_OBJECT
public:
    explicit FieldList(const QString &name, QWidget *parent = nullptr);

    /// All sources stand at the right of their values or all below them: a whole sentence would be
    /// a tower in a column \a room pixels wide.
    bool hasSourcesBeside(int room) const;
    FieldRow *add(const QString &label, const QString &value, const QString &source = {});

private:
    QList<FieldRow *> m_rows;
};
