// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The program left open until the next day without a user. No page has a time limit.

#include "guideduitest.h"
#include "widgets/heading.h"

#include <chrono>
#include <string>

using namespace std::chrono_literals;

namespace {

class OverNight : public UiTest, public testing::WithParamInterface<Step> {
protected:
    void goThere()
    {
        start();
        goTo(GetParam());
        if (GetParam() == Step::Status) {
            EXPECT_EVENTUALLY(
                session->facts().verification.second.status == Check::Status::Waiting);
            rest();
        }
    }
    /// The text of the page, without the time of the last look, and the place of the focus.
    std::string page() const
    {
        QStringList texts{window->windowTitle(), focusName()};
        for (const TextBlock *text :
            window->findChild<ContentColumn *>()->findChildren<TextBlock *>()) {
            if (text->isVisible())
                texts.append(text->text().split(u'\n'));
        }
        texts.removeIf([](const QString &line) {
            return line.startsWith(QStringLiteral("Tjekket af programmet "));
        });
        return texts.join(u'\n').toStdString();
    }
    /// The only timer of a page that waits for nothing: it asks about the transfer every three
    /// seconds in the practice environment.
    void letTimersRunDown()
    {
        const int asked = world.service().transfers.asked;
        if (GetParam() == Step::Status) {
            EXPECT_EVENTUALLY(world.service().transfers.asked > asked);
        }
        QTest::qWait(50);
    }
    void expectNothingChangesIn(std::chrono::hours time)
    {
        const std::string read = page();
        const View view = session->view();
        const CaseFacts facts = session->facts();
        const auto notice = session->problem().notice();
        world.clock.advance(time);
        letTimersRunDown();
        EXPECT_EQ(page(), read);
        EXPECT_EQ(session->navigation().step(), GetParam());
        EXPECT_EQ(session->view(), view);
        EXPECT_EQ(session->navigation().activity(), Activity::None);
        EXPECT_FALSE(session->problem().error());
        EXPECT_EQ(session->problem().notice(), notice);
        const CaseFacts &now = session->facts();
        EXPECT_EQ(now.caseId, facts.caseId);
        EXPECT_EQ(now.person, facts.person);
        EXPECT_EQ(now.choice, facts.choice);
        EXPECT_EQ(now.confirmed, facts.confirmed);
        EXPECT_EQ(now.submission.index(), facts.submission.index());
        EXPECT_EQ(now.lastStepLeft, facts.lastStepLeft);
        EXPECT_EQ(now.verification.first.status, facts.verification.first.status);
        EXPECT_EQ(now.verification.second.status, facts.verification.second.status);
        EXPECT_EQ(world.service().attempts.size(), GetParam() >= Step::Status ? 1 : 0);
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(OnStep, OverNight,
    testing::Values(
        Step::Task, Step::SignIn, Step::Instance, Step::Review, Step::Status, Step::Evidence));

TEST_P(OverNight, ChangesNothingThatIsShownOrKnown)
{
    goThere();
    expectNothingChangesIn(24h);
}

TEST_P(OverNight, ChangesNothingWhenTheSignInIsOverToo)
{
    goThere();
    // The status page gets the date from the service; the others have not asked it.
    world.signIn().signedIn = GetParam() == Step::Status;
    world.service().transferAnswer = Error{ErrorKind::SignedOut, QStringLiteral("GET x: 401"), {}};
    expectNothingChangesIn(24h);
}
