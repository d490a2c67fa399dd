// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Whether the system in the web interface is the chosen one: asked in its row of the list.

#include "guideduitest.h"
#include "widgets/choicerow.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace {

const QString vejle = QStringLiteral("30000000-0000-4000-8000-00000000bf17");

class Comparison : public GuidedUiTest {
protected:
    void goToQuestion()
    {
        goToFields();
        passRow("gjort_1", 1);
        passRow("gjort_2", 2);
    }
    /// Ctrl+V with \a text on the clipboard, and the message that comes of it.
    QString paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
        rest();
        const auto messages = shown<NoticeWidget>(QStringLiteral("besked"));
        return messages.isEmpty() ? QString() : messages.first()->accessibleName();
    }
    /// The row's mark, before its words, has the colour of what is done.
    static bool isTicked(QWidget &row)
    {
        const QImage picture = row.grab().toImage();
        const QColor done = Theme::of(row).successText;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < std::min(picture.width(), row.fontMetrics().height()); ++x) {
                if (picture.pixelColor(x, y) == done)
                    return true;
            }
        }
        return false;
    }
    bool isDone() const { return session->facts().rowsDone.contains(4); }
};

} // namespace

TEST_F(Comparison, AsksAboutTheCharactersThatTheTaskHas)
{
    goToQuestion();
    const auto texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const TextBlock *text) {
        return text->text() == QStringLiteral("Slutter UUID’et i browseren på bf17?");
    }));
    EXPECT_EQ(focusName(), QStringLiteral("uuid_spoergsmaal"));
    // Enter on the page answers nothing.
    only<QWidget>(QStringLiteral("overskrift"))->setFocus();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    rest();
    EXPECT_FALSE(session->facts().isUuidAnswered);
}

TEST_F(Comparison, YesAndCannotSeeLeadToTheNextRow)
{
    for (const auto &[button, answer] : {std::pair("uuid_ja", UuidStated::Answer::Same),
             std::pair("uuid_ikke_set", UuidStated::Answer::NotSeen)}) {
        goToQuestion();
        press(button);
        if (answer == UuidStated::Answer::NotSeen)
            press(button);
        EXPECT_EVENTUALLY(isDone());
        rest();
        EXPECT_EQ(session->facts().statedUuid, answer);
        EXPECT_TRUE(session->facts().rowsDone.contains(3));
        EXPECT_EQ(focusName(), QStringLiteral("gjort_5"));
        window.reset();
        session.reset();
        world.journal.stored.clear();
    }
}

TEST_F(Comparison, NoLeadsBackToTheRowWithASentence)
{
    goToQuestion();
    press("uuid_nej");
    EXPECT_EVENTUALLY(session->facts().statedUuid == UuidStated::Answer::Other);
    rest();
    EXPECT_FALSE(isDone());
    const QString said = only<NoticeWidget>(QStringLiteral("besked"))->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("ØS Indsigt Vejle (bf17)"))) << qPrintable(said);
    EXPECT_TRUE(said.startsWith(QStringLiteral("Advarsel"))) << qPrintable(said);
    EXPECT_EQ(focusName(), QStringLiteral("uuid_spoergsmaal")) << "the focus stays in the row";
    press("uuid_ja");
    EXPECT_EVENTUALLY(isDone());
    rest();
    EXPECT_TRUE(shown<NoticeWidget>(QStringLiteral("besked")).isEmpty());
}

TEST_F(Comparison, WhatToDoAboutAnotherSystemIsInSightWithLargeText)
{
    goToQuestion();
    window->resize(800, 600);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    rest();
    press("uuid_nej");
    EXPECT_EVENTUALLY(session->facts().statedUuid == UuidStated::Answer::Other);
    rest();
    QTest::qWait(1);
    for (const char *name : {"besked", "andet_sted_4"}) {
        const auto *part = only<QWidget>(QLatin1String(name));
        EXPECT_EQ(part->visibleRegion().boundingRect().size(), part->size()) << name;
    }
}

TEST_F(Comparison, WhoCannotSeeTheUuidIsFirstAskedWhetherTheSystemIsChosen)
{
    goToQuestion();
    press("uuid_ikke_set");
    rest();
    EXPECT_FALSE(session->facts().statedUuid);
    const QString said = only<NoticeWidget>(QStringLiteral("besked"))->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("Er systemet kun markeret? Så vælg det")))
        << qPrintable(said);
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("uuid_ikke_set"))->text(),
        QStringLiteral("Jeg kan stadig ikke se det"));
    press("uuid_ikke_set");
    EXPECT_EVENTUALLY(isDone());
    rest();
    EXPECT_EQ(session->facts().statedUuid, UuidStated::Answer::NotSeen);
    // A user who opens the row again is asked anew.
    press("genaabn_4");
    EXPECT_EVENTUALLY(!isDone());
    rest();
    press("uuid_ikke_set");
    EXPECT_FALSE(isDone());
}

TEST_F(Comparison, AWholeUuidThatIsPastedAnswersByItself)
{
    goToQuestion();
    EXPECT_EQ(paste(u'{' + vejle.toUpper() + u'}'), QString());
    EXPECT_EVENTUALLY(isDone());
    EXPECT_EQ(session->facts().comparedUuid, vejle);
    EXPECT_FALSE(session->facts().statedUuid);
}

TEST_F(Comparison, APastedTextThatIsNotTheUuidIsSaidToBeSo)
{
    goToQuestion();
    for (const QString &text :
        {QStringLiteral("bf17"), QStringLiteral("ØS Indsigt Vejle (bf17)"), vejle.chopped(1),
            QString(), vejle + QStringLiteral(" 30000000-0000-4000-8000-00000000da13")}) {
        const QString said = paste(text);
        EXPECT_TRUE(said.contains(QStringLiteral("ikke et helt UUID"))) << qPrintable(text + said);
    }
    const QString other = paste(QStringLiteral("30000000-0000-4000-8000-00000000da13"));
    EXPECT_TRUE(other.contains(QStringLiteral("det rigtige system ikke valgt")))
        << qPrintable(other);
    EXPECT_FALSE(isDone());
    EXPECT_FALSE(session->facts().isUuidAnswered);
}

TEST_F(Comparison, IsAskedAgainWhenTheRowIsOpenedAgain)
{
    goToQuestion();
    press("uuid_ja");
    EXPECT_EVENTUALLY(isDone());
    rest();
    press("genaabn_4");
    EXPECT_EVENTUALLY(!isDone());
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("uuid_spoergsmaal"));
    EXPECT_FALSE(session->facts().isUuidAnswered);
}

TEST_F(Comparison, WhatAnEarlierVersionAskedForAStepBeforeIsNotAskedAgain)
{
    goToFields();
    world.journal.append(
        session->facts().caseId, InstanceCompared{QStringLiteral("bf17")}, world.clock.now());
    world.journal.append(session->facts().caseId, RowChanged{1, true, {}}, world.clock.now());
    world.journal.append(session->facts().caseId, RowChanged{2, true, {}}, world.clock.now());
    world.journal.append(session->facts().caseId, RowChanged{3, true, {}}, world.clock.now());
    window.reset();
    comeBack();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("uuid_ja")).isEmpty());
    press("kopier_4");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("ØS Indsigt Vejle"));
    press("gjort_4");
    EXPECT_EVENTUALLY(isDone());
}

TEST_F(Comparison, ASystemWhoseUuidWasNotSeenSaysSo)
{
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    press("uuid_ikke_set");
    press("uuid_ikke_set");
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(4));
    rest();
    auto *row = only<QWidget>(QStringLiteral("raekke_4"));
    EXPECT_TRUE(row->accessibleName().endsWith(QStringLiteral("UUID ikke set")))
        << qPrintable(row->accessibleName());
    EXPECT_FALSE(isTicked(*row));
    const QList<NoticeWidget *> notices = shown<NoticeWidget>();
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(
        notices.first()->accessibleName().contains(QStringLiteral("på listen over abonnementer")))
        << "where to look later";
    passRow("gjort_5", 5);
    EXPECT_TRUE(isTicked(*only<QWidget>(QStringLiteral("raekke_5"))));
    EXPECT_TRUE(shown<NoticeWidget>().isEmpty());
    press("genaabn_4");
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(4));
    rest();
    EXPECT_FALSE(row->accessibleName().contains(QStringLiteral("UUID ikke set")))
        << "it is no part of the name to search for";
}

TEST_F(Comparison, AUuidThatWasNotSeenIsAskedAboutOnceMoreWhenTheSubscriptionIsSaved)
{
    goToFields();
    session->guidedWork().stateUuid(UuidStated::Answer::NotSeen);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    saveInBrowser();
    press("rigtigt");
    press("uuid_samme");
    press("uden_billede");
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(session->facts().statedUuid, UuidStated::Answer::Same);
}

TEST_F(Comparison, TheQuestionAboutTheUuidIsAnsweredAndIsNotAskedOfThoseWhoHaveSeenIt)
{
    goToGuidedStatus();
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("uuid_samme")).isEmpty());
    window.reset();
    session.reset();
    world.journal.stored.clear();
    goToFields();
    session->guidedWork().stateUuid(UuidStated::Answer::NotSeen);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    saveInBrowser();
    press("rigtigt");
    press("uden_billede");
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_TRUE(says(QStringLiteral("Vælg, om du kan se systemets UUID nu.")));
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
    press("uuid_stadig_ikke");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(session->facts().statedUuid, UuidStated::Answer::NotSeen);
    rest();
    EXPECT_TRUE(says(QStringLiteral("Systemets UUID er ikke set.")));
}

TEST_F(Comparison, AnotherUuidIsAWrongSystem)
{
    goToFields();
    session->guidedWork().stateUuid(UuidStated::Answer::NotSeen);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    saveInBrowser();
    EXPECT_TRUE(shown<RadioRow>(QStringLiteral("uuid_andet")).isEmpty()) << "it is not known yet";
    press("rigtigt");
    press("uuid_andet");
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("forkert"))->isChecked());
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("forkert_2"))->isChecked());
    press("rigtigt");
    press("uden_billede");
    press("primaer");
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
    press("forkert");
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    EXPECT_FALSE(session->facts().rowsDone.contains(4));
    EXPECT_EQ(session->facts().statedUuid, UuidStated::Answer::Other);
}

TEST_F(Comparison, NoUuidIsAskedForWhereTheSubscriptionCannotBeSeen)
{
    goToFields();
    session->guidedWork().stateUuid(UuidStated::Answer::NotSeen);
    EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    saveInBrowser();
    press("rigtigt");
    EXPECT_FALSE(shown<QWidget>(QStringLiteral("uuid_samme")).isEmpty());
    press("kan_ikke_ses");
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("uuid_samme")).isEmpty());
}

TEST_F(Comparison, TheRowOfTheSystemLeadsToTheChoiceWhichSaysThatTheListBeginsAnew)
{
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    passRow("uuid_ja", 4);
    press("genaabn_4");
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(4));
    rest();
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("andet_sted_4"))
                    ->text()
                    .contains(QStringLiteral("trin 3")));
    press("andet_sted_4");
    EXPECT_EQ(session->view(), View::Instance);
    const auto texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const TextBlock *text) {
        return text->text().contains(QStringLiteral("begynder listen med felter forfra"));
    }));
    EXPECT_FALSE(session->facts().rowsDone.isEmpty()) << "nothing is lost by looking";
}
