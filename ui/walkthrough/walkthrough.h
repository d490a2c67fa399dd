// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "walkthrough/stallmeter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;
class WizardSession;

/// Clicks through the real window by itself, at a pace that a person can follow, from the task card
/// to the finished case (`--gennemgang`). It reads what the session shows and presses the buttons
/// that a person would press; it asks nothing of the session.
class WalkThrough : public QObject {
    Q_OBJECT
public:
    WalkThrough(QWidget &window, const WizardSession &session, QObject *parent = nullptr);

    void start();

    /// Values, subscription, checks, evidence and the longest stall, for standard output.
    QString summary() const;

Q_SIGNALS:
    /// \a succeeded: the subscription was created and read back, and the evidence is saved.
    void finished(bool succeeded);

private:
    void step();
    void stepOnEvidence();
    void press(const QString &name);
    void end(bool succeeded);

    QWidget &m_window;
    const WizardSession &m_session;
    QTimer m_pace;
    QElapsedTimer m_elapsed;
    StallMeter m_stalls;
};
