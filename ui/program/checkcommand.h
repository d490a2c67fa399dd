// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/connectioncheck.h"

#include <QObject>

#include <functional>

/// `--tjek`: the settings, the computer and then each environment, one line of text for each thing
/// looked at.
class CheckCommand : public QObject {
    Q_OBJECT
public:
    using Print = std::function<void(const QString &line)>;

    /// \a check outlives this. \a settings tell where each setting comes from. \a print is called
    /// with one line at a time.
    CheckCommand(ConnectionCheck &check, const QList<CheckLine> &settings,
        const QList<Environment> &environments, Print print);

    void start();

Q_SIGNALS:
    /// \a exitStatus: 0 when nothing is wrong, else 1.
    void finished(int exitStatus);

private:
    void checkNext();
    void show(const QList<CheckLine> &lines);

    ConnectionCheck &m_check;
    QList<CheckLine> m_settings;
    QList<Environment> m_environments;
    Print m_print;
    bool m_isAnythingWrong = false;
    int m_notChecked = 0;
};
