// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFont>
#include <QPointF>
#include <QTextLayout>

class QPainter;

/// A text broken into lines of at most some width: at spaces, and inside a word only where it would
/// not fit at all, if possible where DividedWords allows it.
class TextLines {
public:
    TextLines(const QString &text, const QFont &font, int width);

    int height() const { return m_height; }
    /// Of the longest line.
    int width() const { return m_width; }

    /// Draws in the painter's pen with the first line at \a place.
    void paint(QPainter &painter, const QPointF &place) const { m_layout.draw(&painter, place); }

private:
    void breakLines(int width);
    bool endsWithOneWord(int width) const;

    QTextLayout m_layout;
    int m_height = 0;
    int m_width = 0;
};
