// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
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

/// The computer's clock, wrong by the test's amount.
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

    /// Sets both computers' clocks to \a time; monotonic clocks do not notice.
    void moveTo(const QDateTime &time);

    /// The error of another program on the same journal.
    std::optional<ErrorKind> secondProgramMeets();

    /// Presses the primary button until a problem is shown, the browser does not come back, the
    /// program is dead, or both checks are approved.
    void goOn();
    /// Follows the first advice of every problem until all is done.
    void recover();
    /// Kontrol 1 is approved, and the transfer was read at the user's press.
    bool isDone() const;
    bool shows(ErrorKind kind) const;
    void openEvidence() const;
    /// Until it is reported as saved, or as failed.
    void saveEvidence();

    /// The number of all subscriptions, by the practice environment's own data.
    int subscriptions() const;
    /// How often the journal has an order that was about to be sent.
    int attempts();
    /// How many folders of evidence there are; a failure where one differs from its manifest.
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
    /// Called just before the press that leads to a stage: JRNL is the first event that is kept.
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
    PictureStore m_pictures;
    std::unique_ptr<SqliteJournal> m_journal;
    bool m_hasChecked = false;
    bool m_isDead = false;
};
