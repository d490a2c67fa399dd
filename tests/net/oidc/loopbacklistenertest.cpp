// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/loopbacklistener.h"

#include "loopbackclient.h"
#include "printers.h"
#include "reservedport.h"
#include "testdata.h"

#include <QRegularExpression>
#include <QTcpServer>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

using namespace std::chrono_literals;

/// A listener that awaits the state "s-1" and notes what it hears.
class LoopbackListening : public testing::Test {
protected:
    void awaitOn(LoopbackListener::Patience patience = {}, const QList<quint16> &ports = {})
    {
        listener = std::make_unique<LoopbackListener>(patience);
        QObject::connect(listener.get(), &LoopbackListener::answered, listener.get(),
            [this](const AuthorizationResponse &response) { answers.append(response); });
        QObject::connect(
            listener.get(), &LoopbackListener::gaveUp, listener.get(), [this] { ++timesGivenUp; });
        ASSERT_TRUE(listener->listen(ports));
        port = listener->port();
        listener->await(Secret(QByteArrayView("s-1")));
    }

    bool isClosed() const
    {
        LoopbackClient client(port);
        EXPECT_EVENTUALLY(client.isConnected() || client.isGone());
        return client.isGone();
    }

    void expectTheRealAnswerStillCounts()
    {
        EXPECT_TRUE(answers.isEmpty());
        const QByteArray page = answerTo(port, getRequest("/?code=c-1&state=s-1"));
        EXPECT_TRUE(page.startsWith("HTTP/1.1 200 OK\r\n")) << page.toStdString();
        EXPECT_EVENTUALLY(answers.size() == 1);
        ASSERT_FALSE(answers.isEmpty());
        EXPECT_EQ(answers.first().code.reveal(), "c-1");
    }

    std::unique_ptr<LoopbackListener> listener;
    quint16 port = 0;
    QList<AuthorizationResponse> answers;
    int timesGivenUp = 0;
};

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

TEST_F(LoopbackListening, OnlyTheLoopbackAddressAnswers)
{
    awaitOn();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), port);
    EXPECT_EVENTUALLY(socket.error() == QAbstractSocket::ConnectionRefusedError);
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, ThePortsAreTriedInTheirOrder)
{
    QTcpServer first;
    ASSERT_TRUE(first.listen(QHostAddress(QHostAddress::LocalHost)));
    const ReservedPort second;
    awaitOn({}, {first.serverPort(), second.number()});
    EXPECT_EQ(port, second.number());
}

TEST_F(LoopbackListening, TakenPortsAreNotShared)
{
    awaitOn();
    LoopbackListener other({});
    EXPECT_FALSE(other.listen({port}));
}

TEST_F(LoopbackListening, ThePortIsClosedAfterTheFirstValidAnswer)
{
    awaitOn();
    expectTheRealAnswerStillCounts();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(answers.size(), 1);
}

TEST_F(LoopbackListening, ASecondAnswerOnAnOpenConnectionDoesNotCount)
{
    awaitOn();
    LoopbackClient early(port);
    EXPECT_EVENTUALLY(early.isConnected());
    expectTheRealAnswerStillCounts();
    EXPECT_EVENTUALLY(early.isGone());
    EXPECT_EQ(answers.size(), 1);
}

TEST_F(LoopbackListening, ASecondRequestOnTheSameConnectionDoesNotCount)
{
    awaitOn();
    const QByteArray real = getRequest("/?code=c-1&state=s-1");
    answerTo(port, real + real);
    EXPECT_EVENTUALLY(!answers.isEmpty());
    EXPECT_EQ(answers.size(), 1);
}

TEST_F(LoopbackListening, ThePageIsTheSameWhateverHappenedAndEchoesNothing)
{
    awaitOn();
    const QByteArray shipped = shippedFile(QStringLiteral("signin/answer.html"));
    for (const char *target : {"/?code=ECHO&state=ECHO", "/ECHO", "/?error=ECHO&state=no",
             "/?state=s-1&state=s-1&ECHO=1"}) {
        const QByteArray answer = answerTo(port, getRequest(target));
        EXPECT_EQ(bodyOf(answer), shipped) << target;
        EXPECT_FALSE(answer.contains("ECHO")) << target;
    }
    EXPECT_EQ(bodyOf(answerTo(port, getRequest("/?error=access_denied&state=s-1"))), shipped);
    EXPECT_EVENTUALLY(answers.size() == 1);
}

TEST_F(LoopbackListening, ThePageIsNotStoredAndTellsNobody)
{
    awaitOn();
    const QByteArray answer = answerTo(port, getRequest("/?code=c-1&state=s-1"));
    for (const char *field :
        {"\r\nCache-Control: no-store\r\n", "\r\nReferrer-Policy: no-referrer\r\n",
            "\r\nContent-Security-Policy: default-src 'none';", "\r\nConnection: close\r\n",
            "\r\nX-Content-Type-Options: nosniff\r\n",
            "\r\nContent-Type: text/html; charset=utf-8\r\n"})
        EXPECT_TRUE(answer.contains(field)) << field;
    const auto length = QRegularExpression(QStringLiteral("Content-Length: (\\d+)"))
                            .match(QString::fromLatin1(answer));
    EXPECT_EQ(length.captured(1).toInt(), bodyOf(answer).size());
}

TEST_F(LoopbackListening, ThePageUsesNothingFromOutside)
{
    const QByteArray page = shippedFile(QStringLiteral("signin/answer.html"));
    for (const char *outside : {"http:", "https:", "src=", "href=", "url(", "<script", "@import"})
        EXPECT_FALSE(page.contains(outside)) << outside;
    EXPECT_TRUE(page.contains("<html lang=\"da\">"));
    EXPECT_TRUE(page.contains("Du kan lukke fanen og g\xC3\xA5 tilbage til programmet"));
}

TEST_F(LoopbackListening, WrongAnswersGetTheirStatusAndTheWaitGoesOn)
{
    awaitOn();
    const std::pair<QByteArray, QByteArray> wrong[] = {
        {getRequest("/?code=c&state=s-2"), "HTTP/1.1 400 "},
        {getRequest("/"), "HTTP/1.1 400 "},
        {getRequest("/favicon.ico"), "HTTP/1.1 404 "},
        {getRequest("/?code=c&code=d&state=s-1"), "HTTP/1.1 400 "},
        {"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\na=b", "HTTP/1.1 405 "},
        {"OPTIONS / HTTP/1.1\r\nOrigin: https://evil.example\r\n\r\n", "HTTP/1.1 405 "},
    };
    for (const auto &[request, status] : wrong)
        EXPECT_TRUE(answerTo(port, request).startsWith(status)) << request.toStdString();
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, AForeignPageMayNeitherAnswerNorRead)
{
    awaitOn();
    const QByteArray foreign = " HTTP/1.1\r\nHost: evil.example\r\nOrigin: https://evil.example\r\n"
                               "Referer: https://evil.example/\r\nSec-Fetch-Site: cross-site\r\n"
                               "Access-Control-Request-Private-Network: true\r\n\r\n";
    for (const char *start : {"GET /?code=evil", "GET /?code=evil&state=evil", "OPTIONS /",
             "POST /?code=evil&state=s-1", "GET /?error=access_denied"}) {
        const QByteArray answer = answerTo(port, start + foreign);
        EXPECT_TRUE(answer.startsWith("HTTP/1.1 40")) << start;
        EXPECT_FALSE(answer.toLower().contains("access-control-")) << start;
    }
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, AHeadRequestLeavesTheAnswerForTheGet)
{
    awaitOn();
    const QByteArray answer = answerTo(port, "HEAD /?code=c-1&state=s-1 HTTP/1.1\r\n\r\n");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 "));
    EXPECT_TRUE(bodyOf(answer).isEmpty());
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, JunkDoesNotDisturbTheWait)
{
    awaitOn();
    std::vector<std::unique_ptr<LoopbackClient>> strangers;
    for (const QByteArray &junk : {QByteArray("\x16\x03\x01\x00\xA5\x01", 6), QByteArray(1, '\0'),
             QByteArray("\r\n\r\n"), QByteArray("\r\n"), QByteArray("SSH-2.0-scan\r\n\r\n"),
             QByteArray("GET"), QByteArray("GET /?code=c&state=s-1"), QByteArray(500, '\xFF')}) {
        strangers.push_back(std::make_unique<LoopbackClient>(port));
        strangers.back()->send(junk);
    }
    expectTheRealAnswerStillCounts();
    for (const auto &stranger : strangers)
        EXPECT_EVENTUALLY(stranger->isGone());
}

TEST_F(LoopbackListening, APortScannerDoesNotDisturbTheWait)
{
    awaitOn();
    for (int scan = 0; scan < 20; ++scan) {
        LoopbackClient scanner(port);
        EXPECT_EVENTUALLY(scanner.isConnected());
    }
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, TwoHundredIdleConnectionsDoNotKeepTheBrowserOut)
{
    awaitOn();
    std::vector<std::unique_ptr<LoopbackClient>> idle;
    for (int each = 0; each < 200; ++each) {
        idle.push_back(std::make_unique<LoopbackClient>(port));
        EXPECT_EVENTUALLY(idle.back()->isConnected());
    }
    const auto open = [&idle] {
        return std::count_if(
            idle.begin(), idle.end(), [](const auto &client) { return client->isConnected(); });
    };
    EXPECT_EVENTUALLY(open() <= 16);
    expectTheRealAnswerStillCounts();
    EXPECT_EVENTUALLY(open() == 0);
}

TEST_F(LoopbackListening, ASilentConnectionIsEndedAfterItsTime)
{
    awaitOn({10min, 50ms});
    LoopbackClient silent(port);
    silent.send("GET /?co");
    EXPECT_EVENTUALLY(silent.isGone());
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, ARequestMayComeInPieces)
{
    awaitOn();
    LoopbackClient client(port);
    for (const char byte : getRequest("/?code=c-1&state=s-1"))
        client.send(QByteArray(1, byte));
    EXPECT_EQ(bodyOf(client.answer()), shippedFile(QStringLiteral("signin/answer.html")));
    EXPECT_EVENTUALLY(answers.size() == 1);
}

TEST_F(LoopbackListening, ALongRequestIsRefused)
{
    awaitOn();
    EXPECT_TRUE(answerTo(port, "GET /?" + QByteArray(8200, 'a')).startsWith("HTTP/1.1 414 "));
    EXPECT_TRUE(answerTo(port, getRequest("/?state=s-1&code=" + QByteArray(8200, 'a')))
                    .startsWith("HTTP/1.1 414 "));
    EXPECT_TRUE(answerTo(port, "GET / HTTP/1.1\r\nX: " + QByteArray(qsizetype{17} * 1024, 'a'))
                    .startsWith("HTTP/1.1 431 "));
    expectTheRealAnswerStillCounts();
}

TEST_F(LoopbackListening, ACodeOfSevenThousandCharactersIsTaken)
{
    awaitOn();
    answerTo(port, getRequest("/?state=s-1&code=" + QByteArray(7000, 'a')));
    EXPECT_EVENTUALLY(answers.size() == 1);
}

TEST_F(LoopbackListening, TheWaitEndsAtItsDeadline)
{
    awaitOn({50ms, 10s});
    LoopbackClient waiting(port);
    EXPECT_EVENTUALLY(timesGivenUp == 1);
    EXPECT_EVENTUALLY(waiting.isGone());
    EXPECT_TRUE(isClosed());
}

TEST_F(LoopbackListening, ClosingLeavesNobodyConnected)
{
    awaitOn();
    LoopbackClient waiting(port);
    EXPECT_EVENTUALLY(waiting.isConnected());
    listener->close();
    EXPECT_TRUE(isClosed());
    EXPECT_EVENTUALLY(waiting.isGone());
    EXPECT_EQ(timesGivenUp, 0);
}

TEST(LoopbackListener, TheUsualPatienceIsTenMinutes)
{
    EXPECT_EQ(LoopbackListener::Patience().total, 10min);
    EXPECT_EQ(LoopbackListener::Patience().perSocket, 10s);
}

TEST(LoopbackListener, NothingCountsBeforeItIsAwaited)
{
    LoopbackListener listener({});
    ASSERT_TRUE(listener.listen({}));
    int answers = 0;
    QObject::connect(&listener, &LoopbackListener::answered, &listener, [&answers] { ++answers; });
    EXPECT_TRUE(
        answerTo(listener.port(), getRequest("/?code=c&state=")).startsWith("HTTP/1.1 400"));
    EXPECT_EQ(answers, 0);
}

TEST(LoopbackListener, WhereEveryPortIsTakenItDoesNotListen)
{
    QTcpServer one;
    QTcpServer two;
    ASSERT_TRUE(one.listen(QHostAddress(QHostAddress::LocalHost)));
    ASSERT_TRUE(two.listen(QHostAddress(QHostAddress::LocalHost)));
    LoopbackListener listener({});
    EXPECT_FALSE(listener.listen({one.serverPort(), two.serverPort()}));
}
