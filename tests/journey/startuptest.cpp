// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/clock.h"
#include "connect/serviceconnector.h"
#include "journal/sqlitejournal.h"
#include "journey.h"
#include "pages/page.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <cerrno>
#include <functional>
#include <sys/socket.h>
#include <sys/wait.h>

namespace {

/// Calls back when a window is about to be painted for the first time.
class FirstPaint : public QObject {
public:
    FirstPaint(QObject &window, std::function<void()> then)
        : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then)
            std::exchange(m_then, {})();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

int networkSockets()
{
    int count = 0;
    const QStringList numbers = QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System);
    for (const QString &number : numbers) {
        sockaddr_storage address = {};
        socklen_t size = sizeof address;
        if (getsockname(number.toInt(), reinterpret_cast<sockaddr *>(&address), &size) == 0
            && (address.ss_family == AF_INET || address.ss_family == AF_INET6))
            ++count;
    }
    return count;
}

bool hasChildProcess()
{
    return waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

bool isLoaded(const QByteArray &library)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

} // namespace

TEST_F(Journey, NothingButTheFirstPageIsThereWhenTheWindowIsFirstPainted)
{
    ASSERT_TRUE(isLoaded("libQt6Widgets")) << "the look at what is loaded does not see";
    const QString data = folder.filePath(QStringLiteral("data"));
    const SystemClock clock;
    SqliteJournal journal(data);
    ServiceConnector connector(
        clock, {QStringLiteral("/nowhere/oevemiljoe"), QDir(data).filePath(QStringLiteral("o"))});
    session = std::make_unique<WizardSession>(world.task, world.environments,
        QStringLiteral("oevemiljoe"), folder.path(),
        WizardSession::Collaborators{
            journal, connector, world.archive, world.pictures, world.browser, clock});
    settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
    window = std::make_unique<WizardWindow>(*session, *settings);

    bool isPainted = false;
    new FirstPaint(*window, [&] {
        isPainted = true;
        EXPECT_EQ(networkSockets(), 0);
        EXPECT_FALSE(hasChildProcess());
        EXPECT_FALSE(isLoaded("opensslbackend"));
        EXPECT_FALSE(QFile::exists(data)) << "the journal is opened";
        EXPECT_EQ(window->findChildren<Page *>().size(), 1);
    });
    window->show();
    EXPECT_EVENTUALLY(isPainted);
}
