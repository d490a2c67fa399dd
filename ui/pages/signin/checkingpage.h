// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

/// Between the sign-in and the next page: the service is asked who the user is.
class CheckingPage : public Page {
    Q_OBJECT
public:
    explicit CheckingPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
};
