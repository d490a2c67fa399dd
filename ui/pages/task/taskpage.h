// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class ChoiceGroup;
class UiSettings;

/// The first page: what the task is, and where to work.
class TaskPage : public Page {
    Q_OBJECT
public:
    TaskPage(WizardSession &session, UiSettings &settings, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

    /// The help of this page, and of the one of a saved case.
    static QString help(const WizardSession &session);

private:
    void addEnvironments();
    void addCard();
    void addPreparation();
    void addWholeTask();
    void addHandOver();

    UiSettings &m_settings;
    ChoiceGroup *m_environments = nullptr;
};
