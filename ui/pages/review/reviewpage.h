// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class Button;
class ClockQuestion;
class FieldList;
class FieldRow;

/// What will be sent, value by value, and the one button that sends it. While the order is on its
/// way, only that is shown.
class ReviewPage : public Page {
    Q_OBJECT
public:
    explicit ReviewPage(WizardSession &session, QWidget *parent = nullptr);

    QString heading() const override;
    QString introduction() const override;
    QString primaryText() const override;
    void activatePrimary() override;
    bool isPrimaryDefault() const override { return false; }
    bool showsPrimaryItself() const override { return true; }
    QString helpText() const override;
    QString closeText() const override;
    QString busyText() const override;
    void refresh() override;

private:
    void addFields();
    bool isOnItsWay() const;

    ClockQuestion *m_clock = nullptr;
    QWidget *m_review;
    QWidget *m_waiting;
    TextBlock *m_introduction = nullptr;
    FieldList *m_fields;
    Button *m_create = nullptr;
    FieldRow *m_system = nullptr;
    FieldRow *m_validFrom = nullptr;
};
