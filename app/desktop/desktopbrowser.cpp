// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/desktopbrowser.h"

#include "desktop/helpers.h"
#include "desktop/watchedhelper.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace {

/// Whether the system opens addresses through programs that can be started and watched. Windows and
/// macOS do not, and in a sandbox the desktop's portal opens them.
bool areHelpersUsed()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return false;
#else
    return !QFileInfo::exists(QStringLiteral("/.flatpak-info"))
        && qEnvironmentVariableIsEmpty("SNAP");
#endif
}

} // namespace

DesktopBrowser::DesktopBrowser(std::chrono::milliseconds patience) : m_patience(patience) { }

bool DesktopBrowser::open(const QUrl &url)
{
    const bool isMeant = url.scheme() == QStringLiteral("https")
        || url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("mailto");
    return isMeant && url.isValid() && start(url);
}

bool DesktopBrowser::showFile(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && start(QUrl::fromLocalFile(file.absoluteFilePath()));
}

bool DesktopBrowser::start(const QUrl &url)
{
    if (!areHelpersUsed())
        return QDesktopServices::openUrl(url);
    const QList<Helpers::Command> commands = Helpers::commandsFor(url);
    if (commands.isEmpty())
        return false;
    auto *helper = new WatchedHelper(commands, m_patience, this);
    connect(helper, &WatchedHelper::failed, this, [this, url] { reportFailure(url); });
    connect(helper, &WatchedHelper::ended, helper, &QObject::deleteLater);
    helper->start();
    return true;
}
