// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/instancechoice.h"

#include "base/dates.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"
#include "session/signingin.h"

#include <utility>

void InstanceChoice::DeleteLater::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

InstanceChoice::InstanceChoice(CaseContext &context, Navigation &navigation,
    CurrentProblem &problem, SigningIn &signingIn, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_signingIn(signingIn)
{
    // A press that waits for the journal is for the page where it was made.
    connect(&navigation, &Navigation::stepChanged, this, [this] { m_confirmsNext = false; });
    connect(&context.book, &CaseBook::caseOpened, this, [this] {
        m_choice.reset();
        m_confirmsNext = false;
        m_besideAccepted.reset();
    });
    connect(&signingIn, &SigningIn::connected, this, [this] { beginLookUp(); });
    connect(&signingIn, &SigningIn::connectionForgotten, this, [this] { m_lookup.reset(); });
}

InstanceChoice::~InstanceChoice() = default;

const TaskInstance *InstanceChoice::suggested() const
{
    const auto &person = m_context.facts().person;
    return person ? m_context.task.instanceOf(person->authority.cvr) : nullptr;
}

const TaskInstance *InstanceChoice::chosen() const
{
    if (const auto &choice = m_choice ? m_choice : m_context.facts().choice)
        return m_context.task.instanceNamed(choice->name, choice->lastFour);
    return suggested();
}

void InstanceChoice::choose(const QString &name, const QString &lastFour)
{
    if (m_navigation.step() != Step::Instance || !m_navigation.isIdle()
        || !m_context.task.instanceNamed(name, lastFour))
        return;
    const InstanceChosen choice{name, lastFour};
    if ((m_choice ? m_choice : m_context.facts().choice) == choice)
        return;
    m_choice = choice;
    // The pending confirmation was for the previous choice; drop it.
    m_confirmsNext = false;
    record(choice);
    Q_EMIT changed();
}

void InstanceChoice::record(const CaseEvent &event)
{
    ++m_recordsUnderWay;
    m_context.book.record(event, [this] {
        if (--m_recordsUnderWay > 0)
            return;
        m_choice.reset();
        if (std::exchange(m_confirmsNext, false) && m_navigation.step() == Step::Instance)
            confirm();
    });
}

void InstanceChoice::confirm()
{
    const CaseFacts &facts = m_context.facts();
    if (!m_navigation.isIdle() || Submission::isCommitted(facts.submission))
        return;
    const TaskInstance *wanted = chosen();
    if (!wanted)
        return;
    // A press right after the choice is for that choice.
    if (m_recordsUnderWay) {
        m_confirmsNext = true;
        return;
    }
    if (asksAboutOther(*wanted))
        return;
    if (!m_context.way().usesService()) {
        Q_EMIT confirmed({});
        return;
    }
    if (!m_signingIn.ensureSignedIn([this] { confirm(); }))
        return;
    if (wanted->municipality.cvr != facts.person->authority.cvr) {
        const TaskInstance *mine = suggested();
        m_problem.fail({ErrorKind::OtherMunicipality, {},
            {{QStringLiteral("otherSystem"), labelOf(*wanted)},
                {QStringLiteral("system"), mine ? labelOf(*mine) : QString()}}});
        return;
    }
    m_problem.clearAll();
    m_navigation.setActivity(Activity::LookingUp);
    if (!facts.choice)
        m_context.book.record(InstanceChosen{wanted->name, wanted->lastFour});
    m_lookup->ask(
        *wanted, facts.person->authority.cvr, m_context.task.schemaVersion, m_context.today());
}

/// A second case for the same system is seldom meant: the first may be waiting, or done.
bool InstanceChoice::asksAboutOther(const TaskInstance &wanted)
{
    const InstanceChosen choice{wanted.name, wanted.lastFour};
    const auto other = m_context.otherCaseFor(choice);
    if (!other || m_besideAccepted == choice)
        return false;
    const QString begun = Dates::date(Copenhagen::dateAt(other->started));
    m_problem.fail({ErrorKind::CaseExists, {},
                       {{QStringLiteral("municipality"), wanted.municipality.name},
                           {QStringLiteral("begun"), begun}}},
        [this, choice] {
            m_besideAccepted = choice;
            confirm();
        });
    return true;
}

void InstanceChoice::stopLookingUp()
{
    if (m_navigation.activity() != Activity::LookingUp)
        return;
    beginLookUp();
    m_navigation.setActivity(Activity::None);
}

void InstanceChoice::beginLookUp()
{
    Q_EMIT lookUpBegun();
    m_lookup.reset(new ChoiceLookup(*m_signingIn.service(), m_context.task));
    connect(m_lookup.get(), &ChoiceLookup::found, this, &InstanceChoice::found);
    connect(m_lookup.get(), &ChoiceLookup::failed, this, [this](const Error &error) {
        m_navigation.setActivity(Activity::None);
        m_problem.fail(error, [this] { confirm(); });
    });
    connect(m_lookup.get(), &ChoiceLookup::listEmpty, this, [this] {
        if (m_navigation.step() <= Step::Instance && !m_problem.error())
            m_problem.fail({ErrorKind::NoInstances, {}, {}}, [this] { m_lookup->prefetch(); });
    });
    m_lookup->prefetch();
}

void InstanceChoice::found(const ServiceInstance &instance, const Sortiment &sortiment,
    const ExistingSubscriptions &existing)
{
    m_context.book.record(ChoiceConfirmed{instance, sortiment}, [this, existing] {
        m_navigation.setActivity(Activity::None);
        Q_EMIT confirmed(existing);
    });
}
