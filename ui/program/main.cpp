// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Joins the rooms together: the one file that knows concrete services and the window.

#include "base/activitylog.h"
#include "base/async.h"
#include "base/builddate.h"
#include "base/givenfile.h"
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
#include "evidence/verify/evidenceexamination.h"
#include "journal/journaltrial.h"
#include "journal/sqlitejournal.h"
#include "program/checkcommand.h"
#include "program/language.h"
#include "program/startup.h"
#include "session/wizardsession.h"
#include "walkthrough/practicebrowser.h"
#include "walkthrough/walkthrough.h"
#include "widgets/accessibility.h"
#include "widgets/startmessage.h"
#include "widgets/uisettings.h"
#include "window/snapshot.h"
#include "window/wizardwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace {

/// How long a person looks at the sign-in page before pressing.
constexpr auto hesitation = 1s;

struct MainTexts {
    Q_DECLARE_TR_FUNCTIONS(MainTexts)
};

void print(std::FILE *where, const QString &text)
{
    std::fputs(text.toUtf8().constData(), where);
    std::fputc('\n', where);
    std::fflush(where);
}

/// The command line as main() gets it, before there is an application.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int at = 0; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    return words;
}

/// A walk-through begins where nothing has been created, whatever was practised before, unless it
/// is to go on.
QString dataFolderOf(const Options &options)
{
    if (!options.walkThrough || options.goOn)
        return options.dataFolder;
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return QDir(options.dataFolder).filePath(QStringLiteral("gennemgang-") + stamp);
}

/// A walk-through is practice, also where the environments file has none, unless it is to go on.
QString environmentOf(const Options &options, const QList<Environment> &environments)
{
    if (!options.walkThrough || (options.goOn && !options.environment.isEmpty()))
        return options.environment;
    for (const Environment &environment : environments) {
        if (environment.kind == Environment::Kind::BuiltIn)
            return environment.id;
    }
    return {};
}

void protectMemory()
{
#ifdef Q_OS_LINUX
    // No core dump is written, and other programs of the user cannot read the tokens in memory.
    prctl(PR_SET_DUMPABLE, 0);
#endif
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

int check(const Options &options, const QList<Environment> &environments)
{
    const SystemClock clock;
    Diagnosis diagnosis(clock, whatToLookAt(options.dataFolder, options));
    CheckCommand command(diagnosis, chosenIn(options, environments),
        [](const QString &line) { print(stdout, line); });
    QObject::connect(
        &command, &CheckCommand::finished, &command,
        [](int exitStatus) { QCoreApplication::exit(exitStatus); }, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

int run(const Options &options, const KlikTask &task, const QList<Environment> &environments)
{
    const QString data = dataFolderOf(options);
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

    WizardSession session(task, environments, environmentOf(options, environments),
        options.evidenceFolder,
        {journal, connector, archive, pictures, browser, clock, BuildDate::day()});
    UiSettings settings(QDir(data).filePath(QStringLiteral("indstillinger.ini")));
    WizardWindow window(session, settings);
    const Snapshot snapshot(session, window);

    Taskbar taskbar(QGuiApplication::desktopFileName());
    QObject::connect(
        &window, &WizardWindow::progressed, &window, [&](const WizardWindow::Progress &progress) {
            taskbar.show(window.winId(), {progress.stepsDone, stepCount, progress.isWrong});
        });

    Diagnosis::Settings lookedAt = whatToLookAt(data, options);
    lookedAt.waits = connector.waits();
    Diagnosis diagnosis(clock, lookedAt);
    window.offerTroubleshooting(diagnosis, log);

    WalkThrough walkThrough(
        window, session, options.goOn ? WalkThrough::Manner::GoOn : WalkThrough::Manner::Show);
    QObject::connect(&walkThrough, &WalkThrough::tookUp, &session, [&options](Step step) {
        //: on a terminal, in a walk-through that goes on; %1: number of a step, 1 to 6
        if (options.goOn)
            print(stdout, MainTexts::tr("The case is at step %1.").arg(int(step)));
    });
    QObject::connect(&walkThrough, &WalkThrough::finished, &session, [&](bool succeeded) {
        print(stdout, walkThrough.summary());
        QCoreApplication::exit(succeeded ? 0 : 1);
    });
    SingleInstance instance(data);
    QObject::connect(
        &instance, &SingleInstance::activationRequested, &window, &WizardWindow::answerCall);
    QObject::connect(&instance, &SingleInstance::answered, &session, [&options] {
        print(stderr, StartAnswer{ErrorKind::CaseOpenElsewhere}.onTerminal());
        QCoreApplication::exit(options.walkThrough ? 1 : 0);
    });
    QObject::connect(&instance, &SingleInstance::unanswered, &session, [&] {
        window.show();
        // The journal, and all else that takes time, is opened after the first paint.
        QTimer::singleShot(0, &session, [&] {
            ActivityLog::programBegan(QCoreApplication::applicationVersion());
            session.open();
            if (options.walkThrough)
                walkThrough.start();
        });
    });
    QObject::connect(&session, &WizardSession::changed, &instance, [&] {
        if (session.navigation().activity() != Activity::Opening)
            instance.listen();
    });
    instance.activateOther();
    const int exitStatus = QApplication::exec();
    ActivityLog::programEnds();
    return exitStatus;
}

/// Whether Qt can be asked for a window. It ends the program where there is no display.
bool hasDisplay(const QStringList &words)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(words);
    return true;
#else
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")
        || words.contains(QStringLiteral("-platform"))
        || words.contains(QStringLiteral("-display"));
#endif
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv, const CommandLine &line)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    if (line.isForStreams() || !hasDisplay(wordsOf(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto made = std::make_unique<QApplication>(argc, argv);
    Accessibility::install();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sortimentsguiden"));
    // Docks and Wayland identify the program by the name of its desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("sortimentsguiden"));
    return made;
}

/// Whether output on the streams would be lost: the program was started from the desktop.
bool isWindowNeeded(const CommandLine &line)
{
#ifdef Q_OS_WIN
    const bool hasTerminal = false;
#else
    const bool hasTerminal = ::isatty(STDERR_FILENO) == 1;
#endif
    if (!line.isForWindow() || hasTerminal || !qobject_cast<QGuiApplication *>(qApp))
        return false;
    // These platforms show no window.
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

/// Shows \a words until the user closes the window.
void show(const StartMessage::Words &words)
{
    StartMessage window(words);
    window.show();
    QApplication::exec();
}

int refuse(const StartAnswer &answer, const CommandLine &line)
{
    print(answer.exitStatus == 0 ? stdout : stderr, answer.onTerminal());
    if (answer.exitStatus != 0 && isWindowNeeded(line))
        show(inWindow(answer));
    return answer.exitStatus;
}

int exitStatusOf(Examination::Verdict verdict)
{
    switch (verdict) {
    case Examination::Verdict::Holds:
        return 0;
    case Examination::Verdict::DoesNotHold:
        return 1;
    case Examination::Verdict::Unreadable:
        return 2;
    }
    Q_UNREACHABLE();
}

/// Examines evidence, offline.
int examine(const QString &path, const CommandLine &line)
{
    const Examination examination = examined(path);
    QString words = inWords(examination);
    if (const auto obstacle = GivenFile::obstacleTo(path))
        words.prepend(*obstacle + u'\n');
    print(stdout, words);
    const int exitStatus = exitStatusOf(examination.verdict);
    if (isWindowNeeded(line)) {
        show({exitStatus == 0 ? Severity::Success : Severity::Failure,
            //: heading of a window; %1: name of a file or folder
            MainTexts::tr("Examination of %1").arg(QFileInfo(path).fileName()), words, {}});
    }
    return exitStatus;
}

/// The first word of the command line whose bytes are no text, or nothing.
QByteArray garbledWord(int argc, char **argv)
{
#ifndef Q_OS_WIN
    for (int at = 1; at < argc; ++at) {
        if (!GivenPath::isText(argv[at]))
            return argv[at];
    }
#else
    Q_UNUSED(argc);
    Q_UNUSED(argv);
#endif
    return {};
}

int start(const CommandLine &line, const QByteArray &garbled)
{
    const QString language = languageIn(line);
    if (!Language::use(language.isEmpty() ? QStringLiteral("da") : language))
        return refuse(
            {{}, QStringLiteral("The catalogue of the interface is missing."), {}, 1}, line);
    if (!garbled.isEmpty())
        return refuse({{}, GivenPath::refusalOf(garbled)}, line);
    const auto prepared = preparedStart(line);
    if (const auto *answer = std::get_if<StartAnswer>(&prepared))
        return refuse(*answer, line);
    const StartPlan &plan = std::get<StartPlan>(prepared);
    if (!plan.options.evidence.isEmpty())
        return examine(plan.options.evidence, line);
    if (plan.options.check)
        return check(plan.options, plan.environments);
    if (!qobject_cast<QApplication *>(qApp)) {
        //: on a terminal, where the computer has no screen
        const QString noDisplay = MainTexts::tr("There is no display for the window.");
        return refuse({{}, noDisplay, {}, 1}, line);
    }
    return run(plan.options, plan.task, plan.environments);
}

} // namespace

int main(int argc, char **argv)
{
    protectMemory();
    QCoreApplication::setApplicationName(QStringLiteral("sortimentsguide"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SORTIMENTSGUIDEN_VERSION));
    const QByteArray garbled = garbledWord(argc, argv);
    const auto core = application(argc, argv, CommandLine(wordsOf(argc, argv)));
    return start(CommandLine(QCoreApplication::arguments()), garbled);
}
