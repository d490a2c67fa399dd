// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/diagnosis.h"

#include "base/async.h"
#include "base/deferredlibrary.h"
#include "diagnosis/browsercheck.h"
#include "diagnosis/clockcheck.h"
#include "diagnosis/environmentcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace {

struct ProgramCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(ProgramCheckTexts)
};

/// Whether the program is whole. What is not whole is found here, and not after a day of waiting.
void lookAtProgram(CheckReport &report)
{
    const QString file = QDir::toNativeSeparators(DeferredLibrary::path());
    if (DeferredLibrary::parts().pdf) {
        //: a line of the check of the computer; %1: the path of a file
        report.inOrder(ProgramCheckTexts::tr("The program: %1 can be used.").arg(file));
        return;
    }
    //: a line of the check of the computer; %1: the path of a file
    report.wrong(ProgramCheckTexts::tr("The program: %1 is missing or damaged.").arg(file),
        //: advice after "The program: %1 is missing or damaged."; for an IT department
        ProgramCheckTexts::tr("Install the program again."));
}

QList<CheckLine> linesAboutFolders(const Diagnosis::Settings &settings)
{
    CheckReport folders;
    FolderCheck::lookAtData(settings.dataFolder, settings.dataTrial, folders);
    FolderCheck::lookAtEvidence(settings.evidenceFolder, settings.evidenceTrial, folders);
    return folders.lines();
}

} // namespace

Diagnosis::Diagnosis(const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(std::move(settings))
{
}

QFuture<QList<CheckLine>> Diagnosis::computer()
{
    // A shared drive whose server does not answer can take a minute.
    const QFuture<QList<CheckLine>> folders = QtConcurrent::run(linesAboutFolders, m_settings);
    const auto promise = std::make_shared<QPromise<QList<CheckLine>>>();
    promise->start();
    Async::whenDone(folders, this, [this, promise](const QList<CheckLine> &ofFolders) {
        Async::whenDone(
            BrowserCheck::run(this), this, [this, promise, ofFolders](const CheckLine &browser) {
                CheckReport program;
                CheckReport clock;
                lookAtProgram(program);
                ClockCheck::lookAt(m_clock, m_settings.builtOn, clock);
                promise->addResult(program.lines() + ofFolders + clock.lines() + QList{browser});
                promise->finish();
            });
    });
    return promise->future();
}

QFuture<QList<CheckLine>> Diagnosis::environment(const Environment &environment)
{
    auto *check = new EnvironmentCheck(environment, m_clock,
        {m_settings.practiceProgram, m_settings.patience, m_settings.waits}, this);
    return check->run();
}
