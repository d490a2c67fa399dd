// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "window/pagefactory.h"

#include "pages/evidence/evidencepage.h"
#include "pages/evidence/finishedpage.h"
#include "pages/guided/guidedpage.h"
#include "pages/instance/instancepage.h"
#include "pages/problem/problempage.h"
#include "pages/review/creatingpage.h"
#include "pages/review/reviewpage.h"
#include "pages/signin/checkingpage.h"
#include "pages/signin/guidedsigninpage.h"
#include "pages/signin/signedinpage.h"
#include "pages/signin/signinpage.h"
#include "pages/signin/waitingpage.h"
#include "pages/status/firstanswerpage.h"
#include "pages/status/picturepage.h"
#include "pages/status/secondanswerpage.h"
#include "pages/status/statuspage.h"
#include "pages/task/resumepage.h"
#include "pages/task/taskpage.h"

std::unique_ptr<Page> makePage(View view, WizardSession &session, PictureIntake &intake)
{
    switch (view) {
    case View::Task:
        return std::make_unique<TaskPage>(session);
    case View::Resume:
        return std::make_unique<ResumePage>(session);
    case View::SignIn:
        return std::make_unique<SignInPage>(session);
    case View::WaitingForSignIn:
        return std::make_unique<WaitingPage>(session);
    case View::CheckingSignIn:
        return std::make_unique<CheckingPage>(session);
    case View::SignedIn:
        return std::make_unique<SignedInPage>(session);
    case View::GuidedSignIn:
        return std::make_unique<GuidedSignInPage>(session);
    case View::Instance:
        return std::make_unique<InstancePage>(session);
    case View::Review:
        return std::make_unique<ReviewPage>(session);
    case View::Creating:
        return std::make_unique<CreatingPage>(session);
    case View::Guided:
        return std::make_unique<GuidedPage>(session);
    case View::Status:
    case View::Correction:
        return std::make_unique<StatusPage>(session);
    case View::FirstAnswer:
        return std::make_unique<FirstAnswerPage>(session, intake);
    case View::SecondAnswer:
        return std::make_unique<SecondAnswerPage>(session, intake);
    case View::Picture:
        return std::make_unique<PicturePage>(session, intake);
    case View::Evidence:
        return std::make_unique<EvidencePage>(session);
    case View::Finished:
        return std::make_unique<FinishedPage>(session);
    case View::Problem:
        return std::make_unique<ProblemPage>(session);
    }
    Q_UNREACHABLE();
}
