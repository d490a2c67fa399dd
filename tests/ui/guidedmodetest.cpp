// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "guideduitest.h"
#include "texts/problemtexts.h"
#include "widgets/choicerow.h"
#include "widgets/focusring.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>
#include <QUrlQuery>

#include <algorithm>

namespace {

class GuidedModeTest : public GuidedUiTest {
protected:
    /// At most half of what the frame leaves of the screen.
    int stripWidth(int textSize) const
    {
        const int frame = window->frameGeometry().width() - window->width();
        return std::min(
            420 * textSize / 100, (window->screen()->availableGeometry().width() - frame) / 2);
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

TEST_F(GuidedModeTest, ProductionAndTestAreToldApartByNameColourAndWord)
{
    QColor colour[2];
    QString words[2];
    int which = 0;
    for (const char *environment : {"produktion", "eksterntest"}) {
        start(QLatin1String(environment));
        const auto *banner = only<TextBlock>(QStringLiteral("miljoe"));
        words[which] = banner->text();
        const QImage picture = window->pageImage();
        colour[which] = picture.pixelColor(2, 2);
        EXPECT_TRUE(window->windowTitle().endsWith(session->environment()->name));
        EXPECT_TRUE(banner->text().startsWith(session->environment()->name));
        ++which;
    }
    EXPECT_NE(words[0], words[1]);
    EXPECT_NE(colour[0], colour[1]);
}

TEST_F(GuidedModeTest, ThePageSaysWhereTheBrowserIsSent)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("aabn");
    ASSERT_EQ(world.browser.opened.size(), 1);
    EXPECT_EQ(world.browser.opened.first(), session->environment()->webInterface);
    // All of it, and not the host alone.
    EXPECT_TRUE(says(world.browser.opened.first().toString(QUrl::FullyEncoded)));
}

TEST_F(GuidedModeTest, TheCurrentRowIsTheOneOnTheClipboardUntilItIsDone)
{
    goToFields();
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    rest();
    for (const auto &[button, row] : rowPresses()) {
        const QString before = clipboard();
        passRow(button, row);
        const QString value = row == 1 ? world.task.sortiment
            : row == 2                 ? QStringLiteral("ØS Indsigt Vejle")
            : row == 4                 ? world.task.schemaVersion
            : row == 5                 ? QStringLiteral("24-11-2026")
                                       : QString();
        EXPECT_EQ(clipboard(), value) << row << qPrintable(before);
    }
}

TEST_F(GuidedModeTest, ARowIsWrittenDownAsDoneOnlyWhenItIsDone)
{
    goToFields();
    passRow("gjort_1", 1);
    EXPECT_EQ(clipboard(), world.task.sortiment);
    EXPECT_FALSE(session->facts().rowsDone.contains(2));
}

TEST_F(GuidedModeTest, NothingIsCopiedBeforeTheFirstPressOfTheSitting)
{
    goToFields();
    passRow("gjort_1", 1);
    window.reset();
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    comeBack();
    EXPECT_EQ(clipboard(), QStringLiteral("hendes egen"));
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("kopier_2")));
    only<QWidget>(QStringLiteral("overskrift"))->setFocus();
    press("kopier_2");
    EXPECT_EQ(clipboard(), world.task.sortiment);
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("kopier_2")).isEmpty());
    EXPECT_EQ(focusName(), QStringLiteral("gjort_2"));
}

TEST_F(GuidedModeTest, TheUserWhoComesBackIsAskedToSeeWhetherTheBrowserStillHasTheFields)
{
    goToFields();
    window.reset();
    comeBack();
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::Resumed);
    passRow("gjort_1", 1);
    window.reset();
    comeBack();
    EXPECT_EQ(session->problem().notice()->kind, Notice::Kind::ResumedAtFields);
    const QList<TextBlock *> texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const TextBlock *text) {
        return text->text().contains(QStringLiteral("Er felterne i browseren tomme?"));
    }));
}

TEST_F(GuidedModeTest, WhatIsCopiedElsewhereStaysAndTheValueCanBeCopiedAgain)
{
    goToFields();
    passRow("gjort_1", 1);
    passRow("gjort_2", 2);
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("kopier_igen_4")).isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    rest();
    press("kopier_igen_4");
    EXPECT_EQ(clipboard(), QStringLiteral("ØS Indsigt Vejle"));
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    passRow("uuid_ja", 4);
    passRow("gjort_5", 5);
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    passRow("gjort_6", 6);
    EXPECT_EQ(clipboard(), QStringLiteral("hendes egen")) << "a row without a value";
}

TEST_F(GuidedModeTest, TheClipboardLosesOurValueAndKeepsTheUsers)
{
    goToFields();
    passRow("gjort_1", 1);
    EXPECT_EQ(clipboard(), world.task.sortiment);
    window->close();
    EXPECT_TRUE(clipboard().isEmpty());

    window->show();
    passRow("gjort_2", 2);
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    session->goTo(Step::Instance);
    rest();
    EXPECT_EQ(clipboard(), QStringLiteral("hendes egen"));
}

TEST_F(GuidedModeTest, ARowThatIsDoneLeadsToTheNextOnesButtonOrQuestionAndTheLastToContinue)
{
    goToFields();
    const auto presses = rowPresses();
    for (qsizetype index = 0; index < presses.size(); ++index) {
        only<QAbstractButton>(QLatin1String(presses.at(index).first))->setFocus();
        handClock += std::chrono::seconds(3);
        QTest::keyClick(window->focusWidget(), Qt::Key_Space);
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(presses.at(index).second));
        rest();
        const bool isLast = index + 1 == presses.size();
        const QLatin1String next(isLast ? "primaer" : presses.at(index + 1).first);
        const QLatin1String question("uuid_spoergsmaal");
        EXPECT_EQ(focusName(), next == QLatin1String("uuid_ja") ? question : next);
    }
    EXPECT_EQ(only<Button>(QStringLiteral("primaer"))->kind(), Button::Kind::Primary);
    handClock += std::chrono::seconds(3);
    QTest::keyClick(window->focusWidget(), Qt::Key_Space);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(GuidedModeTest, ACaseOfAnEarlierVersionGoesOnAtTheRightRow)
{
    goToFields();
    for (const int row : {1, 2, 3})
        world.journal.append(session->facts().caseId, RowChanged{row, true, {}}, world.clock.now());
    window.reset();
    comeBack();
    EXPECT_TRUE(only<QWidget>(QStringLiteral("kopier_4")));
    buttonOf(2, "genaabn")->setFocus();
    press("genaabn_2");
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(2));
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("gjort_2"));
    EXPECT_EQ(clipboard(), world.task.sortiment);
}

TEST_F(GuidedModeTest, TheStripIsAsHighAsTheScreenStandsAtItsEdgeAndGoesBack)
{
    goToFields();
    window->resize(800, 640);
    rest();
    passRow("gjort_1", 1);
    press("smal");
    const QRect screen = window->screen()->availableGeometry();
    EXPECT_EQ(window->width(), stripWidth(100));
    EXPECT_EQ(window->frameGeometry().height(), screen.height());
    EXPECT_EQ(window->frameGeometry().right(), screen.right());
    EXPECT_TRUE(window->windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(clipboard(), world.task.sortiment) << "what is copied is still to be pasted";
    for (const QWidget *part : shown<QWidget>())
        EXPECT_LE(part->mapTo(window.get(), QPoint(part->width(), 0)).x(), window->width())
            << part->metaObject()->className() << ' ' << qPrintable(part->objectName());
    passRow("gjort_2", 2);
    press("smal");
    EXPECT_EQ(window->height(), 640);
    // On a small screen the window leaves room for its frame.
    EXPECT_GE(window->width(), 790);
    EXPECT_FALSE(window->windowFlags() & Qt::WindowStaysOnTopHint);
}

TEST_F(GuidedModeTest, TheStripComesWithTheBrowserAndStaysUntilTheAnswer)
{
    const auto isStrip = [this] { return bool(window->windowFlags() & Qt::WindowStaysOnTopHint); };
    start(QStringLiteral("produktion"));
    goToSignIn();
    EXPECT_FALSE(isStrip());
    press("aabn");
    EXPECT_TRUE(isStrip());
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    rest();
    EXPECT_TRUE(isStrip());
    press("instans_bf17");
    EXPECT_EVENTUALLY(session->facts().choice);
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    for (const auto &[button, row] : rowPresses()) {
        passRow(button, row);
        EXPECT_TRUE(isStrip());
    }
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_TRUE(isStrip());
    // What needs no browser keeps the form, and so does the second answer.
    session->answering().goBack();
    rest();
    EXPECT_EQ(session->view(), View::Status);
    EXPECT_TRUE(isStrip());
    session->guidedWork().answerFirstCheck(
        Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    session->answering().ask(2);
    rest();
    EXPECT_EQ(session->view(), View::SecondAnswer);
    EXPECT_TRUE(isStrip());
    session->goBack();
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
    EXPECT_FALSE(isStrip());
}

TEST_F(GuidedModeTest, TheStripFollowsTheTextSizeAndShowsTheWholeRow)
{
    goToFields();
    press("smal");
    for (const int steps : {1, 2}) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
        rest();
        const QRect screen = window->screen()->availableGeometry();
        EXPECT_EQ(window->width(), stripWidth(steps == 1 ? 125 : 150));
        EXPECT_EQ(window->frameGeometry().right(), screen.right());
    }
    for (const auto &[button, row] : rowPresses()) {
        const auto *shownRow = only<QAbstractButton>(QLatin1String(button))->parentWidget();
        while (!shownRow->objectName().startsWith(QStringLiteral("raekke_")))
            shownRow = shownRow->parentWidget();
        EXPECT_EQ(shownRow->visibleRegion().boundingRect().size(), shownRow->size()) << row;
        passRow(button, row);
    }
}

TEST_F(GuidedModeTest, ToHaveSavedIsTheLastRowAndIsNotOfferedBefore)
{
    goToFields();
    for (const auto &[button, row] : rowPresses()) {
        EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("primaer")).isEmpty()) << row;
        passRow(button, row);
    }
    EXPECT_FALSE(buttonOf(8, "gjort"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_TRUE(session->facts().rowsDone.contains(8));
}

TEST_F(GuidedModeTest, ATextFieldHasARingAlsoAfterAMousePress)
{
    goToGuidedStatus();
    press("rigtigt");
    QTest::mouseClick(only<TextField>(QStringLiteral("navn")), Qt::LeftButton);
    EXPECT_TRUE(window->findChild<FocusRing *>()->isVisible());
}

TEST_F(GuidedModeTest, AWrongFieldLeadsBackToItsRowAndIsAskedAboutAnew)
{
    goToGuidedStatus();
    only<RadioRow>(QStringLiteral("forkert"))->click();
    rest();
    only<QAbstractButton>(QStringLiteral("forkert_3"))->click();
    only<RadioRow>(QStringLiteral("anden"))->click();
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Problem);
    EXPECT_FALSE(session->facts().rowsDone.contains(5));
    EXPECT_FALSE(session->facts().rowsDone.contains(8));
    EXPECT_EQ(session->facts().rowsDone.size(), 6);
    EXPECT_EQ(focusName(), QStringLiteral("kopier_5"));
    press("kopier_5");
    buttonOf(5, "gjort")->click();
    rest();
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 7);
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
    EXPECT_FALSE(only<RadioRow>(QStringLiteral("forkert"))->isChecked());
}

TEST_F(GuidedModeTest, TheMessageToTheSystemOwnerIsReadyAsAMail)
{
    waitForSecondCheck();
    press("mail_systemansvarlig");
    ASSERT_EQ(world.browser.opened.size(), 1);
    const QUrl mail = world.browser.opened.first();
    EXPECT_EQ(mail.scheme(), QStringLiteral("mailto"));
    const QString body = QUrlQuery(mail).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    EXPECT_TRUE(body.contains(QStringLiteral("bf17"))) << qPrintable(body);
    EXPECT_LE(mail.toEncoded().size(), 1800);
}

TEST_F(GuidedModeTest, WhereNoMailProgramOpensTheButtonSaysSo)
{
    world.browser.willing = false;
    waitForSecondCheck();
    auto *mail = only<QAbstractButton>(QStringLiteral("mail_systemansvarlig"));
    const QString before = mail->text();
    press("mail_systemansvarlig");
    EXPECT_NE(mail->text(), before);
}

TEST_F(GuidedModeTest, AMailOrAFileThatDoesNotOpenAfterAllIsReportedAboveThePage)
{
    goToGuidedStatus();
    const auto words = [this] {
        EXPECT_EQ(shown<NoticeWidget>().size(), 1);
        const auto notices = shown<NoticeWidget>();
        return notices.isEmpty()
            ? QString()
            : QAccessible::queryAccessibleInterface(notices.last())->text(QAccessible::Name);
    };
    world.browser.failLater(QUrl(QStringLiteral("mailto:a@b.dk?body=x")));
    rest();
    EXPECT_TRUE(words().contains(QStringLiteral("Mailprogrammet åbnede ikke.")))
        << qPrintable(words());
    world.browser.failLater(QUrl(QStringLiteral("file:///sted/bevis.pdf")));
    rest();
    EXPECT_TRUE(words().contains(QStringLiteral("bevis.pdf"))) << qPrintable(words());
}

TEST_F(GuidedModeTest, TheAddressOfTheWebInterfaceCanBeCopiedWhetherTheBrowserOpensOrNot)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("kopier_adresse");
    const QString address = session->environment()->webInterface.toString(QUrl::FullyEncoded);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
    QGuiApplication::clipboard()->clear();
    press("aabn");
    world.browser.failLater(session->environment()->webInterface);
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    only<QAbstractButton>(ProblemTexts::nameOf(ProblemAction::CopySignInLink))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
}
