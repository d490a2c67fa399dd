// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/settinglines.h"

#include <QCoreApplication>

namespace {

struct SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)
};

CheckLine inOrder(const QString &found)
{
    return {CheckLine::Mark::InOrder, found, {}};
}

CheckLine said(const QString &name, const QString &value, const QString &origin)
{
    //: --tjek; %1: name of a setting, %2: what it is, %3: where it comes from; in one line
    return inOrder(SettingTexts::tr("%1: %2 (%3).").arg(name, value, origin));
}

QString originOf(const CommandLine &line, const char *option,
    const std::optional<CentralSettings::Value> &central = {})
{
    if (line.has(option)) {
        //: --tjek, where a setting comes from, in brackets; %1: an option of the command line
        return SettingTexts::tr("from %1").arg(QStringLiteral("--") + QLatin1String(option));
    }
    if (!central) {
        //: --tjek, where a setting comes from, in brackets: nobody has set it
        return SettingTexts::tr("built in");
    }
    if (central->isVariable) {
        //: --tjek, where a setting comes from, in brackets; %1: a variable of the environment
        return SettingTexts::tr("from the variable %1").arg(central->origin);
    }
    //: --tjek, where a setting comes from, in brackets; %1: path of a file
    return SettingTexts::tr("from %1").arg(central->origin);
}

} // namespace

QList<CheckLine> settingLines(
    const CommandLine &line, const CentralSettings &central, const Options &options)
{
    //: --tjek, the list of environments where nobody has set another
    const QString ownList = SettingTexts::tr("the program's own list");
    //: --tjek, value of the setting for the folder with further tasks: it is not set
    const QString none = SettingTexts::tr("none");
    //: --tjek, where a setting comes from, in brackets: the user's choice on the first page
    const QString chosenLast = SettingTexts::tr("chosen last");
    QList<CheckLine> lines{
        //: --tjek, name of a setting
        said(SettingTexts::tr("Language"), languageIn(line, central),
            originOf(line, "sprog", central.language)),
        //: --tjek, name of a setting: the list of environments
        said(SettingTexts::tr("Environments"), options.config.isEmpty() ? ownList : options.config,
            originOf(line, "config", central.config)),
        //: --tjek, name of a setting: the task in KLIK
        said(SettingTexts::tr("Task"), options.task,
            options.isTaskRemembered ? chosenLast : originOf(line, "opgave")),
        //: --tjek, name of a setting: the folder with further tasks
        said(SettingTexts::tr("Folder with more tasks"),
            options.tasksFolder.isEmpty() ? none : options.tasksFolder,
            originOf(line, "opgaver", central.tasks)),
        //: --tjek, name of a setting
        said(SettingTexts::tr("Evidence folder"), options.evidenceFolder,
            originOf(line, "sagsmappe", central.evidenceFolder)),
        //: --tjek, name of a setting
        said(SettingTexts::tr("Data folder"), options.dataFolder, originOf(line, "data")),
    };
    if (central.updates) {
        //: --tjek, name of a setting: where new versions of the program come from
        lines.append(said(SettingTexts::tr("New versions"), central.updates->text,
            originOf(line, "hentes", central.updates)));
    }
    if (MachineFolder::place().isEmpty())
        return lines;
    if (central.machineFolder.isEmpty()) {
        lines.append(inOrder(
            //: --tjek; %1: path of the folder with settings for everybody on the computer
            SettingTexts::tr("Settings for everybody on the computer: there is no folder %1.")
                .arg(MachineFolder::place())));
    } else {
        lines.append(inOrder(
            //: --tjek; %1: path of the folder with settings for everybody on the computer
            SettingTexts::tr("Settings for everybody on the computer: the folder %1 can be used.")
                .arg(central.machineFolder)));
    }
    return lines;
}
