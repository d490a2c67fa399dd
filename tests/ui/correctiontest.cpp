// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "guideduitest.h"
#include "pages/guided/guidedrow.h"
#include "widgets/accessibility.h"
#include "widgets/choicerow.h"
#include "widgets/heading.h"
#include "widgets/textfield.h"

#include <algorithm>

namespace {

/// The way back to the list of fields, after what the user has seen is not as it should be.
class CorrectionTest : public GuidedUiTest {
protected:
    void paste(const QString &version, const QString &end)
    {
        const QString from =
            session->facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy"));
        session->answering().pasted().readPage(
            {QStringLiteral("Sortiment: Borgerblikket\nAbonnerende It-systeminstans: %1\n"
                            "Skemaversion: %2\nGyldig fra: %3\nGyldig til: %4\n")
                    .arg(world.task.instances.last().name, version, from, end)},
            {});
        rest();
    }

    void nameTheUser()
    {
        QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Mette Holm"));
    }

    void saveAnswer()
    {
        press("primaer");
        EXPECT_EVENTUALLY(session->view() == View::Guided);
        rest();
    }

    void pass(int row)
    {
        buttonOf(row, "gjort")->click();
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(row));
        rest();
    }
};

} // namespace

TEST_F(CorrectionTest, TheRowSaysWhatStoodInTheBrowserAndShowsThatItIsCorrected)
{
    goToGuidedStatus();
    paste(QStringLiteral("1.2"), QStringLiteral("31-12-2027"));
    saveAnswer();
    EXPECT_TRUE(says(QStringLiteral("Du er her igen, fordi der stod ”1.2” i browseren.")));
    EXPECT_TRUE(says(QStringLiteral("skal stå tomt (skal rettes)")));
    press("kopier_5");
    pass(5);
    EXPECT_TRUE(says(QStringLiteral("Skemaversion: 1.3 (rettet)")));
    EXPECT_TRUE(says(QStringLiteral("der stod ”31. december 2027” i browseren.")));
    pass(7);
    EXPECT_TRUE(says(QStringLiteral("Rettelsen gælder først, når den er gemt.")));
    press("primaer");
    EXPECT_EVENTUALLY(session->view() == View::FirstAnswer);
    rest();
    press("rigtigt");
    EXPECT_TRUE(only<TextField>(QStringLiteral("navn"))) << "now it is needed";
}

TEST_F(CorrectionTest, TheRowIsSeenFromItsHeadToItsButtonInALowStripWithLargeText)
{
    firstLook = {200, QSize(800, 600)};
    goToFields();
    press("smal");
    window->resize(window->width(), 600);
    rest();
    answerUuid();
    saveInBrowser();
    paste(QStringLiteral("1.2"), QString());
    saveAnswer();
    const auto isWhole = [](const QWidget &widget) {
        return widget.visibleRegion().boundingRect().size() == widget.size();
    };
    const auto texts = shown<TextBlock>();
    const auto head = std::find_if(texts.cbegin(), texts.cend(), [](const TextBlock *text) {
        return text->text().endsWith(QStringLiteral(". Skemaversion"));
    });
    ASSERT_NE(head, texts.cend());
    EXPECT_EVENTUALLY(isWhole(**head) && isWhole(*buttonOf(5, "kopier")));
    press("kopier_5");
    EXPECT_EVENTUALLY(isWhole(**head) && isWhole(*buttonOf(5, "gjort")));
}

TEST_F(CorrectionTest, ARowThatTheUserAnsweredAboutSaysSo)
{
    goToGuidedStatus();
    press("forkert");
    press("forkert_3");
    nameTheUser();
    saveAnswer();
    EXPECT_TRUE(says(QStringLiteral("Du er her igen, fordi du svarede, at feltet er forkert.")));
    // The row that gets the focus says it too.
    EXPECT_TRUE(
        buttonOf(5, "kopier")->accessibleDescription().contains(QStringLiteral("Du er her igen")));
}

TEST_F(CorrectionTest, WhoAnsweredWronglyComesBackToTheAnswerAndCorrectsNothing)
{
    goToGuidedStatus();
    press("forkert");
    press("forkert_3");
    nameTheUser();
    saveAnswer();
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("gjort_5"))->text().remove(u'&'),
        QStringLiteral("Rettet, vis næste"))
        << "a press states it";
    const int changes = world.journal.count<RowChanged>();
    press("andet_sted_5");
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_EQ(world.journal.count<RowChanged>(), changes);
    press("rigtigt");
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EVENTUALLY(session->view() == View::Status);
    rest();
    EXPECT_EQ(world.journal.count<RowChanged>(), changes) << "no point is said to be done since";
    EXPECT_FALSE(session->facts().rowsDone.contains(5));
}

TEST_F(CorrectionTest, WhoCouldNotSeeTheSubscriptionComesBackToTheAnswerToo)
{
    goToGuidedStatus();
    press("kan_ikke_ses");
    nameTheUser();
    press("primaer");
    EXPECT_EVENTUALLY(session->view() == View::Correction);
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 7);
    rest();
    press("primaer");
    press("andet_sted_8");
    EXPECT_EQ(session->view(), View::FirstAnswer);
}

TEST_F(CorrectionTest, ASubscriptionThatWasNotSeenIsToBeSaved)
{
    goToGuidedStatus();
    press("kan_ikke_ses");
    nameTheUser();
    press("primaer");
    EXPECT_EVENTUALLY(session->view() == View::Correction);
    rest();
    EXPECT_TRUE(says(QStringLiteral("Måske er det ikke gemt.")));
    EXPECT_EQ(window->findChild<ContentColumn *>()->heading().text(),
        QStringLiteral("Abonnementet er ikke fundet"));
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 7);
    press("primaer");
    EXPECT_TRUE(says(QStringLiteral("Du er her igen, fordi du ikke kunne se abonnementet.")));
    EXPECT_FALSE(session->facts().rowsDone.contains(8));
}

TEST_F(CorrectionTest, ANewSubscriptionBeginsWithEmptyFields)
{
    goToFields();
    answerUuid();
    session->guidedWork().setRow(1, true, {});
    session->guidedWork().setRow(2, true, {});
    session->guidedWork().setRow(5, true, {});
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 5);
    rest();
    press("genaabn_1");
    EXPECT_EVENTUALLY(session->facts().rowsDone.isEmpty());
}

TEST_F(CorrectionTest, NothingIsSaidOfACorrectionBeforeThereIsOne)
{
    goToFields();
    answerUuid();
    for (int row = 1; row <= 8; ++row)
        session->guidedWork().setRow(row, true, {});
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
    rest();
    EXPECT_FALSE(says(QStringLiteral("rettet")));
    EXPECT_FALSE(says(QStringLiteral("Du er her igen")));
}

TEST_F(CorrectionTest, AnApprovedAnswerCanBeChanged)
{
    waitForSecondCheck();
    EXPECT_TRUE(shown<Button>(QStringLiteral("ret_svar2")).isEmpty()) << "it is not answered";
    press("ret_svar1");
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Approved)
        << "the answer counts until there is another one";
    press("forkert");
    only<CheckRow>(QStringLiteral("forkert_4"))->setChecked(true);
    nameTheUser();
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Problem);
    rest();
    EXPECT_FALSE(session->facts().rowsDone.contains(6)) << "the field is to be corrected";
}

TEST_F(CorrectionTest, TheNameOfAnAnswerCanBeChangedWithIt)
{
    waitForSecondCheck();
    const QString before = session->facts().verification.first.witness->name;
    // The page of the answer knows the name from the start.
    window.reset();
    comeBack();
    press("ret_svar1");
    press("andet_navn");
    auto *name = only<TextField>(QStringLiteral("navn"));
    EXPECT_EQ(name->text(), before);
    name->setText(QStringLiteral("Inger Ørskov"));
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(
        session->facts().verification.first.witness->name == QStringLiteral("Inger Ørskov"));
}

TEST_F(CorrectionTest, AYesAboutTheSecondCheckCanBeTakenBack)
{
    waitForSecondCheck();
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    session->checks().answerSecond(true, user, std::nullopt);
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    press("ret_svar2");
    EXPECT_EQ(session->view(), View::SecondAnswer);
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("ja"))->isChecked());
    session->checks().answerSecond(false, user, std::nullopt);
    EXPECT_EVENTUALLY(session->facts().verification.second.status == Check::Status::Waiting);
    session->goBack();
    rest();
    EXPECT_TRUE(shown<Button>(QStringLiteral("ret_svar2")).isEmpty());
}
