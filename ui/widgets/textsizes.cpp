// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/textsizes.h"

#include "widgets/textlines.h"

#include <QFontMetrics>

#include <algorithm>

namespace {

/// More than one layout asks for: its hints, and the widths that it tries.
constexpr size_t mostKnown = 12;

} // namespace

QSize TextSizes::of(const QString &text, int width)
{
    const auto known = std::find_if(m_known.cbegin(), m_known.cend(),
        [&](const Known &each) { return each.width == width && each.text == text; });
    if (known != m_known.cend())
        return known->size;
    if (m_known.size() == mostKnown)
        m_known.erase(m_known.begin());
    const TextLines lines(text, m_font, width);
    const QSize size(lines.width(), lines.height());
    m_known.push_back({text, width, size});
    return size;
}

int TextSizes::lineOf(int characters)
{
    // The average width in font files is narrower than that of text.
    static const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    if (!m_alphabet)
        m_alphabet = QFontMetrics(m_font).horizontalAdvance(letters);
    return *m_alphabet * characters / int(letters.size());
}
