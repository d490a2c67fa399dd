// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/startup.h"

#include "base/clock.h"
#include "base/givenfile.h"
#include "texts/problemtexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace {

struct StartTexts {
    Q_DECLARE_TR_FUNCTIONS(StartTexts)
};

constexpr qint64 largestFile = qint64{256} * 1024;
constexpr qsizetype mostShownFaults = 5;

/// The tasks that are built in, and those from all places that \a options and \a central name.
TaskFiles tasksOf(const Options &options, const CentralSettings &central)
{
    QList<TaskFiles::Place> places;
    if (!central.machineTasks.isEmpty())
        places.append({central.machineTasks, true, true});
    if (!options.tasksFolder.isEmpty())
        places.append({options.tasksFolder, false, true});
    places.append({QDir(options.dataFolder).filePath(QStringLiteral("opgaver"))});
    return TaskFiles::read(places);
}

/// \a options with the task that the user chose last, where none is asked for and it is there.
Options withRememberedTask(
    const CommandLine &line, Options options, const TaskFiles &tasks, const UiSettings &settings)
{
    if (line.has("opgave") || options.walkThrough)
        return options;
    const QString last = settings.task();
    if (last != options.task && tasks.task(last)) {
        options.task = last;
        options.isTaskRemembered = true;
    }
    return options;
}

Error noTask(const QString &id, const TaskFiles &tasks)
{
    //: on a terminal, below the error's code and title; %1: what was given with --opgave
    QStringList lines{StartTexts::tr("There is no task %1.").arg(id)};
    // The task may be in one of the files that cannot be used.
    lines += tasks.faults().first(std::min(tasks.faults().size(), mostShownFaults));
    return {ErrorKind::TaskFileUnusable, lines.join(u'\n'), {}};
}

Result<QList<Environment>> environmentsIn(const QString &config)
{
    const QString path = config.isEmpty() ? QStringLiteral(":/miljoeer.json") : config;
    const auto content = GivenFile::contentOf(path, largestFile);
    if (const auto *why = std::get_if<QString>(&content))
        return Error{ErrorKind::EnvironmentsUnusable, *why, {}};
    return readEnvironments(std::get<QByteArray>(content), path);
}

bool knows(const QList<Environment> &environments, const QString &id)
{
    return std::any_of(environments.cbegin(), environments.cend(),
        [&id](const Environment &environment) { return environment.id == id; });
}

/// A walk-through presses whatever is shown, so it must only reach services on this computer.
bool mayBeWalkedThrough(const QString &id, const QList<Environment> &environments)
{
    return id.isEmpty()
        || std::any_of(
            environments.cbegin(), environments.cend(), [&id](const Environment &environment) {
                return environment.id == id && environment.isOnThisMachine();
            });
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

/// A walk-through is practice, also where the environments file has none, unless it is to go on:
/// in the environment that is given, else in the first one for practice.
QString environmentOf(const Options &options, const QList<Environment> &environments)
{
    if (!options.walkThrough || (options.goOn && !options.environment.isEmpty()))
        return options.environment;
    QString first;
    for (const Environment &environment : environments) {
        if (environment.kind != Environment::Kind::BuiltIn)
            continue;
        if (environment.id == options.environment)
            return environment.id;
        if (first.isEmpty())
            first = environment.id;
    }
    return first;
}

StartAnswer refusal(const Error &error)
{
    return {error.kind, error.detail};
}

StartAnswer refusal(const QString &sentence, int exitStatus = 2)
{
    return {{}, sentence, {}, exitStatus};
}

std::variant<StartPlan, StartAnswer> planFor(
    const CommandLine &line, const Options &given, const CentralSettings &central)
{
    if (!Copenhagen::timeZoneIsKnown()) {
        return refusal(
            //: on a terminal or in a window; tzdata is the name of a package of the system
            StartTexts::tr("The computer does not know Danish time. Ask your IT department "
                           "to install the time zones (tzdata)."),
            1);
    }
    const TaskFiles tasks = tasksOf(given, central);
    const QString data = dataFolderOf(given);
    const auto settings = std::make_shared<UiSettings>(settingsFileIn(data));
    const Options options = withRememberedTask(line, given, tasks, *settings);
    const KlikTask *task = tasks.task(options.task);
    if (!task)
        return refusal(noTask(options.task, tasks));
    const auto environments = environmentsIn(options.config);
    if (!environments)
        return refusal(environments.error());
    if (!options.environment.isEmpty() && !knows(*environments, options.environment)) {
        //: on a terminal or in a window; %1: what was given with --miljoe
        return refusal(StartTexts::tr("There is no environment %1.").arg(options.environment));
    }
    if (options.goOn && !mayBeWalkedThrough(options.environment, *environments)) {
        //: on a terminal, where --gennemgang meets an environment on another computer
        return refusal(StartTexts::tr("A walk-through can only be made on this computer."));
    }
    StartPlan plan{options, *task, tasks, *environments, settings};
    plan.options.dataFolder = data;
    plan.options.environment = environmentOf(options, *environments);
    return plan;
}

} // namespace

QString StartAnswer::onTerminal() const
{
    QStringList lines{text, hint};
    if (kind)
        lines.prepend(codeOf(*kind) + QStringLiteral(": ") + textOf(*kind).title);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

StartMessage::Words inWindow(const StartAnswer &answer)
{
    if (!answer.kind) {
        return {Severity::Failure,
            //: heading of a window that is shown instead of the program
            StartTexts::tr("The program cannot start"), answer.text, {}};
    }
    //: a window that is shown instead of the program, below what is wrong with a file
    const QString advice =
        StartTexts::tr("Contact the person who gave you the program. Show what this window says.");
    return {Severity::Failure, textOf(*answer.kind).title, answer.text + u'\n' + advice,
        ProblemTexts::codeLine(*answer.kind)};
}

std::variant<StartPlan, StartAnswer> preparedStart(
    const CommandLine &line, const CentralSettings &central, const QString &build)
{
    const auto read = readOptions(line, central, build);
    if (const auto *answer = std::get_if<OptionsAnswer>(&read)) {
        if (answer->exitStatus == 0)
            return StartAnswer{{}, answer->text, {}, 0};
        //: on a terminal, the line below each complaint about options
        const QString hint = StartTexts::tr("See what you can write with --help.");
        return StartAnswer{{}, answer->text, hint};
    }
    if (central.fault)
        return refusal(inWords(*central.fault));
    const Options &options = std::get<Options>(read);
    if (!options.evidence.isEmpty())
        return StartPlan{options, {}, {}, {}, {}};
    return planFor(line, options, central);
}

QList<Environment> environmentsFor(const StartPlan &plan)
{
    QList<Environment> environments = plan.environments;
    if (plan.options.environment.isEmpty() && !plan.tasks.isBuiltIn(plan.task.id)) {
        environments.removeIf([](const Environment &environment) {
            return environment.kind == Environment::Kind::BuiltIn;
        });
    }
    // A list that has practice alone is still better than a page that leads nowhere.
    return environments.isEmpty() ? plan.environments : environments;
}

QString settingsFileIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("indstillinger.ini"));
}
