// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/rest/restclassificationservice.h"

#include "base/utc.h"
#include "exchange.h"
#include "printers.h"
#include "samples.h"
#include "scriptedserver.h"

#include <QSignalSpy>
#include <QSslSocket>

using namespace std::chrono_literals;
using Kind = CreateOutcome::Kind;

namespace {

class Rest : public testing::Test {
protected:
    /// The value of \a future, or the kind of its error.
    template <typename T>
    std::variant<T, ErrorKind> done(const QFuture<Result<T>> &future)
    {
        EXPECT_EVENTUALLY(future.isFinished());
        if (!future.isFinished() || future.resultCount() != 1)
            return ErrorKind::NoConnection;
        const Result<T> result = future.result();
        m_detail = result ? QString() : result.error().detail;
        return result ? std::variant<T, ErrorKind>(*result) : result.error().kind;
    }

    template <typename T>
    T valueOf(const QFuture<Result<T>> &future)
    {
        const auto result = done(future);
        EXPECT_TRUE(std::holds_alternative<T>(result)) << qPrintable(m_detail);
        return std::holds_alternative<T>(result) ? std::get<T>(result) : T{};
    }

    template <typename T>
    std::optional<ErrorKind> errorOf(const QFuture<Result<T>> &future)
    {
        const auto result = done(future);
        return std::holds_alternative<T>(result) ? std::nullopt
                                                 : std::optional(std::get<ErrorKind>(result));
    }

    /// Answers each target with what the test has put there, others with 404.
    void answerByTarget(const QHash<QByteArray, QByteArray> &bodies)
    {
        m_server.script = [bodies](const ScriptedServer::Request &request, QSslSocket &socket) {
            const bool known = bodies.contains(request.target);
            socket.write(Answers::whole(
                known ? 200 : 404, "application/json", bodies.value(request.target)));
        };
    }

    QByteArray onlyTarget() const
    {
        return m_server.requests.size() == 1 ? m_server.requests.first().target : QByteArray();
    }

    ScriptedServer m_server;
    HttpClient m_client;
    QByteArray m_token = "token-1";
    QString m_detail;
    RestClassificationService m_service{m_client, m_server.url(QStringLiteral("/tjeneste/")),
        [this] { return Secret(m_token); },
        {.read = 2000ms, .create = 2000ms, .reads = {{}, 2000ms}}};
};

const QByteArray firstPage =
    "/tjeneste/api/v1/it-systeminstanser?visning=alle&antal=500&navn=System";

QByteArray pageOf(int number, const QByteArray &nextMarker)
{
    return Samples::instances(nextMarker)
        .replace("00000000bf17", QByteArray::number(number).rightJustified(12, '0'));
}

} // namespace

TEST_F(Rest, TheUserIsAskedForWithTheToken)
{
    m_server.script = Answers::json(Samples::user());
    EXPECT_EQ(valueOf(m_service.user()).name, QStringLiteral("Mette Holm"));
    EXPECT_EQ(onlyTarget(), "/tjeneste/api/v1/bruger");
    EXPECT_EQ(m_server.requests.first().headers.value("authorization"), "Bearer token-1");
}

TEST_F(Rest, WithoutATokenNothingLeavesAndOneIsSignedOut)
{
    m_token.clear();
    EXPECT_EQ(errorOf(m_service.user()), ErrorKind::SignedOut);
    EXPECT_EQ(errorOf(m_service.instances({})), ErrorKind::SignedOut);
    const CreateOutcome outcome = awaited(m_service.create(Samples::attempt()));
    EXPECT_EQ(outcome.kind, Kind::NotSent);
    EXPECT_EQ(outcome.error.kind, ErrorKind::SignedOut);
    EXPECT_EQ(m_server.connections, 0);
}

TEST_F(Rest, NamesArePercentEncoded)
{
    m_server.script = Answers::json(Samples::sortimenter());
    valueOf(m_service.sortimenter(QString::fromUtf8("\xC3\xA6\xC3\xB8\xC3\xA5 & a+b=c%20?#/")));
    EXPECT_EQ(onlyTarget(),
        "/tjeneste/api/v1/sortimenter?navn=%C3%A6%C3%B8%C3%A5%20%26%20a%2Bb%3Dc%2520%3F%23%2F");
}

TEST_F(Rest, AllPagesOfInstancesAreTaken)
{
    answerByTarget(
        {{firstPage, pageOf(1, "\"a&b\"")}, {firstPage + "&markoer=a%26b", pageOf(2, "\"c\"")},
            {firstPage + "&markoer=c", pageOf(3, "null")}});
    EXPECT_EQ(valueOf(m_service.instances(QStringLiteral("System"))).size(), 3);
    EXPECT_EQ(m_server.requests.size(), 3);
}

TEST_F(Rest, AnEmptyListOfInstancesIsAnAnswer)
{
    m_server.script = Answers::json(R"({"itSysteminstanser":[],"naesteMarkoer":null})");
    EXPECT_EQ(valueOf(m_service.instances({})).size(), 0);
    EXPECT_EQ(onlyTarget(), "/tjeneste/api/v1/it-systeminstanser?visning=alle&antal=500");
}

TEST_F(Rest, AMarkerThatComesAgainRefusesAllPages)
{
    answerByTarget({{firstPage, pageOf(1, "\"a\"")}, {firstPage + "&markoer=a", pageOf(2, "\"b\"")},
        {firstPage + "&markoer=b", pageOf(3, "\"a\"")}});
    EXPECT_EQ(errorOf(m_service.instances(QStringLiteral("System"))), ErrorKind::AnswerUnreadable);
    EXPECT_EQ(m_server.requests.size(), 3);
}

TEST_F(Rest, AUuidOnTwoPagesRefusesAllPages)
{
    answerByTarget(
        {{firstPage, pageOf(1, "\"a\"")}, {firstPage + "&markoer=a", pageOf(1, "null")}});
    EXPECT_EQ(errorOf(m_service.instances(QStringLiteral("System"))), ErrorKind::AnswerUnreadable);
}

TEST_F(Rest, PagesWithoutEndAreGivenUp)
{
    m_server.script = [this](const ScriptedServer::Request &, QSslSocket &socket) {
        const int number = static_cast<int>(m_server.requests.size());
        socket.write(Answers::whole(
            200, "application/json", pageOf(number, '"' + QByteArray::number(number) + '"')));
    };
    EXPECT_EQ(errorOf(m_service.instances({})), ErrorKind::AnswerUnreadable);
    EXPECT_EQ(m_server.requests.size(), 40);
}

TEST_F(Rest, APageThatFailsFailsAll)
{
    answerByTarget({{firstPage, pageOf(1, "\"a\"")}});
    EXPECT_EQ(errorOf(m_service.instances(QStringLiteral("System"))), ErrorKind::AnswerUnreadable);
    EXPECT_EQ(m_detail, QStringLiteral("GET /api/v1/it-systeminstanser 404"));
}

TEST_F(Rest, SubscriptionsAreThoseAskedFor)
{
    m_server.script = Answers::json(Samples::subscriptions({Samples::subscription()}));
    EXPECT_EQ(
        valueOf(m_service.subscriptions(Samples::sortimentUuid.toUpper(), Samples::instanceUuid)),
        QList<Subscription>{Samples::readSubscription()});
    m_server.requests.clear();
    valueOf(m_service.subscriptions(Samples::sortimentUuid, Samples::instanceUuid));
    EXPECT_EQ(onlyTarget(),
        "/tjeneste/api/v1/abonnementer?sortiment=11111111-aaaa-4aaa-8aaa-000000000001"
        "&itSysteminstans=22222222-bbbb-4bbb-8bbb-00000000bf17");
}

TEST_F(Rest, ASubscriptionNotAskedForRefusesTheList)
{
    m_server.script = Answers::json(Samples::subscriptions({Samples::subscription()}));
    const QString other = QStringLiteral("99999999-9999-4999-8999-999999999999");
    EXPECT_EQ(errorOf(m_service.subscriptions(other, Samples::instanceUuid)),
        ErrorKind::AnswerUnreadable);
    EXPECT_EQ(errorOf(m_service.subscriptions(Samples::sortimentUuid, other)),
        ErrorKind::AnswerUnreadable);
}

TEST_F(Rest, NothingButAWholeEmptyListMeansThatThereIsNone)
{
    const auto asked = [this] {
        return errorOf(m_service.subscriptions(Samples::sortimentUuid, Samples::instanceUuid));
    };
    m_server.script = Answers::json(Samples::subscriptions({}));
    EXPECT_EQ(asked(), std::nullopt);
    for (const QByteArray &bytes :
        {Answers::whole(204, "application/json", ""), Answers::whole(404, "application/json", "{}"),
            Answers::whole(200, "application/json", ""), Answers::whole(200, "text/html", "<html>"),
            Answers::whole(200, "application/json", R"({"abonnementer":[])"),
            Answers::whole(200, "application/json", R"({"abonnementer":null})")}) {
        m_server.script = Answers::always(bytes);
        EXPECT_NE(asked(), std::nullopt) << bytes.toStdString();
    }
    m_server.script = Answers::cutAfter(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"abonnementer\":[");
    EXPECT_EQ(asked(), ErrorKind::AnswerUnreadable);
}

TEST_F(Rest, ASubscriptionIsTheOneAskedFor)
{
    m_server.script = Answers::json(Samples::subscription());
    EXPECT_EQ(
        valueOf(m_service.subscription(Samples::subscriptionUuid)), Samples::readSubscription());
    EXPECT_EQ(onlyTarget(), "/tjeneste/api/v1/abonnementer/33333333-cccc-4ccc-8ccc-000000000003");
    EXPECT_EQ(errorOf(m_service.subscription(Samples::instanceUuid)), ErrorKind::AnswerUnreadable);
}

TEST_F(Rest, ATransferIsAskedForBelowItsSubscription)
{
    m_server.script = Answers::json(Samples::transfer());
    EXPECT_EQ(valueOf(m_service.transfer(QStringLiteral("a/../b"))).status, Transfer::Status::Sent);
    EXPECT_EQ(onlyTarget(), "/tjeneste/api/v1/abonnementer/a%2F..%2Fb/overfoersel");
}

TEST_F(Rest, ADetailTellsMethodPathAndFaultButNoQuery)
{
    m_server.script = Answers::json(R"({"sortimenter":7})");
    EXPECT_EQ(
        errorOf(m_service.sortimenter(QStringLiteral("secret"))), ErrorKind::AnswerUnreadable);
    EXPECT_EQ(m_detail, QStringLiteral("GET /api/v1/sortimenter: /sortimenter must be an array"));
}

TEST_F(Rest, AnOrderIsPostedOnceWithItsKey)
{
    m_server.script = Answers::json(Samples::subscription(), 201);
    const CreateOutcome outcome = awaited(m_service.create(Samples::attempt()));
    EXPECT_EQ(outcome.kind, Kind::Created);
    EXPECT_EQ(outcome.subscription, Samples::subscriptionUuid);
    ASSERT_EQ(m_server.requests.size(), 1);
    const auto &sent = m_server.requests.first();
    EXPECT_EQ(sent.method, "POST");
    EXPECT_EQ(sent.target, "/tjeneste/api/v1/abonnementer");
    EXPECT_EQ(sent.headers.value("idempotency-key"), "55555555-eeee-4eee-8eee-000000000005");
    EXPECT_EQ(sent.headers.value("content-type"), "application/json");
    EXPECT_EQ(sent.headers.value("authorization"), "Bearer token-1");
}

TEST_F(Rest, ARetryOfAnAttemptIsTheSameToTheByte)
{
    m_server.script = Answers::json(Samples::problem("token-ugyldigt"), 401);
    awaited(m_service.create(Samples::attempt()));
    awaited(m_service.create(Samples::attempt()));
    ASSERT_EQ(m_server.requests.size(), 2);
    EXPECT_EQ(m_server.requests[0].body, m_server.requests[1].body);
    EXPECT_EQ(m_server.requests[0].headers.value("idempotency-key"),
        m_server.requests[1].headers.value("idempotency-key"));
}

TEST_F(Rest, ALostAnswerToAnOrderIsUnknownAfterOnePost)
{
    for (const auto &script : {Answers::cutAfter({}), Answers::reset(),
             Answers::cutAfter("HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{")}) {
        m_server.requests.clear();
        m_server.script = script;
        EXPECT_EQ(awaited(m_service.create(Samples::attempt())).kind, Kind::Unknown);
        EXPECT_EQ(m_server.count("POST"), 1);
    }
}

TEST_F(Rest, AnOrderToNobodyIsNotSent)
{
    m_server.close();
    const CreateOutcome outcome = awaited(m_service.create(Samples::attempt()));
    EXPECT_EQ(outcome.kind, Kind::NotSent);
    EXPECT_EQ(outcome.error.kind, ErrorKind::NoConnection);
    EXPECT_EQ(errorOf(m_service.user()), ErrorKind::NoConnection);
}

TEST_F(Rest, DeadlinesAreOfReadsAndOfOrders)
{
    RestClassificationService hasty(m_client, m_server.url(), [] { return Secret("t"); },
        {.read = 300ms, .create = 600ms, .reads = {{}, 2000ms}});
    m_server.script = Answers::silence();
    const auto read = hasty.user();
    const auto order = hasty.create(Samples::attempt());
    EXPECT_EQ(errorOf(read), ErrorKind::NoConnection);
    EXPECT_FALSE(order.isFinished());
    EXPECT_EQ(awaited(order).kind, Kind::Unknown);
}

TEST_F(Rest, AReadIsMadeAgainAndAnOrderIsNot)
{
    RestClassificationService patient(m_client, m_server.url(), [] { return Secret("t"); },
        {.read = 2000ms, .create = 2000ms, .reads = {{1ms, 1ms}, 2000ms}});
    m_server.script = Answers::json("{}", 500);
    EXPECT_EQ(errorOf(patient.user()), ErrorKind::ServiceDown);
    EXPECT_EQ(m_server.count("GET"), 3);
    EXPECT_EQ(awaited(patient.create(Samples::attempt())).kind, Kind::Unknown);
    EXPECT_EQ(m_server.count("POST"), 1);
}

TEST_F(Rest, TheServicesClockIsReportedWithEveryAnswerThatShowsIt)
{
    QSignalSpy clock(&m_service, &ClassificationService::clockSeen);
    const QByteArray date = "Date: Tue, 24 Nov 2026 09:42:07 GMT\r\n";
    m_server.script =
        Answers::always(Answers::whole(200, "application/json", Samples::user(), date));
    valueOf(m_service.user());
    m_server.script = Answers::always(Answers::whole(503, "text/html", "", date));
    awaited(m_service.create(Samples::attempt()));
    m_server.script = Answers::json(Samples::user());
    valueOf(m_service.user());
    ASSERT_EQ(clock.size(), 2);
    EXPECT_EQ(clock.first().first().toDateTime(),
        QDateTime(QDate(2026, 11, 24), QTime(9, 42, 7), Utc::zone));
}

TEST_F(Rest, AServiceThatGoesAwayLeavesItsFuturesCancelled)
{
    m_server.script = Answers::silence();
    auto service = std::make_unique<RestClassificationService>(
        m_client, m_server.url(), [] { return Secret("t"); });
    const auto user = service->user();
    const auto instances = service->instances({});
    const auto order = service->create(Samples::attempt());
    EXPECT_EVENTUALLY(m_server.requests.size() == 3);
    service.reset();
    EXPECT_TRUE(user.isFinished());
    EXPECT_TRUE(instances.isFinished());
    EXPECT_TRUE(order.isCanceled());
}

TEST_F(Rest, WhatOneCallWasToldTheNextObeys)
{
    m_server.script = Answers::always(
        Answers::whole(429, "application/problem+json", "{}", "Retry-After: 3\r\n"));
    EXPECT_EQ(errorOf(m_service.sortimenter(QStringLiteral("x"))), ErrorKind::TooManyCalls);
    EXPECT_EQ(errorOf(m_service.instances(QStringLiteral("x"))), ErrorKind::TooManyCalls);
    EXPECT_EQ(m_server.requests.size(), 1);
}
