// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"

#include <QWidget>

class Button;
class QVBoxLayout;
class WizardSession;

/// In the help: saves evidence of what has happened so far, from any page, and shows the result.
/// Hidden while there is nothing to save, and where a page does the same.
class InterimEvidence : public QWidget {
    Q_OBJECT
public:
    /// \a session outlives this.
    explicit InterimEvidence(WizardSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void save();
    void saveElsewhere();
    void say(Severity severity, const QString &text);

    WizardSession &m_session;
    Button *m_save;
    Button *m_elsewhere;
    QVBoxLayout *m_outcome;
    QWidget *m_said = nullptr;
    bool m_isSaving = false;
};
