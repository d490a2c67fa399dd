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

/// The time of day that \a when consists of; nothing where it has any other word, such as a date.
/// "Today" is the day of the pasting where the subscription was saved on that day too, for the
/// answer was written in between.
std::optional<QTime> onlyTime(const QString &when)
{
    //: words before a time of day in an answer that a colleague wrote, with | between them, such as
    //: "at" in "at 9": all that people write there
    const QString at = anyOf(EvidenceReplyTime::tr("at"));
    //: words for the day of writing in an answer that a colleague wrote, with | between them: all
    //: that people write there
    const QString today = anyOf(EvidenceReplyTime::tr("today"));
    const QRegularExpression form(
        QStringLiteral(
            "\\A\\s*(?:%1|%2,?(?:\\s+%1)?)\\s*(\\d{1,2})(?:[.:](\\d\\d))?\\s*\\.?\\s*\\z")
            .arg(at, today),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(when);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

QString EvidenceParts::remarkOnReplyTime(const Check &check, const CaseFacts &facts)
{
    if (!check.reply || !check.at)
        return {};
    const auto stated = onlyTime(check.reply->when);
    if (!stated)
        return {};
    // To the minute, as people write it.
    const auto minuteOf = [](const QDateTime &instant) {
        const QTime time = Copenhagen::local(instant).time();
        return QTime(time.hour(), time.minute());
    };
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
    const QString before = EvidenceReplyTime::tr(
        "The answer says \u201c{when}\u201d without a date. On the day when the answer was pasted, "
        "the subscription did not exist at that time. Ask {name} which day it was.");
    return filledIn(isAfterPasting ? after : before,
        {{QStringLiteral("when"), EvidenceWording::fromOutside(check.reply->when).trimmed()},
            {QStringLiteral("name"),
                EvidenceWording::nameOf(check.witness ? check.witness->name : QString())}});
}
