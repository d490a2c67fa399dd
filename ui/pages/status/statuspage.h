// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Button;
class CheckView;

/// The task's two result criteria, each with status, time and source.
class StatusPage : public Page {
    Q_OBJECT
public:
    explicit StatusPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

    /// The help of this page and of those of an answer.
    static QString help();

private:
    /// What the main button leads to.
    enum class Next { Evidence, FirstAnswer, Rows, Close };

    void addChecks();
    void addButtons();
    void addLinks();
    Next next() const;
    QString heading() const;
    QString introduction() const;
    QString primaryText() const;
    bool mayContinue() const;
    bool isFirstWrong() const;
    void saveReminder();
    QStringList firstDetails() const;
    QStringList secondDetails() const;

    TextBlock *m_introduction;
    CheckView *m_first = nullptr;
    CheckView *m_second = nullptr;
    Button *m_check = nullptr;
    Button *m_answerFirst = nullptr;
    Button *m_answerSecond = nullptr;
    Button *m_toEvidence = nullptr;
    Button *m_message = nullptr;
    Button *m_mail = nullptr;
    Button *m_reminder = nullptr;
};
