// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/seencreator.h"

#include "base/seentext.h"
#include "reading/seenvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestInitials = 6;
constexpr qsizetype longestCreator = 80;

/// What \a line says beside the label, on a line that has nothing else: in a table's row the next
/// cell may be another label.
QString besideLabel(const PageLine &line, const ReadingWords &words)
{
    const auto isLabel = [&words](const QString &cell) {
        return words.creatorLabels.contains(SeenValues::bareLabel(cell));
    };
    if (line.cells.size() == 2 && isLabel(line.cells.constFirst()))
        return line.cells.constLast();
    const QString &cell = line.cells.constFirst();
    const qsizetype colon = cell.indexOf(u':');
    const bool isPair = line.cells.size() == 1 && colon > 0 && isLabel(cell.left(colon));
    return isPair ? cell.mid(colon + 1).trimmed() : QString();
}

QStringList nameWordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QStringList words;
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

/// Whether the letters of \a initials, from the first of one of \a words on, come in the words in
/// their order.
bool areInitialsOf(const QString &initials, const QStringList &words)
{
    const QString name = words.join(QString());
    const bool isBeginning = std::any_of(words.cbegin(), words.cend(),
        [&initials](const QString &word) { return word.at(0) == initials.at(0); });
    qsizetype at = -1;
    return isBeginning && std::all_of(initials.cbegin(), initials.cend(), [&](QChar letter) {
        at = name.indexOf(letter, at + 1);
        return at >= 0;
    });
}

} // namespace

QString SeenCreator::in(const QList<PageLine> &lines, const ReadingWords &words)
{
    QString seen;
    for (const PageLine &line : lines) {
        if (line.cells.isEmpty() || line.isChoice)
            continue;
        const QString here = PageLines::withoutSeams(besideLabel(line, words)).simplified();
        if (here.isEmpty() || here == seen)
            continue;
        if (!seen.isEmpty() || here.size() > longestCreator)
            return {};
        seen = here;
    }
    return seen;
}

bool SeenCreator::mayBe(const QString &seen, const QString &name)
{
    // Of a mail address, what stands before the "@" is the person's.
    const QString person = seen.section(u'@', 0, 0);
    const bool hasDigits =
        std::any_of(person.cbegin(), person.cend(), [](QChar letter) { return letter.isDigit(); });
    const QStringList seenWords = nameWordsOf(person);
    const QStringList nameWords = nameWordsOf(name);
    if (hasDigits || seenWords.isEmpty() || nameWords.isEmpty())
        return true;
    for (const QString &one : seenWords) {
        const bool isPart =
            std::any_of(nameWords.cbegin(), nameWords.cend(), [&one](const QString &other) {
                return one.startsWith(other) || other.startsWith(one);
            });
        if (isPart)
            return true;
    }
    const QString &only = seenWords.constFirst();
    return seenWords.size() == 1 && only.size() <= longestInitials
        && areInitialsOf(only, nameWords);
}
