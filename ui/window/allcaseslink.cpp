// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/allcaseslink.h"

#include "session/wizardsession.h"

AllCasesLink::AllCasesLink(WizardSession &session, QWidget *parent)
    : Button(QString(), Kind::Link, QStringLiteral("vores_opgaver"), parent), m_session(session)
{
    hide();
}

void AllCasesLink::refresh()
{
    const Environment *here = m_session.environment();
    const bool isPractice = here && here->purpose == Environment::Purpose::Practice;
    //: link beside every page of practice: to the first page
    const QString leave = tr("Leave the practice");
    //: link beside every page: to the first page, where all tasks of the user are listed
    const QString all = tr("Our tasks");
    setText(isPractice ? leave : all);
    setVisible(m_session.cases().isChosenHere() && !m_session.facts().caseId.isEmpty()
        && (isPractice || !m_session.cases().ours().isEmpty()));
    setEnabled(m_session.navigation().activity() == Activity::None);
}
