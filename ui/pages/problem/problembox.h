// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/problem/problemview.h"
#include "widgets/theme.h"

/// A problem at the top of a page that stays usable: an alert with what a problem page has, without
/// the questions.
class ProblemBox : public QWidget {
    Q_OBJECT
public:
    ProblemBox(const Error &problem, WizardSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void windowActionWanted(ProblemAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Severity m_severity;
};
