// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Button;
class ClockQuestion;
class FieldList;
class FieldRow;

/// What will be sent, value by value, and the one button that sends it.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

    /// The help of this page, and of the one while the order is on its way.
    static QString help(const KlikTask &task);

private:
    void addFields();
    QString introduction() const;
    QString sourceOf(const TaskInstance &chosen) const;
    QString primaryText() const;

    TextBlock *m_introduction;
    ClockQuestion *m_clock;
    FieldList *m_fields;
    Button *m_create;
    FieldRow *m_system = nullptr;
    FieldRow *m_validFrom = nullptr;
};
