// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/casefacts.h"

#include "domain/dayofwork.h"
#include "domain/seenuuid.h"

#include <QHash>

#include <algorithm>

namespace {

/// @{ Rows of RowChanged: where a new subscription is begun in the web interface, and where the
/// instance is chosen.
constexpr int firstRow = 1;
constexpr int instanceRow = 4;
/// @}

/// Kontrol 1 as the order's own life tells it: by the program, which has read it back or not.
std::optional<Check> firstCheckOf(const Submission::State &state)
{
    const Witness program{Witness::Kind::Program, {}};
    if (std::holds_alternative<Submission::Created>(state))
        return Check{};
    if (const auto *verified = std::get_if<Submission::Verified>(&state))
        return Check{Check::Status::Approved, verified->at, program, {}};
    if (const auto *differs = std::get_if<Submission::Differs>(&state))
        return Check{Check::Status::Problem, differs->at, program, {}};
    return std::nullopt;
}

QList<PictureKept> picturesBrought(const CaseFacts &facts)
{
    QList<PictureKept> brought = facts.pictures;
    brought.removeIf(
        [](const PictureKept &each) { return each.kind != PictureKept::Kind::Brought; });
    return brought;
}

/// The number of the step before the one where the instance is chosen.
constexpr int stepBeforeChoice = 2;

/// Tells whether evidence that was saved before an event lacks something after it.
struct IsNewsForEvidence {
    template <typename Event>
    bool operator()(const Event &) const
    {
        return true;
    }
    bool operator()(const PageLeft &) const { return false; }
    bool operator()(const TaskMarked &) const { return false; }
    bool operator()(const CaseFinished &) const { return false; }
    bool operator()(const CaseSetAside &) const { return false; }
    /// Who signs in again is the same as before.
    bool operator()(const PersonSignedIn &) const { return false; }
    bool operator()(const PictureKept &picture) const
    {
        return picture.kind == PictureKept::Kind::Brought;
    }
};

/// Adds what one event tells to the facts.
class Addition {
public:
    Addition(CaseFacts &facts, const Recorded &recorded) : m_facts(facts), m_recorded(recorded) { }

    void operator()(const CaseStarted &event) const
    {
        m_facts = {};
        m_facts.caseId = m_recorded.caseId;
        m_facts.taskId = event.taskId;
        m_facts.environmentId = event.environmentId;
        m_facts.started = m_recorded.at;
        m_facts.isWalkThrough = event.isWalkThrough;
    }
    void operator()(const PersonSignedIn &event) const
    {
        m_facts.person = event.person;
        m_facts.signedInAt = m_recorded.at;
    }
    void operator()(const InstanceChosen &event) const
    {
        if (m_facts.choice == event)
            return;
        forgetWorkOnChoice();
        m_facts.choice = event;
    }
    void operator()(const ChoiceConfirmed &event) const
    {
        m_facts.confirmed = event;
        m_facts.confirmedAt = m_recorded.at;
    }
    void operator()(const Submission::Event &event) const
    {
        m_facts.submission = Submission::next(m_facts.submission, event, m_recorded.at);
        if (const auto check = firstCheckOf(m_facts.submission))
            m_facts.verification.first = *check;
        noteCreation();
    }
    void operator()(const SecondCheckSeen &event) const
    {
        m_facts.verification.second = {event.status, m_recorded.at, event.witness, event.detail};
        m_facts.verification.second.reply = event.reply;
        if (event.witness.kind != Witness::Kind::Program)
            giveLaterPicturesTo(2);
    }
    void operator()(const ClocksDiffered &) const { }
    void operator()(const DateConfirmed &) const { }
    void operator()(const SaidSignedIn &) const { m_facts.saidSignedInAt = m_recorded.at; }
    void operator()(const InstanceCompared &event) const
    {
        m_facts.comparedUuid = event.seen;
        m_facts.statedUuid.reset();
        // An earlier version kept any text of 36 characters.
        m_facts.isUuidAnswered =
            m_facts.choice && readUuid(event.seen).value.endsWith(m_facts.choice->lastFour);
    }
    void operator()(const UuidStated &event) const
    {
        // What was read before is not what the user sees now.
        m_facts.comparedUuid.clear();
        m_facts.statedUuid = event.answer;
        m_facts.isUuidAnswered = event.answer != UuidStated::Answer::Other;
    }
    void operator()(const RowChanged &event) const
    {
        if (event.done)
            m_facts.rowsDone.insert(event.row, m_recorded.at);
        else
            m_facts.rowsDone.remove(event.row);
        if (event.row == dateRow) {
            m_facts.dateFilledIn =
                event.done ? QDate::fromString(event.value, QStringLiteral("dd-MM-yyyy")) : QDate();
        }
        if (event.row == firstRow && event.done)
            m_facts.isFormOfEarlierChoice = false;
        // Another instance may be chosen in the web interface now.
        if (event.row == instanceRow && !event.done)
            m_facts.isUuidAnswered = false;
    }
    void operator()(const SavedInBrowser &event) const
    {
        m_facts.statedValidFrom = event.validFrom;
        m_facts.createdAt = m_recorded.at;
        // What was seen before says nothing about what is saved now, in neither system.
        m_facts.verification = {};
        m_facts.pageFinding.reset();
    }
    void operator()(const AnsweredWithoutPicture &event) const
    {
        Verification &checks = m_facts.verification;
        (event.check == 1 ? checks.first : checks.second).withoutPicture = true;
    }
    void operator()(const FirstCheckSeen &event) const
    {
        m_facts.verification.first = {event.status, m_recorded.at, event.witness, event.detail};
        m_facts.verification.first.page = event.page;
        if (event.page && event.status == Check::Status::Approved) {
            m_facts.pageFinding.reset();
            // The day may have changed between the list of fields and the browser.
            const QDate today = Copenhagen::dateAt(m_recorded.at);
            if (isDayOfWork(event.page->validFrom, m_facts.saidSignedInAt, today))
                m_facts.statedValidFrom = event.page->validFrom;
        }
        giveLaterPicturesTo(1);
    }
    void operator()(const PageContradicted &event) const { m_facts.pageFinding = event.finding; }
    void operator()(const PageLeft &event) const
    {
        m_facts.lastStepLeft = std::max(m_facts.lastStepLeft, event.step);
    }
    void operator()(const PictureKept &event) const { m_facts.pictures.append(event); }
    void operator()(const PictureWithdrawn &event) const
    {
        for (QList<PictureKept> &ofAnswer : m_facts.picturesOfAnswers)
            ofAnswer.removeIf([&](const PictureKept &each) { return each.file == event.file; });
        qsizetype before = 0;
        m_facts.pictures.removeIf([&](const PictureKept &picture) {
            if (picture.kind != PictureKept::Kind::Brought)
                return false;
            const bool isRemoved = picture.file == event.file;
            if (isRemoved && before < m_facts.picturesAnswered)
                --m_facts.picturesAnswered;
            else
                ++before;
            return isRemoved;
        });
    }
    void operator()(const EvidenceSaved &event) const
    {
        m_facts.evidence = event;
        m_facts.picturesInEvidence = m_facts.pictures;
        m_facts.evidenceIsCurrent = true;
    }
    void operator()(const TaskMarked &event) const { m_facts.markedDone = event.done; }
    void operator()(const CaseFinished &) const
    {
        m_facts.finished = true;
        m_facts.finishedAt = m_recorded.at;
    }
    void operator()(const CaseSetAside &) const { m_facts.setAside = true; }

private:
    /// What was brought since the last answer belongs to the one to \a check now.
    void giveLaterPicturesTo(int check) const
    {
        const QList<PictureKept> all = picturesBrought(m_facts);
        m_facts.picturesOfAnswers.at(size_t(check - 1)) = all.mid(m_facts.picturesAnswered);
        m_facts.picturesAnswered = all.size();
    }

    /// What was looked up, compared, filled in, ordered and checked was for the instance chosen
    /// before. An order that may have left something behind stays: only a look settles it.
    void forgetWorkOnChoice() const
    {
        if (m_facts.choice && Submission::mayOrder(m_facts.submission)) {
            m_facts.submission = Submission::Drafting{};
            m_facts.statedValidFrom.reset();
            m_facts.createdAt.reset();
            m_facts.verification = {};
        }
        // The page of the choice has to be left anew, with what is asked there.
        m_facts.lastStepLeft = std::min(m_facts.lastStepLeft, stepBeforeChoice);
        m_facts.confirmed.reset();
        m_facts.confirmedAt = {};
        m_facts.comparedUuid.clear();
        m_facts.statedUuid.reset();
        m_facts.pageFinding.reset();
        m_facts.isUuidAnswered = false;
        m_facts.isFormOfEarlierChoice =
            m_facts.isFormOfEarlierChoice || !m_facts.rowsDone.isEmpty();
        m_facts.rowsDone.clear();
        m_facts.dateFilledIn = {};
    }

    /// The service's own time, once it has told it, is better than when we heard of it. When one
    /// that was found came to be, only the service knows.
    void noteCreation() const
    {
        if (const Subscription *stored = Submission::readBack(m_facts.submission)) {
            if (stored->created.isValid())
                m_facts.createdAt = stored->created;
            return;
        }
        const auto *created = std::get_if<Submission::Created>(&m_facts.submission);
        if (created && created->origin == Submission::Origin::CreatedByUs)
            m_facts.createdAt = created->at;
    }

    CaseFacts &m_facts;
    const Recorded &m_recorded;
};

} // namespace

bool CaseFacts::isOfEarlierAnswer(const PictureKept &picture) const
{
    const qsizetype place = picturesBrought(*this).indexOf(picture);
    return place >= 0 && place < picturesAnswered
        && std::none_of(picturesOfAnswers.cbegin(), picturesOfAnswers.cend(),
            [&picture](const QList<PictureKept> &each) { return each.contains(picture); });
}

CaseFacts applied(CaseFacts facts, const Recorded &recorded)
{
    if (std::visit(IsNewsForEvidence(), recorded.event))
        facts.evidenceIsCurrent = false;
    std::visit(Addition(facts, recorded), recorded.event);
    facts.lastSaved = recorded.at;
    return facts;
}

CaseFacts factsFrom(const QList<Recorded> &events)
{
    CaseFacts facts;
    for (const Recorded &recorded : events)
        facts = applied(std::move(facts), recorded);
    return facts;
}

QSet<qint64> removedPictures(const QList<Recorded> &events)
{
    QSet<qint64> removed;
    QMultiHash<QString, qint64> present;
    for (const Recorded &recorded : events) {
        const auto *kept = std::get_if<PictureKept>(&recorded.event);
        if (kept && kept->kind == PictureKept::Kind::Brought)
            present.insert(kept->file, recorded.sequence);
        if (const auto *withdrawn = std::get_if<PictureWithdrawn>(&recorded.event)) {
            for (const qint64 sequence : present.values(withdrawn->file))
                removed.insert(sequence);
            present.remove(withdrawn->file);
        }
    }
    return removed;
}

QList<Recorded> sinceLastChoice(const QList<Recorded> &events)
{
    std::optional<InstanceChosen> current;
    qsizetype begin = 0;
    for (qsizetype index = 0; index < events.size(); ++index) {
        const auto *chosen = std::get_if<InstanceChosen>(&events.at(index).event);
        if (!chosen || current == *chosen)
            continue;
        if (current)
            begin = index;
        current = *chosen;
    }
    return events.mid(begin);
}
