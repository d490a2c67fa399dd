// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the page of an answer asks for, one thing after another, and what it knows already.

#include "guideduitest.h"
#include "pages/status/pastedpage.h"
#include "widgets/choicerow.h"
#include "widgets/textfield.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

namespace {

class AnsweringTest : public GuidedUiTest {
protected:
    /// The first answer, with large text in a small window.
    void openInLargeText()
    {
        goToGuidedStatus();
        window->resize(800, 600);
        for (int step = 0; step < 3; ++step)
            QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        rest();
    }

    /// The first check is approved by Mette Holm.
    void approveFirst()
    {
        goToGuidedStatus();
        press("rigtigt");
        press("uden_billede");
        QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Mette Holm"));
        press("primaer");
        // The form closes once the answer is on the disk.
        EXPECT_EVENTUALLY(session->view() == View::Status);
        rest();
    }

    bool isWholeInSight(const char *name) const
    {
        const auto *part = only<QWidget>(QLatin1String(name));
        return part && part->visibleRegion().boundingRect().size() == part->size();
    }

    /// The text that begins with \a words is shown, and its first line is seen.
    bool isLineInSight(const QString &words) const
    {
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(), [&words](const TextBlock *text) {
            const QRect line(0, 0, 1, TextBlock::lineHeight(text->style(), text->font()));
            return text->text().startsWith(words) && text->visibleRegion().contains(line.topLeft())
                && text->visibleRegion().contains(line.bottomLeft());
        });
    }

    QScrollBar &scrolled() const
    {
        return *window->findChild<ContentColumn *>()->verticalScrollBar();
    }

    void paste(const QString &version, const QString &by = {})
    {
        const TaskInstance &vejle = world.task.instances.last();
        const QString page =
            QStringLiteral("Sortiment: %1\nAbonnerende It-systeminstans: %2\nSkemaversion: %3\n"
                           "Gyldig fra: %4\nGyldig til: -\n%5\n")
                .arg(world.task.sortiment, labelOf(vejle), version,
                    session->facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy")), by);
        Q_EMIT window->findChild<PastedPage *>()->pasted({page});
        rest();
    }
};

} // namespace

TEST_F(AnsweringTest, WhatAnAnswerAsksForNextComesInSight)
{
    openInLargeText();
    press("forkert");
    EXPECT_EVENTUALLY(isLineInSight(QStringLiteral("Hvad er forkert?")));
    EXPECT_TRUE(isWholeInSight("forkert"));
    press("kan_ikke_ses");
    EXPECT_EVENTUALLY(isLineInSight(QStringLiteral("Et billede, hvis du har et")));
    EXPECT_TRUE(isWholeInSight("kan_ikke_ses"));
    press("anden");
    EXPECT_EVENTUALLY(isLineInSight(QStringLiteral("Navn på den, der har set efter")));
    EXPECT_TRUE(isWholeInSight("anden"));
}

TEST_F(AnsweringTest, AnAnswerWhoseNextPartIsSeenLeavesThePageWhereItIs)
{
    goToGuidedStatus();
    window->resize(1100, 1000);
    rest();
    ASSERT_TRUE(isWholeInSight("kan_ikke_ses"));
    for (const char *answer : {"rigtigt", "forkert", "kan_ikke_ses"}) {
        press(answer);
        QTest::qWait(1);
        EXPECT_EQ(scrolled().value(), 0) << answer;
    }
}

TEST_F(AnsweringTest, AnAnswerMovesThePageNoFartherThanTheNextLineNeeds)
{
    goToGuidedStatus();
    window->resize(800, 600);
    rest();
    auto *answer = only<QWidget>(QStringLiteral("rigtigt"));
    const auto areaOf = [this] { return window->findChild<ContentColumn *>()->viewport(); };
    // The answers stand at the window's lower edge.
    const int below = only<QWidget>(QStringLiteral("kan_ikke_ses"))->height() + 20;
    const int bottom =
        only<QWidget>(QStringLiteral("kan_ikke_ses"))->mapTo(areaOf(), QPoint(0, below)).y();
    scrolled().setValue(scrolled().value() + bottom - areaOf()->height());
    ASSERT_TRUE(isWholeInSight("kan_ikke_ses"));
    const int before = scrolled().value();
    press("rigtigt");
    EXPECT_EVENTUALLY(isLineInSight(QStringLiteral("Billede af abonnementet")));
    QTest::qWait(1);
    EXPECT_TRUE(isWholeInSight("rigtigt"));
    EXPECT_LT(scrolled().value() - before, 2 * answer->height());
}

TEST_F(AnsweringTest, WhatAnAnswerToCheck2AsksForNextComesInSight)
{
    waitForSecondCheck();
    window->resize(800, 600);
    press("svar2");
    press("nej");
    press("anden");
    EXPECT_EVENTUALLY(isLineInSight(QStringLiteral("Navn på den, der har set efter")));
}

TEST_F(AnsweringTest, WhatTheProgramReadToBeWrongIsTicked)
{
    goToGuidedStatus();
    paste(QStringLiteral("1.2"));
    EXPECT_EVENTUALLY(session->facts().pageFinding);
    press("svarer_selv");
    press("forkert");
    for (int field = 1; field <= 5; ++field) {
        const QString name = QStringLiteral("forkert_%1").arg(field);
        EXPECT_EQ(only<CheckRow>(name)->isChecked(), field == 3) << field;
    }
}

TEST_F(AnsweringTest, ANameThatIsKnownIsNotAskedForBeforeThePageNamesAnother)
{
    approveFirst();
    const QString ole = QStringLiteral("Ole Lund");
    press("ret_svar1");
    EXPECT_TRUE(shown<TextField>(QStringLiteral("navn")).isEmpty());
    paste(QStringLiteral("1.3"), QStringLiteral("Oprettet af: ") + ole);
    EXPECT_TRUE(says(QStringLiteral("Du har skrevet Mette Holm.")));
    press("andet_navn");
    auto *name = only<TextField>(QStringLiteral("navn"));
    ASSERT_TRUE(name);
    EXPECT_EQ(name->text(), QStringLiteral("Mette Holm"));
    EXPECT_EQ(window->focusWidget(), name);
    QTest::keyClicks(name, ole);
    rest();
    EXPECT_FALSE(says(QStringLiteral("Du har skrevet")));
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.witness->name == ole);
}

TEST_F(AnsweringTest, AnAnswerThatIsCorrectedBeginsAsItWasAndIsNotUnsaved)
{
    approveFirst();
    press("ret_svar1");
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("rigtigt"))->isChecked());
    EXPECT_TRUE(says(QStringLiteral("gælder, indtil du gemmer et nyt")));
    EXPECT_TRUE(window->close());
}

TEST_F(AnsweringTest, AnAnswerThatSomethingIsWrongDoesNotBeginTheNextOne)
{
    goToGuidedStatus();
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Skemaversion"),
        {Field::SchemaVersion});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Problem);
    session->goTo(Step::Review);
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(5));
    saveInBrowser();
    ASSERT_EQ(session->view(), View::FirstAnswer);
    EXPECT_FALSE(says(QStringLiteral("gælder, indtil du gemmer et nyt")));
    for (const char *answer : {"rigtigt", "forkert", "kan_ikke_ses"})
        EXPECT_FALSE(only<RadioRow>(QLatin1String(answer))->isChecked()) << answer;
}
