// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;
class WizardSession;

/// When the window is shown first: once the journal has been read, so that the window is laid out
/// and painted once. Where the disk needs longer, without what the journal holds.
class FirstShowing : public QObject {
    Q_OBJECT
public:
    /// \a patience: how long the window waits for the journal.
    explicit FirstShowing(WizardSession &session,
        std::chrono::milliseconds patience = std::chrono::milliseconds(100));

    /// Reads the journal. due() follows, when the event loop runs.
    void begin();

    /// Shows \a window, and does all that Qt puts off before the window system asks for the first
    /// paint. Else the window would be painted half made, and again.
    static void show(QWidget &window);

Q_SIGNALS:
    /// Emitted once.
    void due();

private:
    WizardSession &m_session;
    const std::chrono::milliseconds m_patience;
    QTimer m_waiting;
};
