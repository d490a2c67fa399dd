// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// WizardSession in guided mode: she sends and reads, the program leads and writes down.

#include "session/wizardflow.h"
#include "session/wizardsession.h"

namespace {

constexpr int guidedRows = 8;

} // namespace

void WizardSession::openWebInterface()
{
    const Environment *here = environment();
    if (here && here->webInterface.isValid() && !m_with.browser.open(here->webInterface))
        fail({ErrorKind::BrowserDidNotOpen, {}, {}});
}

void WizardSession::saySignedIn()
{
    if (!isGuided() || m_step != Step::SignIn || !isIdle())
        return;
    clearProblem();
    moveOn(SaidSignedIn{}, [this] { leave(Step::SignIn, Step::Instance); });
}

bool WizardSession::compareInstance(const QString &seen)
{
    const TaskInstance *chosen = chosenInstance();
    const QString text = seen.trimmed();
    if (!isGuided() || !chosen || (text.size() != 4 && text.size() != 36)
        || !text.endsWith(chosen->lastFour, Qt::CaseInsensitive))
        return false;
    if (facts().comparedUuid != text.toLower())
        m_book.record(InstanceCompared{text.toLower()});
    return true;
}

void WizardSession::setRow(int row, bool done, const QString &value)
{
    if (!isGuided() || m_step != Step::Review || row < 1 || row > guidedRows)
        return;
    m_book.record(RowChanged{row, done, value});
}

void WizardSession::saySavedInBrowser()
{
    if (!isGuided() || m_step != Step::Review || !isIdle() || facts().rowsDone.size() != guidedRows)
        return;
    moveOn(SavedInBrowser{m_reviewDate}, [this] { leave(Step::Review, Step::Status); });
}

void WizardSession::answerFirstCheck(
    Check::Status status, const Witness &witness, const QString &detail)
{
    if (!isGuided() || m_step != Step::Status || !isIdle())
        return;
    m_book.record(FirstCheckSeen{status, witness, detail});
}
