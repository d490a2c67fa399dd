// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/textlines.h"

#include "widgets/dividedwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

/// Two words of so many characters have room in nearly every column; see DividedWords.
constexpr qsizetype lastWords = 22;
/// A shorter text is a label, or has its words in a line or two.
constexpr qsizetype sentence = 48;
/// A word of so many characters is not lost in a line of its own.
constexpr qsizetype longWord = 12;
constexpr QChar wordJoiner(0x2060);

/// The last word of a sentence is not alone in its line.
void bindLastWord(QString &text)
{
    const qsizetype last = text.lastIndexOf(u' ');
    const qsizetype before = last > 0 ? text.lastIndexOf(u' ', last - 1) : -1;
    if (text.size() >= sentence && before >= 0 && text.size() - before <= lastWords)
        text.replace(last, 1, QChar::Nbsp);
}

/// "31. december" stays in one line, and so does "id-nummer": a number is no end of a sentence
/// where a small letter follows, and so few letters before a hyphen are no word.
void bindNumbersAndShortHeads(QString &text)
{
    constexpr qsizetype shortHead = 3;
    qsizetype head = 0;
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
        const QChar letter = text.at(place);
        if (letter == u' ' && place >= 2 && text.at(place - 1) == u'.'
            && text.at(place - 2).isDigit() && text.at(place + 1).isLower())
            text[place] = QChar::Nbsp;
        if (letter == u'-' && head > 0 && head <= shortHead && text.at(place + 1).isLetter())
            text.insert(place + 1, wordJoiner);
        head = letter.isLetterOrNumber() ? head + 1 : 0;
    }
}

/// What would look lost at the beginning of a line stays with the word before it.
QString bound(QString text)
{
    bindLastWord(text);
    bindNumbersAndShortHeads(text);
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(QStringLiteral(" \u2026"), QStringLiteral("\u00a0\u2026"));
    text.replace(QStringLiteral("kl. "), QStringLiteral("kl.\u00a0"));
    return text;
}

} // namespace

TextLines::TextLines(const QString &text, const QFont &font, int width)
    : m_layout(DividedWords::divided(bound(text), QFontMetricsF(font), width), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    breakLines(width);
    if (!endsWithOneWord(width))
        return;
    QString words = m_layout.text();
    words[words.lastIndexOf(u' ')] = QChar::Nbsp;
    m_layout.setText(words);
    breakLines(width);
}

/// A heading or a label too, of which bindLastWord() does not know how wide it is. The line before
/// keeps a word.
bool TextLines::endsWithOneWord(int width) const
{
    if (m_layout.lineCount() < 2)
        return false;
    const QString &text = m_layout.text();
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const qsizetype begin = last.textStart();
    const bool hasMore = text.indexOf(u' ', begin) >= 0 || text.indexOf(QChar::Nbsp, begin) >= 0;
    if (begin == 0 || text.at(begin - 1) != u' ' || hasMore || text.size() - begin >= longWord)
        return false;
    const qsizetype before = text.lastIndexOf(u' ', begin - 2);
    const QTextLine previous = m_layout.lineAt(m_layout.lineCount() - 2);
    return before > previous.textStart()
        && QFontMetricsF(m_layout.font()).horizontalAdvance(text.mid(before + 1)) < width;
}

void TextLines::breakLines(int width)
{
    qreal height = 0;
    qreal longest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        longest = std::max(longest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_height = int(std::ceil(std::max(height, QFontMetricsF(m_layout.font()).height())));
    // One more pixel, so that a line as wide as this is not broken by rounding.
    m_width = int(std::ceil(longest)) + 1;
}
