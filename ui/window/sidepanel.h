// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/steprail.h"
#include "widgets/textblock.h"

class AllCasesLink;
class WizardSession;

/// At the left: the steps, who is signed in, and when the work was last saved.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(WizardSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    WizardSession &m_session;
    StepRail *m_rail;
    AllCasesLink *m_all;
    TextBlock *m_user;
    TextBlock *m_saved;
};
