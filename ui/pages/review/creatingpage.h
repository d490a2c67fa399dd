// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

/// The order is on its way, and the window must not be closed before the answer has come.
class CreatingPage : public Page {
    Q_OBJECT
public:
    explicit CreatingPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
};
