// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/snapshot.h"

#include "session/wizardsession.h"
#include "window/wizardwindow.h"

#include <utility>

Snapshot::Snapshot(const WizardSession &session, WizardWindow &window, Keep keep, QObject *parent)
    : QObject(parent), m_window(window), m_keep(std::move(keep))
{
    connect(&session.navigation(), &Navigation::leavingPage, this, &Snapshot::take);
}

void Snapshot::take()
{
    m_keep(m_window.pageImage(), m_window.pageCaption());
}
