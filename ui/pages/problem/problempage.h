// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

#include <QTimer>

class ProblemView;

/// A problem that takes the page's place.
class ProblemPage : public Page {
    Q_OBJECT
public:
    explicit ProblemPage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    bool isPrimaryDefault() const override;
    bool isPrimarySaveAndClose() const override;
    QString closeText() const override;
    QString busyText() const override;
    QString helpText() const override;
    void refresh() override;

private:
    ProblemAction first() const;

    std::optional<Error> m_problem;
    ProblemView *m_view = nullptr;
    /// Running: the primary button has just copied something.
    QTimer m_copied;
};
