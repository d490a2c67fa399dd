// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "stepnames.h"

#include <QCoreApplication>

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

} // namespace

QString StepNames::nameOf(Step step, bool isGuided)
{
    switch (step) {
    case Step::Task:
        return StepWords::tr("The task");
    case Step::SignIn:
        return StepWords::tr("Sign in");
    case Step::Instance:
        return StepWords::tr("Debtor system");
    case Step::Review:
        return isGuided ? StepWords::tr("Fill in the fields") : StepWords::tr("Check and create");
    case Step::Status:
        return StepWords::tr("See the result");
    case Step::Evidence:
        return StepWords::tr("Save evidence");
    }
    Q_UNREACHABLE();
}

QString StepNames::numbered(Step step, bool isGuided)
{
    //: %1 number, %2 how many, %3 name
    return StepWords::tr("Step %1 of %2: %3")
        .arg(QString::number(int(step)), QString::number(stepCount), nameOf(step, isGuided));
}
