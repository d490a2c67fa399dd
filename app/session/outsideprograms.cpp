// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/outsideprograms.h"

#include "base/maillink.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/signingin.h"
#include "session/sitting.h"

#include <QPointer>

OutsidePrograms::OutsidePrograms(const CaseContext &context, CurrentProblem &problem,
    SigningIn &signingIn, Sitting &sitting, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_problem(problem),
      m_signingIn(signingIn),
      m_sitting(sitting)
{
    context.collaborators.browser.whenItFails(
        [self = QPointer<OutsidePrograms>(this)](const QUrl &url) {
            if (self)
                self->openingFailed(url);
        });
}

QUrl OutsidePrograms::browserAddress() const
{
    const Environment *here = m_context.environment();
    const QUrl signIn = m_signingIn.address();
    return signIn.isEmpty() && here ? here->webInterface : signIn;
}

void OutsidePrograms::reopenBrowser()
{
    m_problem.clear();
    if (m_signingIn.address().isEmpty())
        openWebInterface();
    else
        m_signingIn.reopenBrowser();
}

void OutsidePrograms::openWebInterface()
{
    const Environment *here = m_context.environment();
    if (!here || !here->webInterface.isValid())
        return;
    if (m_context.collaborators.browser.open(here->webInterface))
        m_sitting.note(Sitting::Deed::OpenedWebInterface);
    else
        openingFailed(here->webInterface);
}

void OutsidePrograms::openTaskSystem()
{
    const QUrl &address = m_context.task.taskSystem;
    if (!address.isValid() || m_context.collaborators.browser.open(address)) {
        m_problem.clear();
        m_sitting.note(Sitting::Deed::WentToTaskSystem);
        return;
    }
    m_problem.fail({ErrorKind::TaskSystemDidNotOpen, {}, {}});
}

bool OutsidePrograms::showFile(const QString &path)
{
    return m_context.collaborators.browser.showFile(path);
}

bool OutsidePrograms::writeMail(const QString &to, const QString &subject, const QString &text)
{
    const QUrl mail = mailLink(to, subject, text);
    return mail.isValid() && m_context.collaborators.browser.open(mail);
}

void OutsidePrograms::openingFailed(const QUrl &url)
{
    const Environment *here = m_context.environment();
    const bool isPage =
        !url.isEmpty() && (url == m_signingIn.address() || (here && url == here->webInterface));
    const bool isTaskSystem = !url.isEmpty() && url == m_context.task.taskSystem;
    // Another problem is not replaced: it may be the reason why the page was to open.
    const bool isFree = !m_problem.hidesPage();
    if (isFree && isPage)
        m_problem.fail({ErrorKind::BrowserDidNotOpen, {}, {}});
    else if (isFree && isTaskSystem)
        m_problem.fail({ErrorKind::TaskSystemDidNotOpen, {}, {}});
    else
        Q_EMIT didNotOpen(url);
}
