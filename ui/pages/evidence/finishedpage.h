// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

/// The end of the case.
class FinishedPage : public Page {
    Q_OBJECT
public:
    explicit FinishedPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

private:
    QString wellDone() const;
    QString heading() const;
    QString kept() const;
    bool leadsToTask() const;
    bool practisesGuided() const;
    static QString doReal();

    TextBlock *m_wellDone;
    TextBlock *m_pages;
    TextBlock *m_updated = nullptr;
    /// Where the evidence lies, and where the user finds it again.
    TextBlock *m_kept = nullptr;
    Button *m_folder;
    /// The main button, where the user has practised.
    Button *m_real;
};
