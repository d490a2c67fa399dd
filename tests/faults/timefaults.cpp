// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "eventually.h"
#include "faultmatrix.h"

using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

QDateTime utc(int year, int month, int day, int hour)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 59, 50), Utc::zone);
}

/// Moments just before the calendar or the clock on the wall in Copenhagen makes a jump: year's
/// end, the hour that is not there, the hour that is there twice, a month's end.
const QList<QDateTime> &jumps()
{
    static const QList<QDateTime> all{
        utc(2026, 12, 31, 22), utc(2027, 3, 28, 0), utc(2027, 10, 31, 0), utc(2027, 4, 30, 21)};
    return all;
}

/// Far from any of them.
const QDateTime ordinary = utc(2026, 12, 3, 9);

} // namespace

/// This computer's clock alone is a day wrong, from the stage on.
void FaultMatrix::meetWrongClock()
{
    begin();
    const bool isAhead = faultCase().fault == "clock_fwd";
    const auto turn = [this, isAhead](const QByteArray &stage) {
        if (stage == faultCase().stage)
            world->clock.wrongBy = isAhead ? 24h : -24h;
        // The fault at AUTH ends at TOK: in between, only the browser makes calls. At JRNL, what is
        // kept before the sign-in has the wrong time.
        else if ((faultCase().stage == "AUTH" && stage == "TOK")
            || (faultCase().stage == "JRNL" && stage == "DISC"))
            world->clock.wrongBy = 0ms;
    };
    if (faultCase().stage == "CREATE" || faultCase().stage == "JRNL")
        world->beforeStage = turn;
    else
        world->proxy.arrived = turn;
    world->goOn();
    expectShown(kindsOfWrongClock(isAhead));
    world->clock.wrongBy = 0ms;
    recover();
}

/// An empty list: no problem is shown.
Kinds FaultMatrix::kindsOfWrongClock(bool isAhead) const
{
    if (isAt({"AUTH", "JRNL"}))
        return {};
    if (isAt({"DISC", "TOK", "JWKS"}))
        return {ClockBarsSignIn};
    if (isAhead)
        return faultCase().stage == "POLL" ? Kinds{} : Kinds{SignedOut, ClockWrong};
    return isAt({"READ", "POLL"}) ? Kinds{} : Kinds{ClockWrong};
}

/// Every clock goes on: over a night's sleep, in which connections die, or over midnight.
void FaultMatrix::meetMovedTime()
{
    const bool isSleep = faultCase().fault == "sleep";
    const auto stages = FaultCases::inOrder(FaultCases::all(), &FaultCase::stage);
    const QDateTime before = isSleep || faultCase().stage == "CREATE"
        ? (isSleep ? ordinary : jumps().first())
        : jumps().at(stages.indexOf(faultCase().stage) % jumps().size());
    const QDateTime after = isSleep ? before.addSecs(qint64{8} * 3600) : before.addSecs(12);
    begin({.begin = before});
    const auto turn = [this, after](const QByteArray &stage) {
        if (stage == faultCase().stage && world->clock.now() < after)
            world->moveTo(after);
    };
    if (faultCase().stage == "JRNL" || (faultCase().stage == "CREATE" && !isSleep))
        world->beforeStage = turn;
    else
        world->proxy.arrived = turn;
    if (isSleep && !isAt({"AUTH", "JRNL", "POLL"}))
        world->proxy.setFault(faultCase().stage, Faults::afterwards(Answers::reset()));
    world->goOn();
    if (isSleep)
        expectShown(kindsOfSleep());
    else
        expectShown(faultCase().stage == "CREATE" ? Kinds{NewDay} : Kinds{});
    recover();
}

Kinds FaultMatrix::kindsOfSleep() const
{
    // The program's own poll fails silently. Where the user pressed "check again" before that poll
    // had its response, the same response is the user's, and the sign-in that ran out is reported.
    if (faultCase().stage == "POLL" && world->session->problem().error())
        return {SignedOut};
    if (isAt({"AUTH", "POLL", "JRNL"}))
        return {};
    if (isAt({"DISC", "JWKS"}))
        return {NoConnection};
    if (faultCase().stage == "TOK")
        return {SignInUnfinished, SignInUntrusted, NoConnection};
    if (faultCase().stage == "CREATE")
        return {OutcomeUnknown};
    return {SignedOut, NoConnection};
}

/// The token runs out while an event is kept, for which no token is needed.
void FaultMatrix::meetExpiry()
{
    begin({.begin = ordinary});
    world->beforeStage = [this](const QByteArray &stage) {
        if (stage != "EXIST")
            return;
        world->moveTo(ordinary.addSecs(qint64{2} * 3600));
        const TaskInstance &mine = *world->session->choice().suggested();
        world->session->choice().choose(mine.name, mine.lastFour);
        EXPECT_EVENTUALLY(world->session->facts().choice);
        EXPECT_FALSE(world->session->problem().error());
    };
    world->goOn();
    expectShown({SignedOut});
    recover();
}
