// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The walk-through without pauses does what a problem advises.

#include "uitest.h"
#include "walkthrough/sitebrowser.h"
#include "walkthrough/walkthrough.h"

#include <chrono>
#include <optional>

using namespace std::chrono_literals;

namespace {

/// So often the walk-through looks at the window before it would have given up.
constexpr int looks = 40;
constexpr int untilNextLook = 10;

class GoingOn : public testing::Test, protected UiStage { };

} // namespace

TEST_F(GoingOn, WaitsWhereTheServiceAsksForTime)
{
    start();
    goToStatus();
    Error busy{ErrorKind::TooManyCalls, {}, {}};
    busy.retryAfter = 1s;
    world.service().transferAnswer = busy;
    SiteBrowser browser;
    WalkThrough walk(*window, *session, browser, WalkThrough::Manner::GoOn);
    std::optional<bool> ended;
    QObject::connect(&walk, &WalkThrough::finished, window.get(),
        [&ended](bool succeeded) { ended = succeeded; });
    walk.start();
    EXPECT_EVENTUALLY(session->problem().error());
    for (int look = 0; look < looks; ++look)
        QTest::qWait(untilNextLook);
    EXPECT_FALSE(ended);
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), QString()};
    EXPECT_EVENTUALLY(ended);
    EXPECT_TRUE(ended.value_or(false)) << qPrintable(walk.summary());
}

TEST_F(GoingOn, SaysOfATransferThatNobodyHasSeenIt)
{
    start();
    goToStatus();
    world.service().transferAnswer =
        Transfer{Transfer::Status::Acknowledged, world.clock.now(), QString()};
    SiteBrowser browser;
    WalkThrough walk(*window, *session, browser, WalkThrough::Manner::GoOn);
    std::optional<bool> ended;
    QObject::connect(&walk, &WalkThrough::finished, window.get(),
        [&ended](bool succeeded) { ended = succeeded; });
    walk.start();
    EXPECT_EVENTUALLY(ended);
    const QString summary = walk.summary();
    EXPECT_TRUE(summary.contains(QStringLiteral("Kontrol 1: godkendt "))) << qPrintable(summary);
    EXPECT_TRUE(summary.contains(QStringLiteral("Kontrol 2: Kvitteret, ikke set (")))
        << qPrintable(summary);
}
