// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "session/outsideprograms.h"

#include "base/async.h"
#include "base/maillink.h"
#include "session/casecontext.h"
#include "session/currentproblem.h"
#include "session/signingin.h"
#include "session/sitting.h"

#include <QPointer>

#include <utility>

namespace {

const QString webInterfacePath = QStringLiteral("/klassifikation/");
const QString replyPath = QStringLiteral("/oes-indsigt/svar");

} // namespace

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

bool OutsidePrograms::isGuidedPractice() const
{
    const Environment *here = m_context.environment();
    return here && here->practisesGuided;
}

QUrl OutsidePrograms::webInterface() const
{
    if (isGuidedPractice())
        return m_practice.isEmpty() ? QUrl() : m_practice.resolved(QUrl(webInterfacePath));
    const Environment *here = m_context.environment();
    return here ? here->webInterface : QUrl();
}

void OutsidePrograms::startPractice()
{
    if (!isGuidedPractice() || std::exchange(m_hasStartedPractice, true))
        return;
    Async::whenDone(m_context.collaborators.connector.practiceService(), this,
        [this](const Result<QUrl> &service) {
            if (!service)
                return;
            m_practice = *service;
            Q_EMIT changed();
        });
}

void OutsidePrograms::openPractice(const QString &path)
{
    m_hasStartedPractice = true;
    Async::whenDone(m_context.collaborators.connector.practiceService(), this,
        [this, path](const Result<QUrl> &service) {
            if (!service) {
                m_problem.fail(service.error(), [this, path] { openPractice(path); });
                return;
            }
            m_practice = *service;
            const QUrl page = m_practice.resolved(QUrl(path));
            if (!m_context.collaborators.browser.open(page))
                openingFailed(page);
            else
                noteOpened();
            Q_EMIT changed();
        });
}

void OutsidePrograms::openPracticeReply()
{
    if (isGuidedPractice())
        openPractice(replyPath);
}

QUrl OutsidePrograms::browserAddress() const
{
    const QUrl signIn = m_signingIn.address();
    return signIn.isEmpty() ? webInterface() : signIn;
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
    if (isGuidedPractice()) {
        openPractice(webInterfacePath);
        return;
    }
    const QUrl page = webInterface();
    if (!page.isValid())
        return;
    if (m_context.collaborators.browser.open(page))
        noteOpened();
    else
        openingFailed(page);
}

void OutsidePrograms::noteOpened()
{
    if (m_problem.error() && m_problem.error()->kind == ErrorKind::BrowserDidNotOpen)
        m_problem.clear();
    m_sitting.note(Sitting::Deed::OpenedWebInterface);
    Q_EMIT opened();
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
    const bool isPage = !url.isEmpty() && (url == m_signingIn.address() || url == webInterface());
    const bool isTaskSystem = !url.isEmpty() && url == m_context.task.taskSystem;
    // Another problem is not replaced: it may be the reason why the page was to open.
    const bool isFree = !m_problem.hidesPage();
    // The system took the address, and nothing came of it.
    if (isPage)
        m_sitting.forget(Sitting::Deed::OpenedWebInterface);
    if (isFree && isPage)
        m_problem.fail({ErrorKind::BrowserDidNotOpen, {}, {}});
    else if (isFree && isTaskSystem)
        m_problem.fail({ErrorKind::TaskSystemDidNotOpen, {}, {}});
    else
        Q_EMIT didNotOpen(url);
}
