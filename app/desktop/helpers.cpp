// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/helpers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

constexpr qint64 longestEntry = qint64{256} * 1024;

QString addressOf(const QUrl &url)
{
    return url.isLocalFile() ? url.toLocalFile() : QString::fromUtf8(url.toEncoded());
}

bool isWebAddress(const QUrl &url)
{
    return url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
}

/// The value of \a key in the group [Desktop Entry] of the file at \a path.
QString valueIn(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isInGroup = false;
    const QStringList lines = QString::fromUtf8(file.read(longestEntry)).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            isInGroup = line.trimmed() == QLatin1String("[Desktop Entry]");
        else if (isInGroup && line.section(u'=', 0, 0).trimmed() == key)
            return line.section(u'=', 1).trimmed();
    }
    return {};
}

/// The first word of an entry's command line, which may stand in quotes.
QString firstWordOf(const QString &command)
{
    return command.startsWith(u'"') ? command.section(u'"', 1, 1) : command.section(u' ', 0, 0);
}

} // namespace

QString Helpers::pathOf(const QString &program)
{
    if (program.isEmpty())
        return {};
    // A path is relative to the folder where the program was started, as in a shell.
    if (program.contains(u'/')) {
        const QFileInfo info(program);
        return info.isFile() && info.isExecutable() ? info.absoluteFilePath() : QString();
    }
    return QStandardPaths::findExecutable(program);
}

QList<Helpers::Command> Helpers::ofBrowserVariable(const QString &value, const QString &address)
{
    QList<Command> commands;
    const QStringList entries = value.split(u':', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        QStringList words = entry.simplified().split(u' ', Qt::SkipEmptyParts);
        const QString program = words.isEmpty() ? QString() : pathOf(words.takeFirst());
        if (program.isEmpty())
            continue;
        const QString place = QStringLiteral("%s");
        const bool hasPlace = !words.filter(place).isEmpty();
        words.replaceInStrings(place, address);
        if (!hasPlace)
            words.append(address);
        commands.append({program, words});
    }
    return commands;
}

QList<Helpers::Command> Helpers::commandsFor(const QUrl &url)
{
    const QString address = addressOf(url);
    QList<Command> commands;
    const QString desktop = pathOf(QStringLiteral("xdg-open"));
    if (!desktop.isEmpty())
        commands.append({desktop, {address}});
    if (!isWebAddress(url))
        return commands;
    commands += ofBrowserVariable(qEnvironmentVariable("BROWSER"), address);
    if (!commands.isEmpty())
        return commands;
    for (const char *program : {"sensible-browser", "x-www-browser"}) {
        const QString path = pathOf(QLatin1String(program));
        if (!path.isEmpty())
            return {{path, {address}}};
    }
    return {};
}

QString Helpers::programOfDesktopEntry(const QString &name)
{
    if (name.isEmpty() || name.contains(u'/'))
        return {};
    // In a subfolder the name has a hyphen instead of the slash.
    QString below = name;
    const qsizetype hyphen = below.indexOf(u'-');
    if (hyphen > 0)
        below[hyphen] = u'/';
    for (const QString &each : {name, below}) {
        const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, each);
        if (!path.isEmpty())
            return pathOf(firstWordOf(valueIn(path, QStringLiteral("Exec"))));
    }
    return {};
}
