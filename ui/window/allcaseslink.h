// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/button.h"

class WizardSession;

/// Leads from an open case to the first page with all of them, by Leaving. Not there where the
/// command line says where the work is done, nor while something is under way.
class AllCasesLink : public Button {
    Q_OBJECT
public:
    explicit AllCasesLink(WizardSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    WizardSession &m_session;
};
