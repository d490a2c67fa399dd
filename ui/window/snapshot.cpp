// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/snapshot.h"

#include "session/wizardsession.h"
#include "window/wizardwindow.h"

Snapshot::Snapshot(WizardSession &session, WizardWindow &window, QObject *parent)
    : QObject(parent), m_session(session), m_window(window)
{
    connect(&session.navigation(), &Navigation::leavingPage, this, &Snapshot::take);
}

void Snapshot::take()
{
    m_session.pictures().keepPage(m_window.pageImage(), m_window.pageCaption());
}
