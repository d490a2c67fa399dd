// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "base/dates.h"
#include "base/placeholders.h"
#include "evidence/content/evidenceground.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace {

struct EvidenceReplyTime {
    Q_DECLARE_TR_FUNCTIONS(EvidenceReplyTime)
};

/// \a words has | between them; a full stop at the end of one may be left out.
QString anyOf(const QString &words)
{
    QStringList forms;
    for (QString word : words.split(u'|')) {
        if (word.endsWith(u'.'))
            word.chop(1);
        forms.append(QRegularExpression::escape(word));
    }
    return QStringLiteral("(?:%1)\\.?").arg(forms.join(u'|'));
}

QString todayWords()
{
    //: words for the day of writing in an answer that a colleague wrote, with | between them: all
    //: that people write there
    return anyOf(EvidenceReplyTime::tr("today"));
}

/// The time of day that \a when consists of; nothing where it has any other word, such as a date.
/// "Today" is the day of the pasting where the subscription was saved on that day too, for the
/// answer was written in between.
std::optional<QTime> onlyTime(const QString &when)
{
    //: words before a time of day in an answer that a colleague wrote, with | between them, such as
    //: "at" in "at 9": all that people write there
    const QString at = anyOf(EvidenceReplyTime::tr("at"));
    const QRegularExpression form(
        QStringLiteral(
            "\\A\\s*(?:%1|%2,?(?:\\s+%1)?)\\s*(\\d{1,2})(?:[.:](\\d\\d))?\\s*\\.?\\s*\\z")
            .arg(at, todayWords()),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(when);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

/// The number of the month that \a word is or begins, in Danish or in English; 0 where it is none.
int monthOf(const QString &word)
{
    constexpr int months = 12;
    constexpr qsizetype shortest = 3;
    for (int month = 1; month <= months; ++month) {
        for (const QLocale &locale : {QLocale(QLocale::Danish), QLocale(QLocale::English)}) {
            const QString beginning = locale.monthName(month).left(shortest);
            if (word.startsWith(beginning, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

/// The first day and month that \a when names: "24. november", "24/11".
std::optional<std::pair<int, int>> dayAndMonth(const QString &when)
{
    static const QRegularExpression dated(
        QStringLiteral("\\b(\\d{1,2})(?:\\.? ?(%1)|[/-](\\d{1,2})\\b)").arg(Dates::monthForm()),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = dated.match(when);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(2);
    const int month = word.isEmpty() ? match.captured(3).toInt() : monthOf(word);
    return std::pair(match.captured(1).toInt(), month);
}

/// To the minute, as people write it.
QTime minuteOf(const QDateTime &instant)
{
    const QTime time = Copenhagen::local(instant).time();
    return {time.hour(), time.minute()};
}

} // namespace

QString EvidenceParts::remarkOnReplyTime(const Check &check, const CaseFacts &facts)
{
    if (!check.reply || !check.at)
        return {};
    const auto stated = onlyTime(check.reply->when);
    if (!stated)
        return {};
    const bool isAfterPasting = *stated > minuteOf(*check.at);
    const bool isSameDay =
        facts.createdAt && Copenhagen::dateAt(*facts.createdAt) == Copenhagen::dateAt(*check.at);
    const bool isBeforeSaving = isSameDay && *stated < minuteOf(*facts.createdAt);
    if (!isAfterPasting && !isBeforeSaving)
        return {};
    //: evidence, below check 2, after a colleague's answer; {when}: a time of day in the
    //: colleague's own words; {day}: a date; {pasted}: the time of that day when it was pasted
    const QString after = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. On {day} that would be too late: The "
        "answer was pasted at {pasted} that day.");
    //: evidence, below check 2, after a colleague's answer and when it was pasted; {when}: a time
    //: of day in the colleague's own words; {day}: the date of the pasting; {time}: a later time of
    //: that day
    const QString beforeCreation = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. On {day} that would be too early: The "
        "subscription was not created until {time} that day.");
    //: evidence, below check 2, after a colleague's answer and when it was pasted; {when}: a time
    //: of day in the colleague's own words; {day}: the date of the pasting; {time}: a later time of
    //: that day, at which the user stated it
    const QString beforeStatement = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. On {day} that would be too early: The "
        "subscription was not stated to be saved until {time} that day.");
    const QString &before = facts.statedValidFrom ? beforeStatement : beforeCreation;
    return filledIn(isAfterPasting ? after : before,
        {{QStringLiteral("when"), EvidenceWording::fromOutside(check.reply->when).trimmed()},
            {QStringLiteral("time"), facts.createdAt ? Dates::time(*facts.createdAt) : QString()},
            {QStringLiteral("day"), EvidenceWording::day(Copenhagen::dateAt(*check.at))},
            {QStringLiteral("pasted"), Dates::time(*check.at)}})
        .simplified();
}

bool EvidenceParts::isLookWithoutDate(const Check &check)
{
    const QString when = statedTime(check);
    if (onlyTime(when))
        return true;
    const QRegularExpression today(QStringLiteral("\\A%1\\.?\\z").arg(todayWords()),
        QRegularExpression::CaseInsensitiveOption);
    if (today.match(when).hasMatch())
        return true;
    // A digit may be part of a date.
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const QRegularExpression somewhere(QStringLiteral("\\b%1(?!\\w)").arg(todayWords()),
        QRegularExpression::CaseInsensitiveOption);
    return check.reply && when.isEmpty() && somewhere.match(check.reply->words).hasMatch()
        && !check.reply->words.contains(digit);
}

bool EvidenceParts::isLookOnNoDayOfCase(const Check &check, const CaseFacts &facts)
{
    static const QRegularExpression whole(
        QStringLiteral("\\b(?:\\d{4}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{2})\\b"));
    const QString when = statedTime(check);
    const auto day = dayAndMonth(when);
    if (!day || whole.match(when).hasMatch() || !facts.createdAt || !check.at)
        return false;
    const QDate first = Copenhagen::dateAt(*facts.createdAt);
    const QDate last = Copenhagen::dateAt(*check.at);
    for (int year = first.year(); year <= last.year(); ++year) {
        const QDate date(year, day->second, day->first);
        if (date >= first && date <= last)
            return false;
    }
    return true;
}

EvidenceParts::Unstated EvidenceParts::unstatedIn(const EvidenceContent &content)
{
    using Purpose = Environment::Purpose;
    const Check &second = content.facts.verification.second;
    const Environment &environment = content.environment;
    const bool isAsked = environment.purpose == Purpose::Production
        || (environment.purpose == Purpose::Unstated && !environment.isOnThisMachine());
    if (!isAsked || second.status != Check::Status::Approved || !isStated(second))
        return {};
    // The user answers where they look.
    const bool isUser = second.witness->kind == Witness::Kind::User;
    const bool isUndated = !isUser && isLookWithoutDate(second);
    return {second.witness->role.isEmpty(), !isUser && !isUndated && statedTime(second).isEmpty(),
        isUndated};
}

EvidenceParts::Unstated EvidenceParts::unstatedInVerdict(
    const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    const bool isRemarked = std::any_of(checks.cbegin(), checks.cend(),
        [](const EvidenceCheck &check) { return !check.remark.isEmpty(); });
    const bool areApproved =
        EvidenceGrounds::isCreated(content) && content.facts.verification.isComplete();
    return isRemarked || !areApproved ? Unstated() : unstatedIn(content);
}
