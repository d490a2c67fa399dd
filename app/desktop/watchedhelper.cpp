// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/watchedhelper.h"

#include <utility>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

/// QProcess kills its program when it is destroyed, but the user's browser must stay open when the
/// wizard ends.
void leaveToItself(std::unique_ptr<QProcess> process)
{
    static auto *left = new std::vector<std::unique_ptr<QProcess>>;
    process->disconnect();
    left->push_back(std::move(process));
}

std::unique_ptr<QProcess> processFor(const Helpers::Command &command)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(command.program);
    process->setArguments(command.arguments);
    // Pipes would break when this program ends before the browser.
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // Ctrl+C in a terminal goes to the whole process group, and must not end the browser.
    process->setChildProcessModifier([] { ::setsid(); });
#endif
    return process;
}

} // namespace

WatchedHelper::WatchedHelper(
    QList<Helpers::Command> commands, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_commands(std::move(commands))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_isJudged = true; });
}

WatchedHelper::~WatchedHelper()
{
    if (m_process && m_process->state() != QProcess::NotRunning)
        leaveToItself(std::move(m_process));
}

void WatchedHelper::start()
{
    m_patience.start();
    startNext();
}

void WatchedHelper::startNext()
{
    m_process = processFor(m_commands.takeFirst());
    // Queued, because the handler replaces the process that emits the signal.
    connect(
        m_process.get(), &QProcess::finished, this,
        [this](int exitCode, QProcess::ExitStatus status) {
            judge(status == QProcess::NormalExit && exitCode == 0);
        },
        Qt::QueuedConnection);
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                judge(false);
        },
        Qt::QueuedConnection);
    m_process->start();
}

void WatchedHelper::judge(bool isGood)
{
    if (!isGood && !m_isJudged && !m_commands.isEmpty())
        return startNext();
    m_patience.stop();
    if (!isGood && !std::exchange(m_isJudged, true))
        Q_EMIT failed();
    Q_EMIT ended();
}
