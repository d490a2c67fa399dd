// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace {

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

const QString language = QStringLiteral("sprog");
constexpr char examination[] = "efterproev";

QString defaultTask()
{
    return QStringLiteral(SORTIMENTSGUIDEN_DEFAULT_TASK);
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents.isEmpty() ? QDir::homePath() : documents)
        .filePath(QStringLiteral("KLIK-dokumentation"));
}

QString help()
{
    //: answer to --help on a terminal; options as they are, in columns; %1: a task's ID
    return OptionTexts::tr("sortimentsguide [options]\n\n"
                           "Leads you through the task in KLIK.\n\n"
                           "  --miljoe ID        start in that environment\n"
                           "  --config FILE      list of environments\n"
                           "  --opgave ID        the KLIK task (%1)\n"
                           "  --sagsmappe DIR    where evidence is saved\n"
                           "  --data DIR         where the program keeps its cases\n"
                           "  --gennemgang       the program shows the whole task by itself in the "
                           "practice environment\n"
                           "  --tjek             only look for what is wrong: without --miljoe in "
                           "all environments\n"
                           "  --efterproev FILE  examines evidence: a PDF or its folder\n"
                           "  --sprog da|en      language\n"
                           "  --version, --help")
        .arg(defaultTask());
}

OptionsAnswer refusal(const QString &sentence)
{
    //: on a terminal, the line below each complaint about options
    return {sentence + u'\n' + OptionTexts::tr("See what you can write with --help."), 2};
}

} // namespace

bool isCheckIn(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--tjek"));
}

bool askForExamination(int count, const char *const *arguments)
{
    return std::any_of(arguments, arguments + count, [](const char *word) {
        return QByteArrayView(word).startsWith(QByteArray("--") + examination);
    });
}

QString languageIn(const QStringList &arguments)
{
    QString chosen = QStringLiteral("da");
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        const QString &word = arguments.at(at);
        if (word == QStringLiteral("--sprog"))
            chosen = arguments.value(at + 1);
        else if (word.startsWith(QStringLiteral("--sprog=")))
            chosen = word.mid(8);
    }
    return chosen == QStringLiteral("da") || chosen == QStringLiteral("en") ? chosen : QString();
}

std::variant<Options, OptionsAnswer> readOptions(const QStringList &arguments)
{
    const QCommandLineOption environment(QStringLiteral("miljoe"), {}, QStringLiteral("ID"));
    const QCommandLineOption config(QStringLiteral("config"), {}, QStringLiteral("FILE"));
    const QCommandLineOption task(
        QStringLiteral("opgave"), {}, QStringLiteral("ID"), defaultTask());
    const QCommandLineOption evidence(
        QStringLiteral("sagsmappe"), {}, QStringLiteral("DIR"), documentsFolder());
    const QCommandLineOption data(QStringLiteral("data"), {}, QStringLiteral("DIR"),
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const QCommandLineOption walkThrough(QStringLiteral("gennemgang"));
    const QCommandLineOption check(QStringLiteral("tjek"));
    const QCommandLineOption goOn(QStringLiteral("fortsaet"));
    const QCommandLineOption examine(QString::fromLatin1(examination), {}, QStringLiteral("FILE"));
    const QCommandLineOption languageOption(language, {}, QStringLiteral("da|en"));
    const QCommandLineOption version(QStringLiteral("version"));
    const QCommandLineOption helpOption(QStringLiteral("help"));

    QCommandLineParser parser;
    parser.addOptions({environment, config, task, evidence, data, walkThrough, check, goOn, examine,
        languageOption, version, helpOption});
    const bool isParsed = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        //: on a terminal; %1: an option without its dashes
        return refusal(
            OptionTexts::tr("The program does not know --%1.").arg(unknown.first().left(40)));
    }
    //: on a terminal: an option that needs a value has none
    if (!isParsed)
        return refusal(OptionTexts::tr("A value is missing."));
    if (!parser.positionalArguments().isEmpty()) {
        //: on a terminal; %1: a word that is no option
        return refusal(OptionTexts::tr("The program does not know \"%1\".")
                           .arg(parser.positionalArguments().first().left(40)));
    }
    if (parser.isSet(helpOption))
        return OptionsAnswer{help(), 0};
    if (parser.isSet(version)) {
        return OptionsAnswer{
            QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(), 0};
    }
    //: on a terminal; the options are not translated
    if (parser.isSet(walkThrough) && parser.isSet(check))
        return refusal(OptionTexts::tr("--tjek and --gennemgang do not go together."));
    //: on a terminal; the options are not translated
    if (parser.isSet(goOn) && !parser.isSet(walkThrough))
        return refusal(OptionTexts::tr("--fortsaet needs --gennemgang."));
    return Options{parser.value(environment), parser.value(config), parser.value(task),
        QDir(parser.value(evidence)).absolutePath(), QDir(parser.value(data)).absolutePath(),
        parser.isSet(walkThrough), parser.isSet(check), parser.isSet(goOn), parser.value(examine)};
}
