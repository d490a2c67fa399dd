// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "pages/page.h"

class ProblemView;

/// A problem that takes the page's place.
class ProblemPage : public Page {
    Q_OBJECT
public:
    explicit ProblemPage(WizardSession &session, QWidget *parent = nullptr);

    PageFrame frame() const override;
    void refresh() override;
    void activatePrimary() override;

private:
    std::optional<Error> m_problem;
    ProblemView *m_view = nullptr;
};
