// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "program/pluginfolders.h"

#include "base/libraryfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QStringList>

namespace {

QStringList folders()
{
#ifdef Q_OS_WIN
    // Where the program is laid out for users. Qt would also look beside the program's folder.
    const QString own = LibraryFile::programFolder() + QStringLiteral("/plugins");
    if (QFileInfo(own).isDir())
        return {own};
#endif
#ifdef Q_OS_MACOS
    // Without the variables, these are Qt's own folder and the program's.
    return QCoreApplication::libraryPaths();
#else
    return {QLibraryInfo::path(QLibraryInfo::PluginsPath)};
#endif
}

} // namespace

PluginFolders::Unset::Unset(const char *name) : m_name(name), m_value(qgetenv(name))
{
    qunsetenv(m_name);
}

PluginFolders::Unset::~Unset()
{
    if (!m_value.isNull())
        qputenv(m_name, m_value);
}

PluginFolders::PluginFolders()
{
#ifdef Q_OS_LINUX
    // The application object's constructor adds the program's folder to the paths that are set
    // here. It leaves out what was among the paths before and was removed by setLibraryPaths().
    // What QT_PLUGIN_PATH names is among them, so the program's folder stands there for this one
    // call.
    const QString folder = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    qputenv("QT_PLUGIN_PATH", QFile::encodeName(QFileInfo(folder).path()));
    QCoreApplication::setLibraryPaths(folders());
    qunsetenv("QT_PLUGIN_PATH");
#elif defined(Q_OS_WIN)
    QCoreApplication::setLibraryPaths(folders());
#endif
}

PluginFolders::~PluginFolders()
{
    // From here on Qt computes the paths no more.
    QCoreApplication::setLibraryPaths(folders());
}
