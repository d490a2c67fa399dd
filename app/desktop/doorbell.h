// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

/// A second start on the same data folder rings, and the program that has it open comes to the
/// front. Nobody but this user's programs can ring or is rung at. It is a courtesy: what keeps two
/// programs off one case is the journal's lock.
class Doorbell : public QObject {
    Q_OBJECT
public:
    /// \a patience: how long either end waits for the other.
    explicit Doorbell(QString dataFolder,
        std::chrono::milliseconds patience = std::chrono::seconds(2), QObject *parent = nullptr);

    /// Rings; answered() or unanswered() follows, at once where nobody listens.
    void ring();

    /// Listens from now on, also where a killed program once did; does nothing the second time.
    /// Only for the program that holds the journal's lock.
    void listen();

Q_SIGNALS:
    /// Another program has rung; it is answered when this returns.
    void rung();
    void answered();
    void unanswered();

private:
    /// Where the data folder's program listens.
    QString address() const;
    void letIn();
    void hear(QLocalSocket &visitor);
    void hangUp(bool isAnswered);

    const QString m_dataFolder;
    QLocalServer m_server;
    QLocalSocket m_call;
    const std::chrono::milliseconds m_patience;
    QTimer m_waiting;
    bool m_isRinging = false;
    bool m_hasListened = false;
    int m_visitors = 0;
};
