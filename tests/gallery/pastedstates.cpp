// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// States of what the user pastes with the answers, in guided mode.

#include "states.h"
#include "texts/messages.h"
#include "widgets/choicerow.h"

namespace {

void openAnswer(UiStage &stage, int check)
{
    stage.start(production);
    stage.goToSignIn();
    WizardSession &session = *stage.session;
    session.guidedWork().stateSignedIn();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Instance);
    const TaskInstance &system = stage.world.task.instances.last();
    session.choice().choose(system.name, system.lastFour);
    EXPECT_EVENTUALLY(session.facts().choice);
    session.choice().confirm();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Review);
    session.guidedWork().stateUuid(UuidStated::Answer::Same);
    EXPECT_EVENTUALLY(session.facts().isUuidAnswered);
    for (int row = 1; row <= 8; ++row)
        session.guidedWork().setRow(row, true, {});
    EXPECT_EVENTUALLY(session.facts().rowsDone.size() == 8);
    session.guidedWork().stateSaved();
    EXPECT_EVENTUALLY(session.navigation().step() == Step::Status);
    session.answering().ask(check);
    stage.rest();
}

/// The page of the web interface with \a version and \a end.
void pastePage(UiStage &stage, const QString &version, const QString &end)
{
    openAnswer(stage, 1);
    WizardSession &session = *stage.session;
    const QString from = session.facts().statedValidFrom->toString(QStringLiteral("dd-MM-yyyy"));
    pasteFromBrowser(stage,
        QStringLiteral("Sortiment: Borgerblikket\nAbonnerende It-systeminstans: %1\n"
                       "Skemaversion: %2\nGyldig fra: %3\nGyldig til: %4\n")
            .arg(stage.world.task.instances.last().name, version, from, end));
}

void rightPage(UiStage &stage)
{
    pastePage(stage, QStringLiteral("1.3"), {});
}

void wrongPage(UiStage &stage)
{
    pastePage(stage, QStringLiteral("1.2"), QStringLiteral("31-12-2027"));
}

void halfPage(UiStage &stage)
{
    pastePage(stage, QStringLiteral("1.3"), QStringLiteral("Rediger"));
}

void noPage(UiStage &stage)
{
    openAnswer(stage, 1);
    pasteFromBrowser(stage, stage.world.task.title);
}

/// The user answers that all is right, and the page was another system's.
void contradictedPage(UiStage &stage)
{
    openAnswer(stage, 1);
    pasteFromBrowser(stage,
        QStringLiteral("Sortiment: Borgerblikket\nAbonnerende It-systeminstans: \u00d8S Indsigt "
                       "Vejle Test\nSkemaversion: 1.3\n"));
    EXPECT_EVENTUALLY(stage.session->facts().pageFinding);
    stage.rest();
    auto *right = stage.window->findChild<RadioRow *>(QStringLiteral("rigtigt"));
    right->setFocus(Qt::MouseFocusReason);
    right->click();
    stage.rest();
}

/// The user has answered that all is right, after the page of another system, and is told so.
void notSettled(UiStage &stage)
{
    contradictedPage(stage);
    WizardSession &session = *stage.session;
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    session.guidedWork().answerFirstCheck(Check::Status::Approved, user, {}, {});
    session.answering().finish();
    EXPECT_EVENTUALLY(session.facts().verification.first.status == Check::Status::Approved);
    stage.rest();
    session.checks().answerSecond(true, user);
    EXPECT_EVENTUALLY(session.facts().verification.isComplete());
    stage.rest();
}

void takenPage(UiStage &stage)
{
    rightPage(stage);
    stage.session->guidedWork().answerFirstCheck(Check::Status::Approved,
        {Witness::Kind::PastedPage, QStringLiteral("Mette Holm")}, {}, {},
        stage.session->answering().pasted().page()->reading);
    stage.session->answering().finish();
    EXPECT_EVENTUALLY(stage.session->facts().verification.first.page);
    stage.rest();
}

void pasteReply(UiStage &stage, const QString &text)
{
    openAnswer(stage, 2);
    pasteFromBrowser(stage, text);
}

void replyForm(UiStage &stage)
{
    openAnswer(stage, 2);
}

void plainReply(UiStage &stage)
{
    pasteReply(stage, QStringLiteral("JA, kl. 9\n\nVenlig hilsen\nBo Lund\n"));
}

void unclearReply(UiStage &stage)
{
    pasteReply(stage, QStringLiteral("Ja, men listen er tom\n"));
}

} // namespace

QList<GalleryState> pastedStates()
{
    return {
        {QStringLiteral("g5-page-right"), rightPage},
        {QStringLiteral("g5-page-wrong"), wrongPage},
        {QStringLiteral("g5-page-half"), halfPage},
        {QStringLiteral("g5-page-refused"), noPage},
        {QStringLiteral("g5-page-contradicted"), contradictedPage},
        {QStringLiteral("g5-not-settled"), notSettled},
        {QStringLiteral("g5-page-read"), takenPage},
        {QStringLiteral("g5-reply"), replyForm},
        {QStringLiteral("g5-reply-read"), plainReply},
        {QStringLiteral("g5-reply-unclear"), unclearReply},
    };
}
