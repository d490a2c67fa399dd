// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"
#include "session/cases.h"

class Button;
class CaseList;
class HandOver;
class SideBySide;
class StartChoice;
class StartQuestion;

/// The first page: what the task is, the ways to begin, and what was begun or done before.
class TaskPage : public Page {
    Q_OBJECT
public:
    explicit TaskPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void setCurrent(bool isCurrent) override;

    /// The help of this page, and of the one of a saved case.
    static QString help(const WizardSession &session);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addChoices();
    StartChoice *addChoice(const QString &title, const QString &meaning, const QString &button,
        const QString &environmentId);
    void addCases();
    void addCard();
    void begin(const QString &environmentId);
    void practise(const QString &environmentId);
    bool isOpening() const;
    Button *nextAct() const;
    void showNextAct();
    void showPractice();
    QWidget *begunPart() const;
    void arrange();

    TextBlock *m_purpose;
    HandOver *m_handOver;
    SideBySide *m_choices = nullptr;
    QList<StartChoice *> m_tasks;
    StartChoice *m_practice = nullptr;
    StartQuestion *m_question = nullptr;
    CaseList *m_cases = nullptr;
    class MissingRole *m_role = nullptr;
    /// All that is below the choices: shown once it is known what stands there.
    QWidget *m_below = nullptr;
    bool m_isBelowHidden = false;
};
