// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/mailtext.h"

#include "base/seentext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

bool beginsWithAny(const QString &line, const QStringList &beginnings)
{
    const QString lower = line.toLower();
    return std::any_of(beginnings.cbegin(), beginnings.cend(),
        [&](const QString &beginning) { return lower.startsWith(beginning); });
}

bool endsWithAny(const QString &line, const QStringList &endings)
{
    const QString lower = line.toLower();
    return std::any_of(endings.cbegin(), endings.cend(),
        [&](const QString &ending) { return lower.endsWith(ending); });
}

/// The line before a quoted mail: "On … Mette Holm wrote:", also where it ends with the name.
bool isBeforeQuote(const QString &line, const ReadingWords &words)
{
    if (endsWithAny(line, words.quoteEndings))
        return true;
    const QString lower = line.toLower();
    return lower.endsWith(u':')
        && std::any_of(words.quoteEndings.cbegin(), words.quoteEndings.cend(),
            [&](const QString &ending) { return lower.contains(u' ' + ending.chopped(1) + u' '); });
}

MailLine lineOf(const QString &raw)
{
    static const QRegularExpression marks(QStringLiteral("\\A\\s*(?:[>|]\\s?)+"));
    const auto found = marks.match(raw);
    const QString quoted = found.captured();
    const int level = int(quoted.count(u'>') + quoted.count(u'|'));
    return {SeenText::of(raw.mid(found.capturedLength())), level};
}

/// The phrase that ends the letter in \a line, or an empty text.
QString closingIn(const QString &line, const ReadingWords &words)
{
    constexpr qsizetype longestWithName = 60;
    const QString lower = line.toLower();
    for (const QString &closing : words.closings) {
        const bool isWhole = lower.startsWith(closing)
            && (lower.size() == closing.size() || !lower.at(closing.size()).isLetterOrNumber());
        if (isWhole && line.size() <= longestWithName)
            return closing;
    }
    return {};
}

/// \a line without "Hej Mette" at its beginning.
QString withoutSalutation(const QString &line, const ReadingWords &words)
{
    constexpr qsizetype mostWords = 4;
    const QString first = line.section(QRegularExpression(QStringLiteral("[^\\p{L}]")), 0, 0);
    if (!words.salutations.contains(first.toLower()))
        return line;
    static const QRegularExpression end(QStringLiteral("[,.!]"));
    const qsizetype at = line.indexOf(end);
    if (at >= 0)
        return line.mid(at + 1).trimmed();
    return line.count(u' ') < mostWords ? QString() : line;
}

} // namespace

QString MailText::nameIn(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,4}\\z"));
    return form.match(line).hasMatch() ? line : QString();
}

QList<MailLine> MailText::linesOf(const QString &text, const ReadingWords &words)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"));
    QList<MailLine> lines;
    int originals = 0;
    bool isBegun = false;
    bool isInHead = false;
    for (const QString &raw : text.split(lineEnd)) {
        MailLine line = lineOf(raw);
        const bool isHead = beginsWithAny(line.text, words.mailHeads);
        // The user may have copied the reply with its own head.
        if (!isBegun && (line.text.isEmpty() || isHead))
            continue;
        isBegun = true;
        const bool beginsQuote = line.level == 0
            && (beginsWithAny(line.text, words.quoteBeginnings) || isBeforeQuote(line.text, words));
        // Several such lines in a row are one head.
        originals += beginsQuote && !isInHead ? 1 : 0;
        isInHead = beginsQuote || (isInHead && (line.text.isEmpty() || isHead));
        line.isOriginal = originals > 0;
        line.depth = std::max(line.level, originals);
        lines.append(line);
    }
    return lines;
}

std::optional<QString> MailText::behind(const QString &label, const QString &line)
{
    const QString wanted = SeenText::of(label);
    static const QRegularExpression bullets(QStringLiteral("\\A[-*\\x{2022} ]+"));
    const QString bare = QString(line).remove(bullets);
    if (wanted.isEmpty() || !bare.startsWith(wanted, Qt::CaseInsensitive))
        return std::nullopt;
    static const QRegularExpression between(QStringLiteral("\\A[:? _.]+|[ _]+\\z"));
    return bare.mid(wanted.size()).remove(between);
}

QString MailText::answerBelow(const QList<MailLine> &lines, qsizetype label, const IsLabel &isLabel)
{
    const int level = lines.at(label).level;
    bool isApart = false;
    for (qsizetype index = label + 1; index < lines.size(); ++index) {
        const MailLine &line = lines.at(index);
        if (line.text.isEmpty()) {
            isApart = true;
            continue;
        }
        // Among quoted lines an answer is quoted less than they are, wherever it stands.
        const bool isAnswer = line.level < level || (line.level == level && !isApart);
        return isAnswer && !isLabel(line.text) ? line.text : QString();
    }
    return {};
}

MailText::Letter MailText::letterOf(
    const QList<MailLine> &lines, const IsLabel &isLabel, const ReadingWords &words)
{
    Letter letter;
    QStringList own;
    bool isSignature = false;
    for (const MailLine &line : lines) {
        if (line.level > 0 || line.isOriginal || line.text.isEmpty() || isLabel(line.text))
            continue;
        if (isSignature) {
            if (letter.signature.isEmpty())
                letter.signature = nameIn(line.text);
            continue;
        }
        const QString closing = closingIn(line.text, words);
        isSignature = !closing.isEmpty() || line.text == QLatin1String("--");
        if (isSignature) {
            static const QRegularExpression around(QStringLiteral("\\A[,. ]+"));
            letter.signature = nameIn(line.text.mid(closing.size()).remove(around));
            continue;
        }
        own.append(own.isEmpty() ? withoutSalutation(line.text, words) : line.text);
        own.removeAll(QString());
    }
    letter.text = own.join(u'\n');
    return letter;
}
