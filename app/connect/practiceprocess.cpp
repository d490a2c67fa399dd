// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/practiceprocess.h"

#include "connect/boundchild.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace {

/// The one line is short; whatever is longer is not from the practice environment.
constexpr qint64 longestLine = 200;

/// Beside this program, or in the folder for programs that people do not start; or nothing.
QString installedProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const auto &folder : {QStringLiteral("."), QStringLiteral("../libexec/sortimentsguide"),
             QStringLiteral("../libexec")}) {
#ifdef Q_OS_WIN
        const QFileInfo program(here.filePath(folder + QStringLiteral("/oevemiljoe.exe")));
#else
        const QFileInfo program(here.filePath(folder + QStringLiteral("/oevemiljoe")));
#endif
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

/// The address in the line that the practice environment prints, or nothing.
QUrl addressIn(const QByteArray &line)
{
    static const QRegularExpression form(
        QStringLiteral("\\Alytter p\\S (http://127\\.0\\.0\\.1:([1-9][0-9]{0,4}))\\r?\\n\\z"));
    const auto match = form.match(QString::fromUtf8(line));
    return match.captured(2).toInt() <= 65'535 ? QUrl(match.captured(1)) : QUrl();
}

} // namespace

PracticeProcess::PracticeProcess(Settings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_settings.patience);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { fail(QStringLiteral("oevemiljoe: not ready in time")); });
}

PracticeProcess::~PracticeProcess()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->close();
}

QFuture<Result<QUrl>> PracticeProcess::start()
{
    const auto promise = std::make_shared<Promise>();
    promise->start();
    m_waiting.append(promise);
    if (!m_address.isEmpty())
        answer(m_address);
    else if (!m_process)
        launch();
    return promise->future();
}

void PracticeProcess::launch()
{
    const QString program = m_settings.program.isEmpty() ? installedProgram() : m_settings.program;
    if (program.isEmpty()) {
        fail(QStringLiteral("oevemiljoe: not found"));
        return;
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(program);
    m_process->setArguments(
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data"),
            QDir(m_settings.dataFolder).filePath(QStringLiteral("oevemiljoe")),
            QStringLiteral("--overfoersel-sekunder"), QString::number(m_settings.transfer.count()),
            QStringLiteral("--stop-ved-eof")});
    m_process->setStandardErrorFile(QProcess::nullDevice());
    bindToThisProgram(*m_process);
    connect(
        m_process.get(), &QProcess::readyReadStandardOutput, this, &PracticeProcess::readOutput);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(QStringLiteral("oevemiljoe: cannot be started"));
    });
    connect(
        m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
            fail(status == QProcess::CrashExit
                    ? QStringLiteral("oevemiljoe: ended by signal %1").arg(code)
                    : QStringLiteral("oevemiljoe: ended with exit code %1").arg(code));
        });
    m_patience.start();
    m_process->start();
}

void PracticeProcess::readOutput()
{
    if (!m_address.isEmpty()) {
        // The address is known. Drain stdout, so that the child does not block on a full pipe.
        m_process->readAllStandardOutput();
        return;
    }
    if (!m_process->canReadLine() && m_process->bytesAvailable() <= longestLine)
        return;
    m_address = addressIn(m_process->readLine(longestLine));
    if (m_address.isEmpty()) {
        fail(QStringLiteral("oevemiljoe: no address"));
        return;
    }
    m_patience.stop();
    answer(m_address);
}

void PracticeProcess::answer(const Result<QUrl> &result)
{
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(result);
        promise->finish();
    }
}

/// Drops the process, if there is one: the next start() makes a new one.
void PracticeProcess::fail(const QString &detail)
{
    m_patience.stop();
    m_address.clear();
    // This may be a slot of that process, so it is deleted later.
    if (QProcess *process = m_process.release()) {
        process->disconnect(this);
        process->close();
        process->deleteLater();
    }
    answer(Error{ErrorKind::PracticeNotRunning, detail, {}});
}
