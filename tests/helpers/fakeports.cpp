// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fakeports.h"

#include "base/async.h"
#include "base/utc.h"
#include "testdata.h"

#include <QBuffer>
#include <QPromise>
#include <QSet>

#include <utility>

template <typename Answer>
auto answerAt(DeferredAnswers &answers, Answer answer)
{
    using T = decltype(answer());
    ++answers.asked;
    if (!answers.held)
        return Async::ready(answer());
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    answers.m_waiting.push_back([promise, answer = std::move(answer)] {
        promise->addResult(answer());
        promise->finish();
    });
    return future;
}

void DeferredAnswers::answerNext()
{
    ASSERT_FALSE(m_waiting.empty());
    const auto answer = m_waiting.front();
    m_waiting.pop_front();
    answer();
}

FakeJournal::~FakeJournal() = default;

QFuture<Result<OpenedJournal>> FakeJournal::open(const QString &taskId)
{
    return answerAt(openings, [this, taskId]() -> Result<OpenedJournal> {
        if (openError)
            return *openError;
        return OpenedJournal{cases(taskId), notice, latestTime()};
    });
}

void FakeJournal::allowTakingOver()
{
    mayTakeOver = true;
    if (openError && openError->kind == ErrorKind::CaseLockedByOtherComputer)
        openError.reset();
}

QFuture<Result<Recorded>> FakeJournal::append(
    const QString &caseId, const CaseEvent &event, const QDateTime &at)
{
    return answerAt(appends, [this, caseId, event, at]() -> Result<Recorded> {
        if (appendError)
            return *appendError;
        const Recorded recorded{caseId, qint64(of(caseId).size()) + 1, at, event};
        stored.append(recorded);
        return recorded;
    });
}

QFuture<Result<QList<Recorded>>> FakeJournal::events(const QString &caseId)
{
    return Async::ready(Result<QList<Recorded>>(of(caseId)));
}

QList<Recorded> FakeJournal::of(const QString &caseId) const
{
    QList<Recorded> found;
    for (const Recorded &recorded : stored) {
        if (recorded.caseId == caseId)
            found.append(recorded);
    }
    return found;
}

QDateTime FakeJournal::latestTime() const
{
    QDateTime latest;
    for (const Recorded &recorded : stored) {
        const bool beginsAnew = std::holds_alternative<DateConfirmed>(recorded.event);
        if (beginsAnew || !latest.isValid() || recorded.at > latest)
            latest = recorded.at;
    }
    return latest;
}

QList<CaseFacts> FakeJournal::cases(const QString &taskId) const
{
    QList<CaseFacts> found;
    QSet<QString> seen;
    for (qsizetype index = stored.size(); index-- > 0;) {
        const QString &caseId = stored.at(index).caseId;
        if (seen.contains(caseId))
            continue;
        seen.insert(caseId);
        const CaseFacts facts = factsFrom(of(caseId));
        if (facts.taskId == taskId && !facts.setAside)
            found.append(facts);
    }
    return found;
}

FakeSignIn::FakeSignIn() = default;
FakeSignIn::~FakeSignIn() = default;

QFuture<Result<Identity>> FakeSignIn::begin()
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

void FakeSignIn::cancel()
{
    answer(Error{ErrorKind::SignInUnfinished, {}, {}});
}

QUrl FakeSignIn::signOutAddress() const
{
    return signedIn ? QUrl(QStringLiteral("https://login.example.dk/logout")) : QUrl();
}

void FakeSignIn::answer(const Result<Identity> &result)
{
    if (!m_promise)
        return;
    signedIn = bool(result);
    m_promise->addResult(result);
    m_promise->finish();
    m_promise.reset();
}

FakeService::FakeService()
    : userAnswer(ServiceUser{}),
      instancesAnswer(QList<ServiceInstance>{}),
      sortimenterAnswer(QList<Sortiment>{}),
      transferAnswer(Transfer{}),
      onCreate([this](const Submission::Attempt &attempt) {
          CreateOutcome outcome;
          outcome.kind = CreateOutcome::Kind::Created;
          outcome.subscription = store(attempt.order).uuid;
          return outcome;
      })
{
}

FakeService::~FakeService() = default;

QFuture<Result<ServiceUser>> FakeService::user()
{
    return answerAt(users, [this] { return userAnswer; });
}

QFuture<Result<QList<ServiceInstance>>> FakeService::instances(const QString &)
{
    return answerAt(instanceLists, [this] { return instancesAnswer; });
}

QFuture<Result<QList<Sortiment>>> FakeService::sortimenter(const QString &)
{
    return answerAt(sortimentLists, [this] { return sortimenterAnswer; });
}

QFuture<Result<QList<Subscription>>> FakeService::subscriptions(const QString &, const QString &)
{
    return answerAt(subscriptionLists, [this]() -> Result<QList<Subscription>> {
        if (subscriptionsError)
            return *subscriptionsError;
        return stored;
    });
}

QFuture<CreateOutcome> FakeService::create(const Submission::Attempt &attempt)
{
    attempts.append(attempt);
    return answerAt(creations, [this, attempt] { return onCreate(attempt); });
}

QFuture<Result<Subscription>> FakeService::subscription(const QString &uuid)
{
    return answerAt(readBacks, [this, uuid]() -> Result<Subscription> {
        if (readBackError)
            return *readBackError;
        for (const Subscription &subscription : std::as_const(stored)) {
            if (subscription.uuid == uuid)
                return subscription;
        }
        return Error{ErrorKind::Refused, QStringLiteral("404 ukendt"), {}};
    });
}

QFuture<Result<Transfer>> FakeService::transfer(const QString &)
{
    return answerAt(transfers, [this] { return transferAnswer; });
}

Subscription FakeService::store(const SubscriptionOrder &order)
{
    stored.append(
        {QStringLiteral("c0000000-0000-4000-8000-%1").arg(stored.size(), 12, 10, QLatin1Char('0')),
            order, {QStringLiteral("u"), QStringLiteral("Mette Holm")},
            QDateTime(QDate(2026, 11, 24), QTime(9, 42), Utc::zone)});
    return stored.last();
}

FakeConnection::~FakeConnection() = default;

FakeConnector::FakeConnector() : connection(std::make_shared<FakeConnection>()) { }

FakeConnector::~FakeConnector() = default;

QFuture<Result<std::shared_ptr<Connection>>> FakeConnector::connectTo(const Environment &)
{
    if (error)
        return Async::ready(Result<std::shared_ptr<Connection>>(*error));
    return Async::ready(
        Result<std::shared_ptr<Connection>>(std::shared_ptr<Connection>(connection)));
}

QFuture<Result<QUrl>> FakeConnector::practiceService()
{
    return Async::ready(error ? Result<QUrl>(*error) : Result<QUrl>(practice));
}

FakeBrowser::~FakeBrowser() = default;

bool FakeBrowser::open(const QUrl &url)
{
    opened.append(url);
    return willing;
}

bool FakeBrowser::showFile(const QString &path)
{
    shown.append(path);
    return willing;
}

FakeArchive::~FakeArchive() = default;

QFuture<Result<EvidenceSaved>> FakeArchive::save(
    const EvidenceContent &content, const QString &folder)
{
    saved.append(content);
    const bool complete = content.facts.verification.isComplete();
    return answerAt(saves, [this, folder, complete]() -> Result<EvidenceSaved> {
        if (error)
            return *error;
        return EvidenceSaved{folder + QStringLiteral("/bevis.pdf"), QString(64, u'a'), complete};
    });
}

QFuture<bool> FakeArchive::holds(const QString &path)
{
    return Async::ready(!gone.contains(path));
}

FakePictures::~FakePictures() = default;

namespace {

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

QFuture<Result<PictureKept>> FakePictures::keep(
    const QString &, const QImage &picture, const QString &caption, PictureKept::Kind kind)
{
    if (error)
        return Async::ready(Result<PictureKept>(*error));
    if (kind == PictureKept::Kind::Brought)
        brought.append(picture);
    ++m_number;
    const QString file = QStringLiteral("billede-%1.png").arg(m_number, 2, 10, QLatin1Char('0'));
    if (kind == PictureKept::Kind::Brought)
        kept.insert(file, pngOf(picture));
    return answerAt(keeps, [kind, file, caption]() -> Result<PictureKept> {
        return PictureKept{kind, file, QString(64, u'a'), caption};
    });
}

QFuture<Result<QByteArray>> FakePictures::read(const QString &, const PictureKept &picture)
{
    const auto found = kept.constFind(picture.file);
    if (error || found == kept.cend())
        return Async::ready(
            Result<QByteArray>(error.value_or(Error{ErrorKind::EvidenceNotSaved, {}, {}})));
    return Async::ready(Result<QByteArray>(*found));
}

QFuture<Result<Done>> FakePictures::discard(const QString &, const PictureKept &picture)
{
    if (error)
        return Async::ready(Result<Done>(*error));
    discarded.append(picture);
    return Async::ready(Result<Done>(Done{}));
}

FakeScreenshots::FakeScreenshots() = default;
FakeScreenshots::~FakeScreenshots() = default;

QFuture<Screenshots::Answer> FakeScreenshots::ask()
{
    ++asked;
    m_promise = std::make_unique<QPromise<Answer>>();
    m_promise->start();
    return m_promise->future();
}

void FakeScreenshots::cancel()
{
    ++cancelled;
    answer(Refusal::Cancelled);
}

void FakeScreenshots::answer(const Answer &given)
{
    if (!m_promise)
        return;
    m_promise->addResult(given);
    m_promise->finish();
    m_promise.reset();
}

KlikTask shippedTask()
{
    const auto task = readTask(shippedFile(QStringLiteral("tasks/gb1.0-oes-indsigt.json")),
        QStringLiteral("gb1.0-oes-indsigt.json"));
    EXPECT_TRUE(bool(task));
    return task ? *task : KlikTask{};
}

QList<Environment> shippedEnvironments()
{
    const auto environments = readEnvironments(
        shippedFile(QStringLiteral("miljoeer.json")), QStringLiteral("miljoeer.json"));
    EXPECT_TRUE(bool(environments));
    return environments ? *environments : QList<Environment>{};
}

Environment serviceEnvironment()
{
    Environment environment;
    environment.id = QStringLiteral("produktion-api");
    environment.name = QStringLiteral("Produktion");
    environment.kind = Environment::Kind::Api;
    environment.purpose = Environment::Purpose::Production;
    environment.webInterface = QUrl(QStringLiteral("https://klassifikation.example.dk/"));
    return environment;
}

FakeWorld::FakeWorld()
{
    const TaskInstance &vejle = task.instances.last();
    signIn().identity = {QStringLiteral("sub-mette"), QStringLiteral("Mette Holm"),
        vejle.municipality.cvr, clock.now()};
    service().userAnswer = ServiceUser{QStringLiteral("10000000-0000-4000-8000-000000000001"),
        QStringLiteral("Mette Holm"), vejle.municipality,
        {QStringLiteral("laes"), QStringLiteral("abonner")}};
    service().instancesAnswer = QList<ServiceInstance>{serviceInstance(vejle)};
    service().sortimenterAnswer =
        QList<Sortiment>{{QStringLiteral("20000000-0000-4000-8000-000000000001"), task.sortiment,
            {QStringLiteral("1.2"), QStringLiteral("1.3")}}};
}

FakeWorld::~FakeWorld() = default;

ServiceInstance FakeWorld::serviceInstance(const TaskInstance &instance)
{
    return {QStringLiteral("30000000-0000-4000-8000-00000000") + instance.lastFour, instance.name,
        instance.municipality};
}
