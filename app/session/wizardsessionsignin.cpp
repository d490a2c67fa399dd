// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession in and out of the sign-in, and which person the case belongs to.

#include "problems/problemvalues.h"
#include "session/wizardflow.h"
#include "session/wizardsession.h"

#include <QCoreApplication>

#include <utility>

void WizardSession::DeleteLater::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

void WizardSession::signIn()
{
    const Environment *here = environment();
    if (!here || isGuided() || !isIdle())
        return;
    clearProblem();
    m_notice.reset();
    forgetConnection();
    m_signIn.begin(*here);
}

void WizardSession::stopSignIn()
{
    if (isSigningIn(m_activity))
        m_signIn.stop();
}

void WizardSession::reopenBrowser()
{
    clearProblem();
    if (m_signIn.address().isEmpty())
        openWebInterface();
    else
        m_signIn.reopenBrowser();
}

QUrl WizardSession::browserAddress() const
{
    const Environment *here = environment();
    return m_signIn.address().isEmpty() && here ? here->webInterface : m_signIn.address();
}

void WizardSession::signOut()
{
    if (!isIdle())
        return;
    m_signIn.signOut(true);
    forgetSignIn();
    tell(Notice::Kind::SignedOut);
}

void WizardSession::forgetSignIn()
{
    m_signIn.signOut(false);
    forgetConnection();
}

/// Drops what was asked over the previous connection.
void WizardSession::forgetConnection()
{
    m_order.use(nullptr);
    m_lookup.reset();
    m_lookedUp = false;
    m_isKnownSignedOut = true;
    forgetTransferQuestion();
}

void WizardSession::signInAsSomebodyElse()
{
    if (WizardFlow::isCommitted(facts()))
        return;
    m_signIn.signOut(true);
    if (!facts().person) {
        signIn();
        return;
    }
    // A case belongs to one person, so another user begins a new one.
    m_lookedUp = false;
    m_book.record(CaseSetAside{});
    m_book.begin({m_task.id, m_environmentId, QCoreApplication::applicationVersion()}, [this] {
        m_book.record(PageLeft{int(Step::Task)}, [this] {
            setStep(Step::SignIn);
            signIn();
        });
    });
}

bool WizardSession::hasSignIn(Then then)
{
    if (isSignedIn())
        return true;
    if (m_isKnownSignedOut) {
        signIn();
        m_afterSignIn = std::move(then);
    } else {
        fail({ErrorKind::SignedOut, {}, {}}, std::move(then));
    }
    return false;
}

void WizardSession::acceptUser(const Identity &identity, const ServiceUser &user)
{
    clearProblem();
    Q_EMIT attentionWanted();
    const QString name = user.name.isEmpty() ? identity.name : user.name;
    Authority authority = user.authority;
    const TaskInstance *instance = m_task.instanceOf(identity.cvr);
    if (authority.name.isEmpty())
        authority.name = instance ? instance->municipality.name : authority.cvr;
    const Placeholders who{{QStringLiteral("otherUser"), ProblemValues::userName(name)},
        {QStringLiteral("otherMunicipality"), authority.name},
        {QStringLiteral("municipality"), authority.name}};
    const auto rejectUser = [this](const Error &error) {
        setActivity(Activity::None);
        m_signIn.signOut(false);
        fail(error);
    };
    const auto &known = facts().person;
    if (known && (known->subject != identity.subject || known->authority.cvr != identity.cvr)) {
        Placeholders both = who;
        both.insert(QStringLiteral("municipality"), known->authority.name);
        return rejectUser({ErrorKind::OtherUser, {}, both});
    }
    if (!instance)
        return rejectUser({ErrorKind::MunicipalityNotListed, {}, who});
    if (!user.roles.contains(m_task.role)) {
        return rejectUser({ErrorKind::RoleMissing, {},
            {{QStringLiteral("user"),
                ProblemValues::userName(identity.name.isEmpty() ? name : identity.name)}}});
    }
    m_isKnownSignedOut = false;
    m_order.use(m_signIn.service());
    lookUpAgain();
    m_book.record(PersonSignedIn{{identity.subject, user.uuid, name, authority}}, [this] {
        setActivity(Activity::None);
        const Then then = std::exchange(m_afterSignIn, {});
        tell(Notice::Kind::SignedIn,
            {{QStringLiteral("user"), ProblemValues::userName(facts().person->name)},
                {QStringLiteral("municipality"), facts().person->authority.name}});
        if (m_step == Step::SignIn)
            leave(Step::SignIn, Step::Instance);
        else if (then)
            then();
    });
}

void WizardSession::signInFailed(const Error &error)
{
    setActivity(Activity::None);
    if (error.kind != ErrorKind::SignInUnfinished)
        Q_EMIT attentionWanted();
    // Do not retry a sign-in automatically: it would open the browser unasked.
    Error shown = error;
    if (error.kind == ErrorKind::TooManyCalls)
        shown.kind = ErrorKind::ServiceDown;
    fail(shown, [this] { signIn(); });
}

void WizardSession::lookUpAgain()
{
    m_lookedUp = false;
    m_lookup.reset(new ChoiceLookup(*m_signIn.service(), m_task));
    connect(m_lookup.get(), &ChoiceLookup::found, this, &WizardSession::choiceFound);
    connect(m_lookup.get(), &ChoiceLookup::failed, this, [this](const Error &error) {
        setActivity(Activity::None);
        fail(error, [this] { confirmChoice(); });
    });
    connect(m_lookup.get(), &ChoiceLookup::listEmpty, this, [this] {
        if (m_step <= Step::Instance && !m_problem)
            fail({ErrorKind::NoInstances, {}, {}}, [this] { m_lookup->prefetch(); });
    });
    m_lookup->prefetch();
}

void WizardSession::hearClock(const QDateTime &serviceTime)
{
    m_serviceClock.hear(serviceTime);
    const bool isNews = m_serviceClock.differs() && !m_clocksNoted;
    m_clocksNoted = m_serviceClock.differs();
    if (isNews && !facts().caseId.isEmpty())
        m_book.record(ClocksDiffered{serviceTime.toUTC()});
}
