// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/options.h"

#include "base/givenpath.h"
#include "base/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace {

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

constexpr qsizetype longestShownWord = 200;

QString help()
{
    //: answer to --help on a terminal; options as they are, in columns; %1: a task's ID
    return OptionTexts::tr("sortimentsguide [options]\n\n"
                           "Leads you through the task in KLIK.\n\n"
                           "  --miljoe ID        start in that environment\n"
                           "  --config FILE      list of environments\n"
                           "  --opgave ID        the KLIK task (%1)\n"
                           "  --opgaver DIR      a further folder of task files\n"
                           "  --sagsmappe DIR    where evidence is saved\n"
                           "  --data DIR         where the program keeps its cases\n"
                           "  --gennemgang       the program shows the whole task by itself in the "
                           "practice environment\n"
                           "  --tjek             only look for what is wrong: without --miljoe in "
                           "all environments\n"
                           "  --efterproev FILE  examines evidence: a PDF or its folder\n"
                           "  --sprog da|en      language\n"
                           "  --version, --help")
        .arg(QStringLiteral(SORTIMENTSGUIDEN_DEFAULT_TASK));
}

OptionsAnswer badOptions(const QString &sentence)
{
    return {sentence, 2};
}

QString inWords(const CommandLine::Fault &fault)
{
    const QString option = asPlainText(fault.option, longestShownWord);
    switch (fault.kind) {
    case CommandLine::Fault::Kind::Unknown:
        //: on a terminal or in a window; %1: an option or another word
        return OptionTexts::tr("The program does not know \"%1\".").arg(option);
    case CommandLine::Fault::Kind::NoValue:
    case CommandLine::Fault::Kind::EmptyValue:
        //: on a terminal or in a window; %1: an option that needs a value and has none
        return OptionTexts::tr("%1 has no value. Write one, or leave %1 out.").arg(option);
    case CommandLine::Fault::Kind::ControlCharacter:
        //: on a terminal or in a window; %1: an option; its value ends in a line break, perhaps
        return OptionTexts::tr("The value of %1 holds a character that cannot be seen, such as a "
                               "line break. Remove it.")
            .arg(option);
    case CommandLine::Fault::Kind::NotWanted:
        //: on a terminal or in a window; %1: an option that takes no value
        return OptionTexts::tr("%1 must stand without a value.").arg(option);
    case CommandLine::Fault::Kind::Twice:
        //: on a terminal or in a window; %1: an option
        return OptionTexts::tr("%1 is there more than once. Write it once.").arg(option);
    }
    Q_UNREACHABLE();
}

/// Whether evidence may be there: the examination decides.
bool mayBeEvidence(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0
        || info.fileName() == QLatin1String("manifest.json");
}

/// Why the words beside the options are not used; empty where there is no more than one, and that
/// may be evidence, such as a file that was dropped on the program's icon.
QString refusalOf(const QStringList &rest)
{
    const auto isNothing = [](const QString &word) { return !QFileInfo::exists(word); };
    const auto unknown = std::find_if(rest.begin(), rest.end(), isNothing);
    if (unknown != rest.end())
        return inWords({CommandLine::Fault::Kind::Unknown, *unknown});
    if (rest.size() > 1) {
        //: on a terminal or in a window; %1: a number from 2; files dropped on the program's icon
        return OptionTexts::tr("The program was given %1 files or folders. It can examine only one "
                               "at a time: the PDF of the evidence or its folder.")
            .arg(rest.size());
    }
    if (!rest.isEmpty() && !mayBeEvidence(rest.first())) {
        //: on a terminal or in a window; %1: a file, such as one dropped on the program's icon
        return OptionTexts::tr("The program was given the file \"%1\" and cannot use it. It can "
                               "examine evidence: a PDF or its folder. Start the program without "
                               "the file to do the task.")
            .arg(asPlainText(rest.first(), longestShownWord));
    }
    return {};
}

/// Why the options cannot be followed together; empty where they can.
QString contradictionIn(const CommandLine &line)
{
    const bool examines = line.has("efterproev") || !line.rest().isEmpty();
    //: on a terminal; the options are not translated
    if (line.has("gennemgang") && line.has("tjek"))
        return OptionTexts::tr("--tjek and --gennemgang do not go together.");
    if (examines && (line.has("gennemgang") || line.has("tjek"))) {
        //: on a terminal or in a window; the options are not translated
        return OptionTexts::tr("When the program examines evidence, it cannot do --tjek or "
                               "--gennemgang at the same time.");
    }
    if (line.has("efterproev") && !line.rest().isEmpty())
        return inWords({CommandLine::Fault::Kind::Unknown, line.rest().first()});
    //: on a terminal; the options are not translated
    if (line.has("fortsaet") && !line.has("gennemgang"))
        return OptionTexts::tr("--fortsaet needs --gennemgang.");
    return {};
}

/// Fills \a path in, from \a option where it is given, or else from \a central. The refusal, or
/// nothing.
std::optional<QString> fill(QString &path, const CommandLine &line, const char *option,
    GivenPath (*otherwise)(), const std::optional<CentralSettings::Value> &central = {})
{
    if (!line.has(option) && central) {
        if (hasControlCharacter(central->text))
            return inWords({CommandLine::Fault::Kind::ControlCharacter, central->origin});
        const GivenPath given = GivenPath::of(central->text);
        path = given.path;
        if (given.refusal.isEmpty())
            return {};
        return central->origin + QStringLiteral(": ") + given.refusal;
    }
    const GivenPath given = line.has(option) ? GivenPath::of(line.value(option)) : otherwise();
    path = given.path;
    return given.refusal.isEmpty() ? std::nullopt : std::optional(given.refusal);
}

GivenPath nothing()
{
    return {};
}

std::variant<Options, OptionsAnswer> optionsOf(
    const CommandLine &line, const CentralSettings &central)
{
    Options options;
    options.environment = line.value("miljoe");
    options.task =
        line.has("opgave") ? line.value("opgave") : QStringLiteral(SORTIMENTSGUIDEN_DEFAULT_TASK);
    options.walkThrough = line.has("gennemgang");
    options.check = line.has("tjek");
    options.goOn = line.has("fortsaet");
    if (const auto why = fill(options.config, line, "config", nothing, central.config))
        return badOptions(*why);
    if (const auto why = fill(options.evidence, line, "efterproev", nothing))
        return badOptions(*why);
    if (!line.rest().isEmpty())
        options.evidence = QFileInfo(line.rest().first()).absoluteFilePath();
    // An examination uses no folder of its own.
    if (!options.evidence.isEmpty())
        return options;
    if (const auto why = fill(options.tasksFolder, line, "opgaver", nothing, central.tasks))
        return badOptions(*why);
    if (const auto why = fill(options.dataFolder, line, "data", GivenPath::ownData))
        return badOptions(*why);
    if (const auto why = fill(options.evidenceFolder, line, "sagsmappe", GivenPath::ownDocuments,
            central.evidenceFolder))
        return badOptions(*why);
    return options;
}

} // namespace

QString languageIn(const CommandLine &line, const CentralSettings &central)
{
    const QString otherwise = central.language ? central.language->text : QStringLiteral("da");
    const QString chosen = line.has("sprog") ? line.value("sprog") : otherwise;
    return chosen == QStringLiteral("da") || chosen == QStringLiteral("en") ? chosen : QString();
}

std::variant<Options, OptionsAnswer> readOptions(
    const CommandLine &line, const CentralSettings &central, const QString &build)
{
    if (line.fault())
        return badOptions(inWords(*line.fault()));
    if (languageIn(line, central).isEmpty()) {
        //: on a terminal; da and en are what can be written after --sprog
        const QString sentence = OptionTexts::tr("The language must be da or en.");
        return badOptions(line.has("sprog") || !central.language
                ? sentence
                : central.language->origin + QStringLiteral(": ") + sentence);
    }
    if (const QString why = refusalOf(line.rest()); !why.isEmpty())
        return badOptions(why);
    if (line.has("help"))
        return OptionsAnswer{help(), 0};
    if (line.has("version")) {
        return OptionsAnswer{QStringLiteral("%1 %2 (%3)")
                                 .arg(QCoreApplication::applicationName(),
                                     QCoreApplication::applicationVersion(), build),
            0};
    }
    if (const QString why = contradictionIn(line); !why.isEmpty())
        return badOptions(why);
    return optionsOf(line, central);
}
