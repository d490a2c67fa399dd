// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Card;
class ChoiceGroup;
class Expander;

/// The one decision: which of the task's instances is the user's. Where the sign-in says which,
/// that one is shown, and the others on request.
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
    QString hint() const;
    static QString missingText();
    void addOwn();
    void addChoices();
    ChoiceGroup *makeChoices(const QList<TaskInstance> &instances, const QString &prefix);
    void refreshOwn();
    void refreshChoices();
    /// The instances of the user's municipality; none where the user is not known.
    QList<TaskInstance> own() const;

    TextBlock *m_introduction;
    TextBlock *m_hint;
    /// A system was chosen when the user came to the page.
    bool m_hadChosen = false;
    /// The list of fields was begun when the user came to the page.
    bool m_hadFields = false;
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
};
