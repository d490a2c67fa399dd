// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class CopyButton;

/// Guided mode: the way to the web interface, where the user signs in.
class GuidedSignInPage : public Page {
    Q_OBJECT
public:
    explicit GuidedSignInPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void activateNext() override;

private:
    void addTrouble();
    static QString why();
    bool wasOpened() const;
    bool isPractice() const;

    TextBlock *m_how;
    Button *m_open;
    CopyButton *m_copy = nullptr;
    /// What happens to the window when the browser is opened.
    TextBlock *m_ahead = nullptr;
    TextBlock *m_address;
    /// "I cannot sign in"; in practice nobody is kept out.
    QWidget *m_trouble = nullptr;
};
