// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "sessiontest.h"

#include <QImage>

#include <optional>

namespace {

const QString production = QStringLiteral("produktion");
const QString servicePractice = QStringLiteral("oevemiljoe");

/// The command line does not say where the work is done: the first page leads into several cases.
class SeveralCases : public SessionTest {
protected:
    void SetUp() override { startProgram({}); }

    void begin(const QString &environment)
    {
        session->cases().start(environment);
        EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    }
    void choose(const char *name, const char *lastFour)
    {
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        session->choice().choose(QString::fromUtf8(name), QLatin1String(lastFour));
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
    }
    void goToRows(const char *name, const char *lastFour)
    {
        begin(production);
        choose(name, lastFour);
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    }
    void saveInBrowser()
    {
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    }
    void finish()
    {
        const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
        session->guidedWork().answerFirstCheck(Check::Status::Approved, user, {}, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
        session->checks().answerSecond(true, user);
        EXPECT_EVENTUALLY(session->facts().verification.isComplete());
        settle();
        session->checks().leave();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
        session->evidence().save();
        EXPECT_EVENTUALLY(session->facts().evidence);
        settle();
        session->evidence().finish();
        EXPECT_EVENTUALLY(session->facts().finished);
    }
    void goToStart()
    {
        settle();
        session->cases().showAll();
        EXPECT_EQ(session->view(), View::Task);
    }
};

} // namespace

TEST_F(SeveralCases, AreListedAndTheFirstPageStays)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    startProgram({});
    EXPECT_EQ(session->view(), View::Task) << "nothing may have been ordered";
    EXPECT_EQ(session->environment(), nullptr);
    const QList<ListedCase> ours = session->cases().ours();
    ASSERT_EQ(ours.size(), 1);
    EXPECT_EQ(ours.first().standing, CaseStanding::Begun);
    EXPECT_EQ(ours.first().reached, Step::Review);
    session->cases().open(ours.first().facts.caseId);
    EXPECT_EQ(session->view(), View::Guided);
    EXPECT_EQ(session->environment()->id, production);
    EXPECT_EQ(session->choice().chosen()->lastFour, QStringLiteral("0c64"));
}

TEST_F(SeveralCases, TheOnlyOneThatMayHaveOrderedOpensAtOnce)
{
    goToRows("ØS Indsigt Vejle", "bf17");
    goToStart();
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    startProgram({});
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_EQ(session->choice().chosen()->lastFour, QStringLiteral("0c64"));
}

TEST_F(SeveralCases, OfTwoThatMayHaveOrderedNoneOpensByItself)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    goToStart();
    goToRows("ØS Indsigt Vejle", "bf17");
    saveInBrowser();
    startProgram({});
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_EQ(session->cases().ours().size(), 2);
}

TEST_F(SeveralCases, PracticeIsNeverListedAndIsGoneOnWith)
{
    begin(servicePractice);
    session->signingIn().begin();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    const QString caseId = session->facts().caseId;
    goToStart();
    EXPECT_TRUE(session->cases().ours().isEmpty());
    ASSERT_TRUE(session->cases().practice());
    EXPECT_EQ(session->cases().practice()->facts.caseId, caseId);
    EXPECT_FALSE(session->signingIn().isSignedIn());
    session->cases().open(caseId);
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    EXPECT_TRUE(session->signingIn().needsSignIn());
}

TEST_F(SeveralCases, DoNotMixWhatTheyHold)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    session->guidedWork().setRow(1, true, QStringLiteral("v"));
    session->guidedWork().setRow(2, true, QStringLiteral("v"));
    const QString first = session->facts().caseId;
    // The rows are still being written.
    session->cases().showAll();
    begin(production);
    const QString second = session->facts().caseId;
    EXPECT_NE(first, second);
    EXPECT_TRUE(session->facts().rowsDone.isEmpty());
    choose("ØS Indsigt Vejle", "bf17");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    goToStart();
    session->cases().open(first);
    EXPECT_EQ(session->facts().rowsDone.size(), 2);
    EXPECT_EQ(session->choice().chosen()->lastFour, QStringLiteral("0c64"));
    EXPECT_EQ(session->cases().ours().size(), 2);
}

TEST_F(SeveralCases, APictureThatComesLateStaysWithItsCase)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    const QString first = session->facts().caseId;
    session->pictures().keepPage(QImage(2, 2, QImage::Format_RGB32), QStringLiteral("Page"));
    session->cases().showAll();
    begin(production);
    settle();
    EXPECT_TRUE(session->facts().pictures.isEmpty());
    goToStart();
    session->cases().open(first);
    EXPECT_EQ(session->facts().pictures.size(), 1);
}

TEST_F(SeveralCases, EvidenceThatWaitsForAPictureStaysWithItsCase)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    const QString first = session->facts().caseId;
    world.pictures.keeps.held = true;
    session->pictures().keepPage(QImage(2, 2, QImage::Format_RGB32), QStringLiteral("Page"));
    std::optional<Result<EvidenceSaved>> outcome;
    session->evidence().saveInterim(session.get(), [&](const auto &saved) { outcome = saved; });
    session->cases().showAll();
    begin(production);
    EXPECT_FALSE(outcome);
    world.pictures.keeps.answerNext();
    EXPECT_EVENTUALLY(outcome);
    EXPECT_TRUE(*outcome);
    ASSERT_EQ(world.archive.saved.size(), 1);
    const EvidenceContent &content = world.archive.saved.constFirst();
    EXPECT_EQ(content.facts.caseId, first);
    EXPECT_EQ(content.facts.pictures.size(), 1);
    for (const Recorded &recorded : content.events)
        EXPECT_EQ(recorded.caseId, first);
    EXPECT_FALSE(session->facts().evidence);
}

TEST_F(SeveralCases, OneThatOnlyBeganIsNotBegunTwice)
{
    begin(production);
    session->goBack();
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_EQ(session->environment(), nullptr);
    EXPECT_TRUE(session->cases().ours().isEmpty()) << "nothing was done in it";
    begin(production);
    EXPECT_EQ(world.journal.count<CaseStarted>(), 1);
}

TEST_F(SeveralCases, ASecondForTheSameSystemIsAskedAbout)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    const QString first = session->facts().caseId;
    goToStart();
    ASSERT_TRUE(session->cases().before(production));
    EXPECT_EQ(session->cases().before(production)->facts.caseId, first);
    begin(production);
    const QString second = session->facts().caseId;
    choose("ØS Indsigt Syddjurs", "0c64");
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseExists));
    EXPECT_EQ(session->problem().error()->values.value(QStringLiteral("municipality")),
        QStringLiteral("Syddjurs Kommune"));
    EXPECT_EQ(session->navigation().step(), Step::Instance);

    session->act(ProblemAction::OpenOtherCase);
    EXPECT_EVENTUALLY(session->facts().caseId == first);
    EXPECT_EQ(session->navigation().step(), Step::Status);
    EXPECT_FALSE(session->problem().error());
    for (const ListedCase &entry : session->cases().ours())
        EXPECT_NE(entry.facts.caseId, second) << "what was begun by mistake is set aside";
}

TEST_F(SeveralCases, ASecondForTheSameSystemIsMadeWhereTheUserWantsIt)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    finish();
    goToStart();
    begin(production);
    choose("ØS Indsigt Syddjurs", "0c64");
    EXPECT_EVENTUALLY(showsProblem(ErrorKind::CaseExists));
    session->act(ProblemAction::GoOn);
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    EXPECT_EQ(session->cases().ours().size(), 2);
}

TEST_F(SeveralCases, AFinishedOneIsNeverForgottenAndItsEvidenceIsLookedFor)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    finish();
    startProgram({});
    EXPECT_EQ(session->view(), View::Task);
    ASSERT_EQ(session->cases().ours().size(), 1);
    EXPECT_EQ(session->cases().ours().first().standing, CaseStanding::Finished);
    EXPECT_FALSE(session->cases().ours().first().isEvidenceGone);
    EXPECT_FALSE(session->cases().unfinished());

    world.archive.gone.append(QStringLiteral("/evidence/bevis.pdf"));
    startProgram({});
    EXPECT_EVENTUALLY(session->cases().ours().first().isEvidenceGone);
    session->cases().open(session->cases().ours().first().facts.caseId);
    EXPECT_EQ(session->view(), View::Finished);
    const auto saved = world.archive.saved.size();
    session->evidence().save();
    EXPECT_EVENTUALLY(world.archive.saved.size() == saved + 1);
    settle();
    EXPECT_TRUE(session->facts().finished);
}

TEST_F(SeveralCases, WhereOneEnvironmentIsGivenItsCaseComesBackAndTheOthersRest)
{
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    startProgram(servicePractice);
    EXPECT_EQ(session->view(), View::Task);
    EXPECT_FALSE(session->cases().isResumable());
    startProgram(production);
    EXPECT_EQ(session->navigation().step(), Step::Status);
    session->cases().showAll();
    EXPECT_EQ(session->navigation().step(), Step::Status);
}

TEST_F(SeveralCases, AnotherChoiceLeadsBackToTheChoiceUntilItIsConfirmed)
{
    goToRows("ØS Indsigt Vejle", "bf17");
    const QString caseId = session->facts().caseId;
    session->goTo(Step::Instance);
    session->choice().choose(QStringLiteral("ØS Indsigt Syddjurs"), QStringLiteral("0c64"));
    EXPECT_EVENTUALLY(session->facts().choice->lastFour == QStringLiteral("0c64"));
    goToStart();
    session->cases().open(caseId);
    EXPECT_EQ(session->navigation().step(), Step::Instance) << "nothing was compared yet";
    EXPECT_FALSE(session->isOpen(Step::Review));
}

TEST_F(SeveralCases, OneInWhichNothingWasOrderedCanBeRemoved)
{
    goToRows("ØS Indsigt Vejle", "bf17");
    const QString begun = session->facts().caseId;
    goToStart();
    goToRows("ØS Indsigt Syddjurs", "0c64");
    saveInBrowser();
    const QString ordered = session->facts().caseId;
    goToStart();
    session->cases().remove(ordered);
    session->cases().remove(begun);
    EXPECT_EVENTUALLY(session->cases().ours().size() == 1);
    EXPECT_EQ(session->cases().ours().first().facts.caseId, ordered);
}
