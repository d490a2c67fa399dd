// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "base/placeholders.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

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

/// To the minute, as people write it.
QTime minuteOf(const QDateTime &instant)
{
    const QTime time = Copenhagen::local(instant).time();
    return {time.hour(), time.minute()};
}

/// "At 6" may also be meant of the evening; empty where the hour leaves nothing open.
QString otherMeaning(QTime stated, const QString &when)
{
    constexpr int noon = 12;
    constexpr int halfDay = noon * 60 * 60;
    static const QRegularExpression leadingZero(QStringLiteral("\\b0\\d"));
    if (stated.hour() < 1 || stated.hour() >= noon || leadingZero.match(when).hasMatch())
        return {};
    //: evidence, below check 2, after what a colleague's answer says; {time}: a time of day in the
    //: afternoon, such as 18.00
    return filledIn(EvidenceReplyTime::tr("The answer can also mean {time}."),
        {{QStringLiteral("time"), stated.addSecs(halfDay).toString(QStringLiteral("HH.mm"))}});
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
    //: evidence, below check 2, after a colleague's answer; {when}: a time of day in the own words
    //: of the colleague {name}
    const QString after = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. It was not that late yet on the day "
        "when the answer was pasted. Ask {name} which day it was.");
    //: evidence, below check 2, after a colleague's answer; {when}: a time of day in the own words
    //: of the colleague {name}
    const QString beforeCreation = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. On the day when the answer was pasted, "
        "the subscription did not exist at that time. {also} Ask {name} which day it was.");
    //: evidence, below check 2, after a colleague's answer; {when}: a time of day in the own words
    //: of the colleague {name}; {user}: the user; {also}: "It can also mean ...", or nothing
    const QString beforeStatement = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. At that time on the day when the "
        "answer was pasted, {user} had not yet stated that the subscription was saved. {also} Ask "
        "{name} which day it was.");
    const QString &before = facts.statedValidFrom ? beforeStatement : beforeCreation;
    const QString when = EvidenceWording::fromOutside(check.reply->when).trimmed();
    return filledIn(isAfterPasting ? after : before,
        {{QStringLiteral("when"), when},
            {QStringLiteral("user"), EvidenceWording::nameOf(userName(facts))},
            {QStringLiteral("also"), otherMeaning(*stated, when)},
            {QStringLiteral("name"),
                EvidenceWording::nameOf(check.witness ? check.witness->name : QString())}})
        .simplified();
}

bool EvidenceParts::isReplyWithoutDate(const Check &check)
{
    if (!check.reply)
        return false;
    const QString when = check.reply->when.trimmed();
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
    return when.isEmpty() && somewhere.match(check.reply->words).hasMatch()
        && !check.reply->words.contains(digit);
}
