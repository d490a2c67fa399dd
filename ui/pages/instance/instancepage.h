// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Card;
class ChoiceGroup;
class Expander;
class FieldList;
class FieldRow;
class TextField;

/// The one decision: which of the task's instances is the user's. Where the sign-in says which,
/// that one is shown, and the others on request. In guided mode its last four characters are
/// compared with what the web interface shows.
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
    QString introduction() const;
    void addOwn();
    void addChoices();
    void addComparison();
    ChoiceGroup *makeChoices(const QList<TaskInstance> &instances, const QString &prefix);
    void refreshOwn();
    void refreshChoices();
    /// The instances of the user's municipality; none where the user is not known.
    QList<TaskInstance> own() const;
    /// The text in the field is not the UUID of \a chosen, or none at all.
    void complainOfSeen(const TaskInstance &chosen);

    TextBlock *m_introduction;
    /// The system that the sign-in leads to.
    Card *m_card = nullptr;
    TextBlock *m_toCompare = nullptr;
    /// Only where the municipality has more than one system.
    ChoiceGroup *m_ownChoices = nullptr;
    QList<TaskInstance> m_shownOwn;
    /// @{ All systems of the task: folded away below the card, or the whole page.
    QWidget *m_all = nullptr;
    ChoiceGroup *m_choices = nullptr;
    Expander *m_other = nullptr;
    Expander *m_missing = nullptr;
    TextBlock *m_advice = nullptr;
    /// @}
    QWidget *m_comparison = nullptr;
    TextField *m_seen = nullptr;
    /// The two values side by side, when they do not fit.
    FieldList *m_difference = nullptr;
    FieldRow *m_wanted = nullptr;
    FieldRow *m_found = nullptr;
    TextBlock *m_verdict = nullptr;
};
