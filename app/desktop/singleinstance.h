// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

/// Lets a second start on the same data folder bring the window of the first one to the front. Only
/// programs of the same user can ask or are asked. This is a convenience: the journal's lock is
/// what keeps two programs from working on one case.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// \a patience: how long either end waits for the other.
    explicit SingleInstance(QString dataFolder,
        std::chrono::milliseconds patience = std::chrono::seconds(2), QObject *parent = nullptr);

    /// Asks the program that has the folder open to show its window. answered() or unanswered()
    /// follows; unanswered() at once where no program listens.
    void activateOther();

    /// Listens from now on, also where a killed program once did; does nothing the second time.
    /// Only for the program that holds the journal's lock.
    void listen();

Q_SIGNALS:
    /// Another program asks for the window; it gets its answer when this returns.
    void activationRequested();
    void answered();
    void unanswered();

private:
    /// Where the data folder's program listens.
    QString address() const;
    void accept();
    void readRequest(QLocalSocket &connection);
    void finish(bool isAnswered);

    const QString m_dataFolder;
    QLocalServer m_server;
    QLocalSocket m_call;
    const std::chrono::milliseconds m_patience;
    QTimer m_waiting;
    bool m_isActivating = false;
    bool m_hasListened = false;
    int m_visitors = 0;
};
