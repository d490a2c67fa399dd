// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "page.h"

class Button;
class CheckView;
class FirstAnswer;
class SecondAnswer;

/// The task's two result criteria, each with status, time and source; and, as a part of its own,
/// the form in which she answers for one of them herself.
class StatusPage : public Page {
    Q_OBJECT
public:
    explicit StatusPage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    bool isPrimarySaveAndClose() const override;
    QString helpText() const override;
    bool hasOwnBack() const override { return m_part != Part::Overview; }
    void goBack() override { open(Part::Overview); }
    void enter() override { open(Part::Overview); }
    void refresh() override;

private:
    enum class Part { Overview, FirstAnswer, SecondAnswer };

    void addOverview();
    void open(Part part);
    bool mayContinue() const;
    void saveReminder();
    QStringList firstDetails() const;
    QStringList secondDetails() const;
    QString knownName() const;

    Part m_part = Part::Overview;
    QWidget *m_overview;
    TextBlock *m_introduction = nullptr;
    CheckView *m_first = nullptr;
    CheckView *m_second = nullptr;
    Button *m_check = nullptr;
    Button *m_answerFirst = nullptr;
    Button *m_answerSecond = nullptr;
    Button *m_rows = nullptr;
    Button *m_message = nullptr;
    Button *m_reminder = nullptr;
    Button *m_toEvidence = nullptr;
    FirstAnswer *m_firstAnswer;
    SecondAnswer *m_secondAnswer;
};
