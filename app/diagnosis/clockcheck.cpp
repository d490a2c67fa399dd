// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/clockcheck.h"

#include "base/clockdoubt.h"
#include "base/dates.h"

#include <QCoreApplication>

namespace {

struct ClockLine {
    Q_DECLARE_TR_FUNCTIONS(ClockLine)
};

} // namespace

void ClockCheck::lookAt(const Clock &clock, QDate builtOn, CheckReport &report)
{
    const QDate today = Copenhagen::dateAt(clock.now());
    switch (clockDoubtOf(today, builtOn, {})) {
    case ClockDoubt::None:
    case ClockDoubt::BeforeJournal:
        //: line of --tjek and of the connection check, after the mark "in order"; %1: a date
        return report.inOrder(
            ClockLine::tr("Clock: the computer's date is %1.").arg(Dates::date(today)));
    case ClockDoubt::BeforeBuild:
        return report.wrongForUser(
            //: %1: a date; "that": this date
            ClockLine::tr("Clock: the computer's date is %1. That is before this version of the "
                          "program was made.")
                .arg(Dates::date(today)),
            //: advice after "Clock: the computer's date is %1. That is before ..."
            ClockLine::tr("Set the computer's clock. Let it get the time from the network."));
    case ClockDoubt::LongAfterBuild:
        return report.wrongForUser(
            //: %1: a date; "that": this date
            ClockLine::tr("Clock: the computer's date is %1. That is more than two years after "
                          "this version of the program was made.")
                .arg(Dates::date(today)),
            //: advice after "Clock: the computer's date is %1. That is more than two years ..."
            ClockLine::tr("Set the computer's clock. If it is right, get a newer version of the "
                          "program."));
    }
}
