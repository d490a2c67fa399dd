// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class FieldRow;

/// The way back into a saved case.
class ResumePage : public Page {
    Q_OBJECT
public:
    explicit ResumePage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

private:
    void addCard();
    void addStartingOver();
    QString welcome() const;
    int reachedStep() const;

    TextBlock *m_welcome;
    TextBlock *m_signInAgain;
    FieldRow *m_reached = nullptr;
    FieldRow *m_saved = nullptr;
};
