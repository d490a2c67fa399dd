// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/allcaseslink.h"

#include "session/wizardsession.h"

AllCasesLink::AllCasesLink(WizardSession &session, QWidget *parent)
    //: link beside every page: to the first page, where all tasks of the user are listed
    : Button(tr("Our tasks"), Kind::Link, QStringLiteral("vores_opgaver"), parent),
      m_session(session)
{
    hide();
    connect(this, &Button::clicked, &session.cases(), &Cases::showAll);
}

void AllCasesLink::refresh()
{
    setVisible(m_session.cases().isChosenHere() && !m_session.facts().caseId.isEmpty());
    setEnabled(m_session.navigation().activity() == Activity::None);
}
