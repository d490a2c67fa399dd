// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/evidencechronology.h"

#include "base/placeholders.h"
#include "domain/casefacts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

struct EvidenceTimes {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTimes)
};

constexpr qsizetype mostSentences = 10;

using Milliseconds = std::chrono::milliseconds;

/// How much \a later is dated before \a earlier; nothing within the tolerance.
std::optional<Milliseconds> reversal(const QDateTime &earlier, const QDateTime &later)
{
    if (!earlier.isValid() || !later.isValid())
        return std::nullopt;
    const Milliseconds back(later.msecsTo(earlier));
    return back > EvidenceChronology::tolerance ? std::optional(back) : std::nullopt;
}

/// Two or more of the largest unit of which there are two.
QString inWords(Milliseconds span)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    constexpr hours day = 24h;
    constexpr hours year = 365 * day;
    const auto counted = [span](Milliseconds unit, const QString &text) {
        return filledIn(text, {{QStringLiteral("count"), QString::number(span / unit)}});
    };
    //: how long, inside a sentence; {count}: 2 or more
    if (span >= 2 * year)
        return counted(year, EvidenceTimes::tr("{count} years"));
    //: how long, inside a sentence; {count}: 2 or more
    if (span >= 2 * day)
        return counted(day, EvidenceTimes::tr("{count} days"));
    //: how long, inside a sentence; {count}: 2 or more
    if (span >= 2h)
        return counted(1h, EvidenceTimes::tr("{count} hours"));
    //: how long, inside a sentence; {count}: 2 or more
    return counted(1min, EvidenceTimes::tr("{count} minutes"));
}

/// "no. 12, 24 November 2026 at 10:15:22 (UTC+01:00): Check 1 ...: Approved"
QString described(const StatedEntry &entry)
{
    //: --efterproev, one of two events; {number}: its number, {time}: date and time, {event}: a
    //: sentence
    return filledIn(EvidenceTimes::tr("No. {number}, {time}: {event}"),
        {{QStringLiteral("number"), QString::number(entry.number)},
            {QStringLiteral("time"), EvidenceWording::pointInTime(entry.at)},
            {QStringLiteral("event"), EvidenceWording::fromOutside(entry.text)}});
}

QString runsBackwards(const StatedEntry &earlier, const StatedEntry &later, Milliseconds by)
{
    return filledIn(
               //: --efterproev, after "DOES NOT HOLD:"; {later}, {earlier}: numbers of events,
               //: {span}: how long, "4 days"
               EvidenceTimes::tr("The times in the journal run backwards: No. {later} is dated "
                                 "{span} before no. {earlier}, which stands before it."),
               {{QStringLiteral("later"), QString::number(later.number)},
                   {QStringLiteral("earlier"), QString::number(earlier.number)},
                   {QStringLiteral("span"), inWords(by)}})
        + u' ' + described(earlier) + QStringLiteral(" / ") + described(later);
}

/// The first event of each time at which the clock was set back. After that the new time counts, so
/// that each time is named once; many small steps back add up.
QStringList reversalsIn(const StatedJournal &journal)
{
    QStringList sentences;
    const StatedEntry *latest = nullptr;
    for (const StatedEntry &entry : journal.entries) {
        if (!latest || entry.at >= latest->at) {
            latest = &entry;
            continue;
        }
        if (const auto by = reversal(latest->at, entry.at)) {
            sentences.append(runsBackwards(*latest, entry, *by));
            latest = &entry;
        }
    }
    return sentences;
}

const StatedEntry *seenAt(const StatedJournal &journal, const QDateTime &at, const QString &kind)
{
    const auto found = std::find_if(journal.entries.crbegin(), journal.entries.crend(),
        [&](const StatedEntry &entry) { return entry.at == at && entry.kind == kind; });
    return found == journal.entries.crend() ? nullptr : &*found;
}

/// Check 2 may well have been seen first: only the journal's order shows that a date is wrong.
std::optional<QString> checksReversed(const StatedContent &content, const StatedJournal &journal)
{
    const QDateTime firstAt = content.checkTimes.value(1);
    const QDateTime secondAt = content.checkTimes.value(2);
    const StatedEntry *first = seenAt(journal, firstAt, kindOf(FirstCheckSeen::eventName));
    if (!first)
        first = seenAt(journal, firstAt, kindOf(Submission::ReadBack::eventName));
    const StatedEntry *second = seenAt(journal, secondAt, kindOf(SecondCheckSeen::eventName));
    if (!first || !second)
        return std::nullopt;
    const bool isFirstBefore = first->number < second->number;
    const auto by = isFirstBefore ? reversal(firstAt, secondAt) : reversal(secondAt, firstAt);
    if (!by)
        return std::nullopt;
    //: --efterproev, after "DOES NOT HOLD:"; {later}, {earlier}: 1 and 2 or 2 and 1, {span}: how
    //: long
    return filledIn(EvidenceTimes::tr("Check {later} is dated {span} before check {earlier}, but "
                                      "stands after it in the journal."),
        {{QStringLiteral("later"), QString::number(isFirstBefore ? 2 : 1)},
            {QStringLiteral("earlier"), QString::number(isFirstBefore ? 1 : 2)},
            {QStringLiteral("span"), inWords(*by)}});
}

std::optional<QString> madeTooEarly(const StatedContent &content, const StatedJournal &journal)
{
    if (journal.entries.isEmpty())
        return std::nullopt;
    const auto by = reversal(journal.entries.constLast().at, content.made);
    if (!by)
        return std::nullopt;
    //: --efterproev, sentence after "DOES NOT HOLD:"; {span}: how long, "4 days"
    return filledIn(EvidenceTimes::tr("The evidence is dated {span} before the last event in it."),
        {{QStringLiteral("span"), inWords(*by)}});
}

} // namespace

QStringList EvidenceChronology::contradictions(
    const StatedContent &content, const StatedJournal &journal)
{
    QStringList sentences;
    if (const auto checks = checksReversed(content, journal))
        sentences.append(*checks);
    if (const auto made = madeTooEarly(content, journal))
        sentences.append(*made);
    sentences.append(reversalsIn(journal));
    return sentences.mid(0, mostSentences);
}
