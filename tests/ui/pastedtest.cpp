// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "pages/status/pastedpage.h"
#include "pages/status/pastedreply.h"
#include "picturestest.h"
#include "texts/messages.h"
#include "texts/owntexts.h"
#include "widgets/textblock.h"
#include "widgets/textfield.h"

#include <algorithm>

namespace {

/// What the user pastes with the answers, in guided mode.
class PastedTest : public PicturesTest {
protected:
    QString page(const QString &version = QStringLiteral("1.3")) const
    {
        const TaskInstance &vejle = world.task.instances.last();
        return QStringLiteral("Sortiment: %1\nAbonnerende It-systeminstans: %2\nSkemaversion: %3\n"
                              "Gyldig fra: %4\nGyldig til: -\n")
            .arg(world.task.sortiment, labelOf(vejle), version,
                session->facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy")));
    }

    void pastePage(const QString &text)
    {
        Q_EMIT window->findChild<PastedPage *>()->pasted({text});
        rest();
    }

    void pasteReply(const QString &text)
    {
        Q_EMIT window->findChild<PastedReply *>()->pasted(text);
        rest();
    }

    void nameTheUser()
    {
        QTest::keyClicks(only<QWidget>(QStringLiteral("navn")), QStringLiteral("Mette Holm"));
    }

    /// All that is to be read on the page.
    QString wholePage() const
    {
        QStringList texts;
        for (const TextBlock *text : window->findChildren<TextBlock *>()) {
            if (text->isVisible())
                texts.append(text->text());
        }
        return texts.join(u'\n');
    }

    bool isOwn(const QString &text) const
    {
        session->answering().pasted().readPage({text}, OwnTexts::of(*session));
        return session->answering().pasted().page()->outcome == ReadPage::Outcome::OwnText;
    }
};

} // namespace

TEST_F(PastedTest, APageThatIsRightAnswersTheFirstCheck)
{
    openFirstAnswer();
    pastePage(page());
    EXPECT_TRUE(says(QStringLiteral("Alle 5 felter passer.")));
    EXPECT_TRUE(says(QStringLiteral("UUID’et slutter på bf17")));
    EXPECT_TRUE(shown<RadioRow>(QStringLiteral("rigtigt")).isEmpty());
    nameTheUser();
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(session->facts().verification.first.witness,
        (Witness{Witness::Kind::PastedPage, QStringLiteral("Mette Holm")}));
    EXPECT_TRUE(session->facts().verification.first.page);
    EXPECT_EVENTUALLY(says(QStringLiteral("Læst af programmet i det, du indsatte")));
    session->checks().answerSecond(true, {Witness::Kind::Colleague, QStringLiteral("Bo Lund")});
    EXPECT_EVENTUALLY(says(QStringLiteral("De er godkendt ud fra det, du har oplyst og sat ind.")));
}

TEST_F(PastedTest, WhatTheUserOnlyStatedDoesNotLookLikeWhatTheProgramRead)
{
    openFirstAnswer();
    pastePage(page());
    nameTheUser();
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(
        session->facts().verification.isComplete() || session->view() == View::Status);
    session->checks().answerSecond(true, {Witness::Kind::Colleague, QStringLiteral("Bo Lund")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    rest();
    const auto *read = only<QWidget>(QStringLiteral("kontrol1"));
    const auto *stated = only<QWidget>(QStringLiteral("kontrol2"));
    EXPECT_TRUE(read->accessibleName().contains(QStringLiteral(". Godkendt. ")))
        << qPrintable(read->accessibleName());
    EXPECT_TRUE(stated->accessibleName().contains(QStringLiteral(". Godkendt, oplyst af dig. ")))
        << qPrintable(stated->accessibleName());
    const auto ground = [](const QWidget &card) {
        return const_cast<QWidget &>(card).grab().toImage().pixelColor(10, card.height() / 2);
    };
    EXPECT_EQ(ground(*read), lightColours().success.fill);
    EXPECT_EQ(ground(*stated), lightColours().side);
}

TEST_F(PastedTest, TheUserWhoComesBackReadsWhatIsKeptOfAnAnswerThatWasNotSaved)
{
    openFirstAnswer();
    pastePage(page());
    window.reset();
    comeBack();
    EXPECT_TRUE(says(QStringLiteral("Velkommen tilbage. Alt, du har gemt, er her.")));
    EXPECT_FALSE(says(QStringLiteral("Alle 5 felter passer.")));
    pastePage(page());
    useSample();
    EXPECT_EVENTUALLY(session->answering().pictures().size() == 1);
    window.reset();
    comeBack();
    EXPECT_TRUE(says(QStringLiteral("Dit billede er gemt. Giv resten af svaret igen.")));
    EXPECT_EQ(session->answering().pictures().size(), 1);
    EXPECT_FALSE(says(QStringLiteral("Alle 5 felter passer.")));
}

TEST_F(PastedTest, TheUserWhoHasMarkedThePageReadsHowTheMarkingGoesAway)
{
    const QString words = QStringLiteral("så markeringen forsvinder.");
    world.screenshots.offered = true;
    openFirstAnswer();
    EXPECT_FALSE(says(words)) << "nothing was marked";
    pastePage(page());
    const auto texts = window->findChildren<TextBlock *>();
    const auto found = std::find_if(texts.cbegin(), texts.cend(),
        [&](const TextBlock *text) { return text->isVisible() && text->text().contains(words); });
    ASSERT_NE(found, texts.cend());
    const auto *taking = only<QAbstractButton>(QStringLiteral("tag_billede_1"));
    const auto topOf = [this](const QWidget &widget) {
        return widget.mapTo(window.get(), QPoint(0, 0)).y();
    };
    const int below = topOf(**found) + (*found)->height();
    EXPECT_GE(topOf(*taking), below);
    EXPECT_LT(topOf(*taking), below + 16) << "directly above the button";
    EXPECT_LT(topOf(*taking), topOf(*only<QAbstractButton>(QStringLiteral("indsaet_billede"))));
}

TEST_F(PastedTest, WhatWasMissingBeforeAPageWasReadIsNoErrorAfterwards)
{
    openFirstAnswer();
    press("rigtigt");
    press("primaer");
    EXPECT_TRUE(says(QStringLiteral("Skriv dit navn.")));
    pastePage(page());
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("til_felt")).isEmpty()) << "the message is gone";
    EXPECT_FALSE(says(QStringLiteral("Skriv dit navn.")));
    EXPECT_FALSE(says(QStringLiteral("Vælg, hvad du ser i klassifikationssystemet.")));
    EXPECT_TRUE(says(QStringLiteral("Nu mangler kun billedet og dit navn.")));
    EXPECT_FALSE(says(QStringLiteral("Vi kan sammenligne for dig.")));
    press("primaer");
    EXPECT_TRUE(says(QStringLiteral("Skriv dit navn.")));
    useSample();
    EXPECT_EVENTUALLY(says(QStringLiteral("Nu mangler kun dit navn.")));
}

TEST_F(PastedTest, APageWithAWrongFieldNamesItAndLeadsBackToItsRow)
{
    openFirstAnswer();
    pastePage(page(QStringLiteral("1.2")));
    EXPECT_TRUE(says(QStringLiteral("Passer ikke: Skemaversion.")));
    EXPECT_TRUE(says(QStringLiteral("Passer ikke. Det skal være: 1.3")));
    // The name is asked for where an answer counts.
    EXPECT_TRUE(shown<TextField>(QStringLiteral("navn")).isEmpty());
    EXPECT_EQ(only<Button>(QStringLiteral("primaer"))->text().remove(u'&'),
        QStringLiteral("Vis mig, hvad jeg skal rette"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    EXPECT_EQ(session->facts().rowsDone.keys(), (QList<int>{1, 2, 3, 4, 6, 7}));
    EXPECT_EQ(focusName(), QStringLiteral("kopier_5"));
}

TEST_F(PastedTest, TheNameIsAskedForOnceTheFieldIsCorrected)
{
    openFirstAnswer();
    pastePage(page(QStringLiteral("1.2")));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    saveInBrowser();
    EXPECT_EQ(session->view(), View::FirstAnswer);
    pastePage(page());
    EXPECT_TRUE(only<TextField>(QStringLiteral("navn")));
    EXPECT_TRUE(only<QAbstractButton>(QStringLiteral("indsaet_billede")));
    EXPECT_EQ(only<Button>(QStringLiteral("primaer"))->text(), QStringLiteral("&Gem svar"));
}

TEST_F(PastedTest, WhatComesOfItIsBroughtIntoSight)
{
    openFirstAnswer();
    window->resize(800, 600);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(window->focusWidget(), Qt::Key_Plus, Qt::ControlModifier);
    rest();
    QGuiApplication::clipboard()->setText(QStringLiteral("ingenting"));
    window->findChild<PastedPage *>()->paste();
    rest();
    QTest::qWait(1);
    const auto *verdict = only<QWidget>(QStringLiteral("besked"));
    EXPECT_EQ(verdict->visibleRegion().boundingRect().size(), verdict->size());
}

TEST_F(PastedTest, AnotherNameOnThePageIsRemarkedAndNotRefused)
{
    openFirstAnswer();
    const QString by = QStringLiteral("Oprettet af: ");
    pastePage(page() + by + QStringLiteral("Ole Lund\n"));
    nameTheUser();
    EXPECT_TRUE(says(QStringLiteral("Ole Lund har oprettet det. Du har skrevet Mette Holm.")));
    for (const char *same : {"Holm, Mette", "MEHO", "x123456", "Mette H."}) {
        pastePage(page() + by + QString::fromLatin1(same) + u'\n');
        EXPECT_FALSE(says(QStringLiteral("har oprettet det"))) << same;
    }
    pastePage(page() + by + QStringLiteral("Ole Lund\n"));
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
}

TEST_F(PastedTest, TheUserCanAlwaysAnswerWithoutAPage)
{
    openFirstAnswer();
    pastePage(page());
    press("svarer_selv");
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("rigtigt")));
    press("rigtigt");
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("selv")));
    pastePage(QString(page()).replace(QStringLiteral("Gyldig til: -"), QString()));
    EXPECT_TRUE(says(QStringLiteral("Feltet skal stå tomt (ingen slutdato).")));
    EXPECT_TRUE(says(QStringLiteral("Ikke fundet")));
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("rigtigt")));
}

TEST_F(PastedTest, AnAnswerAgainstWhatWasReadIsAskedAboutOnce)
{
    openFirstAnswer();
    const QString other = QStringLiteral("\u00d8S Indsigt Vejle Test");
    pastePage(page().replace(labelOf(world.task.instances.last()), other));
    EXPECT_TRUE(says(QStringLiteral("I teksten står et andet system")));
    EXPECT_EVENTUALLY(session->facts().pageFinding);
    // The choice is there, so that no link has to lead to it.
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("svarer_selv")).isEmpty());
    EXPECT_TRUE(shown<CheckRow>(QStringLiteral("set_efter_igen")).isEmpty());
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    EXPECT_TRUE(says(QStringLiteral("viser et andet system: ”%1”").arg(other)));
    nameTheUser();
    press("uden_billede");
    press("primaer");
    EXPECT_EQ(session->view(), View::FirstAnswer);
    EXPECT_EQ(focusName(), QStringLiteral("set_efter_igen"));
    EXPECT_TRUE(says(QStringLiteral("Sæt kryds her, hvis alt passer.")));
    only<CheckRow>(QStringLiteral("set_efter_igen"))->click();
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    ASSERT_TRUE(session->facts().pageFinding);
    EXPECT_EQ(session->facts().pageFinding->kind, PageFinding::Kind::OtherSystem);
    EXPECT_EQ(session->facts().pageFinding->detail, other);
    EXPECT_EQ(session->facts().pageFinding->sha256.size(), 64);
    EXPECT_TRUE(Messages::forTask(*session).contains(QStringLiteral("men ikke afklaret.")));
}

TEST_F(PastedTest, APageThatIsRightAfterwardsNeedsNoConfirmation)
{
    openFirstAnswer();
    pastePage(page(QStringLiteral("1.2")));
    pastePage(page());
    nameTheUser();
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_FALSE(session->facts().pageFinding);
}

TEST_F(PastedTest, WhatWasReadIsStillAskedAboutAfterARestart)
{
    openFirstAnswer();
    pastePage(page(QStringLiteral("1.2")));
    EXPECT_EVENTUALLY(session->facts().pageFinding);
    window.reset();
    comeBack();
    only<RadioRow>(QStringLiteral("rigtigt"))->click();
    EXPECT_TRUE(says(QStringLiteral("passer dette ikke: Skemaversion.")));
}

TEST_F(PastedTest, WhatTheProgramCopiedItselfIsRefused)
{
    openFirstAnswer();
    Q_EMIT window->findChild<PastedPage *>()->pasted({page(), {}, true});
    rest();
    EXPECT_TRUE(says(QStringLiteral("Teksten kommer fra vores eget program.")));
}

TEST_F(PastedTest, TheProgramsPagesAndMessagesAreKnownAsItsOwn)
{
    goToFields();
    EXPECT_TRUE(isOwn(wholePage()));
    answerUuid();
    for (int row = 1; row <= 8; ++row)
        session->guidedWork().setRow(row, true, QStringLiteral("v"));
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
    session->guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    EXPECT_TRUE(isOwn(wholePage()));
    EXPECT_TRUE(isOwn(Messages::forSystemOwner(*session)));
    EXPECT_TRUE(isOwn(Messages::forTask(*session)));
    EXPECT_FALSE(isOwn(page()));
}

TEST_F(PastedTest, AReplyIsQuotedAndNamed)
{
    openFirstAnswer();
    session->answering().ask(2);
    rest();
    pasteReply(QStringLiteral("JA, kl. 9\n\nVenlig hilsen\nBo Lund\n"));
    EXPECT_TRUE(says(QStringLiteral("”JA, kl. 9”")));
    EXPECT_TRUE(shown<RadioRow>(QStringLiteral("ja")).isEmpty());
    press("uden_billede");
    press("primaer");
    EXPECT_EVENTUALLY(session->facts().verification.second.status == Check::Status::Approved);
    const Check &check = session->facts().verification.second;
    EXPECT_EQ(check.witness, (Witness{Witness::Kind::PastedReply, QStringLiteral("Bo Lund")}));
    EXPECT_EQ(check.reply->when, QStringLiteral("kl. 9"));
}

TEST_F(PastedTest, AnUnclearReplyIsAskedAndNotTaken)
{
    openFirstAnswer();
    session->answering().ask(2);
    rest();
    pasteReply(QStringLiteral("Ja, men listen er tom"));
    EXPECT_TRUE(says(QStringLiteral("Svaret er ikke tydeligt for os.")));
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("ja")));
    press("primaer");
    EXPECT_EQ(session->facts().verification.second.status, Check::Status::NotChecked);
}

TEST_F(PastedTest, TheMailToTheWitnessEndsWithTheFormThatIsRead)
{
    openFirstAnswer();
    QString mail = Messages::forSystemOwner(*session);
    const ReplyForm form = Messages::replyForm(*session);
    EXPECT_EQ(readReply(mail, form).outcome, ReadReply::Outcome::NoAnswer);
    mail.replace(form.seen + u':', form.seen + QStringLiteral(": Ja"));
    EXPECT_TRUE(readReply(mail, form).isYes);
}

TEST_F(PastedTest, WhatWasPastedAndTypedIsThereAgainAfterBack)
{
    openFirstAnswer();
    session->answering().ask(2);
    rest();
    pasteReply(QStringLiteral("JA, kl. 9\n\nVenlig hilsen\nBo Lund\n"));
    press("tilbage");
    EXPECT_EQ(session->answering().check(), 0);
    session->answering().ask(2);
    rest();
    EXPECT_TRUE(says(QStringLiteral("”JA, kl. 9”")));
    EXPECT_EQ(only<TextField>(QStringLiteral("navn"))->text(), QStringLiteral("Bo Lund"));
    session->answering().ask(1);
    rest();
    EXPECT_FALSE(session->answering().pasted().reply()) << "another answer";
}
