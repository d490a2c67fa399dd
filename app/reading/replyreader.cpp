// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/replyreader.h"

#include "base/plaintext.h"
#include "base/seentext.h"
#include "base/sha256.h"
#include "reading/mailtext.h"
#include "reading/pagereader.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestWords = 100;
constexpr qsizetype longestOwn = 60;

enum class Verdict { None, Yes, No, Unclear };

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"));
    QStringList words;
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();)
        words.append(matches.next().captured());
    return words;
}

/// The clauses of \a text, without empty ones.
QStringList clausesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.,;:!?()\\n]+(?!\\d)"));
    return text.split(end, Qt::SkipEmptyParts);
}

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar each) { return each.isDigit(); });
}

bool holdsAny(const QStringList &words, const QSet<QString> &of)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return of.contains(word); });
}

/// What \a text says. Its first clause must be a plain yes or no; what follows may add to it, but
/// neither doubt nor deny it.
Verdict verdictOf(const QString &text, const ReadingWords &words)
{
    const QStringList clauses = clausesOf(text);
    const QStringList first = clauses.isEmpty() ? QStringList() : wordsOf(clauses.constFirst());
    if (first.isEmpty())
        return Verdict::None;
    const bool isYes = words.yes.contains(first.constFirst());
    if (!isYes && !words.no.contains(first.constFirst()))
        return Verdict::None;
    const QSet<QString> &same = isYes ? words.yes : words.no;
    const bool isPlain = std::all_of(first.cbegin(), first.cend(), [&](const QString &word) {
        return same.contains(word) || words.weightless.contains(word) || isNumber(word);
    });
    const QStringList all = wordsOf(text);
    const bool isDoubted = holdsAny(all, words.doubting) || text.contains(u'?')
        || holdsAny(all, isYes ? words.no : words.yes) || (isYes && holdsAny(all, words.denying));
    if (!isPlain || isDoubted)
        return Verdict::Unclear;
    return isYes ? Verdict::Yes : Verdict::No;
}

/// All that the lines of the form with \a label are answered with.
QStringList answersTo(
    const QString &label, const QList<MailLine> &lines, const MailText::IsLabel &isLabel)
{
    QStringList answers;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const auto answer = MailText::behind(label, lines.at(index).text);
        if (!answer)
            continue;
        if (!answer->isEmpty())
            answers.append(*answer);
        else if (const QString below = MailText::answerBelow(lines, index, isLabel);
                 !below.isEmpty())
            answers.append(below);
    }
    answers.removeDuplicates();
    return answers;
}

QString hourIn(const QString &text, const ReadingWords &words)
{
    QStringList names;
    for (const QString &name : words.oclock)
        names.append(QRegularExpression::escape(name));
    const QRegularExpression hour(
        QStringLiteral("\\b(?:%1) ?\\d{1,2}(?:[.:]\\d\\d)?(?!\\d)").arg(names.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    return hour.match(text).captured();
}

void judge(
    ReadReply &reply, const QStringList &answers, const QString &ownText, const ReadingWords &words)
{
    reply.outcome = ReadReply::Outcome::Unclear;
    if (answers.size() > 1)
        return;
    const QString answer = answers.isEmpty() ? ownText : answers.constFirst();
    const Verdict verdict = verdictOf(answer, words);
    if (verdict == Verdict::None && answers.isEmpty())
        reply.outcome = ReadReply::Outcome::NoAnswer;
    if (verdict == Verdict::None || verdict == Verdict::Unclear)
        return;
    // Beside the form's answer, what the colleague writes freely may not speak against it.
    const QStringList free = answers.isEmpty() ? QStringList() : wordsOf(ownText);
    const bool isYes = verdict == Verdict::Yes;
    const bool isDoubted = holdsAny(free, words.doubting)
        || holdsAny(free, isYes ? words.no : words.yes) || (isYes && holdsAny(free, words.denying));
    if (isDoubted)
        return;
    reply.outcome = ReadReply::Outcome::Read;
    reply.isYes = isYes;
    reply.words = asQuotation(answer.section(u'\n', 0, 0), longestWords);
}

} // namespace

ReadReply readReply(const QString &text, const ReplyForm &form, const ReadingWords &words)
{
    ReadReply reply;
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > mostPasted) {
        reply.outcome = ReadReply::Outcome::TooLarge;
        return reply;
    }
    const QList<MailLine> lines = MailText::linesOf(text, words);
    if (lines.isEmpty())
        return reply;
    const auto isLabel = [&](const QString &line) {
        return MailText::behind(form.seen, line) || MailText::behind(form.when, line)
            || MailText::behind(form.name, line);
    };
    const MailText::Letter letter = MailText::letterOf(lines, isLabel, words);
    judge(reply, answersTo(form.seen, lines, isLabel), letter.text, words);
    if (reply.outcome != ReadReply::Outcome::Read)
        return reply;
    const QStringList when = answersTo(form.when, lines, isLabel);
    QStringList name = answersTo(form.name, lines, isLabel);
    // Below the form's last line the reply itself may begin.
    name.removeIf([&](const QString &each) {
        return MailText::nameIn(each).isEmpty() || verdictOf(each, words) != Verdict::None;
    });
    const QString hour = hourIn(letter.text.isEmpty() ? reply.words : letter.text, words);
    reply.when = asQuotation(when.size() == 1 ? when.constFirst() : hour, longestOwn);
    reply.name = asQuotation(name.size() == 1 ? name.constFirst() : letter.signature, longestOwn);
    reply.sha256 = Sha256::hexOf(bytes);
    return reply;
}
