// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "guideduitest.h"
#include "texts/messages.h"
#include "widgets/button.h"
#include "widgets/choicerow.h"
#include "widgets/textblock.h"
#include "widgets/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

#include <algorithm>

namespace {

class ReviewPageTest : public UiTest { };

class GuidedPageTest : public GuidedUiTest { };

class StatusPageTest : public UiTest {
protected:
    void press(const char *name)
    {
        only<QAbstractButton>(QLatin1String(name))->click();
        rest();
    }
};

class EvidencePageTest : public StatusPageTest { };
class ProblemPageTest : public StatusPageTest { };

} // namespace

TEST_F(ReviewPageTest, CreatesOnlyByItsOwnButton)
{
    start();
    goToReview();
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    QTest::keyClick(window->focusWidget(), Qt::Key_Enter);
    rest();
    EXPECT_EQ(world.service().attempts.size(), 0);
    EXPECT_EQ(session->navigation().step(), Step::Review);
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    EXPECT_EQ(world.service().attempts.size(), 1);
}

TEST_F(ReviewPageTest, HasNoButtonThatSendsWhileTheOrderIsOnItsWay)
{
    world.service().creations.held = true;
    start();
    goToReview();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(world.service().creations.waiting() == 1);
    rest();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("primaer")).isEmpty());
    world.service().creations.answerNext();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(GuidedPageTest, OpensOneRowAtATimeAndMissesNone)
{
    goToFields();
    EXPECT_TRUE(shown<QAbstractButton>(QStringLiteral("primaer")).isEmpty());
    for (const auto &[button, number] : rowPresses()) {
        const auto row = number;
        auto *done = only<QAbstractButton>(QLatin1String(button));
        ASSERT_TRUE(done) << row;
        done->click();
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(row)) << row;
        rest();
    }
    buttonOf(2, "genaabn")->click();
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(2));
    rest();
    EXPECT_TRUE(buttonOf(2, "gjort")->isVisible());
    buttonOf(2, "gjort")->click();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(2));
    rest();
    only<QAbstractButton>(QStringLiteral("primaer"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}

TEST_F(GuidedPageTest, LosesNoRowWhenTheProgramIsStartedAgain)
{
    goToFields();
    ASSERT_TRUE(buttonOf(1, "gjort"));
    buttonOf(1, "gjort")->click();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(1));
    window.reset();
    start(QStringLiteral("produktion"));
    EXPECT_TRUE(session->facts().rowsDone.contains(1));
}

TEST_F(StatusPageTest, ShowsBothChecksAndSavesAndClosesDuringTheWait)
{
    start();
    goToStatus();
    EXPECT_TRUE(only<QWidget>(QStringLiteral("kontrol1"))->isVisible());
    EXPECT_TRUE(only<QWidget>(QStringLiteral("kontrol2"))->isVisible());
    EXPECT_FALSE(session->facts().verification.isComplete());
    press("gemluk");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(StatusPageTest, TakesTheUsersAnswerOnlyWithTheNameOfWhoeverHasLooked)
{
    start();
    goToStatus();
    press("svar2");
    press("primaer");
    EXPECT_EQ(focusName(), QStringLiteral("ja"));
    only<RadioRow>(QStringLiteral("ja"))->click();
    rest();
    only<RadioRow>(QStringLiteral("anden"))->click();
    press("primaer");
    EXPECT_FALSE(session->facts().verification.isComplete());
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(session->facts().verification.second.witness->name, QStringLiteral("Ole Lund"));
    EXPECT_EVENTUALLY(says(QStringLiteral("Kontrol 2 er godkendt ud fra det, du har oplyst.")));
}

TEST_F(StatusPageTest, SaysWhatIsWrongAlsoOnAnotherDay)
{
    FakeService &service = world.service();
    service.onCreate = [&service](const Submission::Attempt &attempt) {
        SubscriptionOrder other = attempt.order;
        other.schemaVersion = QStringLiteral("1.2");
        return CreateOutcome{CreateOutcome::Kind::Created, service.store(other).uuid,
            Error{ErrorKind::OutcomeUnknown, {}, {}}};
    };
    startForReal();
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->problem().error());
    const auto sentences = [this] {
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::count_if(texts.cbegin(), texts.cend(), [](const TextBlock *text) {
            return text->text().contains(QStringLiteral("Skemaversion er 1.2. Det skal være 1.3."));
        });
    };
    EXPECT_EVENTUALLY(sentences() == 1);
    window.reset();
    startForReal();
    EXPECT_EQ(session->view(), View::Correction);
    EXPECT_EQ(sentences(), 1);
}

TEST_F(StatusPageTest, AnotherLookAsksTheServiceAgain)
{
    start();
    goToStatus();
    const int before = world.service().transfers.asked;
    world.service().transferAnswer = Transfer{Transfer::Status::Acknowledged, {}, {}};
    press("tjek");
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    EXPECT_EQ(world.service().transfers.asked, before + 1);
    EXPECT_EVENTUALLY(
        says(QStringLiteral("Bed den systemansvarlige se efter, om sortimentet kan ses")));
}

TEST_F(EvidencePageTest, SaysWhatIsMissingAndSavesAllTheSame)
{
    start();
    goToEvidence();
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence);
    EXPECT_FALSE(session->facts().evidence->complete);
    rest();
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("vis"))->isEnabled());
    press("vis");
    EXPECT_EQ(world.browser.shown, QStringList{session->facts().evidence->path});
}

TEST_F(EvidencePageTest, SaysWhereTheFileIsWhenNothingOpensIt)
{
    world.browser.willing = false;
    start();
    goToEvidence();
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence);
    rest();
    press("vis");
    const QFileInfo file(session->facts().evidence->path);
    const QString said = window->focusWidget()->accessibleName();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Fejl: "))) << qPrintable(said);
    EXPECT_TRUE(said.contains(file.fileName())) << qPrintable(said);
    EXPECT_TRUE(said.contains(QDir::toNativeSeparators(file.path()))) << qPrintable(said);
}

TEST_F(StatusPageTest, TheReminderCanBeOpenedWhereItIsSaidThatItIsSaved)
{
    startForReal();
    goToStatus();
    press("kalender");
    EXPECT_EVENTUALLY(shown<QAbstractButton>(QStringLiteral("aabn_paamindelse")).size() == 1);
    press("aabn_paamindelse");
    ASSERT_EQ(world.browser.shown.size(), 1);
    QFile calendar(world.browser.shown.first());
    ASSERT_TRUE(calendar.open(QIODevice::ReadOnly));
    EXPECT_TRUE(calendar.readAll().startsWith("BEGIN:VCALENDAR"));
}

TEST_F(EvidencePageTest, ShowsTheFolderAndLeavesItOutOfPictures)
{
    start();
    goToEvidence();
    const QString other = folder.filePath(QStringLiteral("elsewhere"));
    const QImage before = window->pageImage();
    session->evidence().chooseFolder(other);
    rest();
    const auto texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.cbegin(), texts.cend(), [&](const TextBlock *text) {
        return text->text().contains(QDir::toNativeSeparators(other));
    }));
    EXPECT_TRUE(window->pageImage() == before);
}

TEST_F(EvidencePageTest, TheLastPageSaysWhereTheEvidenceLiesAndOpensItsFolder)
{
    startForReal();
    goToEvidence();
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence && session->navigation().isIdle());
    session->evidence().markTaskDone(true);
    EXPECT_EVENTUALLY(session->facts().markedDone);
    session->evidence().finish();
    EXPECT_EVENTUALLY(session->facts().finished);
    rest();
    const QFileInfo file(session->facts().evidence->path);
    EXPECT_TRUE(says(QStringLiteral("Beviset hedder ") + file.fileName()));
    EXPECT_TRUE(says(QDir::toNativeSeparators(file.path())));
    press("aabn_mappe");
    EXPECT_EQ(world.browser.shown, QStringList{file.path()});
}

TEST_F(EvidencePageTest, PutsTheTextForTheTaskOnTheClipboard)
{
    start();
    goToEvidence();
    press("kopier_tekst");
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("bf17"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(world.task.schemaVersion)) << qPrintable(text);
}

TEST_F(ProblemPageTest, NamesTheSignInOnItsButtonWhenTheUserSignsOutMeanwhile)
{
    world.service().onCreate = [](const Submission::Attempt &) { return CreateOutcome{}; };
    start();
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    const auto text = [this] {
        return only<QAbstractButton>(QStringLiteral("primaer"))->text().remove(u'&');
    };
    EXPECT_EQ(text(), QStringLiteral("Se efter, om det findes"));
    session->signingIn().signOut();
    rest();
    EXPECT_EQ(text(), QStringLiteral("Log ind, og se efter, om det findes"));
}

TEST_F(ProblemPageTest, CopiesTheMessageByEnterAndSaysSoOnTheButton)
{
    world.service().subscriptionsError = Error{ErrorKind::SortimentUnknown, {}, {}};
    start();
    goToInstance();
    session->choice().confirm();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    QGuiApplication::clipboard()->clear();
    ASSERT_EQ(focusName(), QStringLiteral("besked"));
    QTest::keyClick(window.get(), Qt::Key_Return);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), Messages::forContact(*session));
    EXPECT_EQ(only<QAbstractButton>(QStringLiteral("primaer"))->text().remove(u'&'),
        QStringLiteral("Kopieret"));
}

TEST_F(ProblemPageTest, DoesAgainWhatFailed)
{
    start();
    goToInstance();
    world.service().sortimenterAnswer = Error{ErrorKind::ServiceDown, QStringLiteral("500"), {}};
    press("primaer");
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    EXPECT_EQ(focusName(), QStringLiteral("besked"));
    world.service().sortimenterAnswer =
        QList<Sortiment>{{QStringLiteral("20000000-0000-4000-8000-000000000001"),
            world.task.sortiment, {world.task.schemaVersion}}};
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_FALSE(session->problem().error());
}

TEST_F(ProblemPageTest, SaysThatItHasCopiedAndThenWhatItsButtonDoesAgain)
{
    world.service().userAnswer = ServiceUser{QStringLiteral("u"), QStringLiteral("Mette Holm"),
        world.task.instances.last().municipality, {}};
    start();
    goToSignIn();
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    ASSERT_EQ(session->problem().error()->kind, ErrorKind::RoleMissing);
    auto *primary = only<QAbstractButton>(QStringLiteral("primaer"));
    const QString label = primary->text();
    QGuiApplication::clipboard()->clear();
    press("primaer");
    const QString message = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(message.contains(QStringLiteral("Mette Holm"))) << qPrintable(message);
    EXPECT_EQ(primary->text(), QStringLiteral("Kopieret"));
    QGuiApplication::clipboard()->clear();
    press("primaer");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), message);
    EXPECT_EQ(primary->text(), QStringLiteral("Kopieret"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return primary->text() != QStringLiteral("Kopieret"); }, 10'000));
    EXPECT_EQ(primary->text(), label);
}

TEST_F(GuidedPageTest, GoingBackFromAnAnswerShowsThePageAsItWas)
{
    waitForSecondCheck();
    const auto look = [this] {
        // Layouts settle from the inside out.
        for (int round = 0; round < 12; ++round)
            QApplication::sendPostedEvents();
        QStringList seen;
        for (const QWidget *widget : shown<QWidget>()) {
            const auto *text = qobject_cast<const TextBlock *>(widget);
            const auto *button = qobject_cast<const Button *>(widget);
            if (!text && !button)
                continue;
            const QPoint place = widget->mapTo(window.get(), QPoint(0, 0));
            seen.append(QStringLiteral("%1 at %2, %3")
                            .arg(text ? text->text() : button->text())
                            .arg(place.x())
                            .arg(place.y()));
        }
        return seen.join(u'\n').toStdString();
    };
    const std::string before = look();
    press("svar2");
    press("tilbage");
    EXPECT_EQ(look(), before);
}
