// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession's view: which page is shown, and where "Back" leads.

#include "session/wizardsession.h"

View WizardSession::view() const
{
    if (m_problem.hidesPage())
        return View::Problem;
    if (isSigningIn(m_navigation.activity()))
        return signInView();
    switch (m_navigation.step()) {
    case Step::Task:
        return m_cases.isResumable() ? View::Resume : View::Task;
    case Step::SignIn:
        return signInView();
    case Step::Instance:
        return View::Instance;
    case Step::Review:
        if (way().isGuided())
            return View::Guided;
        // The order counts as on its way also until the next page is on the disk; otherwise a
        // screen reader would announce the values once more.
        return Submission::readBack(facts().submission)
                || m_navigation.activity() == Activity::Submitting
                || m_navigation.activity() == Activity::ReadingBack
            ? View::Creating
            : View::Review;
    case Step::Status:
        return statusView();
    case Step::Evidence:
        return facts().finished ? View::Finished : View::Evidence;
    }
    Q_UNREACHABLE();
}

View WizardSession::signInView() const
{
    if (way().isGuided())
        return View::GuidedSignIn;
    if (m_navigation.activity() == Activity::WaitingForBrowser)
        return View::WaitingForSignIn;
    if (m_navigation.activity() == Activity::CheckingUser)
        return View::CheckingSignIn;
    return m_signingIn.isSignedIn() && isOpen(Step::Instance) ? View::SignedIn : View::SignIn;
}

View WizardSession::statusView() const
{
    if (m_answering.showsPicture())
        return View::Picture;
    if (m_answering.check() != 0)
        return m_answering.check() == 1 ? View::FirstAnswer : View::SecondAnswer;
    const bool isFirstWrong = facts().verification.first.status == Check::Status::Problem;
    return isFirstWrong ? View::Correction : View::Status;
}

void WizardSession::followView()
{
    m_outside.startPractice();
    if (stepOf(view()) != Step::Status) {
        m_answering.leave();
        return;
    }
    // A user who has just saved in the browser goes on with the answer to check 1.
    const bool isFirstDue = way().userAnswersFirstCheck()
        && facts().verification.first.status == Check::Status::NotChecked;
    m_answering.enter(isFirstDue ? 1 : 0);
}

bool WizardSession::mayGoBack() const
{
    if (isSigningIn(m_navigation.activity()))
        return true;
    const View shown = view();
    if (stepOf(shown) == Step::Status && m_answering.check() != 0)
        return true;
    if (m_navigation.step() == Step::Task || m_navigation.activity() != Activity::None)
        return false;
    if (shown == View::Problem)
        return !Submission::isCommitted(facts().submission);
    return isOpen(Step(int(m_navigation.step()) - 1));
}

bool WizardSession::closeAnswer()
{
    if (stepOf(view()) != Step::Status || m_answering.check() == 0)
        return false;
    // Nothing was shown between the list of fields and the question, so "Back" leads to the list.
    if (m_answering.hasOpenedByItself() && !m_answering.showsPicture() && isOpen(Step::Review))
        return false;
    m_answering.goBack();
    return true;
}
