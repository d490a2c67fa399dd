// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/cases.h"

#include "base/async.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"
#include "session/ordering.h"
#include "session/signingin.h"
#include "session/sitting.h"

#include <algorithm>

namespace {

/// Nothing was done in it beyond the first page.
bool isUntouched(const CaseFacts &facts)
{
    return !facts.finished && !facts.person && !facts.saidSignedInAt.isValid() && !facts.choice;
}

std::optional<ListedCase> firstOf(const QList<ListedCase> &cases, auto fits)
{
    const auto found = std::find_if(cases.cbegin(), cases.cend(), fits);
    return found == cases.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Cases::Cases(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
    SigningIn &signingIn, Ordering &ordering, Sitting &sitting, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_signingIn(signingIn),
      m_ordering(ordering),
      m_sitting(sitting)
{
    connect(&context.book, &CaseBook::opened, this, &Cases::restore);
    connect(&context.book, &CaseBook::caseOpened, this, [this] {
        m_context.followBook();
        m_signingIn.forget();
    });
}

// What there is

bool Cases::isChosenHere() const
{
    return m_context.givenEnvironmentId.isEmpty();
}

StartChoices Cases::choices() const
{
    return startChoices(m_context.environments);
}

const QList<KlikTask> &Cases::otherTasks() const
{
    return m_context.collaborators.otherTasks;
}

const QStringList &Cases::taskFaults() const
{
    return m_context.collaborators.taskFaults;
}

ListedCase Cases::listed(const CaseFacts &facts) const
{
    ListedCase entry;
    entry.facts = facts;
    entry.environment = m_context.environmentCalled(facts.environmentId);
    const WayOfWorking way = entry.environment ? WayOfWorking(*entry.environment) : WayOfWorking();
    entry.reached = way.reached(facts);
    entry.secondCheckDue = ::secondCheckDue(facts, m_context.task);
    entry.standing =
        standingOf(facts, way, entry.secondCheckDue, m_context.collaborators.clock.now());
    entry.isEvidenceGone = facts.evidence && !m_isEvidenceThere.value(facts.evidence->path, true);
    return entry;
}

QList<ListedCase> Cases::ours() const
{
    QList<ListedCase> found;
    const QList<CaseFacts> all = m_context.book.cases();
    for (const CaseFacts &facts : all) {
        const ListedCase entry = listed(facts);
        const bool isPractice =
            entry.environment && entry.environment->purpose == Environment::Purpose::Practice;
        // What only began is nothing to go back to, and cannot be opened where its environment is
        // gone.
        const bool isWork = facts.finished || (entry.environment && !isUntouched(facts));
        if (!isPractice && isWork)
            found.append(entry);
    }
    return found;
}

std::optional<ListedCase> Cases::unfinished() const
{
    return firstOf(ours(), [](const ListedCase &entry) { return !entry.facts.finished; });
}

std::optional<ListedCase> Cases::practice() const
{
    const QList<CaseFacts> all = m_context.book.cases();
    for (const CaseFacts &facts : all) {
        const Environment *where = m_context.environmentCalled(facts.environmentId);
        if (where && where->purpose == Environment::Purpose::Practice && !facts.finished
            && !isUntouched(facts))
            return listed(facts);
    }
    return std::nullopt;
}

std::optional<QDateTime> Cases::practisedAt() const
{
    std::optional<QDateTime> last;
    const QList<CaseFacts> all = m_context.book.cases();
    for (const CaseFacts &facts : all) {
        const Environment *where = m_context.environmentCalled(facts.environmentId);
        if (where && where->purpose == Environment::Purpose::Practice && facts.finished
            && (!last || *last < facts.finishedAt))
            last = facts.finishedAt;
    }
    return last;
}

std::optional<ListedCase> Cases::before(const QString &environmentId) const
{
    const QList<ListedCase> all = ours();
    const auto isThere = [&environmentId](const ListedCase &entry) {
        return entry.facts.environmentId == environmentId;
    };
    const auto open = firstOf(all,
        [&isThere](const ListedCase &entry) { return isThere(entry) && !entry.facts.finished; });
    return open ? open : firstOf(all, isThere);
}

// The way into a case

void Cases::read()
{
    m_context.book.open(m_context.task.id);
}

/// The case whose page is shown at once; nullptr: the first page. In the environment of the command
/// line that is any that is not finished. Else it is the only one that may have left an order,
/// where there is exactly one; practice comes after the real work.
const CaseFacts *Cases::toOpen(const QList<CaseFacts> &cases) const
{
    QList<const CaseFacts *> real;
    QList<const CaseFacts *> practised;
    for (const CaseFacts &facts : cases) {
        const Environment *where = m_context.environmentCalled(facts.environmentId);
        if (!where || facts.finished)
            continue;
        if (!isChosenHere()) {
            if (facts.environmentId == m_context.givenEnvironmentId)
                return &facts;
        } else if (mayHaveOrdered(facts)) {
            (where->purpose == Environment::Purpose::Practice ? practised : real).append(&facts);
        }
    }
    const QList<const CaseFacts *> &candidates = real.isEmpty() ? practised : real;
    return candidates.size() == 1 ? candidates.first() : nullptr;
}

void Cases::restore(const std::optional<Error> &notice)
{
    m_navigation.setActivity(Activity::None);
    const QList<CaseFacts> all = m_context.book.cases();
    m_resumable = false;
    if (const CaseFacts *facts = toOpen(all)) {
        m_context.book.openCase(facts->caseId);
        m_ordering.renewReviewDate();
        m_resumable = true;
        // Once an order may have left, there is only one place to be.
        if (mayHaveOrdered(m_context.facts()))
            resume();
    }
    if (notice)
        m_problem.fail(*notice);
    lookForEvidence();
    Q_EMIT changed();
}

void Cases::start(const QString &chosen)
{
    const QString environmentId = chosen.isEmpty() ? m_context.givenEnvironmentId : chosen;
    if (m_navigation.step() != Step::Task || m_resumable || !m_navigation.isIdle()
        || !m_context.environmentCalled(environmentId))
        return;
    m_problem.clearAll();
    begin(environmentId, [this] { m_navigation.leave(Step::Task, Step::SignIn); });
}

/// Opens a case in \a environmentId in which nothing is done yet, then does \a then.
void Cases::begin(const QString &environmentId, const Navigation::Then &then)
{
    const QList<CaseFacts> all = m_context.book.cases();
    const auto begun =
        std::find_if(all.cbegin(), all.cend(), [&environmentId](const CaseFacts &each) {
            return each.environmentId == environmentId && isUntouched(each);
        });
    if (begun != all.cend())
        m_context.book.openCase(begun->caseId);
    // Back on the first page the case has begun already.
    if (m_context.facts().environmentId == environmentId)
        then();
    else
        m_navigation.beginCase(m_context.newCaseIn(environmentId), then);
}

void Cases::open(const QString &caseId)
{
    if (m_navigation.step() != Step::Task || !m_navigation.isIdle())
        return;
    m_problem.clearAll();
    m_context.book.openCase(caseId);
    if (m_context.facts().caseId != caseId || !m_context.environment())
        return;
    m_ordering.renewReviewDate();
    showOpened();
}

void Cases::openOther()
{
    const auto &choice = m_context.facts().choice;
    const auto other = choice ? m_context.otherCaseFor(*choice) : std::nullopt;
    if (!other || !m_navigation.isIdle())
        return;
    m_problem.clearAll();
    m_navigation.moveOn(CaseSetAside{}, [this, caseId = other->caseId] {
        m_context.book.openCase(caseId);
        m_ordering.renewReviewDate();
        showOpened();
    });
}

void Cases::resume()
{
    if (!m_resumable)
        return;
    m_resumable = false;
    showOpened();
}

Notice::Kind Cases::welcome(const CaseFacts &facts) const
{
    const Step step = m_navigation.step();
    // Fields that are saved are not empty, and would be filled in for a second subscription.
    if (step == Step::Review && !facts.rowsDone.isEmpty() && !facts.statedValidFrom)
        return Notice::Kind::ResumedAtFields;
    if (step != Step::Status || !m_context.way().isGuided() || facts.verification.isComplete())
        return Notice::Kind::Resumed;
    const auto brought = std::count_if(facts.pictures.cbegin(), facts.pictures.cend(),
        [](const PictureKept &each) { return each.kind == PictureKept::Kind::Brought; });
    return brought > facts.picturesAnswered ? Notice::Kind::ResumedWithPicture
                                            : Notice::Kind::Resumed;
}

void Cases::showOpened()
{
    const CaseFacts &facts = m_context.facts();
    m_navigation.setStep(m_context.way().goesOnAt(facts));
    // The fields were filled in on another day, and were not saved then as far as is known.
    const bool isDateOld = facts.dateFilledIn.isValid() && facts.dateFilledIn != m_context.today();
    if (isDateOld && !facts.statedValidFrom)
        m_context.book.record(RowChanged{dateRow, false, {}});
    if (!facts.finished)
        m_problem.showNotice(welcome(facts));
    if (std::holds_alternative<Submission::Unsettled>(facts.submission))
        m_problem.fail({ErrorKind::OutcomeUnknown, {}, {}});
    // Nobody has looked yet, so that nothing is known to be wrong, also where the time is over.
    if (m_navigation.step() == Step::Status)
        m_sitting.note(Sitting::Deed::CameBack);
}

// The way out

void Cases::startOver()
{
    if (!m_navigation.isIdle() || m_context.facts().caseId.isEmpty())
        return;
    m_navigation.moveOn(CaseSetAside{}, [this] {
        m_resumable = false;
        m_problem.clearAll();
        m_context.book.closeCase();
        m_navigation.setStep(Step::Task);
    });
}

void Cases::remove(const QString &caseId)
{
    const QList<CaseFacts> all = m_context.book.cases();
    const bool mayGo = std::any_of(all.cbegin(), all.cend(), [&caseId](const CaseFacts &each) {
        return each.caseId == caseId && !each.finished && !mayHaveOrdered(each);
    });
    if (mayGo && m_navigation.step() == Step::Task && m_navigation.isIdle())
        m_context.book.recordIn(caseId, CaseSetAside{});
}

void Cases::chooseTask(const QString &id)
{
    const auto isMeant = [&id](const KlikTask &task) { return task.id == id; };
    if (m_navigation.step() == Step::Task && m_navigation.isIdle()
        && std::any_of(otherTasks().cbegin(), otherTasks().cend(), isMeant))
        Q_EMIT taskChosen(id);
}

void Cases::showAll()
{
    if (!isChosenHere() || !m_navigation.isIdle())
        return;
    m_signingIn.dropContinuation();
    m_problem.clearAll();
    m_context.book.closeCase();
    m_navigation.setStep(Step::Task);
    lookForEvidence();
}

void Cases::startRealTask()
{
    showAll();
    const StartChoices offered = choices();
    if (offered.areNamed || m_navigation.step() != Step::Task)
        return;
    const QString place = offered.tasks.constFirst().id;
    if (!before(place))
        start(place);
}

/// The folder may be on a drive that answers slowly, so the list is shown before the answer.
void Cases::lookForEvidence()
{
    const QList<ListedCase> all = ours();
    for (const ListedCase &entry : all) {
        if (!entry.facts.evidence)
            continue;
        const QString path = entry.facts.evidence->path;
        Async::whenDone(
            m_context.collaborators.archive.holds(path), this, [this, path](bool isThere) {
                m_isEvidenceThere.insert(path, isThere);
                Q_EMIT changed();
            });
    }
}
