// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/taskbar.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <utility>

class Taskbar::System {
public:
    void show(quintptr, const QString &program, const Progress &progress)
    {
        // Without an address libdbus would start a bus without listeners.
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            return;
        const bool isShown = progress.done > 0;
        auto update =
            QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/1"),
                QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        update << QStringLiteral("application://%1.desktop").arg(program)
               << QVariantMap{{QStringLiteral("progress"),
                                  isShown ? double(progress.done) / progress.of : 0.},
                      {QStringLiteral("progress-visible"), isShown}};
        QDBusConnection::sessionBus().send(update);
    }
};

Taskbar::Taskbar(QString program)
    : m_program(std::move(program)), m_system(std::make_unique<System>())
{
}

Taskbar::~Taskbar() = default;

void Taskbar::show(quintptr window, const Progress &progress)
{
    m_system->show(window, m_program, progress);
}
