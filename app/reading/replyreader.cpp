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

/// \a text up to where its first sentence ends. A dot before a digit belongs to a date or an hour.
QString firstSentenceOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[!?\\n]|\\.(?=\\s+[^\\s\\d]|\\s*\\z)"));
    return text.left(text.indexOf(end));
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

/// Whether a yes or a no that stands beside \a said is in doubt.
bool isDoubted(const QStringList &said, bool isYes, const ReadingWords &words)
{
    return holdsAny(said, words.doubting) || holdsAny(said, isYes ? words.no : words.yes)
        || (isYes && (holdsAny(said, words.denying) || holdsAny(said, words.postponing)));
}

/// What \a text says. Its first sentence must be a plain yes or no, in words that are all known:
/// "Yes, I will look" begins with a yes that is none. What follows may add to it, but neither doubt
/// nor deny it.
Verdict verdictOf(const QString &text, const ReadingWords &words)
{
    const QStringList first = wordsOf(firstSentenceOf(text));
    if (first.isEmpty())
        return Verdict::None;
    const bool isYes = words.yes.contains(first.constFirst());
    if (!isYes && !words.no.contains(first.constFirst()))
        return Verdict::None;
    const QSet<QString> &same = isYes ? words.yes : words.no;
    const auto isLight = [&](qsizetype at) {
        const QString &word = first.at(at);
        return words.weightless.contains(word)
            || (at > 0 && words.weightless.contains(first.at(at - 1) + u' ' + word));
    };
    bool isPlain = true;
    for (qsizetype at = 0; at < first.size(); ++at) {
        const QString &word = first.at(at);
        isPlain = isPlain
            && (same.contains(word) || isLight(at) || isNumber(word)
                || (!isYes && words.denying.contains(word)));
    }
    if (!isPlain || text.contains(u'?') || isDoubted(wordsOf(text), isYes, words))
        return Verdict::Unclear;
    return isYes ? Verdict::Yes : Verdict::No;
}

/// What \a line has of \a label's words up to its bracket, and then "(ja)" or "(nej)": of the
/// two that the form offers there the colleague has deleted one. Else nothing.
std::optional<QString> choiceLeft(
    const QString &label, const QString &line, const ReadingWords &words)
{
    const qsizetype bracket = label.indexOf(u'(');
    if (bracket <= 0 || !line.contains(u'('))
        return std::nullopt;
    const auto rest = MailText::behind(label.left(bracket), line);
    static const QRegularExpression form(QStringLiteral("\\A\\(\\s*(\\p{L}+)\\s*\\)[\\s:.]*\\z"));
    const QString word = rest ? form.match(*rest).captured(1) : QString();
    const bool isChoice = words.yes.contains(word.toLower()) || words.no.contains(word.toLower());
    return isChoice ? std::optional(word) : std::nullopt;
}

/// Whether a filled form stands in a mail before the newest one: two mails up the thread, or with
/// the form that it answers further up.
bool isOfEarlierMail(const QString &label, const QList<MailLine> &lines)
{
    constexpr int question = 1;
    int first = -1;
    for (const MailLine &line : lines) {
        if (!MailText::behind(label, line.text))
            continue;
        first = first < 0 ? line.depth : first;
        if (first > question || line.depth > first)
            return true;
    }
    return false;
}

/// Whether \a text only says where the answer stands.
bool isPointer(const QString &text, const ReadingWords &words)
{
    const QStringList all = wordsOf(text);
    return std::all_of(all.cbegin(), all.cend(), [&](const QString &word) {
        return words.pointing.contains(word) || words.weightless.contains(word);
    });
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
        QStringLiteral("\\b(?:%1) ?(?:ca\\.? ?)?\\d{1,2}(?:[.:]\\d\\d)?(?!\\d)")
            .arg(names.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    return hour.match(text).captured();
}

/// With \a isEarlier the colleague has written \a ownText after the answers in the form.
void judge(ReadReply &reply, const QStringList &answers, bool isEarlier, const QString &ownText,
    const ReadingWords &words)
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
    const bool isYes = verdict == Verdict::Yes;
    // Beside the form's answer, what the colleague writes freely may not speak against it.
    if (!answers.isEmpty() && isDoubted(wordsOf(ownText), isYes, words))
        return;
    const bool isTakenBack = !answers.isEmpty() && isEarlier && !isPointer(ownText, words)
        && verdictOf(ownText, words) != verdict;
    if (isTakenBack)
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
            || MailText::behind(form.role, line) || MailText::behind(form.name, line);
    };
    QSet<QString> sent;
    for (const MailLine &line : MailText::linesOf(form.mail, words))
        sent.insert(line.text);
    const auto isSent = [&](const QString &line) { return isLabel(line) || sent.contains(line); };
    const MailText::Letter letter = MailText::letterOf(lines, isSent, words);
    QStringList seen = answersTo(form.seen, lines, isLabel);
    for (const MailLine &line : lines) {
        if (const auto choice = choiceLeft(form.seen, line.text, words))
            seen.append(*choice);
    }
    seen.removeDuplicates();
    const bool isEarlier = !seen.isEmpty() && isOfEarlierMail(form.seen, lines);
    judge(reply, seen, isEarlier, letter.text, words);
    if (reply.outcome != ReadReply::Outcome::Read)
        return reply;
    const QStringList when = answersTo(form.when, lines, isLabel);
    const QStringList role = answersTo(form.role, lines, isLabel);
    QStringList name = answersTo(form.name, lines, isLabel);
    // Below the form's last line the reply itself may begin.
    name.removeIf([&](const QString &each) {
        return MailText::nameIn(each).isEmpty() || verdictOf(each, words) != Verdict::None;
    });
    const QString hour = hourIn(letter.text.isEmpty() ? reply.words : letter.text, words);
    reply.when = asQuotation(when.size() == 1 ? when.constFirst() : hour, longestOwn);
    reply.role = asQuotation(role.size() == 1 ? role.constFirst() : QString(), longestOwn);
    reply.name = asQuotation(name.size() == 1 ? name.constFirst() : letter.signature, longestOwn);
    reply.sha256 = Sha256::hexOf(bytes);
    return reply;
}
