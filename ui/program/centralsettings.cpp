// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/centralsettings.h"

#include "base/givenfile.h"
#include "base/givenpath.h"
#include "program/taskfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <array>

namespace {

using Value = CentralSettings::Value;

struct SettingsTexts {
    Q_DECLARE_TR_FUNCTIONS(CentralSettingsTexts)
};

constexpr qint64 largestFile = qint64{64} * 1024;

const QString environmentsName = QStringLiteral("miljoeer.json");
const QString settingsName = QStringLiteral("indstillinger.json");
const QString tasksName = QStringLiteral("opgaver");

struct Variable {
    const char *name;
    std::optional<Value> CentralSettings::*setting;
};

constexpr std::array variables{
    Variable{"SORTIMENTSGUIDEN_CONFIG", &CentralSettings::config},
    Variable{"SORTIMENTSGUIDEN_SAGSMAPPE", &CentralSettings::evidenceFolder},
    Variable{"SORTIMENTSGUIDEN_SPROG", &CentralSettings::language},
    Variable{"SORTIMENTSGUIDEN_OPGAVER", &CentralSettings::tasks},
};

QString folderIn(const JsonValue &value)
{
    const QString path = value.string();
    if (path != QLatin1String("~") && !path.startsWith(QLatin1String("~/"))
        && !QDir::isAbsolutePath(path)) {
        value.fail(QT_TRANSLATE_NOOP("JsonFaults",
            //: what is wrong in a file, after its name and a member: "/sagsmappe: must be ..."
            "must be a whole path, or begin with ~/"));
    }
    return path;
}

QString languageIn(const JsonValue &value)
{
    const QString language = value.string();
    if (language != QLatin1String("da") && language != QLatin1String("en")) {
        //: what is wrong in a file, after its name and a member: "/sprog: must be ..."
        value.fail(QT_TRANSLATE_NOOP("JsonFaults", "must be da or en"));
    }
    return language;
}

QString sourceOfUpdatesIn(const JsonValue &value)
{
    const QString source = value.string();
    const bool isAddress = source.contains(QLatin1String("://"));
    const QUrl url(source, QUrl::StrictMode);
    if (isAddress
        && (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()
            || !url.userInfo().isEmpty())) {
        value.fail(QT_TRANSLATE_NOOP("JsonFaults",
            //: what is wrong in a file, after its name and a member: "/hentes: must be ..."
            "must be a text, or an address that begins with https://"));
    }
    return source;
}

/// Fills in what the settings file at \a path sets. What is wrong with it, or nothing.
std::optional<CentralSettings::Fault> readFile(const QString &path, CentralSettings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return MachineFolder::Fault{MachineFolder::Fault::Kind::CannotBeLookedAt, path};
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return CentralSettings::FileFault{path, {}, true};
    const auto fault = GivenFile::readJson(content, {}, [&](const JsonValue &whole) {
        if (const auto member = whole.memberIfAny("sagsmappe"))
            settings.evidenceFolder = Value{folderIn(*member), path};
        if (const auto member = whole.memberIfAny("opgaver"))
            settings.tasks = Value{folderIn(*member), path};
        if (const auto member = whole.memberIfAny("sprog"))
            settings.language = Value{languageIn(*member), path};
        if (const auto member = whole.memberIfAny("hentes"))
            settings.updates = Value{sourceOfUpdatesIn(*member), path};
    });
    if (fault)
        return CentralSettings::FileFault{path, fault};
    return {};
}

/// Whether the folder with task files at \a path and the files in it may be used: what is wrong, or
/// nothing, also where there is no such folder.
std::optional<CentralSettings::Fault> faultOfTasks(const QString &path, unsigned administrator)
{
    if (const auto fault = MachineFolder::faultOf(path, {}, administrator))
        return fault;
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    // Otherwise its files would be missed without a word.
    if (!info.isReadable() || !info.isExecutable())
        return MachineFolder::Fault{MachineFolder::Fault::Kind::CannotBeLookedAt, path};
    return MachineFolder::faultOf(path, TaskFiles::namesIn(path), administrator);
}

/// What is set in \a folder for everybody.
CentralSettings ofMachine(const QString &folder, unsigned administrator)
{
    CentralSettings settings;
    const QFileInfo info(folder);
    if (folder.isEmpty() || (!info.exists() && !info.isSymLink()))
        return settings;
    settings.machineFolder = folder;
    settings.fault =
        MachineFolder::faultOf(folder, {environmentsName, settingsName}, administrator);
    const QString tasks = QDir(folder).filePath(tasksName);
    if (!settings.fault)
        settings.fault = faultOfTasks(tasks, administrator);
    if (settings.fault)
        return settings;
    if (QFileInfo::exists(tasks))
        settings.machineTasks = tasks;
    const QString environments = QDir(folder).filePath(environmentsName);
    if (QFileInfo::exists(environments))
        settings.config = Value{environments, environments};
    const QString file = QDir(folder).filePath(settingsName);
    if (QFileInfo::exists(file))
        settings.fault = readFile(file, settings);
    return settings;
}

} // namespace

CentralSettings readCentralSettings(const QString &folder, unsigned administrator)
{
    CentralSettings settings = ofMachine(folder, administrator);
    for (const Variable &variable : variables) {
        const QByteArray bytes = qgetenv(variable.name);
        const QString text = qEnvironmentVariable(variable.name);
        // As if it were not set.
        if (text.trimmed().isEmpty())
            continue;
        const QString name = QString::fromLatin1(variable.name);
#ifndef Q_OS_WIN
        if (!GivenPath::isText(bytes) && !settings.fault)
            settings.fault = CentralSettings::GarbledVariable{name, bytes};
#endif
        settings.*variable.setting = Value{text, name, true};
    }
    return settings;
}

QString inWords(const CentralSettings::Fault &fault)
{
    if (const auto *folder = std::get_if<MachineFolder::Fault>(&fault))
        return MachineFolder::inWords(*folder);
    if (const auto *variable = std::get_if<CentralSettings::GarbledVariable>(&fault))
        return variable->name + QStringLiteral(": ") + GivenPath::refusalOf(variable->bytes);
    const auto &file = std::get<CentralSettings::FileFault>(fault);
    const QString what = file.inJson
        ? file.path + QStringLiteral(": ") + GivenFile::inWords(*file.inJson)
        //: why settings for the whole computer are not used; %1: path of a file, %2: a number
        : SettingsTexts::tr("%1 is too large. It may be at most %2 KiB.")
              .arg(file.path)
              .arg(largestFile / 1024);
    //: the line below what is wrong in a file with settings for the whole computer
    const QString advice = SettingsTexts::tr("The program does not start before the file is as it "
                                             "should be. Ask your IT department to put it right.");
    return what + u'\n' + advice;
}
