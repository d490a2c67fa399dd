// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession from the choice of an instance to Kontrol 1.

#include "base/dates.h"
#include "domain/seenuuid.h"
#include "problems/problemvalues.h"
#include "session/wizardflow.h"
#include "session/wizardsession.h"

#include <utility>

QDate WizardSession::today() const
{
    return Copenhagen::dateAt(m_serviceClock.now());
}

ClockDoubt WizardSession::clockDoubt() const
{
    if (m_step != Step::Review || isPractice() || m_serviceClock.isHeard()
        || m_reviewDate == m_confirmedDate)
        return ClockDoubt::None;
    const QDateTime &latest = m_book.latestWhenOpened();
    return clockDoubtOf(
        m_reviewDate, m_with.builtOn, latest.isValid() ? Copenhagen::dateAt(latest) : QDate());
}

void WizardSession::confirmDate()
{
    if (clockDoubt() == ClockDoubt::None)
        return;
    m_confirmedDate = m_reviewDate;
    m_book.record(DateConfirmed{m_reviewDate});
    Q_EMIT changed();
}

void WizardSession::readClockAgain()
{
    if (clockDoubt() == ClockDoubt::None)
        return;
    m_reviewDate = today();
    Q_EMIT changed();
}

void WizardSession::chooseInstance(const QString &name, const QString &lastFour)
{
    if (m_step != Step::Instance || !isIdle() || !m_task.instanceNamed(name, lastFour))
        return;
    const InstanceChosen choice{name, lastFour};
    if ((m_choice ? m_choice : facts().choice) == choice)
        return;
    m_choice = choice;
    m_compared = QString();
    // The pending confirmation was for the previous choice; drop it.
    m_confirmsNext = false;
    recordChoice(choice);
    Q_EMIT changed();
}

void WizardSession::recordChoice(const CaseEvent &event)
{
    ++m_choicesUnderWay;
    m_book.record(event, [this] {
        if (--m_choicesUnderWay > 0)
            return;
        m_choice.reset();
        m_compared.reset();
        if (std::exchange(m_confirmsNext, false) && m_step == Step::Instance)
            confirmChoice();
    });
}

void WizardSession::confirmChoice()
{
    if (!isIdle() || WizardFlow::isCommitted(facts()))
        return;
    const TaskInstance *chosen = chosenInstance();
    if (!chosen)
        return;
    // The choice is still being written, so the confirmation waits for it.
    if (m_choicesUnderWay) {
        m_confirmsNext = true;
        return;
    }
    if (isGuided()) {
        if (belongsTo(readUuid(facts().comparedUuid), *chosen)) {
            m_reviewDate = today();
            leave(Step::Instance, Step::Review);
        }
        return;
    }
    if (!hasSignIn([this] { confirmChoice(); }))
        return;
    if (chosen->municipality.cvr != facts().person->authority.cvr) {
        const TaskInstance *mine = suggestedInstance();
        fail({ErrorKind::OtherMunicipality, {},
            {{QStringLiteral("otherSystem"), labelOf(*chosen)},
                {QStringLiteral("system"), mine ? labelOf(*mine) : QString()}}});
        return;
    }
    clearProblem();
    m_notice.reset();
    setActivity(Activity::LookingUp);
    if (!facts().choice)
        m_book.record(InstanceChosen{chosen->name, chosen->lastFour});
    m_lookup->ask(*chosen, facts().person->authority.cvr, m_task.schemaVersion, today());
}

void WizardSession::stopLookingUp()
{
    if (m_activity != Activity::LookingUp)
        return;
    lookUpAgain();
    setActivity(Activity::None);
}

void WizardSession::choiceFound(const ServiceInstance &instance, const Sortiment &sortiment,
    const ExistingSubscriptions &existing)
{
    m_book.record(ChoiceConfirmed{instance, sortiment}, [this, existing] {
        setActivity(Activity::None);
        if (existing.finding != ExistingSubscriptions::Finding::None) {
            failExisting(existing);
            return;
        }
        openReview();
    });
}

void WizardSession::failExisting(const ExistingSubscriptions &existing)
{
    setActivity(Activity::None);
    m_existing = existing;
    const auto withValues = [&existing](ErrorKind kind) {
        return Error{kind, {}, ProblemValues::of(existing.subscriptions.first())};
    };
    switch (existing.finding) {
    case ExistingSubscriptions::Finding::None:
        return;
    case ExistingSubscriptions::Finding::Same:
        return fail(withValues(ErrorKind::SubscriptionExists));
    case ExistingSubscriptions::Finding::OtherVersion:
        return fail(withValues(ErrorKind::ExistsWithOtherVersion));
    case ExistingSubscriptions::Finding::OtherDates:
        return fail(withValues(ErrorKind::ExistsWithOtherDates));
    case ExistingSubscriptions::Finding::Ended:
        return fail(withValues(ErrorKind::ExistedButEnded));
    case ExistingSubscriptions::Finding::Several: {
        QStringList uuids;
        for (const Subscription &subscription : existing.subscriptions)
            uuids.append(subscription.uuid);
        return fail({ErrorKind::SeveralSubscriptions, uuids.join(QLatin1String(", ")),
            {{QStringLiteral("count"), QString::number(uuids.size())}}});
    }
    }
}

void WizardSession::goOnWithFound()
{
    if (!isIdle() || !m_problem)
        return;
    const ErrorKind kind = m_problem->kind;
    const auto goOn = [this, kind] {
        clearProblem();
        if (kind == ErrorKind::CreatedMeanwhile)
            m_order.look(today());
        else if (m_existing.finding == ExistingSubscriptions::Finding::Same)
            m_order.adopt(
                m_existing.subscriptions.first(), order(), Submission::Origin::FoundBefore);
    };
    if (hasSignIn(goOn))
        goOn();
}

void WizardSession::openReview()
{
    m_lookedUp = true;
    const QDate shown = std::exchange(m_reviewDate, today());
    if (m_serviceClock.differs() && !m_clockAccepted) {
        fail({ErrorKind::ClockWrong, {},
                 {{QStringLiteral("computerDate"), Dates::dateAndTime(m_with.clock.now())},
                     {QStringLiteral("serviceDate"), Dates::dateAndTime(m_serviceClock.now())}}},
            [this] {
                m_clockAccepted = true;
                openReview();
            });
        return;
    }
    if (m_step < Step::Review) {
        leave(Step::Instance, Step::Review);
        return;
    }
    setStep(Step::Review);
    if (shown != m_reviewDate)
        fail({ErrorKind::NewDay, {}, {{QStringLiteral("newDate"), Dates::date(m_reviewDate)}}});
}

void WizardSession::submit()
{
    if (m_step != Step::Review || isGuided() || !isIdle() || !facts().confirmed
        || !Submission::mayOrder(facts().submission) || clockDoubt() != ClockDoubt::None)
        return;
    if (!hasSignIn([this] { confirmChoice(); }))
        return;
    // After a new sign-in, a restart or a refusal, the service is asked again before anything is
    // sent, and the user presses again. The same on another day: the computer's clock may have been
    // changed, and the service knows the date.
    if (!m_lookedUp || today() != m_reviewDate) {
        confirmChoice();
        return;
    }
    clearProblem();
    m_notice.reset();
    Q_EMIT leavingPage(Step::Review);
    m_lookedUp = false;
    m_order.submit(order());
}

void WizardSession::orderFailed(const Error &error)
{
    setActivity(Activity::None);
    const bool isOpen = std::holds_alternative<Submission::Unsettled>(facts().submission);
    if (isOpen && error.kind != ErrorKind::SignedOut) {
        fail({ErrorKind::OutcomeUnknown, error.detail, {}, {}, error.words});
        return;
    }
    if (isOpen)
        fail(error, [this] { lookForIt(); });
    else
        fail(error, [this] { confirmChoice(); });
}

void WizardSession::lookForIt()
{
    if (!isIdle() || !hasSignIn([this] { lookForIt(); }))
        return;
    clearProblem();
    m_order.look(today());
}

void WizardSession::lookFoundNothing()
{
    setActivity(Activity::None);
    // The outcome of the order is shown first; the review page that opens then shows the new day.
    m_reviewDate = today();
    openReview();
    if (!m_problem)
        tell(Notice::Kind::NothingCreated);
}

void WizardSession::readBackDone()
{
    setActivity(Activity::None);
    clearProblem();
    const auto show = [this] {
        setStep(Step::Status);
        if (const auto *differs = std::get_if<Submission::Differs>(&facts().submission)) {
            fail({ErrorKind::StoredDiffers, {},
                ProblemValues::of(differences(differs->wanted, differs->subscription.values))});
            return;
        }
        const auto *verified = std::get_if<Submission::Verified>(&facts().submission);
        if (verified && verified->origin == Submission::Origin::FoundAfterUnknown)
            tell(Notice::Kind::FoundAfterAll);
        checkTransfer(false);
    };
    if (m_step < Step::Status)
        m_book.record(PageLeft{int(Step::Review)}, show);
    else
        show();
}

void WizardSession::readBackFailed(const Error &error)
{
    setActivity(Activity::None);
    setStep(Step::Status);
    fail(error, [this] { checkAgain(); });
}
