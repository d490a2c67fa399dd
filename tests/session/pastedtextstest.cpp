// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/sha256.h"
#include "sessiontest.h"

namespace {

/// Guided work whose subscription is saved, in external test or in production.
class PastedTextsTest : public SessionTest {
protected:
    void goToAnswer(const QString &environment)
    {
        startProgram(environment);
        goToSignIn();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        session->choice().choose(
            QStringLiteral("\u00d8S Indsigt Syddjurs"), QStringLiteral("0c64"));
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
        session->answering().ask(1);
    }

    /// The page as it should be.
    QString page() const
    {
        const KlikTask &task = session->task();
        return QStringLiteral("Sortiment: %1\nAbonnerende It-systeminstans: \u00d8S Indsigt "
                              "Syddjurs (0c64)\nSkemaversion: %2\nGyldig fra: %3\nGyldig til: -\n")
            .arg(task.sortiment, task.schemaVersion,
                session->facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy")));
    }

    ReadPage::Outcome outcome(const QString &text, const QStringList &own = {})
    {
        session->answering().pasted().readPage({text}, own);
        return session->answering().pasted().page()->outcome;
    }
};

} // namespace

TEST_F(PastedTextsTest, AreComparedWithWhatTheUserSavedAndWrittenDownWithTheAnswer)
{
    goToAnswer(QStringLiteral("eksterntest"));
    session->answering().pasted().readPage({page()}, {});
    ASSERT_TRUE(session->answering().pasted().page()->isRight());
    settle();
    EXPECT_EQ(world.journal.count<FirstCheckSeen>(), 0);
    session->guidedWork().answerFirstCheck(Check::Status::Approved,
        {Witness::Kind::PastedPage, QStringLiteral("Mette Holm")}, {}, {},
        session->answering().pasted().page()->reading);
    EXPECT_EVENTUALLY(session->facts().verification.first.page);
    EXPECT_EQ(session->facts().verification.first.page->uuid, QStringLiteral("0c64"));
}

TEST_F(PastedTextsTest, ThatSpeakAgainstTheSubscriptionAreRecordedAtOnce)
{
    goToAnswer(QStringLiteral("eksterntest"));
    QString other = page();
    other.replace(QStringLiteral("Syddjurs (0c64)"), QStringLiteral("Vejle"));
    session->answering().pasted().readPage({other}, {});
    EXPECT_EVENTUALLY(session->facts().pageFinding);
    session->answering().pasted().readPage({other}, {});
    settle();
    EXPECT_EQ(world.journal.count<PageContradicted>(), 1);
    EXPECT_EQ(session->facts().pageFinding,
        (PageFinding{PageFinding::Kind::OtherSystem, QStringLiteral("\u00d8S Indsigt Vejle"), {},
            Sha256::hexOf(other.toUtf8())}));
    session->answering().pasted().readPage({page()}, {});
    session->answering().pasted().readPage({QStringLiteral("ingenting")}, {});
    settle();
    EXPECT_EQ(world.journal.count<PageContradicted>(), 1);
}

TEST_F(PastedTextsTest, AreForgottenWhenAnotherFormOpens)
{
    goToAnswer(QStringLiteral("eksterntest"));
    session->answering().pasted().readPage({page()}, {});
    session->answering().pasted().readReply(QStringLiteral("ja"), {});
    EXPECT_TRUE(session->answering().pasted().page());
    session->answering().ask(2);
    EXPECT_FALSE(session->answering().pasted().page());
    EXPECT_FALSE(session->answering().pasted().reply());
}

TEST_F(PastedTextsTest, OfPracticeProveNothingInProduction)
{
    goToAnswer(QStringLiteral("produktion"));
    EXPECT_EQ(outcome(QStringLiteral("\u00d8velse\n") + page()), ReadPage::Outcome::Practice);
}

TEST_F(PastedTextsTest, OfPracticeAreReadOutsideProduction)
{
    goToAnswer(QStringLiteral("eksterntest"));
    EXPECT_EQ(outcome(QStringLiteral("\u00d8velse\n") + page()), ReadPage::Outcome::Found);
}

TEST_F(PastedTextsTest, OfTheTaskAndOfTheProgramAreRefused)
{
    goToAnswer(QStringLiteral("eksterntest"));
    EXPECT_EQ(outcome(session->task().title + u'\n' + page()), ReadPage::Outcome::TaskText);
    EXPECT_EQ(outcome(page(), {session->task().sortiment}), ReadPage::Outcome::OwnText);
}
