// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

/// Before the sign-in: the main button opens the browser.
class SignInPage : public Page {
    Q_OBJECT
public:
    explicit SignInPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

    /// The help of all pages of the sign-in.
    static QString help();
    /// The text of the button that stops a sign-in; empty while none is under way.
    static QString stop(const WizardSession &session);
};
