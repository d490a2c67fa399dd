// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

/// Keeps Qt from loading code from anywhere but the folder of its own plugins: on Windows `plugins`
/// in the program's folder. While the application object is made, the program's folder itself is
/// one of them there. Under macOS, where Qt is installed with the program, it stays one.
///
/// It is there while the application object is made, since Qt loads the first plugins in the
/// constructor. Until it is gone, neither QT_PLUGIN_PATH nor QT_QPA_PLATFORM_PLUGIN_PATH is set;
/// then they are as before, for the programs that this one starts. A `qt.conf` beside the program
/// is not read, because the program carries one itself (`resources/qt.conf`).
class PluginFolders {
public:
    PluginFolders();
    ~PluginFolders();
    Q_DISABLE_COPY_MOVE(PluginFolders)

private:
    /// A variable of the environment that is not set as long as this is there.
    class Unset {
    public:
        explicit Unset(const char *name);
        ~Unset();
        Q_DISABLE_COPY_MOVE(Unset)

    private:
        const char *m_name;
        QByteArray m_value;
    };

    Unset m_pluginPath{"QT_PLUGIN_PATH"};
    Unset m_platformPluginPath{"QT_QPA_PLATFORM_PLUGIN_PATH"};
};
