// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/diagnosis.h"

#include "base/async.h"
#include "diagnosis/browsercheck.h"
#include "diagnosis/clockcheck.h"
#include "diagnosis/environmentcheck.h"

#include <utility>

Diagnosis::Diagnosis(const Clock &clock, Settings settings, QObject *parent)
    : QObject(parent), m_clock(clock), m_settings(std::move(settings))
{
}

QFuture<QList<CheckLine>> Diagnosis::computer()
{
    CheckReport folders;
    FolderCheck::lookAtData(m_settings.dataFolder, m_settings.dataTrial, folders);
    FolderCheck::lookAtEvidence(m_settings.evidenceFolder, m_settings.evidenceTrial, folders);
    ClockCheck::lookAt(m_clock, m_settings.builtOn, folders);
    return Async::transformed(BrowserCheck::run(this), this,
        [folders](const CheckLine &browser) { return folders.lines() + QList{browser}; });
}

QFuture<QList<CheckLine>> Diagnosis::environment(const Environment &environment)
{
    auto *check = new EnvironmentCheck(environment, m_clock,
        {m_settings.practiceProgram, m_settings.patience, m_settings.waits}, this);
    return check->run();
}
