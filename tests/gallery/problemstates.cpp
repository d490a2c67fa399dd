// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Every problem, where it happens.

#include "states.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

/// What the program has found out by itself has no technical answer.
bool isSeenByTheProgram(ErrorKind kind)
{
    static const QList<ErrorKind> kinds{ErrorKind::MunicipalityNotListed, ErrorKind::OtherUser,
        ErrorKind::SubscriptionExists, ErrorKind::ExistsWithOtherVersion,
        ErrorKind::ExistsWithOtherDates, ErrorKind::ExistedButEnded, ErrorKind::ClockWrong,
        ErrorKind::NewDay};
    return kinds.contains(kind);
}

QString technicalAnswer(ErrorKind kind)
{
    if (isSeenByTheProgram(kind))
        return {};
    if (kind == ErrorKind::Refused) {
        return QStringLiteral(
            "POST /api/v1/abonnementer 422 urn:sortimentsabonnement:fejl:ugyldigt-indhold");
    }
    if (kind == ErrorKind::SeveralSubscriptions) {
        return QStringLiteral("c0000000-0000-4000-8000-000000000000, "
                              "c0000000-0000-4000-8000-000000000001");
    }
    return QStringLiteral(
        "GET /api/v1/abonnementer 503 urn:sortimentsabonnement:fejl:ude-af-drift");
}

/// The error as the case of Mette Holm in Vejle would have it.
Error sample(ErrorKind kind)
{
    Error error{kind, technicalAnswer(kind),
        {{QStringLiteral("municipality"), QStringLiteral("Vejle Kommune")},
            {QStringLiteral("user"), QStringLiteral("Mette Holm")},
            {QStringLiteral("version"), QStringLiteral("1.3")},
            {QStringLiteral("date"), QStringLiteral("1. maj 2026")},
            {QStringLiteral("period"), QStringLiteral("fra 1. maj 2026 til 31. december 2027")},
            {QStringLiteral("newDate"), QStringLiteral("25. november 2026")},
            {QStringLiteral("computerDate"), QStringLiteral("24. november 2026 kl. 23.58")},
            {QStringLiteral("serviceDate"), QStringLiteral("25. november 2026 kl. 10.42")},
            {QStringLiteral("seconds"), QStringLiteral("30")},
            {QStringLiteral("folder"), QStringLiteral("/home/mette/Dokumenter/KLIK-dokumentation")},
            {QStringLiteral("file"), QStringLiteral("sager-beskadiget.sqlite3")},
            {QStringLiteral("computer"), QStringLiteral("KOMMUNE-VDI-07")},
            {QStringLiteral("since"), QStringLiteral("23. november 2026 kl. 16.20")}}};
    if (kind == ErrorKind::ExistsWithOtherVersion)
        error.values.insert(QStringLiteral("version"), QStringLiteral("1.2"));
    // A municipality that the task is not for.
    if (kind == ErrorKind::MunicipalityNotListed)
        error.values.insert(QStringLiteral("municipality"), QStringLiteral("Aarhus Kommune"));
    if (kind == ErrorKind::OtherUser) {
        error.values.insert(QStringLiteral("otherUser"), QStringLiteral("Bo Lund"));
        error.values.insert(QStringLiteral("otherMunicipality"), QStringLiteral("Odense Kommune"));
    }
    if (kind == ErrorKind::Refused) {
        error.words.title = QStringLiteral("Ugyldigt indhold");
        error.words.detail = QStringLiteral("Feltet kan ikke læses");
        error.words.field = QStringLiteral("gyldigTil");
    }
    if (kind == ErrorKind::SignInRefused) {
        error.words.isFromSignIn = true;
        error.words.detail = QStringLiteral("Brugeren er spærret");
    }
    if (kind == ErrorKind::ProgramIncomplete) {
        error.detail = QStringLiteral("cannot be opened");
        error.values.insert(QStringLiteral("file"),
            QStringLiteral("/usr/lib/x86_64-linux-gnu/sortimentsguiden/deferred.so"));
    }
    if (kind == ErrorKind::SeveralSubscriptions || kind == ErrorKind::SeveralInstances)
        error.values.insert(QStringLiteral("count"), QStringLiteral("2"));
    error.retryAfter = std::chrono::seconds(30);
    return error;
}

/// The first one is waiting, and the user begins for the same system again.
void whenThereIsAnother(UiStage &stage)
{
    const auto choose = [&stage] {
        stage.session->cases().start(QStringLiteral("eksterntest"));
        EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::SignIn);
        stage.session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Instance);
        stage.session->choice().choose(QStringLiteral("ØS Indsigt Vejle"), QStringLiteral("bf17"));
        EXPECT_EVENTUALLY(stage.session->facts().choice);
        stage.session->choice().confirm();
    };
    stage.start({});
    choose();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Review);
    stage.session->cases().showAll();
    choose();
}

void whileOpening(UiStage &stage, const Error &error)
{
    stage.world.journal.openError = error;
    stage.start();
}

void whileSigningIn(UiStage &stage, const Error &error)
{
    stage.world.signIn().answersAtOnce = false;
    stage.start();
    stage.goToSignIn();
    stage.session->signingIn().begin();
    EXPECT_EVENTUALLY(stage.session->navigation().activity() == Activity::WaitingForBrowser);
    stage.world.signIn().answer(error);
}

void whileLookingUp(UiStage &stage, const Error &error)
{
    stage.start();
    stage.goToInstance();
    stage.world.service().subscriptionsError = error;
    stage.session->choice().confirm();
}

void whenAnotherMunicipalityIsChosen(UiStage &stage)
{
    stage.start();
    stage.goToInstance();
    press(stage, "ikke_vores");
    const TaskInstance &other = stage.world.task.instances.first();
    press(stage, qPrintable(QStringLiteral("instans_") + other.lastFour));
    EXPECT_EVENTUALLY(stage.session->facts().choice);
    stage.session->choice().confirm();
}

void whileOrdering(UiStage &stage, const Error &error)
{
    stage.world.service().onCreate = [error](const Submission::Attempt &) {
        return CreateOutcome{CreateOutcome::Kind::Refused, {}, error};
    };
    stage.start();
    stage.goToReview();
    stage.session->ordering().submit();
}

void afterLostAnswer(UiStage &stage)
{
    stage.world.service().onCreate = [](const Submission::Attempt &) { return CreateOutcome{}; };
    stage.start();
    stage.goToReview();
    stage.session->ordering().submit();
}

void afterADay(UiStage &stage)
{
    stage.start();
    stage.goToStatus();
    stage.world.clock.advance(25h);
    stage.session->checks().checkAgain();
}

void whenStoredDiffers(UiStage &stage)
{
    FakeService &service = stage.world.service();
    service.onCreate = [&service](const Submission::Attempt &attempt) {
        SubscriptionOrder other = attempt.order;
        other.schemaVersion = QStringLiteral("1.2");
        return CreateOutcome{CreateOutcome::Kind::Created, service.store(other).uuid,
            Error{ErrorKind::OutcomeUnknown, {}, {}}};
    };
    stage.start();
    stage.goToReview();
    stage.session->ordering().submit();
}

void whenTransferFails(UiStage &stage)
{
    stage.world.service().transferAnswer = Transfer{
        Transfer::Status::Failed, {}, QStringLiteral("Debitorsystemet afviste sortimentet.")};
    stage.start();
    stage.goToStatus();
}

void whenEvidenceIsNotSaved(UiStage &stage, const Error &error)
{
    stage.start();
    stage.goToEvidence();
    stage.world.archive.error = error;
    stage.session->evidence().save();
}

void whenTaskSystemDoesNotOpen(UiStage &stage)
{
    stage.world.task.taskSystem = QUrl(QStringLiteral("https://klik.example.dk/"));
    stage.start();
    stage.goToEvidence();
    stage.world.browser.willing = false;
    stage.session->outside().openTaskSystem();
}

void whenNoInstancesCome(UiStage &stage)
{
    stage.world.service().instanceLists.held = true;
    stage.start();
    stage.goToInstance();
    stage.world.service().instancesAnswer = QList<ServiceInstance>{};
    stage.world.service().instanceLists.answerNext();
}

/// The list arrives before the journal has written, so the page before is still shown.
void noInstancesBeforeThePage(UiStage &stage)
{
    FakeService &service = stage.world.service();
    auto &disk = stage.world.journal.appends;
    service.instanceLists.held = true;
    service.instancesAnswer = QList<ServiceInstance>{};
    stage.start();
    stage.goToSignIn();
    disk.held = true;
    stage.session->signingIn().begin();
    EXPECT_EVENTUALLY(disk.waiting() == 1);
    disk.answerNext();
    EXPECT_EVENTUALLY(stage.session->problem().notice() && disk.waiting() == 1);
    service.instanceLists.answerNext();
    EXPECT_EVENTUALLY(stage.focusName() == QStringLiteral("besked"));
    disk.held = false;
    disk.answerNext();
    EXPECT_EVENTUALLY(stage.session->navigation().step() == Step::Instance);
    EXPECT_EVENTUALLY(!stage.shown<QWidget>(QStringLiteral("eget_system")).isEmpty());
    stage.rest();
}

void whenBrowserDoesNotOpen(UiStage &stage)
{
    stage.world.browser.willing = false;
    stage.world.signIn().answersAtOnce = false;
    stage.start();
    stage.goToSignIn();
    stage.session->signingIn().begin();
}

void provoke(UiStage &stage, ErrorKind kind)
{
    const Error error = sample(kind);
    switch (kind) {
    case ErrorKind::CaseNotSaved:
    case ErrorKind::CaseOpenElsewhere:
    case ErrorKind::CaseLockedByOtherComputer:
    case ErrorKind::CaseOpenOnOtherComputer:
    case ErrorKind::CaseUnreadable:
    case ErrorKind::CaseFromNewerProgram:
    case ErrorKind::TaskFileUnusable:
    case ErrorKind::EnvironmentsUnusable:
    case ErrorKind::PracticeNotRunning:
        return whileOpening(stage, error);
    case ErrorKind::CaseExists:
        return whenThereIsAnother(stage);
    case ErrorKind::RoleMissing:
    case ErrorKind::MunicipalityNotListed:
    case ErrorKind::SignInUnfinished:
    case ErrorKind::SignInRefused:
    case ErrorKind::SignInUntrusted:
    case ErrorKind::ClockBarsSignIn:
    case ErrorKind::AuthorityUnclear:
    case ErrorKind::OtherUser:
    case ErrorKind::NoFreePort:
    case ErrorKind::ProgramIncomplete:
        return whileSigningIn(stage, error);
    case ErrorKind::OtherMunicipality:
        return whenAnotherMunicipalityIsChosen(stage);
    case ErrorKind::InstanceNotFound:
    case ErrorKind::SubscriptionExists:
    case ErrorKind::ExistsWithOtherVersion:
    case ErrorKind::ExistedButEnded:
    case ErrorKind::ExistsWithOtherDates:
    case ErrorKind::NoConnection:
    case ErrorKind::ServiceDown:
    case ErrorKind::SignedOut:
    case ErrorKind::SortimentUnknown:
    case ErrorKind::VersionUnknown:
    case ErrorKind::ClockWrong:
    case ErrorKind::ConnectionUntrusted:
    case ErrorKind::NetworkWantsSignIn:
    case ErrorKind::ProxyRefuses:
    case ErrorKind::ProxyUnreachable:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::SeveralSubscriptions:
    case ErrorKind::SeveralInstances:
    case ErrorKind::TooManyCalls:
        return whileLookingUp(stage, error);
    case ErrorKind::Refused:
    case ErrorKind::NewDay:
    case ErrorKind::CreatedMeanwhile:
        return whileOrdering(stage, error);
    case ErrorKind::OutcomeUnknown:
        return afterLostAnswer(stage);
    case ErrorKind::NotVisibleAfterADay:
        return afterADay(stage);
    case ErrorKind::StoredDiffers:
        return whenStoredDiffers(stage);
    case ErrorKind::TransferFailed:
        return whenTransferFails(stage);
    case ErrorKind::EvidenceNotSaved:
        return whenEvidenceIsNotSaved(stage, error);
    case ErrorKind::TaskSystemDidNotOpen:
        return whenTaskSystemDoesNotOpen(stage);
    case ErrorKind::NoInstances:
        return whenNoInstancesCome(stage);
    case ErrorKind::BrowserDidNotOpen:
        return whenBrowserDoesNotOpen(stage);
    }
    Q_UNREACHABLE();
}

void showTechnicalAnswer(UiStage &stage)
{
    whileLookingUp(stage, sample(ErrorKind::ServiceDown));
    EXPECT_EVENTUALLY(stage.session->problem().error());
    stage.rest();
    press(stage, "teknisk");
}

} // namespace

QList<GalleryState> problemStates()
{
    QList<GalleryState> states{
        {QStringLiteral("3-list-missing-early"), noInstancesBeforeThePage},
        {QStringLiteral("3-technical-answer"), showTechnicalAnswer},
    };
    for (int number = 0; number <= int(lastErrorKind); ++number) {
        const auto kind = ErrorKind(number);
        states.append({QStringLiteral("problem-") + codeOf(kind).toLower(), [kind](UiStage &stage) {
                           provoke(stage, kind);
                           EXPECT_EVENTUALLY(stage.session->problem().error());
                           EXPECT_EQ(stage.session->problem().error()->kind, kind);
                           stage.rest();
                       }});
    }
    return states;
}
