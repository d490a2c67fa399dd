// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/seenuuid.h"

#include "base/seentext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

/// A longer text is no label around four characters.
constexpr qsizetype longestWrapping = 120;
constexpr qsizetype four = 4;

/// \a seen with the braces and hyphens that an address bar has encoded.
QString decoded(QString seen)
{
    static const QRegularExpression brace(QStringLiteral("%7[bd]"));
    return seen.replace(brace, QStringLiteral(" "))
        .replace(QStringLiteral("%2d"), QStringLiteral("-"));
}

/// All whole UUIDs in \a seen, each once. Lines break at hyphens, so a blank may stand there.
QSet<QString> wholeUuids(const QString &seen)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\p{L}\\p{N}\\p{M}])(?:[ug]uid|id)?"
                       "([0-9a-f]{8}) ?-? ?([0-9a-f]{4}) ?-? ?([0-9a-f]{4}) ?-? ?([0-9a-f]{4}) ?-? "
                       "?([0-9a-f]{12})(?![\\p{L}\\p{N}\\p{M}])"));
    QSet<QString> found;
    for (auto matches = form.globalMatch(seen); matches.hasNext();)
        found.insert(matches.next().capturedTexts().mid(1).join(u'-'));
    return found;
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

/// The words of \a seen, a label in front of one taken away.
QStringList wordsOf(const QString &seen)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}\\p{M}]+(?:-[\\p{L}\\p{N}\\p{M}]+)*"));
    static const QRegularExpression label(QStringLiteral("\\A(?:[ug]uid|id)-?"));
    QStringList words;
    for (auto matches = word.globalMatch(seen); matches.hasNext();) {
        const QString found = matches.next().captured().remove(label);
        if (!found.isEmpty())
            words.append(found);
    }
    return words;
}

SeenUuid lastFourIn(const QString &seen)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{4}\\z"));
    const SeenUuid nothing{SeenUuid::Form::NoUuid, {}};
    if (seen.size() > longestWrapping)
        return nothing;
    const QStringList words = wordsOf(seen);
    QSet<QString> found;
    for (const QString &word : words) {
        // A word like "fade" is four such characters too; it counts where it stands alone.
        if (form.match(word).hasMatch() && (hasDigit(word) || words.size() == 1))
            found.insert(word);
        else if (word.size() > four && hasDigit(word))
            return nothing;
    }
    if (found.size() > 1)
        return {SeenUuid::Form::Several, {}};
    return found.isEmpty() ? nothing : SeenUuid{SeenUuid::Form::LastFour, *found.cbegin()};
}

} // namespace

SeenUuid readUuid(const QString &text)
{
    const QString seen = decoded(SeenText::of(text).toLower());
    if (seen.isEmpty())
        return {};
    const QSet<QString> whole = wholeUuids(seen);
    if (whole.size() > 1)
        return {SeenUuid::Form::Several, {}};
    return whole.isEmpty() ? lastFourIn(seen) : SeenUuid{SeenUuid::Form::Whole, *whole.cbegin()};
}

bool belongsTo(const SeenUuid &seen, const TaskInstance &instance)
{
    return !seen.value.isEmpty() && seen.value.endsWith(instance.lastFour, Qt::CaseInsensitive);
}
