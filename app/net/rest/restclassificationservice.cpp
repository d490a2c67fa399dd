// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/restclassificationservice.h"

#include "base/async.h"
#include "net/http/failures.h"
#include "net/rest/instancepager.h"
#include "net/rest/responses.h"
#include "net/rest/restcall.h"
#include "net/rest/wireformat.h"

#include <utility>

namespace {

Error unreadable(const QString &detail)
{
    return {ErrorKind::AnswerUnreadable, detail, {}};
}

bool isSame(const QString &uuid, const QString &other)
{
    return uuid.compare(other, Qt::CaseInsensitive) == 0;
}

/// What \a outcome of the read \a told comes to, its body read by \a reader.
template <typename T, typename Reader>
Result<T> judged(const QString &told, const HttpOutcome &outcome, const Reader &reader)
{
    if (const auto *failure = std::get_if<HttpFailure>(&outcome))
        return Failures::errorOf(*failure);
    const auto &answer = std::get<HttpAnswer>(outcome);
    if (const auto refusal = Responses::refusalIn(told, answer))
        return *refusal;
    Result<T> value = reader(answer.body);
    if (!value)
        return unreadable(told + QLatin1String(": ") + value.error().detail);
    return value;
}

} // namespace

RestClassificationService::RestClassificationService(HttpClient &client, const QUrl &service,
    std::function<Secret()> token, const RestPatience &patience, QObject *parent)
    : ClassificationService(parent),
      m_client(client),
      m_base(service.toEncoded(QUrl::StripTrailingSlash) + "/api/v1"),
      m_token(std::move(token)),
      m_patience(patience)
{
}

template <typename T>
QFuture<Result<T>> RestClassificationService::read(
    const RestCall &call, qint64 largestAnswer, Reader<T> reader)
{
    const QString told = call.told();
    const Secret token = m_token();
    if (token.isEmpty())
        return Async::ready(Result<T>(Error{ErrorKind::SignedOut, told, {}}));
    HttpRequest request = requestFor(call, token);
    request.largestBody = largestAnswer;
    return Async::transformed(RetryingGet::of(m_client, request, m_patience.reads), this,
        [this, told, reader = std::move(reader)](const HttpOutcome &outcome) {
            noteClock(outcome);
            return judged<T>(told, outcome, reader);
        });
}

QFuture<Result<ServiceUser>> RestClassificationService::user()
{
    return read<ServiceUser>(
        {.path = {QStringLiteral("bruger")}}, WireFormat::largestOther, WireFormat::readUser);
}

QFuture<Result<QList<ServiceInstance>>> RestClassificationService::instances(const QString &name)
{
    auto walk = std::make_shared<InstancePager>(name);
    takeNextPage(walk);
    return walk->all();
}

void RestClassificationService::takeNextPage(const std::shared_ptr<InstancePager> &walk)
{
    Async::whenDone(read<WireFormat::InstancesPage>(
                        walk->nextCall(), WireFormat::largestList, WireFormat::readInstancesPage),
        this, [this, walk](const Result<WireFormat::InstancesPage> &page) {
            if (walk->take(page))
                takeNextPage(walk);
        });
}

QFuture<Result<QList<Sortiment>>> RestClassificationService::sortimenter(const QString &name)
{
    return read<QList<Sortiment>>(
        {.path = {QStringLiteral("sortimenter")}, .query = {{QStringLiteral("navn"), name}}},
        WireFormat::largestList, WireFormat::readSortimenter);
}

QFuture<Result<QList<Subscription>>> RestClassificationService::subscriptions(
    const QString &sortimentUuid, const QString &instanceUuid)
{
    const auto reader = [sortimentUuid, instanceUuid](
                            QByteArrayView json) -> Result<QList<Subscription>> {
        auto list = WireFormat::readSubscriptions(json);
        if (!list)
            return list;
        for (const Subscription &found : std::as_const(*list)) {
            if (!isSame(found.values.sortiment.uuid, sortimentUuid)
                || !isSame(found.values.instance.uuid, instanceUuid))
                return unreadable(QStringLiteral("a subscription not asked for"));
        }
        return list;
    };
    return read<QList<Subscription>>({.path = {QStringLiteral("abonnementer")},
                                         .query = {{QStringLiteral("sortiment"), sortimentUuid},
                                             {QStringLiteral("itSysteminstans"), instanceUuid}}},
        WireFormat::largestList, reader);
}

QFuture<CreateOutcome> RestClassificationService::create(const Submission::Attempt &attempt)
{
    const RestCall call{
        .method = QByteArrayLiteral("POST"), .path = {QStringLiteral("abonnementer")}};
    const Secret token = m_token();
    if (token.isEmpty())
        return Async::ready(CreateOutcome{
            CreateOutcome::Kind::NotSent, {}, {ErrorKind::SignedOut, call.told(), {}}});
    HttpRequest request = requestFor(call, token);
    request.deadline = m_patience.create;
    request.headers.append({"Idempotency-Key", attempt.key.toLatin1()});
    request.contentType = QByteArrayLiteral("application/json");
    request.body = Secret(WireFormat::written(attempt.order));
    return Async::transformed(m_client.send(request), this,
        [this, attempt, told = call.told()](const HttpOutcome &outcome) {
            noteClock(outcome);
            return Responses::outcomeOf(attempt, told, outcome);
        });
}

QFuture<Result<Subscription>> RestClassificationService::subscription(const QString &uuid)
{
    const auto reader = [uuid](QByteArrayView json) -> Result<Subscription> {
        auto found = WireFormat::readSubscription(json);
        if (found && !isSame(found->uuid, uuid))
            return unreadable(QStringLiteral("another subscription than asked for"));
        return found;
    };
    return read<Subscription>(
        {.path = {QStringLiteral("abonnementer"), uuid}}, WireFormat::largestOther, reader);
}

QFuture<Result<Transfer>> RestClassificationService::transfer(const QString &subscriptionUuid)
{
    return read<Transfer>(
        {.path = {QStringLiteral("abonnementer"), subscriptionUuid, QStringLiteral("overfoersel")}},
        WireFormat::largestOther, WireFormat::readTransfer);
}

HttpRequest RestClassificationService::requestFor(const RestCall &call, const Secret &token) const
{
    HttpRequest request;
    request.url = QUrl::fromEncoded(m_base + call.encoded(), QUrl::StrictMode);
    request.bearer = token;
    request.headers = {{"Accept", "application/json, application/problem+json"}};
    request.deadline = m_patience.read;
    return request;
}

void RestClassificationService::noteClock(const HttpOutcome &outcome)
{
    const auto *answer = std::get_if<HttpAnswer>(&outcome);
    if (answer && answer->date)
        Q_EMIT clockSeen(*answer->date);
}
