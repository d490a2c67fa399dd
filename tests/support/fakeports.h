// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/environment.h"
#include "domain/kliktask.h"
#include "manualclock.h"
#include "services/browser.h"
#include "services/casejournal.h"
#include "services/connection.h"
#include "services/evidencearchive.h"
#include "support/async.h"
#include "support/utc.h"
#include "testdata.h"

#include <QPromise>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

/// Answers questions at once, or, while held, when the test says.
template <typename T>
class Desk {
public:
    QFuture<T> ask(std::function<T()> answer)
    {
        ++asked;
        if (!held)
            return Async::ready(answer());
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        m_waiting.push_back([promise, answer = std::move(answer)] {
            promise->addResult(answer());
            promise->finish();
        });
        return future;
    }

    void answerNext()
    {
        ASSERT_FALSE(m_waiting.empty());
        const auto answer = m_waiting.front();
        m_waiting.pop_front();
        answer();
    }

    int waiting() const { return int(m_waiting.size()); }

    bool held = false;
    int asked = 0;

private:
    std::deque<std::function<void()>> m_waiting;
};

/// A journal in memory that can be made to fail, and that another session can open again.
class FakeJournal : public CaseJournal {
public:
    QFuture<Result<OpenedJournal>> open(
        const QString &taskId, const QString &environmentId) override
    {
        if (openError)
            return Async::ready(Result<OpenedJournal>(*openError));
        OpenedJournal opened{latestCase(taskId, environmentId), notice, latestTime()};
        return Async::ready(Result<OpenedJournal>(opened));
    }

    void allowTakingOver() override
    {
        mayTakeOver = true;
        if (openError && openError->kind == ErrorKind::CaseLockedByOtherComputer)
            openError.reset();
    }

    QFuture<Result<Recorded>> append(
        const QString &caseId, const CaseEvent &event, const QDateTime &at) override
    {
        return appends.ask([this, caseId, event, at]() -> Result<Recorded> {
            if (appendError)
                return *appendError;
            const Recorded recorded{caseId, qint64(of(caseId).size()) + 1, at, event};
            stored.append(recorded);
            return recorded;
        });
    }

    QFuture<Result<QList<Recorded>>> events(const QString &caseId) override
    {
        return Async::ready(Result<QList<Recorded>>(of(caseId)));
    }

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
    Desk<Result<Recorded>> appends;

private:
    QList<Recorded> of(const QString &caseId) const
    {
        QList<Recorded> found;
        for (const Recorded &recorded : stored) {
            if (recorded.caseId == caseId)
                found.append(recorded);
        }
        return found;
    }

    QDateTime latestTime() const
    {
        QDateTime latest;
        for (const Recorded &recorded : stored) {
            const bool beginsAnew = std::holds_alternative<DateConfirmed>(recorded.event);
            if (beginsAnew || !latest.isValid() || recorded.at > latest)
                latest = recorded.at;
        }
        return latest;
    }

    QList<Recorded> latestCase(const QString &taskId, const QString &environmentId) const
    {
        for (auto recorded = stored.crbegin(); recorded != stored.crend(); ++recorded) {
            const QList<Recorded> events = of(recorded->caseId);
            const CaseFacts facts = factsFrom(events);
            if (facts.taskId == taskId && !facts.finished && !facts.setAside
                && (environmentId.isEmpty() || environmentId == facts.environmentId))
                return events;
        }
        return {};
    }
};

class FakeSignIn : public SignIn {
public:
    QFuture<Result<Identity>> begin() override
    {
        ++begun;
        m_promise = std::make_unique<QPromise<Result<Identity>>>();
        m_promise->start();
        const QFuture<Result<Identity>> future = m_promise->future();
        Q_EMIT browserNeeded(QUrl(QStringLiteral("https://login.example.dk/authorize?state=s")));
        if (answersAtOnce)
            answer(identity);
        return future;
    }
    void cancel() override { answer(Error{ErrorKind::SignInUnfinished, {}, {}}); }
    bool isSignedIn() const override { return signedIn; }
    void forget() override { signedIn = false; }
    QUrl signOutAddress() const override
    {
        return signedIn ? QUrl(QStringLiteral("https://login.example.dk/logout")) : QUrl();
    }

    void answer(const Result<Identity> &result)
    {
        if (!m_promise)
            return;
        signedIn = bool(result);
        m_promise->addResult(result);
        m_promise->finish();
        m_promise.reset();
    }

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
    QFuture<Result<ServiceUser>> user() override
    {
        return users.ask([this] { return userAnswer; });
    }
    QFuture<Result<QList<ServiceInstance>>> instances(const QString &) override
    {
        return instanceLists.ask([this] { return instancesAnswer; });
    }
    QFuture<Result<QList<Sortiment>>> sortimenter(const QString &) override
    {
        return sortimentLists.ask([this] { return sortimenterAnswer; });
    }
    QFuture<Result<QList<Subscription>>> subscriptions(const QString &, const QString &) override
    {
        return subscriptionLists.ask([this]() -> Result<QList<Subscription>> {
            if (subscriptionsError)
                return *subscriptionsError;
            return stored;
        });
    }
    QFuture<CreateOutcome> create(const Submission::Attempt &attempt) override
    {
        attempts.append(attempt);
        return creations.ask([this, attempt] { return onCreate(attempt); });
    }
    QFuture<Result<Subscription>> subscription(const QString &uuid) override
    {
        return readBacks.ask([this, uuid]() -> Result<Subscription> {
            if (readBackError)
                return *readBackError;
            for (const Subscription &subscription : std::as_const(stored)) {
                if (subscription.uuid == uuid)
                    return subscription;
            }
            return Error{ErrorKind::Refused, QStringLiteral("404 ukendt"), {}};
        });
    }
    QFuture<Result<Transfer>> transfer(const QString &) override
    {
        return transfers.ask([this] { return transferAnswer; });
    }

    Subscription store(const SubscriptionOrder &order)
    {
        stored.append({QStringLiteral("c0000000-0000-4000-8000-%1")
                           .arg(stored.size(), 12, 10, QLatin1Char('0')),
            order, {QStringLiteral("u"), QStringLiteral("Mette Holm")},
            QDateTime(QDate(2026, 11, 24), QTime(9, 42), Utc::zone)});
        return stored.last();
    }

    Result<ServiceUser> userAnswer = ServiceUser{};
    Result<QList<ServiceInstance>> instancesAnswer = QList<ServiceInstance>{};
    Result<QList<Sortiment>> sortimenterAnswer = QList<Sortiment>{};
    std::optional<Error> subscriptionsError;
    std::optional<Error> readBackError;
    Result<Transfer> transferAnswer = Transfer{};
    QList<Subscription> stored;
    QList<Submission::Attempt> attempts;
    std::function<CreateOutcome(const Submission::Attempt &)> onCreate =
        [this](const Submission::Attempt &attempt) {
            CreateOutcome outcome;
            outcome.kind = CreateOutcome::Kind::Created;
            outcome.subscription = store(attempt.order).uuid;
            return outcome;
        };

    Desk<Result<ServiceUser>> users;
    Desk<Result<QList<ServiceInstance>>> instanceLists;
    Desk<Result<QList<Sortiment>>> sortimentLists;
    Desk<Result<QList<Subscription>>> subscriptionLists;
    Desk<CreateOutcome> creations;
    Desk<Result<Subscription>> readBacks;
    Desk<Result<Transfer>> transfers;
};

class FakeConnection : public Connection {
public:
    SignIn &signIn() override { return m_signIn; }
    ClassificationService &service() override { return m_service; }
    FakeSignIn m_signIn;
    FakeService m_service;
};

class FakeConnector : public Connector {
public:
    QFuture<Result<std::shared_ptr<Connection>>> connectTo(const Environment &) override
    {
        if (error)
            return Async::ready(Result<std::shared_ptr<Connection>>(*error));
        return Async::ready(
            Result<std::shared_ptr<Connection>>(std::shared_ptr<Connection>(connection)));
    }
    std::shared_ptr<FakeConnection> connection = std::make_shared<FakeConnection>();
    std::optional<Error> error;
};

class FakeBrowser : public Browser {
public:
    bool open(const QUrl &url) override
    {
        opened.append(url);
        return willing;
    }
    bool showFile(const QString &path) override
    {
        shown.append(path);
        return willing;
    }
    /// What open() or showFile() was called with does not open after all.
    void failLater(const QUrl &url) const { reportFailure(url); }

    bool willing = true;
    QList<QUrl> opened;
    QStringList shown;
};

class FakeArchive : public EvidenceArchive {
public:
    QFuture<Result<EvidenceSaved>> save(
        const EvidenceContent &content, const QString &folder) override
    {
        saved.append(content);
        return saves.ask(
            [this, folder,
                complete = content.facts.verification.isComplete()]() -> Result<EvidenceSaved> {
                if (error)
                    return *error;
                return EvidenceSaved{
                    folder + QStringLiteral("/bevis.pdf"), QString(64, u'a'), complete};
            });
    }
    QList<EvidenceContent> saved;
    std::optional<Error> error;
    Desk<Result<EvidenceSaved>> saves;
};

inline KlikTask shippedTask()
{
    const auto task = readTask(shippedFile(QStringLiteral("tasks/gb1.0-oes-indsigt.json")),
        QStringLiteral("gb1.0-oes-indsigt.json"));
    EXPECT_TRUE(bool(task));
    return task ? *task : KlikTask{};
}

inline QList<Environment> shippedEnvironments()
{
    const auto environments = readEnvironments(
        shippedFile(QStringLiteral("miljoeer.json")), QStringLiteral("miljoeer.json"));
    EXPECT_TRUE(bool(environments));
    return environments ? *environments : QList<Environment>{};
}

/// The world around a session: Mette Holm of Vejle, who may subscribe, and a service that has what
/// it should. The test changes what it is about.
struct FakeWorld {
    FakeWorld()
    {
        const TaskInstance &vejle = task.instances.last();
        signIn().identity = {QStringLiteral("sub-mette"), QStringLiteral("Mette Holm"),
            vejle.municipality.cvr, clock.now()};
        service().userAnswer = ServiceUser{QStringLiteral("10000000-0000-4000-8000-000000000001"),
            QStringLiteral("Mette Holm"), vejle.municipality,
            {QStringLiteral("laes"), QStringLiteral("abonner")}};
        service().instancesAnswer = QList<ServiceInstance>{serviceInstance(vejle)};
        service().sortimenterAnswer =
            QList<Sortiment>{{QStringLiteral("20000000-0000-4000-8000-000000000001"),
                task.sortiment, {QStringLiteral("1.2"), QStringLiteral("1.3")}}};
    }

    static ServiceInstance serviceInstance(const TaskInstance &instance)
    {
        return {QStringLiteral("30000000-0000-4000-8000-00000000") + instance.lastFour,
            instance.name, instance.municipality};
    }

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
};
