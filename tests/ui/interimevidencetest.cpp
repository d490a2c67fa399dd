// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "uitest.h"
#include "widgets/noticewidget.h"

namespace {

/// Evidence saved from the help, before the last page.
class InterimEvidenceTest : public UiTest {
protected:
    void press(const char *name)
    {
        if (auto *button = only<QAbstractButton>(QLatin1String(name)))
            button->click();
        rest();
    }

    void openHelp()
    {
        QTest::keyClick(window.get(), Qt::Key_F1);
        rest();
    }

    bool isSaid(const QString &part) const
    {
        const auto notices = shown<NoticeWidget>();
        return std::any_of(notices.cbegin(), notices.cend(), [&part](const NoticeWidget *notice) {
            return notice->accessibleName().contains(part);
        });
    }
};

} // namespace

TEST_F(InterimEvidenceTest, IsOfferedFromTheStartOfTheCaseUntilThePageThatSavesIt)
{
    const QString button = QStringLiteral("gem_bevis_nu");
    start();
    openHelp();
    EXPECT_TRUE(shown<QAbstractButton>(button).isEmpty());
    goToSignIn();
    EXPECT_EQ(shown<QAbstractButton>(button).size(), 1);
    goToEvidence();
    EXPECT_TRUE(shown<QAbstractButton>(button).isEmpty());
}

TEST_F(InterimEvidenceTest, SaysWhereItIsAndLeavesTheProblemThatIsShown)
{
    start();
    world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
        world.task.instances.last().municipality, {}};
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    openHelp();
    press("gem_bevis_nu");
    EXPECT_EVENTUALLY(isSaid(QStringLiteral("Beviset er gemt.")));
    EXPECT_EQ(session->problem().error()->kind, ErrorKind::RoleMissing);
    EXPECT_EQ(world.archive.saved.size(), 1);
}

TEST_F(InterimEvidenceTest, OffersAnotherPlaceWhereItCouldNotBeSaved)
{
    start();
    goToSignIn();
    openHelp();
    world.archive.error = Error{ErrorKind::EvidenceNotSaved, {}, {}};
    press("gem_bevis_nu");
    EXPECT_EVENTUALLY(isSaid(QStringLiteral("blev ikke gemt")));
    only<QAbstractButton>(QStringLiteral("gem_bevis_andet"));
    world.archive.error.reset();
    press("gem_bevis_nu");
    EXPECT_EVENTUALLY(isSaid(QStringLiteral("Beviset er gemt.")));
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("gem_bevis_andet")).isEmpty());
}
