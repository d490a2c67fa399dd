// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/clock.h"
#include "diagnosis/foldercheck.h"
#include "ports/connectioncheck.h"

#include <QObject>

#include <chrono>
#include <memory>

class HostWaits;

/// Looks at this computer, its network and the services themselves.
class Diagnosis : public QObject, public ConnectionCheck {
    Q_OBJECT
public:
    struct Settings {
        QString dataFolder;
        QString evidenceFolder;
        /// The program `oevemiljoe`; empty: the one installed with this program.
        QString practiceProgram = {};
        /// For one environment.
        std::chrono::milliseconds patience = std::chrono::seconds(30);
        /// How the program saves in the two folders.
        FolderCheck::Trial dataTrial = {};
        FolderCheck::Trial evidenceTrial = {};
        /// The day of this build; invalid: not known.
        QDate builtOn = {};
        /// How long hosts have asked the rest of the program to wait; null: no such request is
        /// known.
        std::shared_ptr<HostWaits> waits = {};
    };

    /// \a clock outlives this.
    Diagnosis(const Clock &clock, Settings settings, QObject *parent = nullptr);

    QFuture<QList<CheckLine>> computer() override;
    QFuture<QList<CheckLine>> environment(const Environment &environment) override;

private:
    const Clock &m_clock;
    const Settings m_settings;
};
