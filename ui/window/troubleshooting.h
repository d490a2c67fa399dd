// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/logfile.h"
#include "domain/environment.h"
#include "ports/connectioncheck.h"
#include "problems/problem.h"
#include "widgets/copybutton.h"
#include "widgets/textblock.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;
class WizardSession;

/// "Check the connection" and "Save log", and their results.
class Troubleshooting : public QWidget {
    Q_OBJECT
public:
    /// The environment of the work; null before the user has chosen one.
    using Place = std::function<const Environment *()>;

    /// \a check and \a log outlive this.
    Troubleshooting(ConnectionCheck &check, LogFile &log, Place place, QWidget *parent = nullptr);
    /// For the environment of \a session, which notes where the check finds no way to it.
    static Troubleshooting *of(WizardSession &session, ConnectionCheck &check, LogFile &log);

    /// Saves the log as \a path, unless something is there, and shows the result.
    void saveLog(const QString &path);
    /// The result is no longer shown; a check that runs goes on.
    void forget();
    /// Looks for what is wrong, unless it does so already.
    void check();

Q_SIGNALS:
    /// The way to the environment of the work was checked, and the result is no longer shown, so
    /// that a page that tells of it moves nothing here.
    void checked(bool isConnected);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void checkEnvironment(const QList<CheckLine> &computer);
    void tell(QList<CheckLine> lines, bool isConnected);
    void tellVerdict(const QList<CheckLine> &wrong, bool isConnected);
    void addLine(const CheckLine &line, QVBoxLayout &rows);
    void say(Severity severity, const QString &text);
    void sayOfLog(Severity severity, const QString &text);
    void clear();
    void askWhereToSave();

    ConnectionCheck &m_check;
    LogFile &m_log;
    Place m_place;
    CopyButton *m_copy;
    QWidget *m_outcome;
    QVBoxLayout *m_outcomeRows;
    /// What became of the log, below the result of a check.
    QPointer<QWidget> m_aboutLog;
    /// Not told yet; nothing: not checked.
    std::optional<bool> m_isConnected;
    QString m_asText;
    bool m_isChecking = false;
};
