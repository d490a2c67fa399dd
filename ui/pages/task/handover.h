// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QWidget>

class Button;
class Expander;
class WizardSession;

/// For a user who is told of the task and has a colleague do it: how the task is passed on, a mail
/// and a message for that, and that this is all.
class HandOver : public QWidget {
    Q_OBJECT
public:
    explicit HandOver(WizardSession &session, QWidget *parent = nullptr);

    /// What comes next for whoever passes the task on; nullptr while this is closed.
    Button *nextAct() const;
    /// As it was before it was opened.
    void forget();

Q_SIGNALS:
    void closeWanted();
    /// nextAct() is another one.
    void changed();

private:
    void addContent();
    void showEnd();

    WizardSession &m_session;
    QWidget *m_content;
    Expander *m_expander;
    Button *m_mail = nullptr;
    Button *m_copy = nullptr;
    bool m_hasMailFailed = false;
    QWidget *m_end = nullptr;
    Button *m_close = nullptr;
};
