// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "problems/problem.h"
#include "session/step.h"
#include "walkthrough/guidedwalk.h"
#include "walkthrough/uistallmonitor.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;
class WizardSession;

/// Clicks through the real window by itself, from the task card to the finished case
/// (`--gennemgang`). It reads the session's state and presses the buttons that a person would
/// press; it calls no request of the session.
class WalkThrough : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        /// At a pace that a person can follow; the first problem ends it.
        Show,
        /// Without pauses (`--fortsaet`). What a problem advises is tried a few times.
        GoOn,
    };

    /// \a browser: the user's, where guided mode is practised.
    WalkThrough(QWidget &window, const WizardSession &session, SiteBrowser &browser, Manner manner,
        QObject *parent = nullptr);

    void start();

    /// Values, subscription, checks, evidence, problems met and the longest stall, for standard
    /// output.
    QString summary() const;

Q_SIGNALS:
    /// The journal is open and the case, old or new, is at \a step.
    void tookUp(Step step);
    /// \a succeeded: the subscription was created and read back, and the evidence is saved. In
    /// guided practice it was read in what was pasted, and the service still shows it.
    void finished(bool succeeded);

protected:
    /// Waits for the first paint of the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step();
    void stepOnStatus();
    void stepOnEvidence();
    void takeAdvice(const Error &problem);
    bool press(const QString &name);
    bool isGuided() const;
    void end(bool succeeded);

    QWidget &m_window;
    const WizardSession &m_session;
    const Manner m_manner;
    QTimer m_pace;
    QElapsedTimer m_elapsed;
    UiStallMonitor m_stalls;
    GuidedWalk m_guided;
    bool m_hasTakenUp = false;
    /// When "Check again" may be pressed once more.
    QDeadlineTimer m_nextCheck;
    /// The problem that the window has had time to show.
    std::optional<Error> m_shown;
    /// Codes of the problems shown, in their order.
    QStringList m_met;
};
