// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class RadioRow;
class UiSettings;
class Card;
class FieldRow;

/// The first page: what the task is, where to work, and the way back into a saved case.
class TaskPage : public Page {
    Q_OBJECT
public:
    TaskPage(WizardSession &session, UiSettings &settings, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    QString helpText() const override;
    void refresh() override;

private:
    void addEnvironments(QVBoxLayout &rows);
    void addCard(QVBoxLayout &rows);
    void addPreparation(QVBoxLayout &rows);
    void addWholeTask(QVBoxLayout &rows);
    void addHandOver(QVBoxLayout &rows);
    void buildResume(QVBoxLayout &rows);
    void refreshEnvironments();
    void refreshResume();
    int reachedStep() const;

    UiSettings &m_settings;
    QWidget *m_first;
    QWidget *m_resume;
    QList<RadioRow *> m_environments;
    TextBlock *m_signInAgain = nullptr;
    TextBlock *m_welcome = nullptr;
    FieldRow *m_reached = nullptr;
    FieldRow *m_saved = nullptr;
};
