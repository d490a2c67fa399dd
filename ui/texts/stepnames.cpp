// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "texts/stepnames.h"

#include "session/wizardsession.h"

#include <QCoreApplication>

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

WayOfWorking StepNames::wayFor(const WizardSession &session)
{
    const QList<Environment> tasks = session.cases().choices().tasks;
    return session.environment() || tasks.isEmpty() ? session.way()
                                                    : WayOfWorking(tasks.constFirst());
}

QString StepNames::nameOf(Step step, WayOfWorking way)
{
    switch (step) {
    case Step::Task:
        //: name of step 1, in the list of steps and above headings
        return StepWords::tr("The task");
    case Step::SignIn:
        //: name of step 2, in the list of steps and above headings
        return StepWords::tr("Sign in");
    case Step::Instance:
        //: name of step 3, in the list of steps and above headings: choose one
        return StepWords::tr("Debtor system");
    case Step::Review:
        //: name of step 4, in the list of steps and above headings, where the user works in the
        //: browser
        if (way.isGuided())
            return StepWords::tr("Fill in the fields");
        //: name of step 4, in the list of steps and above headings: check fields, create
        return StepWords::tr("Check and create");
    case Step::Status:
        //: name of step 5, in the list of steps and above headings
        return StepWords::tr("See the result");
    case Step::Evidence:
        //: name of step 6, in the list of steps and above headings
        return StepWords::tr("Save evidence");
    }
    Q_UNREACHABLE();
}

QString StepNames::numbered(Step step, WayOfWorking way)
{
    //: %1 number, %2 how many, %3 name
    return StepWords::tr("Step %1 of %2: %3")
        .arg(QString::number(int(step)), QString::number(stepCount), nameOf(step, way));
}
