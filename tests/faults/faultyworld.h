// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/evidencefolder.h"
#include "fakeports.h"
#include "faultproxy.h"
#include "faultyservice.h"
#include "faultyvfs.h"
#include "journal/sqlitejournal.h"
#include "session/wizardsession.h"
#include "signingbrowser.h"

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

/// A real session on a real journal and real HTTP, with faults between it and the practice
/// environment, which is a process of its own.
class FaultyWorld {
public:
    struct Circumstances {
        /// Of a call that gets no whole answer.
        std::chrono::milliseconds patience = std::chrono::seconds(10);
        /// Begins at this time, and time can be moved; invalid: now, and it cannot.
        QDateTime begin = {};
    };

    explicit FaultyWorld(const Circumstances &circumstances);
    ~FaultyWorld();

    void startProgram();
    /// The program ends, and another one begins.
    void startAgain();

    /// From this instant nothing more of the program reaches the disk.
    void die();
    /// Another program begins on the disk as the dead one left it, or as the loss of \a power did.
    void startAfterDeath(bool power);

    /// Both computers' clocks go on at \a time; nothing that counts seconds has noticed.
    void moveTo(const QDateTime &time);

    /// What another program on the same journal is told.
    std::optional<ErrorKind> secondProgramMeets();

    /// Presses what leads on until a problem is shown, the browser is waited for in vain, the
    /// program is dead, or both checks are approved.
    void goOn();
    /// Does about every problem what the program advises first, until all is done.
    void recover();
    /// Kontrol 1 is approved, and the transfer has been asked for at her wish.
    bool isDone() const;
    bool shows(ErrorKind kind) const;
    void openEvidence();
    /// Until it is said to be saved, or why it is not.
    void saveEvidence();

    /// Subscriptions of all that there are, by the practice environment's own book.
    int subscriptions() const;
    /// How often the journal says that an order was about to leave.
    int attempts();
    /// How many folders of evidence there are; a failure where one is not as its manifest says.
    int evidenceFolders() const;
    /// A file of the program that holds a piece of a secret, or nothing.
    QString leak() const;
    /// The program's files, evidence included, in which \a text stands.
    QStringList filesHolding(const QByteArray &text) const;
    /// The journal on the disk, opened anew by a program that has nothing else to do, holds a
    /// verified subscription.
    void expectVerifiedOnDisk();
    /// A piece of a secret is in \a content.
    bool holdsSecret(const QByteArray &content) const;

    FaultProxy proxy;
    FaultyVfs disk;
    WrongClock clock;
    SigningBrowser browser;
    FaultyConnector connector;
    std::unique_ptr<WizardSession> session;
    /// Called just before the press that leads to a stage: JRNL is the first that is kept.
    std::function<void(const QByteArray &stage)> beforeStage = [](const QByteArray &) {};

private:
    void startPractice(const QDateTime &begin);
    void setServiceClock();
    void endProgram();
    void press();
    QStringList filesWhere(const std::function<bool(const QByteArray &)> &holds) const;
    void waitForRest();
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    QProcess m_practice;
    KlikTask m_task = shippedTask();
    EvidenceFolder m_archive;
    std::unique_ptr<SqliteJournal> m_journal;
    bool m_hasChecked = false;
    bool m_isDead = false;
};
