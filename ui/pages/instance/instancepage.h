// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class ChoiceGroup;
class FieldList;
class FieldRow;
class TextField;

/// The one decision: which of the task's instances is the user's. In guided mode its last four
/// characters are compared with what the web interface shows.
class InstancePage : public Page {
    Q_OBJECT
public:
    explicit InstancePage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;
    void setCurrent(bool isCurrent) override;

private:
    QString primaryText() const;
    void addChoices();
    void addComparison();
    /// The text in the field is not the UUID of \a chosen, or none at all.
    void complainOfSeen(const TaskInstance &chosen);

    TextBlock *m_introduction;
    ChoiceGroup *m_choices = nullptr;
    QWidget *m_comparison = nullptr;
    TextField *m_seen = nullptr;
    /// The two values side by side, when they do not fit.
    FieldList *m_difference = nullptr;
    FieldRow *m_wanted = nullptr;
    FieldRow *m_found = nullptr;
    TextBlock *m_verdict = nullptr;
};
