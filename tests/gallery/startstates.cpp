// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The first page where the command line does not say where the work is done.

#include "states.h"

namespace {

/// Lays \a events of a case into the journal that the next start reads, a minute apart from
/// \a begun on.
void lay(UiStage &stage, const char *caseId, const QDateTime &begun, const QList<CaseEvent> &events,
    const QString &environment = production)
{
    QList<CaseEvent> all{CaseStarted{stage.world.task.id, environment, QStringLiteral("1.0.0")},
        PageLeft{int(Step::Task)}};
    all += events;
    qint64 sequence = 0;
    for (const CaseEvent &event : all) {
        ++sequence;
        stage.world.journal.stored.append(
            {QLatin1String(caseId), sequence, begun.addSecs(60 * sequence), event});
    }
}

QList<CaseEvent> untilRows(const char *name, const char *lastFour)
{
    return {SaidSignedIn{}, PageLeft{int(Step::SignIn)},
        InstanceChosen{QString::fromUtf8(name), QLatin1String(lastFour)},
        PageLeft{int(Step::Instance)}};
}

QList<CaseEvent> untilFirstCheck(const char *name, const char *lastFour)
{
    const Witness user{Witness::Kind::User, QStringLiteral("Mette Holm")};
    return untilRows(name, lastFour)
        + QList<CaseEvent>{SavedInBrowser{QDate(2026, 11, 24)}, PageLeft{int(Step::Review)},
            FirstCheckSeen{Check::Status::Approved, user, {}}, AnsweredWithoutPicture{1}};
}

QList<CaseEvent> untilTheEnd(const char *name, const char *lastFour, const QString &evidence)
{
    const Witness other{Witness::Kind::Colleague, QStringLiteral("Jens Overgaard")};
    return untilFirstCheck(name, lastFour)
        + QList<CaseEvent>{SecondCheckSeen{Check::Status::Approved, other, {}},
            AnsweredWithoutPicture{2}, PageLeft{int(Step::Status)},
            EvidenceSaved{evidence, QString(64, u'a'), true}, TaskMarked{true}, CaseFinished{}};
}

QDateTime daysAgo(const UiStage &stage, int days)
{
    return stage.world.clock.now().addDays(-days);
}

void begin(UiStage &stage)
{
    stage.start({});
}

void passOn(UiStage &stage)
{
    stage.start({});
    press(stage, "systemansvarlig");
}

void passedOn(UiStage &stage)
{
    passOn(stage);
    press(stage, "kopier_besked");
}

/// Two may have ordered, so that none opens by itself.
void layCases(UiStage &stage)
{
    lay(stage, "finished", daysAgo(stage, 12),
        untilTheEnd("ØS Indsigt Odense", "da13", QStringLiteral("/evidence/odense/bevis.pdf")));
    lay(stage, "gone", daysAgo(stage, 9),
        untilTheEnd("ØS Indsigt Svendborg", "2648", QStringLiteral("/evidence/svendborg/b.pdf")));
    stage.world.archive.gone.append(QStringLiteral("/evidence/svendborg/b.pdf"));
    lay(stage, "overdue", daysAgo(stage, 3), untilFirstCheck("ØS Indsigt Syddjurs", "0c64"));
    lay(stage, "begun", daysAgo(stage, 1), untilRows("ØS Indsigt Hørsholm", "574f"));
    lay(stage, "waiting", daysAgo(stage, 0), untilFirstCheck("ØS Indsigt Vejle", "bf17"));
}

void listCases(UiStage &stage)
{
    layCases(stage);
    stage.start({});
    EXPECT_EVENTUALLY(stage.session->cases().ours().at(3).isEvidenceGone);
    stage.rest();
}

void askAboutBegun(UiStage &stage)
{
    listCases(stage);
    press(stage, "miljoe_produktion");
}

void askAboutDone(UiStage &stage)
{
    lay(stage, "finished", daysAgo(stage, 12),
        untilTheEnd("ØS Indsigt Odense", "da13", QStringLiteral("/evidence/odense/bevis.pdf")));
    stage.start({});
    press(stage, "miljoe_produktion");
}

void allDone(UiStage &stage)
{
    lay(stage, "finished", daysAgo(stage, 12),
        untilTheEnd("ØS Indsigt Odense", "da13", QStringLiteral("/evidence/odense/bevis.pdf")));
    stage.start({});
}

void askToRemove(UiStage &stage)
{
    lay(stage, "begun", daysAgo(stage, 1), untilRows("ØS Indsigt Hørsholm", "574f"));
    stage.start({});
    press(stage, "sag_fjern");
}

void goOnPractising(UiStage &stage)
{
    lay(stage, "practice", daysAgo(stage, 0),
        {PersonSignedIn{{QStringLiteral("s"), QStringLiteral("u"), QStringLiteral("Mette Holm"),
            {QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")}}}},
        QStringLiteral("oevemiljoe"));
    stage.start({});
}

/// None is for production, so each is chosen by its name.
void chooseByName(UiStage &stage)
{
    for (Environment &environment : stage.world.environments) {
        environment.isHidden = false;
        if (environment.purpose == Environment::Purpose::Production)
            environment.purpose = Environment::Purpose::Unstated;
    }
    stage.start({});
}

/// Two more tasks, and files that cannot be used.
void offerOtherTasks(UiStage &stage)
{
    KlikTask other = stage.world.task;
    other.id = QStringLiteral("gb2.0-andet-system");
    other.number = QStringLiteral("GB2.0");
    other.title = QStringLiteral("Opret abonnement på Borgerblikkets sortiment i det andet system");
    stage.otherTasks.append(other);
    other.id = QStringLiteral("mi03-tredje-system");
    other.number = QStringLiteral("MI 03");
    other.title = QStringLiteral("Opret abonnement");
    stage.otherTasks.append(other);
    const QString folder = QStringLiteral("/srv/fælles/klik/opgaver");
    stage.taskFaults = {
        folder + QStringLiteral("/gb3.json: linje 12, kolonne 5: dette er ikke JSON")};
    while (stage.taskFaults.size() <= 5)
        stage.taskFaults.append(QStringLiteral("Der er ingen fil %1/%2.json.")
                                    .arg(folder, QString::number(stage.taskFaults.size())));
    stage.start({});
}

} // namespace

QList<GalleryState> startStates()
{
    return {
        {QStringLiteral("1-start"), begin},
        {QStringLiteral("1-start-pass-on"), passOn},
        {QStringLiteral("1-start-passed-on"), passedOn},
        {QStringLiteral("1-start-cases"), listCases},
        {QStringLiteral("1-start-begun-already"), askAboutBegun},
        {QStringLiteral("1-start-done-already"), askAboutDone},
        {QStringLiteral("1-start-all-done"), allDone},
        {QStringLiteral("1-start-remove"), askToRemove},
        {QStringLiteral("1-start-practice-begun"), goOnPractising},
        {QStringLiteral("1-start-by-name"), chooseByName},
        {QStringLiteral("1-start-other-tasks"), offerOtherTasks},
    };
}
