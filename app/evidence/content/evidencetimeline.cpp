// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "base/dates.h"
#include "evidence/content/eventsentences.h"
#include "evidence/content/evidenceparts.h"
#include "evidence/content/evidencewording.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <utility>

namespace {

struct EvidenceTimeline {
    Q_DECLARE_TR_FUNCTIONS(EvidenceTimeline)
};

/// Each removed picture keeps its two times.
bool isOfRemovedPicture(const EvidenceEntry &entry)
{
    return entry.kind == QLatin1String(PictureWithdrawn::eventName.inEvidence)
        || (entry.kind == QLatin1String(PictureKept::eventName.inEvidence) && entry.data.isEmpty());
}

bool repeats(const EvidenceEntry &earlier, const EvidenceEntry &later)
{
    return !isOfRemovedPicture(later) && earlier.kind == later.kind && earlier.text == later.text
        && earlier.by == later.by;
}

/// Parts of one point of the list, which the user did at once.
bool isSamePoint(const EvidenceEntry &earlier, const EvidenceEntry &later)
{
    const auto sentence = [](const EvidenceEntry &entry) {
        return entry.text.chopped(entry.point.size());
    };
    return earlier.times == 1 && !earlier.point.isEmpty() && !later.point.isEmpty()
        && earlier.point != later.point && sentence(earlier) == sentence(later);
}

/// Keys that move through the list choose each system on the way.
bool isPassedOver(const EvidenceEntry &choice, const EvidenceEntry &next)
{
    constexpr qint64 mostSeconds = 10;
    const QLatin1String chosen(InstanceChosen::eventName.inEvidence);
    const qint64 seconds = choice.at.secsTo(next.at);
    return choice.kind == chosen && next.kind == chosen && choice.text != next.text && seconds >= 0
        && seconds <= mostSeconds;
}

/// Stands alone on a line, so it begins with a capital.
QString dayOf(const QDateTime &instant)
{
    QString day = Dates::longDate(Copenhagen::dateAt(instant));
    return day.replace(0, 1, day.left(1).toUpper());
}

/// \a recorded is the answer that page 1 shows with a remark.
bool isRemarkedOn(const Recorded &recorded, const QList<EvidenceCheck> &checks)
{
    const bool isFirst = std::holds_alternative<FirstCheckSeen>(recorded.event);
    if (!isFirst && !std::holds_alternative<SecondCheckSeen>(recorded.event))
        return false;
    return std::any_of(checks.cbegin(), checks.cend(), [&](const EvidenceCheck &check) {
        return check.number == (isFirst ? 1 : 2) && check.check.at == recorded.at
            && !check.remark.isEmpty();
    });
}

QList<EvidenceEntry> entriesOf(const EvidenceContent &content, const QList<EvidenceCheck> &checks)
{
    const QSet<qint64> removed = removedPictures(content.events);
    QList<EvidenceEntry> entries;
    CaseFacts facts;
    for (const Recorded &recorded : content.events) {
        facts = applied(std::move(facts), recorded);
        const bool isRemoved = removed.contains(recorded.sequence);
        const Sentence sentence = isRemoved
            ? sentenceOfRemovedPicture(content)
            : sentenceOf(
                recorded.event, content, facts.verification.first, isRemarkedOn(recorded, checks));
        const auto *picture = std::get_if<PictureKept>(&recorded.event);
        const bool isOwnPage = picture && picture->kind == PictureKept::Kind::OwnPage;
        const QList<qint64> events{recorded.sequence};
        entries.append(
            {recorded.sequence, recorded.at, recorded.at, 1, sentence.kind, dayOf(recorded.at),
                Dates::time(recorded.at), sentence.text, sentence.by, !isOwnPage || isRemoved, 0,
                isRemoved ? EvidenceJournal::Data() : EvidenceJournal::dataOf(recorded.event),
                sentence.point, events});
    }
    return entries;
}

/// The numbers of the last events of \a rows.
QSet<qint64> openingsOf(const QList<int> &rows, const EvidenceContent &content)
{
    QHash<int, qint64> last;
    for (const Recorded &recorded : content.events) {
        if (const auto *changed = std::get_if<RowChanged>(&recorded.event))
            last[changed->row] = recorded.sequence;
    }
    QSet<qint64> openings;
    for (const int row : rows)
        openings.insert(last.value(row));
    return openings;
}

/// On the way to a choice.
QString passing(int count)
{
    if (count == 1) {
        //: time line, after the sentence that a debtor system was chosen; journal.jsonl is a file
        return EvidenceTimeline::tr("Chose one other system on the way. It is in journal.jsonl.");
    }
    //: time line, after the sentence that a debtor system was chosen; {count}: 2 or more;
    //: journal.jsonl is a file
    return filledIn(EvidenceTimeline::tr("Chose {count} other systems on the way. They are in "
                                         "journal.jsonl."),
        {{QStringLiteral("count"), QString::number(count)}});
}

/// Equal events in a row as one, and so the parts of one point; and choices without those that were
/// passed over.
QList<EvidenceEntry> gathered(const QList<EvidenceEntry> &entries)
{
    QList<EvidenceEntry> timeline;
    bool isPageLeft = false;
    for (const EvidenceEntry &entry : entries) {
        // These help when a fault is looked for, and are noise in the time line.
        if (entry.kind == QLatin1String(PageLeft::eventName.inEvidence)) {
            isPageLeft = true;
            continue;
        }
        // A choice with which the page was left did count.
        if (!std::exchange(isPageLeft, false) && !timeline.isEmpty()
            && isPassedOver(timeline.constLast(), entry)) {
            const EvidenceEntry passed = timeline.takeLast();
            timeline.append(entry);
            timeline.last().passedOver = passed.passedOver + passed.times;
            timeline.last().events = passed.events + entry.events;
            continue;
        }
        if (!timeline.isEmpty() && isSamePoint(timeline.constLast(), entry)) {
            timeline.last().text += QStringLiteral(". ") + entry.point;
            timeline.last().point.clear();
            timeline.last().lastAt = entry.at;
            timeline.last().events += entry.events;
            continue;
        }
        if (timeline.isEmpty() || !repeats(timeline.constLast(), entry)) {
            timeline.append(entry);
            continue;
        }
        ++timeline.last().times;
        timeline.last().lastAt = entry.at;
        timeline.last().events += entry.events;
    }
    return timeline;
}

/// By which clock and in which zone the times are.
void addTimeMeaning(EvidenceModel &model, const EvidenceContent &content)
{
    //: evidence, above the time line and in bevis.json
    QStringList sentences{
        EvidenceTimeline::tr("The times are Danish and follow the computer's clock.")};
    if (Submission::readBack(content.facts.submission)) {
        //: evidence, above the time line, after "The times ... follow the computer's clock."; the
        //: subscription: its time stands on page 1
        sentences.append(EvidenceTimeline::tr("Only the time at which the subscription was created "
                                              "follows the classification system's clock."));
    }
    //: evidence, above the time line and in bevis.json; journal.jsonl is a file
    sentences.append(EvidenceTimeline::tr("A line can hold several events (see journal.jsonl)."));
    model.timeMeaning = sentences.join(u' ');
    //: evidence, bevis.json; times there and in journal.jsonl end in the letter Z
    model.zoneMeaning =
        EvidenceTimeline::tr("Times that end in Z are in UTC. Sentences have Danish time.");
}

} // namespace

QList<int> EvidenceParts::rowsLeftOpen(const EvidenceContent &content)
{
    // To have saved is to have done the last point.
    constexpr int lastRow = 8;
    QMap<int, bool> isDone;
    for (const Recorded &recorded : sinceLastChoice(content.events)) {
        if (const auto *changed = std::get_if<RowChanged>(&recorded.event))
            isDone[changed->row] = changed->done;
    }
    isDone.remove(lastRow);
    return content.facts.statedValidFrom ? isDone.keys(false) : QList<int>();
}

void EvidenceParts::addTimeline(EvidenceModel &model, const EvidenceContent &content)
{
    const QList<EvidenceEntry> entries = entriesOf(content, model.checks);
    model.journal = EvidenceJournal::written(model.caseNumber, entries);
    model.journalEnd = EvidenceJournal::endOf(model.journal);
    model.timeline = gathered(entries);
    addTimeMeaning(model, content);
    const QSet<qint64> leftOpen = openingsOf(rowsLeftOpen(content), content);
    for (EvidenceEntry &entry : model.timeline) {
        if (leftOpen.intersects(QSet<qint64>(entry.events.cbegin(), entry.events.cend()))) {
            //: time line, after "Opened point 2 of the list again: ..."
            entry.text += QStringLiteral(". ")
                + EvidenceTimeline::tr("The program's remark: It was not marked as done since.");
        }
        if (entry.passedOver > 0)
            entry.text += u' ' + passing(entry.passedOver);
        if (entry.times == 1)
            continue;
        //: time line, after a sentence; {count}: 2 or more
        const QString sameMinute = EvidenceTimeline::tr("This happened {count} times.");
        //: time line, after a sentence; {count}: 2 or more, {first}, {time}: times of the same day
        const QString severalMinutes =
            EvidenceTimeline::tr("This happened {count} times from {first} to {time}.");
        const QString &sameDay =
            Dates::time(entry.lastAt) == entry.time ? sameMinute : severalMinutes;
        //: time line, after a sentence; {count}: 2 or more, {time}: date and time
        const QString otherDay =
            EvidenceTimeline::tr("This happened {count} times, last on {time}.");
        const bool isSameDay = dayOf(entry.lastAt) == entry.day;
        entry.text += u' '
            + filledIn(isSameDay ? sameDay : otherDay,
                {{QStringLiteral("count"), QString::number(entry.times)},
                    {QStringLiteral("first"), entry.time},
                    {QStringLiteral("time"),
                        isSameDay ? Dates::time(entry.lastAt)
                                  : EvidenceWording::pointInTime(entry.lastAt)}});
    }
}
