// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "fakeports.h"
#include "faultproxy.h"
#include "services/journal/sqlitejournal.h"
#include "services/practice/serviceconnector.h"
#include "session/wizardsession.h"

#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// The computer's clock, as wrong as the test says.
class WrongClock : public Clock {
public:
    QDateTime now() const override { return m_true.now().addMSecs(wrongBy.count()); }
    std::chrono::milliseconds wrongBy{0};

private:
    SystemClock m_true;
};

/// Presses one user's button on the practice environment's sign-in page, over real HTTP.
class SigningBrowser : public QObject, public Browser {
    Q_OBJECT
public:
    SigningBrowser();
    bool open(const QUrl &url) override;
    bool showFile(const QString &) override { return true; }

    QByteArray user;
    /// She closes the page instead.
    bool isClosed = false;

private:
    QNetworkAccessManager m_network;
};

/// A real session on a real journal and real HTTP, with faults between it and the practice
/// environment, which is a process of its own.
class FaultyWorld {
public:
    FaultyWorld();
    ~FaultyWorld();

    void startProgram();

    /// What another program on the same journal is told.
    std::optional<ErrorKind> secondProgramMeets();

    /// Presses what leads on until a problem is shown, the browser is waited for in vain, or both
    /// checks are approved.
    void goOn();
    /// Does about every problem what the program advises first, until all is done.
    void recover();
    /// Kontrol 1 is approved, and the transfer has been asked for at her wish.
    bool isDone() const;
    bool shows(ErrorKind kind) const;

    /// Subscriptions of the municipality's system, by the practice environment's own word.
    int subscriptions();
    /// How often the journal says that an order was about to leave.
    int attempts();
    /// A file of the program that holds a piece of a secret, or nothing.
    QString leak() const;

    FaultProxy proxy;
    WrongClock clock;
    SigningBrowser browser;
    std::unique_ptr<WizardSession> session;
    /// Called just before the press that leads to a stage.
    std::function<void(const QByteArray &stage)> beforeStage = [](const QByteArray &) {};

private:
    void press();
    void waitForRest();

    QTemporaryDir m_folder;
    QProcess m_practice;
    KlikTask m_task = shippedTask();
    FakeArchive m_archive;
    std::unique_ptr<SqliteJournal> m_journal;
    std::unique_ptr<ServiceConnector> m_connector;
    bool m_hasChecked = false;
};
