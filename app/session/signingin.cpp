// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/signingin.h"

#include "problems/problemvalues.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/navigation.h"

#include <utility>

SigningIn::SigningIn(
    CaseContext &context, Navigation &navigation, CurrentProblem &problem, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_navigation(navigation),
      m_problem(problem),
      m_conversation(context.collaborators.connector, context.collaborators.browser)
{
    connect(&m_conversation, &SignInConversation::working, &navigation, &Navigation::setActivity);
    connect(&m_conversation, &SignInConversation::signedIn, this, &SigningIn::acceptUser);
    connect(&m_conversation, &SignInConversation::failed, this, &SigningIn::fail);
    connect(&m_conversation, &SignInConversation::clockSeen, this, &SigningIn::clockSeen);
    connect(&m_conversation, &SignInConversation::browserDidNotOpen, this, [this] {
        m_problem.fail({ErrorKind::BrowserDidNotOpen, {}, {}});
    });
    connect(&problem, &CurrentProblem::tokenRefused, this, &SigningIn::continueAfterRefusal);
    connect(&problem, &CurrentProblem::pauseOver, this, &SigningIn::tryAgainUnasked);
}

bool SigningIn::isSignedIn() const
{
    return m_conversation.isSignedIn() && m_conversation.service();
}

bool SigningIn::needsSignIn() const
{
    return m_context.facts().person && m_isKnownSignedOut;
}

void SigningIn::begin()
{
    const Environment *here = m_context.environment();
    if (!here || !m_context.way().usesService() || !m_navigation.isIdle())
        return;
    m_problem.clearAll();
    forgetConnection();
    m_conversation.begin(*here);
}

void SigningIn::stop()
{
    if (isSigningIn(m_navigation.activity()))
        m_conversation.stop();
}

void SigningIn::leave()
{
    m_isLeaving = isSigningIn(m_navigation.activity());
    stop();
}

void SigningIn::signOut()
{
    if (!m_navigation.isIdle())
        return;
    m_conversation.signOut(true);
    forget();
    m_problem.showNotice(Notice::Kind::SignedOut);
}

void SigningIn::forget()
{
    m_conversation.signOut(false);
    forgetConnection();
}

void SigningIn::forgetConnection()
{
    m_isKnownSignedOut = true;
    Q_EMIT connectionForgotten();
}

void SigningIn::beginAsSomebodyElse()
{
    const CaseFacts &facts = m_context.facts();
    if (Submission::isCommitted(facts.submission))
        return;
    m_conversation.signOut(true);
    if (!facts.person) {
        begin();
        return;
    }
    // A case belongs to one person, so another user begins another case.
    forgetConnection();
    m_context.book.record(CaseSetAside{});
    m_context.book.begin(m_context.newCaseIn(m_context.environmentId), [this] {
        m_context.book.record(PageLeft{int(Step::Task)}, [this] {
            m_navigation.setStep(Step::SignIn);
            begin();
        });
    });
}

bool SigningIn::ensureSignedIn(Then then)
{
    if (isSignedIn())
        return true;
    if (!m_context.way().usesService())
        return false;
    if (m_isKnownSignedOut) {
        begin();
        m_then = std::move(then);
    } else {
        m_problem.fail({ErrorKind::SignedOut, {}, {}}, std::move(then));
    }
    return false;
}

void SigningIn::acceptUser(const Identity &identity, const ServiceUser &user)
{
    m_problem.clear();
    Q_EMIT attentionWanted();
    const QString name = user.name.isEmpty() ? identity.name : user.name;
    Authority authority = user.authority;
    const TaskInstance *instance = m_context.task.instanceOf(identity.cvr);
    if (authority.name.isEmpty())
        authority.name = instance ? instance->municipality.name : authority.cvr;
    const Placeholders who{{QStringLiteral("otherUser"), ProblemValues::userName(name)},
        {QStringLiteral("otherMunicipality"), authority.name},
        {QStringLiteral("municipality"), authority.name}};
    const auto rejectUser = [this](const Error &error) {
        m_navigation.setActivity(Activity::None);
        m_conversation.signOut(false);
        m_problem.fail(error);
    };
    const auto &known = m_context.facts().person;
    if (known && (known->subject != identity.subject || known->authority.cvr != identity.cvr)) {
        Placeholders both = who;
        both.insert(QStringLiteral("municipality"), known->authority.name);
        return rejectUser({ErrorKind::OtherUser, {}, both});
    }
    if (!instance)
        return rejectUser({ErrorKind::MunicipalityNotListed, {}, who});
    if (!user.roles.contains(m_context.task.role)) {
        return rejectUser({ErrorKind::RoleMissing, {},
            {{QStringLiteral("user"),
                ProblemValues::userName(identity.name.isEmpty() ? name : identity.name)}}});
    }
    m_isKnownSignedOut = false;
    Q_EMIT connected(*m_conversation.service());
    m_context.book.record(PersonSignedIn{{identity.subject, user.uuid, name, authority}}, [this] {
        m_navigation.setActivity(Activity::None);
        const Then then = std::exchange(m_then, {});
        const Person &person = *m_context.facts().person;
        m_problem.showNotice(Notice::Kind::SignedIn,
            {{QStringLiteral("user"), ProblemValues::userName(person.name)},
                {QStringLiteral("municipality"), person.authority.name}});
        if (m_navigation.step() == Step::SignIn)
            m_navigation.leave(Step::SignIn, Step::Instance);
        else if (then)
            then();
    });
}

void SigningIn::fail(const Error &error)
{
    m_navigation.setActivity(Activity::None);
    if (std::exchange(m_isLeaving, false) && error.kind == ErrorKind::SignInUnfinished) {
        m_problem.clearAll();
        return;
    }
    if (error.kind != ErrorKind::SignInUnfinished)
        Q_EMIT attentionWanted();
    // Do not retry a sign-in automatically: it would open the browser unasked.
    Error shown = error;
    if (error.kind == ErrorKind::TooManyCalls)
        shown.kind = ErrorKind::ServiceDown;
    m_problem.fail(shown, [this] { begin(); });
}

void SigningIn::continueAfterRefusal(const Then &again)
{
    if (again)
        m_then = again;
    forget();
}

/// A sign-in would open the browser unasked, so the user presses for it.
void SigningIn::tryAgainUnasked()
{
    if (needsSignIn())
        m_problem.fail({ErrorKind::SignedOut, {}, {}}, m_problem.again());
    else
        m_problem.tryAgain();
}
