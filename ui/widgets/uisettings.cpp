// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/uisettings.h"

#include "base/lockfile.h"

#include <QFile>

namespace {

const QString textSizeKey = QStringLiteral("look/textSize");
const QString schemeKey = QStringLiteral("look/colours");
const QString geometryKey = QStringLiteral("window/geometry");
const QString taskKey = QStringLiteral("start/task");

} // namespace

UiSettings::UiSettings(const QString &file) : m_settings(file, QSettings::IniFormat)
{
    // QSettings would wait for the lock of a program that was killed while it wrote.
    for (const char *lock : {".lock", ".lock.rmlock"})
        LockFile::removeUnlessHeld(file + QLatin1String(lock));
}

void UiSettings::keep(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    m_settings.sync();
    // Qt makes the file readable for all users.
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

int UiSettings::textSize() const
{
    return m_settings.value(textSizeKey, 100).toInt();
}

ColourScheme UiSettings::scheme() const
{
    switch (m_settings.value(schemeKey).toInt()) {
    case int(ColourScheme::Light):
        return ColourScheme::Light;
    case int(ColourScheme::Dark):
        return ColourScheme::Dark;
    default:
        return ColourScheme::FollowSystem;
    }
}

void UiSettings::keepLook(const Theme &theme)
{
    keep(textSizeKey, theme.textSize());
    keep(schemeKey, int(theme.scheme()));
}

QByteArray UiSettings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void UiSettings::keepGeometry(const QByteArray &geometry)
{
    keep(geometryKey, geometry);
}

QString UiSettings::task() const
{
    return m_settings.value(taskKey).toString();
}

void UiSettings::keepTask(const QString &id)
{
    keep(taskKey, id);
}
