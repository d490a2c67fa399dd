// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

/// The sign-in for a user who is signed in and has come back to it.
class SignedInPage : public Page {
    Q_OBJECT
public:
    explicit SignedInPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

private:
    QString who() const;

    TextBlock *m_who;
};
