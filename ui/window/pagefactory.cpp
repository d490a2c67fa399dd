// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/pagefactory.h"

#include "pages/evidence/evidencepage.h"
#include "pages/guided/guidedpage.h"
#include "pages/instance/instancepage.h"
#include "pages/problem/problempage.h"
#include "pages/review/reviewpage.h"
#include "pages/signin/signinpage.h"
#include "pages/status/statuspage.h"
#include "pages/task/taskpage.h"

std::unique_ptr<Page> makePage(View view, WizardSession &session, UiSettings &settings)
{
    switch (view) {
    case View::Task:
        return std::make_unique<TaskPage>(session, settings);
    case View::SignIn:
        return std::make_unique<SignInPage>(session);
    case View::Instance:
        return std::make_unique<InstancePage>(session);
    case View::Review:
        return std::make_unique<ReviewPage>(session);
    case View::Guided:
        return std::make_unique<GuidedPage>(session);
    case View::Status:
        return std::make_unique<StatusPage>(session);
    case View::Evidence:
        return std::make_unique<EvidencePage>(session);
    case View::Problem:
        return std::make_unique<ProblemPage>(session);
    }
    Q_UNREACHABLE();
}
