// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Joins the rooms together: the one file that knows concrete services and the window.

#include "accessibility.h"
#include "checkcommand.h"
#include "desktopbrowser.h"
#include "evidence/evidenceexamination.h"
#include "evidence/evidencerecorder.h"
#include "evidence/pdfevidencearchive.h"
#include "language.h"
#include "options.h"
#include "services/diagnosis/diagnosis.h"
#include "services/doorbell/doorbell.h"
#include "services/journal/sqlitejournal.h"
#include "services/practice/serviceconnector.h"
#include "services/taskbar/taskbar.h"
#include "session/wizardsession.h"
#include "snapshot.h"
#include "support/async.h"
#include "support/builddate.h"
#include "support/logfile.h"
#include "support/story.h"
#include "uisettings.h"
#include "walkthrough/practicebrowser.h"
#include "walkthrough/walkthrough.h"
#include "wizardwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <chrono>
#include <cstdio>
#include <memory>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace std::chrono_literals;

namespace {

constexpr qint64 largestFile = 256 * 1024;
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

void print(const Error &error)
{
    const ErrorText text = textOf(error.kind);
    print(stderr, codeOf(error.kind) + QStringLiteral(": ") + text.title + u'\n' + error.detail);
}

/// The file's content; what is too large is cut one byte too late, so that its reader refuses it.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile + 1) : QByteArray();
}

Result<KlikTask> taskNamed(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9.-]{0,60}\\z"));
    const QString path = QStringLiteral(":/tasks/") + id + QStringLiteral(".json");
    if (!form.match(id).hasMatch() || !QFile::exists(path))
        return Error{
            //: on a terminal, below the error's code and title; %1: what was given with --opgave
            ErrorKind::TaskFileUnusable, MainTexts::tr("There is no task %1.").arg(id), {}};
    return readTask(contentOf(path), id + QStringLiteral(".json"));
}

Result<QList<Environment>> environmentsIn(const QString &config)
{
    const QString path = config.isEmpty() ? QStringLiteral(":/miljoeer.json") : config;
    if (!QFile::exists(path)) {
        return Error{
            //: on a terminal, below the error's code and title; %1: what was given with --config
            ErrorKind::EnvironmentsUnusable, MainTexts::tr("There is no file %1.").arg(path), {}};
    }
    return readEnvironments(contentOf(path), path);
}

bool knows(const QList<Environment> &environments, const QString &id)
{
    return std::any_of(environments.cbegin(), environments.cend(),
        [&id](const Environment &environment) { return environment.id == id; });
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

/// A walk-through presses what it sees: nothing but this computer may answer it.
bool mayBeWalkedThrough(const QString &id, const QList<Environment> &environments)
{
    return id.isEmpty()
        || std::any_of(
            environments.cbegin(), environments.cend(), [&id](const Environment &environment) {
                return environment.id == id && environment.isOnThisMachine();
            });
}

void protectMemory()
{
#ifdef Q_OS_LINUX
    // No core dump, and nobody else reads the tokens in our memory.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

Diagnosis::Settings whatToLookAt(const QString &data, const Options &options)
{
    Diagnosis::Settings settings{data, options.evidenceFolder};
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
    const QString pictures = QDir(data).filePath(QStringLiteral("billeder"));
    EvidenceRecorder recorder(pictures);
    PdfEvidenceArchive archive(pictures);
    DesktopBrowser desktop;
    PracticeBrowser practiceBrowser(options.goOn ? 0s : hesitation);
    Browser &browser = options.walkThrough ? static_cast<Browser &>(practiceBrowser) : desktop;

    WizardSession session(task, environments, environmentOf(options, environments),
        options.evidenceFolder, {journal, connector, archive, browser, clock, BuildDate::day()});
    UiSettings settings(QDir(data).filePath(QStringLiteral("indstillinger.ini")));
    WizardWindow window(session, settings);
    const Snapshot snapshot(session, window, [&](const QImage &picture, const QString &caption) {
        Async::whenDone(
            recorder.keep(session.facts().caseId, picture, caption, PictureKept::Kind::OwnPage),
            &session, [&session](const Result<PictureKept> &kept) {
                if (kept)
                    session.notePicture(*kept);
            });
    });
    QObject::connect(&window, &WizardWindow::pictureBrought, &session,
        [&](const QImage &picture, const QString &caption) {
            Async::whenDone(
                recorder.keep(session.facts().caseId, picture, caption, PictureKept::Kind::Brought),
                &window, [&](const Result<PictureKept> &kept) {
                    if (kept)
                        session.notePicture(*kept);
                    else
                        window.tellPictureNotKept();
                });
        });

    QObject::connect(
        &session, &WizardSession::pictureWithdrawn, &window, [&](const PictureKept &picture) {
            Async::whenDone(recorder.discard(session.facts().caseId, picture), &window,
                [&window](const Result<Done> &discarded) {
                    if (!discarded)
                        window.reportPictureNotDeleted();
                });
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
    Doorbell doorbell(data);
    QObject::connect(&doorbell, &Doorbell::rung, &window, &WizardWindow::answerCall);
    QObject::connect(&doorbell, &Doorbell::answered, &session, [&options] {
        print({ErrorKind::CaseOpenElsewhere, {}, {}});
        QCoreApplication::exit(options.walkThrough ? 1 : 0);
    });
    QObject::connect(&doorbell, &Doorbell::unanswered, &session, [&] {
        window.show();
        // After the first paint: the journal, and with it all that takes time.
        QTimer::singleShot(0, &session, [&] {
            Story::programBegan(QCoreApplication::applicationVersion());
            session.open();
            if (options.walkThrough)
                walkThrough.start();
        });
    });
    QObject::connect(&session, &WizardSession::changed, &doorbell, [&] {
        if (session.activity() != Activity::Opening)
            doorbell.listen();
    });
    doorbell.ring();
    const int exitStatus = QApplication::exec();
    Story::programEnds();
    return exitStatus;
}

/// A check needs no display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    if (isCheckIn(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto made = std::make_unique<QApplication>(argc, argv);
    Accessibility::install();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sortimentsguiden"));
    // Docks and Wayland know the program by the name of its desktop file.
    QGuiApplication::setDesktopFileName(QStringLiteral("sortimentsguiden"));
    return made;
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

/// Examines evidence, offline and without a display.
int examine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString language = languageIn(QCoreApplication::arguments());
    if (!Language::use(language.isEmpty() ? QStringLiteral("da") : language)) {
        print(stderr, QStringLiteral("The catalogue of the interface is missing."));
        return 2;
    }
    const auto options = readOptions(QCoreApplication::arguments());
    if (const auto *answer = std::get_if<OptionsAnswer>(&options)) {
        print(answer->exitStatus == 0 ? stdout : stderr, answer->text);
        return answer->exitStatus;
    }
    const Examination examination = examined(std::get<Options>(options).evidence);
    print(stdout, inWords(examination));
    return exitStatusOf(examination.verdict);
}

} // namespace

int main(int argc, char **argv)
{
    protectMemory();
    QCoreApplication::setApplicationName(QStringLiteral("sortimentsguide"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SORTIMENTSGUIDEN_VERSION));
    if (askForExamination(argc, argv))
        return examine(argc, argv);
    // Plugins come from where they were installed, never from beside the program or from here.
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const auto core = application(argc, argv);

    const QString language = languageIn(QCoreApplication::arguments());
    if (!Language::use(language.isEmpty() ? QStringLiteral("da") : language)) {
        print(stderr, QStringLiteral("The catalogue of the interface is missing."));
        return 1;
    }
    const auto options = readOptions(QCoreApplication::arguments());
    if (const auto *answer = std::get_if<OptionsAnswer>(&options)) {
        print(answer->exitStatus == 0 ? stdout : stderr, answer->text);
        return answer->exitStatus;
    }
    if (language.isEmpty()) {
        //: on a terminal; da and en are what can be written after --sprog
        print(stderr, MainTexts::tr("The language must be da or en."));
        return 2;
    }
    if (!Copenhagen::timeZoneIsKnown()) {
        print(stderr,
            //: on a terminal; tzdata is the name of a package of the system
            MainTexts::tr("The computer does not know Danish time. Ask your IT department "
                          "to install the time zones (tzdata)."));
        return 1;
    }
    const Options &asked = std::get<Options>(options);
    const auto task = taskNamed(asked.task);
    if (!task) {
        print(task.error());
        return 2;
    }
    const auto environments = environmentsIn(asked.config);
    if (!environments) {
        print(environments.error());
        return 2;
    }
    if (!asked.environment.isEmpty() && !knows(*environments, asked.environment)) {
        //: on a terminal; %1: what was given with --miljoe
        print(stderr, MainTexts::tr("There is no environment %1.").arg(asked.environment));
        return 2;
    }
    if (asked.check)
        return check(asked, *environments);
    if (asked.goOn && !mayBeWalkedThrough(asked.environment, *environments)) {
        //: on a terminal, where --gennemgang meets an environment on another computer
        print(stderr, MainTexts::tr("A walk-through can only be made on this computer."));
        return 2;
    }
    return run(asked, *task, *environments);
}
