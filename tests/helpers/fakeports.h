// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"
#include "domain/kliktask.h"
#include "manualclock.h"
#include "ports/browser.h"
#include "ports/casejournal.h"
#include "ports/connection.h"
#include "ports/evidencearchive.h"
#include "ports/picturearchive.h"
#include "ports/screenshots.h"

#include <QHash>
#include <QImage>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <type_traits>

/// Answers requests of one kind at once, or, while held, when the test releases them.
class DeferredAnswers {
public:
    /// Releases the oldest answer that is waiting.
    void answerNext();
    int waiting() const { return int(m_waiting.size()); }

    bool held = false;
    int asked = 0;

private:
    /// \a answer() now or later, depending on \a answers.
    template <typename Answer>
    friend auto answerAt(DeferredAnswers &answers, Answer answer);

    std::deque<std::function<void()>> m_waiting;
};

/// A journal in memory that can be made to fail, and that another session can open again.
class FakeJournal : public CaseJournal {
public:
    ~FakeJournal() override;
    QFuture<Result<OpenedJournal>> open(const QString &taskId) override;
    void allowTakingOver() override;
    QFuture<Result<Recorded>> append(
        const QString &caseId, const CaseEvent &event, const QDateTime &at) override;
    QFuture<Result<QList<Recorded>>> events(const QString &caseId) override;

    template <typename Event>
    int count() const
    {
        int found = 0;
        for (const Recorded &recorded : stored) {
            if constexpr (std::is_constructible_v<Submission::Event, Event>) {
                const auto *order = std::get_if<Submission::Event>(&recorded.event);
                found += order && std::holds_alternative<Event>(*order) ? 1 : 0;
            } else {
                found += std::holds_alternative<Event>(recorded.event) ? 1 : 0;
            }
        }
        return found;
    }

    QList<Recorded> stored;
    std::optional<Error> openError;
    bool mayTakeOver = false;
    std::optional<Error> appendError;
    std::optional<Error> notice;
    DeferredAnswers openings;
    DeferredAnswers appends;

private:
    QList<Recorded> of(const QString &caseId) const;
    QDateTime latestTime() const;
    QList<CaseFacts> cases(const QString &taskId) const;
};

class FakeSignIn : public SignIn {
public:
    FakeSignIn();
    ~FakeSignIn() override;
    QFuture<Result<Identity>> begin() override;
    void cancel() override;
    bool isSignedIn() const override { return signedIn; }
    void forget() override { signedIn = false; }
    QUrl signOutAddress() const override;

    void answer(const Result<Identity> &result);

    Identity identity;
    bool answersAtOnce = true;
    bool signedIn = false;
    int begun = 0;

private:
    std::unique_ptr<QPromise<Result<Identity>>> m_promise;
};

/// A service whose answers the test sets; create() stores like the real one.
class FakeService : public ClassificationService {
public:
    FakeService();
    ~FakeService() override;
    QFuture<Result<ServiceUser>> user() override;
    QFuture<Result<QList<ServiceInstance>>> instances(const QString &name) override;
    QFuture<Result<QList<Sortiment>>> sortimenter(const QString &name) override;
    QFuture<Result<QList<Subscription>>> subscriptions(
        const QString &instance, const QString &sortiment) override;
    QFuture<CreateOutcome> create(const Submission::Attempt &attempt) override;
    QFuture<Result<Subscription>> subscription(const QString &uuid) override;
    QFuture<Result<Transfer>> transfer(const QString &uuid) override;

    Subscription store(const SubscriptionOrder &order);

    Result<ServiceUser> userAnswer;
    Result<QList<ServiceInstance>> instancesAnswer;
    Result<QList<Sortiment>> sortimenterAnswer;
    std::optional<Error> subscriptionsError;
    std::optional<Error> readBackError;
    Result<Transfer> transferAnswer;
    QList<Subscription> stored;
    QList<Submission::Attempt> attempts;
    std::function<CreateOutcome(const Submission::Attempt &)> onCreate;

    DeferredAnswers users;
    DeferredAnswers instanceLists;
    DeferredAnswers sortimentLists;
    DeferredAnswers subscriptionLists;
    DeferredAnswers creations;
    DeferredAnswers readBacks;
    DeferredAnswers transfers;
};

class FakeConnection : public Connection {
public:
    ~FakeConnection() override;
    SignIn &signIn() override { return m_signIn; }
    ClassificationService &service() override { return m_service; }
    FakeSignIn m_signIn;
    FakeService m_service;
};

class FakeConnector : public Connector {
public:
    FakeConnector();
    ~FakeConnector() override;
    QFuture<Result<std::shared_ptr<Connection>>> connectTo(const Environment &) override;
    QFuture<Result<QUrl>> practiceService() override;
    std::shared_ptr<FakeConnection> connection;
    QUrl practice{QStringLiteral("http://127.0.0.1:8123")};
    std::optional<Error> error;
};

class FakeBrowser : public Browser {
public:
    ~FakeBrowser() override;
    bool open(const QUrl &url) override;
    bool showFile(const QString &path) override;
    /// Reports that what open() or showFile() was called with did not open after all.
    void failLater(const QUrl &url) const { reportFailure(url); }

    bool willing = true;
    QList<QUrl> opened;
    QStringList shown;
};

class FakeArchive : public EvidenceArchive {
public:
    ~FakeArchive() override;
    QFuture<Result<EvidenceSaved>> save(
        const EvidenceContent &content, const QString &folder) override;
    QFuture<bool> holds(const QString &path) override;
    QList<EvidenceContent> saved;
    /// Evidence that was saved and is no longer there.
    QStringList gone;
    std::optional<Error> error;
    DeferredAnswers saves;
};

/// Keeps every picture under the next number.
class FakePictures : public PictureArchive {
public:
    ~FakePictures() override;
    QFuture<Result<PictureKept>> keep(const QString &caseId, const QImage &picture,
        const QString &caption, PictureKept::Kind kind) override;
    QFuture<Result<QByteArray>> read(const QString &caseId, const PictureKept &picture) override;
    QFuture<Result<Done>> discard(const QString &caseId, const PictureKept &picture) override;

    /// The pictures that the user brought.
    QList<QImage> brought;
    /// The same as PNG, by the names of their files.
    QHash<QString, QByteArray> kept;
    QList<PictureKept> discarded;
    /// What the next calls answer.
    std::optional<Error> error;
    DeferredAnswers keeps;

private:
    int m_number = 0;
};

/// A desktop that takes pictures of the screen, where the test says so.
class FakeScreenshots : public Screenshots {
public:
    FakeScreenshots();
    ~FakeScreenshots() override;
    bool isOffered() const override { return offered; }
    QFuture<Answer> ask() override;
    void cancel() override;

    void answer(const Answer &given);

    bool offered = false;
    int asked = 0;
    int cancelled = 0;

private:
    std::unique_ptr<QPromise<Answer>> m_promise;
};

KlikTask shippedTask();
QList<Environment> shippedEnvironments();
/// Production where the program signs in and orders itself. None is shipped yet.
Environment serviceEnvironment();

/// The world around a session: Mette Holm of Vejle, who may subscribe, and a service that has what
/// it should. A test changes what it is about.
struct FakeWorld {
    FakeWorld();
    ~FakeWorld();

    static ServiceInstance serviceInstance(const TaskInstance &instance);

    FakeSignIn &signIn() { return connector.connection->m_signIn; }
    FakeService &service() { return connector.connection->m_service; }

    KlikTask task = shippedTask();
    QList<Environment> environments = shippedEnvironments();
    ManualClock clock;
    /// The day of the program's build; invalid: not known.
    QDate builtOn;
    FakeJournal journal;
    FakeConnector connector;
    FakeBrowser browser;
    FakeArchive archive;
    FakePictures pictures;
    FakeScreenshots screenshots;
};
