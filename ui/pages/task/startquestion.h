// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/cases.h"

#include <QWidget>

class Button;
class TextBlock;
class WizardSession;

/// Asks before a task is begun beside one of the same kind: is the other one meant?
class StartQuestion : public QWidget {
    Q_OBJECT
public:
    explicit StartQuestion(WizardSession &session, QWidget *parent = nullptr);

    /// Asks whether \a other is meant, before one begins in its environment.
    void ask(const ListedCase &other);
    /// The button that leads to the other case.
    Button &otherButton() { return *m_open; }

Q_SIGNALS:
    void otherWanted(const QString &caseId);
    void anotherWanted(const QString &environmentId);

private:
    WizardSession &m_session;
    QString m_caseId;
    QString m_environmentId;
    TextBlock *m_text;
    Button *m_open;
};
