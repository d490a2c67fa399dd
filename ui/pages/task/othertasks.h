// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "widgets/card.h"

class WizardSession;

/// On the first page: the tasks that the user can turn to instead, and the files with tasks that
/// cannot be used. Hidden where there are none of both.
class OtherTasks : public Card {
    Q_OBJECT
public:
    explicit OtherTasks(WizardSession &session, QWidget *parent = nullptr);

private:
    void addTasks(WizardSession &session);
    void addFaults(const QStringList &faults);
};
