// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The role of the one who has seen the sortiment in the debtor system, and when that was.

#include "guideduitest.h"
#include "pages/status/pastedreply.h"
#include "pages/status/secondanswerpage.h"
#include "texts/messages.h"
#include "widgets/choicerow.h"
#include "widgets/textfield.h"

namespace {

class WitnessRoleTest : public GuidedUiTest {
protected:
    void openSecondAnswer()
    {
        waitForSecondCheck();
        session->answering().ask(2);
        rest();
    }

    void choose(const char *answer)
    {
        only<RadioRow>(QStringLiteral("ja"))->click();
        only<RadioRow>(QLatin1String(answer))->click();
        rest();
    }

    void save()
    {
        press("uden_billede");
        press("primaer");
        EXPECT_EVENTUALLY(session->facts().verification.second.status == Check::Status::Approved);
        rest();
    }

    const Witness &witness() const { return *session->facts().verification.second.witness; }
    TextField *field(const char *name) { return only<TextField>(QLatin1String(name)); }
};

} // namespace

TEST_F(WitnessRoleTest, IsAskedForAndMayStayEmpty)
{
    openSecondAnswer();
    choose("anden");
    EXPECT_TRUE(field("rolle")->text().isEmpty()) << "nothing is filled in as if it were known";
    EXPECT_TRUE(field("hvornaar")->text().isEmpty());
    QTest::keyClicks(field("navn"), QStringLiteral("Ole Lund"));
    save();
    EXPECT_EQ(witness(), (Witness{Witness::Kind::Colleague, QStringLiteral("Ole Lund")}));
}

TEST_F(WitnessRoleTest, IsKeptAndShownAtTheCheck)
{
    openSecondAnswer();
    choose("anden");
    QTest::keyClicks(field("navn"), QStringLiteral("Ole Lund"));
    QTest::keyClicks(field("rolle"), QStringLiteral("fagkoordinator"));
    QTest::keyClicks(field("hvornaar"), QStringLiteral("29. november kl. 10.15"));
    save();
    EXPECT_EQ(witness(),
        (Witness{Witness::Kind::Colleague, QStringLiteral("Ole Lund"),
            QStringLiteral("fagkoordinator"), QStringLiteral("29. november kl. 10.15")}));
    const QString words = only<QWidget>(QStringLiteral("kontrol2"))->accessibleName();
    EXPECT_TRUE(words.contains(QStringLiteral("Rolle: fagkoordinator."))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("Tidspunkt: 29. november kl. 10.15.")))
        << qPrintable(words);
    EXPECT_TRUE(Messages::forTask(*session).contains(
        QStringLiteral("Set af Ole Lund. Rolle: fagkoordinator.")));
}

TEST_F(WitnessRoleTest, IsThereAgainWhereTheAnswerIsCorrected)
{
    openSecondAnswer();
    choose("anden");
    const QString longRole = QStringLiteral("fagkoordinator i opkrævningen og for ØS Indsigt");
    QTest::keyClicks(field("navn"), QStringLiteral("Ole Lund"));
    QTest::keyClicks(field("rolle"), longRole);
    QTest::keyClicks(field("hvornaar"), QStringLiteral("29. november kl. 10.15"));
    save();
    press("ret_svar2");
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("ja"))->isChecked());
    const AnswerPage *page = window->findChild<SecondAnswerPage *>();
    EXPECT_EQ(page->unsaved(), Unsaved::Nothing);
    EXPECT_TRUE(only<RadioRow>(QStringLiteral("anden"))->isChecked());
    EXPECT_EQ(field("navn")->text(), QStringLiteral("Ole Lund"));
    EXPECT_EQ(field("rolle")->text(), longRole);
    EXPECT_EQ(field("rolle")->cursorPosition(), 0) << "its beginning is seen";
    EXPECT_TRUE(field("hvornaar")->text().isEmpty()) << "they look again";
    press("nej");
    EXPECT_EQ(page->unsaved(), Unsaved::Answer);
}

TEST_F(WitnessRoleTest, TheUsualOneTakesOnePress)
{
    openSecondAnswer();
    choose("anden");
    press("saedvanlig_rolle");
    EXPECT_EQ(field("rolle")->text(), QStringLiteral("systemansvarlig for ") + world.task.product);
    EXPECT_TRUE(shown<QWidget>(QStringLiteral("saedvanlig_rolle")).isEmpty())
        << "there is nothing left for it to write";
}

TEST_F(WitnessRoleTest, IsAskedOfTheUserToo)
{
    openSecondAnswer();
    choose("selv");
    EXPECT_TRUE(shown<TextField>(QStringLiteral("hvornaar")).isEmpty());
    press("saedvanlig_rolle");
    save();
    EXPECT_EQ(witness().kind, Witness::Kind::User);
    EXPECT_EQ(witness().role, QStringLiteral("systemansvarlig for ") + world.task.product);
}

TEST_F(WitnessRoleTest, IsNotAskedForAtCheck1)
{
    goToGuidedStatus();
    press("rigtigt");
    only<RadioRow>(QStringLiteral("anden"))->click();
    rest();
    EXPECT_TRUE(shown<TextField>(QStringLiteral("rolle")).isEmpty());
    EXPECT_TRUE(shown<TextField>(QStringLiteral("hvornaar")).isEmpty());
}

TEST_F(WitnessRoleTest, ThatIsTooLongOrHasAControlCharacterIsMadePlain)
{
    openSecondAnswer();
    choose("anden");
    QTest::keyClicks(field("navn"), QStringLiteral("Ole Lund"));
    field("rolle")->setText(QStringLiteral("chef\t\u202ei drift") + QString(200, u'x'));
    save();
    EXPECT_TRUE(witness().role.startsWith(QStringLiteral("chef i drift")))
        << qPrintable(witness().role);
    EXPECT_LE(witness().role.size(), 100);
}

TEST_F(WitnessRoleTest, IsReadInAReply)
{
    openSecondAnswer();
    const ReplyForm form = Messages::replyForm(*session);
    Q_EMIT window->findChild<PastedReply *>()->pasted(
        QStringLiteral("%1: Ja\n%2: 29. november kl. 9\n%3: Systemansvarlig\n%4: Bo Lund\n")
            .arg(form.seen, form.when, form.role, form.name));
    rest();
    EXPECT_EQ(field("rolle")->text(), QStringLiteral("Systemansvarlig"));
    EXPECT_TRUE(shown<TextField>(QStringLiteral("hvornaar")).isEmpty()) << "the reply has it";
    save();
    EXPECT_EQ(witness(),
        (Witness{Witness::Kind::PastedReply, QStringLiteral("Bo Lund"),
            QStringLiteral("Systemansvarlig")}));
}
