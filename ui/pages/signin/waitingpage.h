// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class CopyButton;

/// The browser is open, and the user signs in there.
class WaitingPage : public Page {
    Q_OBJECT
public:
    explicit WaitingPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

private:
    bool isBrowserOpen() const;
    QString advice() const;

    TextBlock *m_advice;
    CopyButton *m_copyAddress;
};
