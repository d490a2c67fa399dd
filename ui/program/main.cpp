// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Joins the rooms together: the one file that knows concrete services and the window.

#include "base/activitylog.h"
#include "base/builddate.h"
#include "base/deferredlibrary.h"
#include "base/givenpath.h"
#include "base/logfile.h"
#include "connect/serviceconnector.h"
#include "desktop/desktopbrowser.h"
#include "desktop/singleinstance.h"
#include "desktop/taskbar.h"
#include "diagnosis/diagnosis.h"
#include "evidence/evidencefolder.h"
#include "evidence/files/savingtrial.h"
#include "evidence/pictures/picturestore.h"
#include "journal/journaltrial.h"
#include "journal/sqlitejournal.h"
#include "program/application.h"
#include "program/checkcommand.h"
#include "program/commitname.h"
#include "program/console.h"
#include "program/invocation.h"
#include "program/language.h"
#include "program/protection.h"
#include "program/report.h"
#include "program/settinglines.h"
#include "program/startup.h"
#include "session/wizardsession.h"
#include "walkthrough/practicebrowser.h"
#include "walkthrough/walkthrough.h"
#include "window/firstshowing.h"
#include "window/snapshot.h"
#include "window/wizardwindow.h"

#include <QApplication>
#include <QDir>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_LINUX
#include "desktop/portalscreenshots.h"
#endif

using namespace std::chrono_literals;

namespace {

/// How long a person looks at the sign-in page before pressing.
constexpr auto hesitation = 1s;

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(MainTexts)
};

/// "commit 0123456789ab, Qt 6.4.2"
QString buildName()
{
    const QString qt = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
    return *commitName ? QStringLiteral("commit %1, %2").arg(QString::fromLatin1(commitName), qt)
                       : qt;
}

Diagnosis::Settings whatToLookAt(const QString &data, const Options &options)
{
    Diagnosis::Settings settings{data, options.evidenceFolder};
    settings.dataTrial = journalTrial;
    settings.evidenceTrial = savingTrial;
    settings.builtOn = BuildDate::day();
    return settings;
}

QList<Environment> chosenIn(const Options &options, const QList<Environment> &environments)
{
    if (options.environment.isEmpty())
        return environments;
    QList<Environment> chosen = environments;
    chosen.removeIf([&](const Environment &each) { return each.id != options.environment; });
    return chosen;
}

int check(const StartPlan &plan, const QList<CheckLine> &settings)
{
    const SystemClock clock;
    Diagnosis diagnosis(clock, whatToLookAt(plan.options.dataFolder, plan.options));
    CheckCommand command(diagnosis, settings, chosenIn(plan.options, plan.environments),
        [](const QString &line) { Console::print(stdout, line); });
    QObject::connect(
        &command, &CheckCommand::finished, &command,
        [](int exitStatus) { QCoreApplication::exit(exitStatus); }, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

QList<KlikTask> othersThan(const KlikTask &task, const TaskFiles &files)
{
    QList<KlikTask> others;
    for (const TaskFiles::Entry &entry : files.entries()) {
        if (entry.task.id != task.id)
            others.append(entry.task);
    }
    return others;
}

/// How the work on a task ended.
struct Ending {
    int exitStatus = 0;
    /// The task that the user has turned to; empty: none.
    QString nextTask;
};

Ending run(const StartPlan &plan)
{
    const Options &options = plan.options;
    const QString &data = options.dataFolder;
    const SystemClock clock;
    LogFile log(QDir(data).filePath(QStringLiteral("log")), clock);
    SqliteJournal journal(data);
    ServiceConnector connector(clock,
        {QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("oevemiljoe")),
            QDir(data).filePath(QStringLiteral("oevemiljoe"))});
    const QString pictureFolder = QDir(data).filePath(QStringLiteral("billeder"));
    PictureStore pictures(pictureFolder);
    EvidenceFolder archive(pictureFolder);
    DesktopBrowser desktop;
    PracticeBrowser practiceBrowser(options.goOn ? 0s : hesitation);
    Browser &browser = options.walkThrough ? static_cast<Browser &>(practiceBrowser) : desktop;

    WizardSession::Collaborators collaborators{
        journal, connector, archive, pictures, browser, clock, BuildDate::day()};
    collaborators.otherTasks = othersThan(plan.task, plan.tasks);
    collaborators.taskFaults = plan.tasks.faults();
    collaborators.isWalkThrough = options.walkThrough;
#ifdef Q_OS_LINUX
    PortalScreenshots screenshots;
    collaborators.screenshots = &screenshots;
#endif
    WizardSession session(plan.task, environmentsFor(plan), options.environment,
        options.evidenceFolder, collaborators);
    FirstShowing firstShowing(session);
    SingleInstance instance(data);
    QObject::connect(&instance, &SingleInstance::answered, &session, [&options] {
        Console::print(stderr, StartAnswer{ErrorKind::CaseOpenElsewhere}.onTerminal());
        QCoreApplication::exit(options.walkThrough ? 1 : 0);
    });
    QObject::connect(&instance, &SingleInstance::unanswered, &firstShowing, [&firstShowing] {
        ActivityLog::programBegan(QCoreApplication::applicationVersion());
        firstShowing.begin();
    });
    QObject::connect(&session, &WizardSession::changed, &instance, [&] {
        if (session.navigation().activity() != Activity::Opening)
            instance.listen();
    });
    // Where no other program answers, the journal is read by its thread while the window is made.
    instance.activateOther();
    UiSettings &settings = *plan.settings;
    WizardWindow window(session, settings);
    const Snapshot snapshot(session, window);
    window.droppedFiles().offerExamination(&EvidenceFolder::examine);
    QObject::connect(
        &instance, &SingleInstance::activationRequested, &window, &WizardWindow::answerCall);

    Ending ending;
    QObject::connect(&session.cases(), &Cases::taskChosen, &window, [&](const QString &id) {
        // The user may stay, because something is not saved.
        if (!window.close())
            return;
        settings.keepTask(id);
        ending.nextTask = id;
    });

    Taskbar taskbar(QGuiApplication::desktopFileName());
    QObject::connect(
        &window, &WizardWindow::progressed, &window, [&](const WizardWindow::Progress &progress) {
            taskbar.show(window.winId(), {progress.stepsDone, stepCount, progress.isWrong});
        });

    Diagnosis::Settings lookedAt = whatToLookAt(data, options);
    lookedAt.waits = connector.waits();
    Diagnosis diagnosis(clock, lookedAt);
    window.offerTroubleshooting(diagnosis, log);

    WalkThrough walkThrough(window, session, practiceBrowser.site(),
        options.goOn ? WalkThrough::Manner::GoOn : WalkThrough::Manner::Show);
    QObject::connect(&walkThrough, &WalkThrough::tookUp, &session, [&options](Step step) {
        //: on a terminal, in a walk-through that goes on; %1: number of a step, 1 to 6
        if (options.goOn)
            Console::print(stdout, MainTexts::tr("The case is at step %1.").arg(int(step)));
    });
    QObject::connect(&walkThrough, &WalkThrough::finished, &session, [&](bool succeeded) {
        Console::print(stdout, walkThrough.summary());
        QCoreApplication::exit(succeeded ? 0 : 1);
    });
    QObject::connect(&firstShowing, &FirstShowing::due, &window, [&] {
        FirstShowing::show(window);
        if (options.walkThrough)
            walkThrough.start();
        else
            Console::detach();
    });
    ending.exitStatus = QApplication::exec();
    ActivityLog::programEnds();
    return ending;
}

/// Works on the task of \a plan, and then on each one that the user turns to.
int runTasks(StartPlan plan)
{
    for (;;) {
        const Ending ending = run(plan);
        const KlikTask *next = plan.tasks.task(ending.nextTask);
        if (!next)
            return ending.exitStatus;
        plan.task = *next;
    }
}

int start(const Invocation &invocation, const Application &application)
{
    const QString unused = application.unusedWord();
    const CommandLine line =
        unused.isEmpty() ? invocation.line : invocation.line.withUnknown(unused);
    const CentralSettings central = readCentralSettings();
    const QString language = languageIn(line, central);
    if (!Language::use(language.isEmpty() ? QStringLiteral("da") : language)) {
        return Report::answer(
            {{}, QStringLiteral("The catalogue of the interface is missing."), {}, 1}, line);
    }
    if (!invocation.garbled.isEmpty())
        return Report::answer({{}, GivenPath::refusalOf(invocation.garbled)}, line);
    const auto prepared = preparedStart(line, central, buildName());
    if (const auto *answer = std::get_if<StartAnswer>(&prepared))
        return Report::answer(*answer, line);
    const StartPlan &plan = std::get<StartPlan>(prepared);
    if (!plan.options.evidence.isEmpty())
        return Report::examination(plan.options.evidence, line);
    if (plan.options.check)
        return check(plan, settingLines(line, central, plan.options) + plan.tasks.lines());
    if (!invocation.hasWindows) {
        //: on a terminal, where the computer has no screen
        const QString noDisplay = MainTexts::tr("There is no display for the window.");
        return Report::answer({{}, noDisplay, {}, 1}, line);
    }
    return runTasks(plan);
}

int runProgram(int argc, char **argv)
{
    Protection::begin();
    Console::attach();
    DeferredLibrary::keep();
    QCoreApplication::setApplicationName(QStringLiteral("sortimentsguide"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SORTIMENTSGUIDEN_VERSION));
    const Invocation invocation = invocationOf(argc, argv);
    const Application application(invocation);
    return start(invocation, application);
}

} // namespace

int main(int argc, char **argv)
{
    return Console::leave(runProgram(argc, argv));
}
