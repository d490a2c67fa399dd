// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/utc.h"
#include "eventually.h"
#include "failingsync.h"
#include "faultmatrix.h"
#include "filesizelimit.h"

using enum ErrorKind;

namespace {

/// From now on the disk is full, may not be written to, or loses what is synced to it.
void breakDisk(FaultyVfs &disk, const QByteArray &fault)
{
    if (fault == "full")
        disk.failAt(1, FaultyVfs::Fault::Halved, SQLITE_FULL, true);
    else if (fault == "readonly")
        disk.failAt(1, FaultyVfs::Fault::Refused, SQLITE_IOERR_WRITE, true);
    else
        disk.failAt(1, FaultyVfs::Fault::TooLate, SQLITE_IOERR_FSYNC, true);
}

} // namespace

/// Nothing can be kept from the stage on, so nothing is sent any more.
void FaultMatrix::meetBadDisk()
{
    begin();
    const auto turn = [this](const QByteArray &stage) {
        if (stage == faultCase().stage)
            breakDisk(world->disk, faultCase().fault);
    };
    const bool isPressed = isAt({"CREATE", "JRNL"});
    if (isPressed)
        world->beforeStage = turn;
    else
        world->proxy.arrived = turn;
    world->goOn();
    EXPECT_EVENTUALLY(world->session->problem().error());
    expectShown({CaseNotSaved});
    EXPECT_EQ(world->proxy.countOf("CREATE"), isAt({"READ", "POLL"}) ? 1 : 0);
    EXPECT_TRUE(faultCase().stage != "JRNL" || world->proxy.requests.isEmpty());
    world->disk.repair();
    recover();
}

/// The program is killed, or the power fails, while the stage's call is under way. At CREATE the
/// killed program's order arrives, and that of the one without power does not.
void FaultMatrix::meetDeath()
{
    begin();
    const bool isPower = faultCase().fault == "power";
    world->proxy.arrived = [this](const QByteArray &stage) {
        if (stage == faultCase().stage)
            world->die();
    };
    world->proxy.setFault(faultCase().stage,
        isPower ? Faults::instead(Answers::silence()) : Faults::afterwards(Answers::silence()));
    world->goOn();
    const bool isOrdered = isAt({"READ", "POLL"}) || (faultCase().stage == "CREATE" && !isPower);
    EXPECT_EQ(world->proxy.countOf("CREATE"), isAt({"CREATE", "READ", "POLL"}) ? 1 : 0);
    EXPECT_EVENTUALLY(world->subscriptions() == (isOrdered ? 1 : 0));
    world->proxy.repair();
    world->startAfterDeath(isPower);
    expectShown(faultCase().stage == "CREATE" ? Kinds{OutcomeUnknown} : Kinds{});
    expectTruth();
    recover();
}

/// The same among the writes to the disk that keep the order.
void FaultMatrix::meetDeathInAWrite()
{
    bool isDuringTheWrite = true;
    for (int nth = 1; isDuringTheWrite; nth += 9) {
        SCOPED_TRACE(testing::Message() << "call " << nth);
        begin();
        world->beforeStage = [this, nth](const QByteArray &stage) {
            if (stage == "CREATE")
                world->disk.failAt(nth, FaultyVfs::Fault::Refused, SQLITE_IOERR, true);
        };
        world->proxy.arrived = [this](const QByteArray &stage) {
            if (stage == "CREATE")
                world->die();
        };
        world->proxy.setFault("CREATE", Faults::instead(Answers::silence()));
        world->goOn();
        isDuringTheWrite = world->proxy.countOf("CREATE") == 0;
        if (isDuringTheWrite)
            expectShown({CaseNotSaved});
        world->proxy.repair();
        world->startAfterDeath(faultCase().fault == "power");
        expectShown(isDuringTheWrite && world->attempts() == 0 ? Kinds{} : Kinds{OutcomeUnknown});
        recover();
        ASSERT_LT(nth, 200);
    }
}

/// The evidence cannot be written; what is there stays whole.
void FaultMatrix::meetBadEvidenceFolder()
{
    const QString good = world->session->evidence().folder();
    if (faultCase().fault == "full") {
        const FileSizeLimit limit(8'000);
        world->saveEvidence();
    } else if (faultCase().fault == "readonly") {
        world->session->evidence().chooseFolder(QStringLiteral("/proc/KLIK"));
        world->saveEvidence();
    } else {
        const FailingSync failing;
        world->saveEvidence();
    }
    expectShown({EvidenceNotSaved});
    EXPECT_FALSE(world->session->facts().evidence);
    EXPECT_EQ(world->evidenceFolders(), 0);
    world->session->evidence().chooseFolder(good);
    world->session->act(ProblemAction::TryAgain);
    EXPECT_EVENTUALLY(world->session->facts().evidence);
}

/// All is done, and the evidence is about to be written.
void FaultMatrix::meetAtEvidence()
{
    const bool isMoved = isBy({"sleep", "midnight", "expiry"});
    const QDateTime midnight(QDate(2026, 12, 31), QTime(22, 59, 50), Utc::zone);
    begin({.begin = isMoved ? midnight : QDateTime()});
    world->goOn();
    const auto asked = world->proxy.requests.size();
    const int seconds = faultCase().fault == "midnight" ? 12 : 8 * 3600;
    if (isMoved)
        world->moveTo(midnight.addSecs(seconds));
    else if (isBy({"clock_fwd", "clock_back"}))
        world->clock.wrongBy = std::chrono::hours(faultCase().fault == "clock_fwd" ? 24 : -24);
    world->openEvidence();
    int folders = 1;
    if (isBy({"full", "readonly", "eio"})) {
        meetBadEvidenceFolder();
    } else if (isBy({"kill9", "power"})) {
        // The evidence is written, but the program dies before it reports that.
        world->die();
        world->saveEvidence();
        expectShown({CaseNotSaved});
        EXPECT_EQ(world->evidenceFolders(), 1);
        world->startAfterDeath(faultCase().fault == "power");
        EXPECT_FALSE(world->session->facts().evidence);
        world->openEvidence();
        world->saveEvidence();
        folders = 2;
    } else {
        world->saveEvidence();
    }
    EXPECT_FALSE(world->session->problem().error());
    EXPECT_TRUE(world->session->facts().evidence);
    EXPECT_EQ(world->evidenceFolders(), folders);
    EXPECT_EQ(world->proxy.requests.size(), asked);
    expectDoneOnce();
}

/// All is done, and the program starts again in the fault.
void FaultMatrix::meetAtStart()
{
    const bool isMoved = isBy({"sleep", "midnight", "expiry"});
    const QDateTime midnight(QDate(2026, 12, 31), QTime(22, 59, 50), Utc::zone);
    begin({.begin = isMoved ? midnight : QDateTime()});
    world->goOn();
    EXPECT_TRUE(world->isDone());
    const auto asked = world->proxy.requests.size();
    if (isMoved)
        world->moveTo(midnight.addSecs(faultCase().fault == "midnight" ? 12 : 8 * 3600));
    else if (isBy({"clock_fwd", "clock_back"}))
        world->clock.wrongBy = std::chrono::hours(faultCase().fault == "clock_fwd" ? 23 : -24);
    else
        world->proxy.goAway();
    if (isBy({"full", "readonly", "eio"})) {
        breakDisk(world->disk, faultCase().fault);
        world->startAgain();
        expectShown({CaseNotSaved});
        world->disk.repair();
        world->session->act(ProblemAction::TryAgain);
        EXPECT_EVENTUALLY(world->session->navigation().step() == Step::Status);
    } else if (isBy({"kill9", "power"})) {
        bool hasFailed = true;
        for (int nth = 1; hasFailed; ++nth) {
            world->startAgain();
            world->disk.failAt(nth, FaultyVfs::Fault::Refused, SQLITE_IOERR, true);
            world->startAgain();
            hasFailed = world->disk.hasFailed();
            world->startAfterDeath(faultCase().fault == "power");
            EXPECT_FALSE(world->session->problem().error()) << "call " << nth;
        }
    } else {
        world->startAgain();
    }
    // Nothing is asked, and no problem is shown.
    expectShown({});
    EXPECT_EQ(world->session->navigation().step(), Step::Status);
    EXPECT_EQ(world->proxy.requests.size(), asked);
    world->proxy.repair();
    world->clock.wrongBy = isMoved ? world->clock.wrongBy : std::chrono::milliseconds(0);
    // The user asks again, and the sign-in has long run out.
    const bool signsIn = world->session->signingIn().needsSignIn();
    world->session->checks().checkAgain();
    // Where the button names the sign-in, it begins at the press; else its end is reported first.
    EXPECT_EVENTUALLY(world->session->problem().error()
        || world->session->navigation().activity() == Activity::None);
    expectShown(signsIn ? Kinds{} : Kinds{SignedOut});
    recover();
}
