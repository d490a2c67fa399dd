// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/card.h"

class WizardSession;

/// Asks whether the computer's date is right, before it is used. Hidden where the session has no
/// doubt.
class ClockQuestion : public Card {
    Q_OBJECT
public:
    explicit ClockQuestion(WizardSession &session, QWidget *parent = nullptr);

    void refresh();
    /// The message of a page that cannot go on before the answer.
    static QString unanswered();
    /// The widget where the answer is given.
    QWidget *field() const;

Q_SIGNALS:
    /// The date may be used now: the user has confirmed it, or set the clock.
    void settled();

private:
    QString question() const;
    void showDenied(bool denied);

    WizardSession &m_session;
    TextBlock *m_question;
    TextBlock *m_advice;
    class Button *m_yes;
    class Button *m_no;
    class Button *m_again;
    bool m_isDenied = false;
};
