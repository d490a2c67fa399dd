// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/dividedwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

namespace {

struct DividedWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(DividedWordsTexts)
};

/// A shorter word has room in every column.
constexpr qsizetype shortest = 12;

/// What stands before a seam, in small letters.
QStringList heads()
{
    //: not to be seen: beginnings of long compound words, after which a word may be divided where
    //: the column is too narrow for it; small letters, parted by spaces
    return DividedWordsTexts::tr("sub classi").split(u' ', Qt::SkipEmptyParts);
}

QString divided(QString word, const QStringList &heads)
{
    for (const QString &head : heads) {
        const qsizetype place = word.indexOf(head, 0, Qt::CaseInsensitive);
        const qsizetype seam = place + head.size();
        if (place >= 0 && seam < word.size() && word.at(seam).isLetter())
            word.insert(seam, QChar::SoftHyphen);
    }
    return word;
}

/// \a text with spaces in place of no-break ones where they hold together more than has room in a
/// line: Qt would break the last word between any two letters.
QString loosened(QString text, const QFontMetricsF &metrics, qreal width)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const auto mayBreak = [](QChar letter) {
            return letter.isSpace() && letter != QChar::Nbsp;
        };
        const auto found = std::find_if(text.cbegin() + begin, text.cend(), mayBreak);
        const qsizetype length = found - (text.cbegin() + begin);
        const QString held = text.mid(begin, length);
        if (held.contains(QChar::Nbsp) && metrics.horizontalAdvance(held) > width)
            text.replace(begin, length, QString(held).replace(QChar::Nbsp, QChar::Space));
        begin += length + 1;
    }
    return text;
}

} // namespace

QString DividedWords::divided(const QString &whole, const QFontMetricsF &metrics, qreal width)
{
    const QString text = loosened(whole, metrics, width);
    QString all;
    QStringList known;
    for (qsizetype begin = 0; begin < text.size();) {
        const auto isSpace = [](QChar letter) { return letter.isSpace(); };
        const auto end = std::find_if(text.cbegin() + begin, text.cend(), isSpace);
        const QString word = text.mid(begin, end - (text.cbegin() + begin));
        // A hyphen would be taken for a part of an address.
        const bool isAddress = word.contains(u'@') || word.contains(u'/');
        if (word.size() >= shortest && !isAddress && metrics.horizontalAdvance(word) > width) {
            if (known.isEmpty())
                known = heads();
            all += ::divided(word, known);
        } else {
            all += word;
        }
        begin += word.size();
        if (begin < text.size())
            all += text.at(begin++);
    }
    return all;
}
