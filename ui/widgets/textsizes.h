// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFont>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

/// What texts measure in one font. A layout asks for the size of the same text in the same width
/// many times, and each time Qt would look the font up and shape the text anew.
class TextSizes {
public:
    explicit TextSizes(const QFont &font) : m_font(font) { }

    const QFont &font() const { return m_font; }
    /// The size of \a text in lines of at most \a width pixels.
    QSize of(const QString &text, int width);
    /// The width of a line of \a characters letters.
    int lineOf(int characters);

private:
    struct Known {
        QString text;
        int width;
        QSize size;
    };

    QFont m_font;
    std::vector<Known> m_known;
    std::optional<int> m_alphabet;
};
