// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "badplaces.h"
#include "eventually.h"
#include "faultmatrix.h"

#include <QTcpSocket>
#include <QUrlQuery>

#include <map>

using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

/// A discovery document in which \a member lies at \a place.
FaultProxy::Fault movedEndpoint(const QByteArray &member, const QUrl &place)
{
    return Faults::changed([member, place](const QByteArray &answer) {
        QByteArray json = Faults::bodyOf(answer);
        const qsizetype from = json.indexOf("http", json.indexOf(member) + member.size());
        const qsizetype to = json.indexOf('/', from + 8);
        json.replace(from, to - from, place.toEncoded());
        return Faults::jsonAnswer(json);
    });
}

QList<QByteArray> forgedCalls()
{
    const QByteArray host = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    return {
        "GET /" + host + "\r\n",
        "GET /favicon.ico" + host + "\r\n",
        "GET /?code=forged&state=forged" + host + "\r\n",
        "GET /?error=access_denied&state=forged" + host + "\r\n",
        "GET /?code=a&code=b&state=forged" + host + "\r\n",
        "POST /?code=forged&state=forged" + host + "Content-Length: 4\r\n\r\nx=yz",
        "GET /callback/../?code=%00&state=%ff" + host + "\r\n",
        "\x16\x03\x01\x02\r\n\r\n",
        "GET /?code=" + QByteArray(20'000, 'x') + host + "\r\n",
    };
}

quint16 callbackPort(const QUrl &signInAddress)
{
    const QString redirect =
        QUrlQuery(signInAddress).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded);
    return quint16(QUrl(redirect).port());
}

} // namespace

/// The port does not listen from this stage on.
void FaultMatrix::meetRefusal()
{
    begin();
    // The browser asks for a page and sends a form.
    const std::map<QByteArray, std::pair<QByteArray, int>> before{
        {"TOK", {"AUTH", 2}}, {"JWKS", {"TOK", 1}}, {"READ", {"CREATE", 1}}};
    const bool isReread = faultCase().stage == "INST" || faultCase().stage == "SORT";
    const QByteArray stage = isReread ? QByteArrayLiteral("EXIST") : faultCase().stage;
    if (const auto found = before.find(stage); found != before.end())
        world->proxy.goAwayAfter(found->second.first, found->second.second);
    world->beforeStage = [this, stage](const QByteArray &next) {
        if (next == stage)
            world->proxy.goAway();
    };
    world->goOn();
    expectShown({NoConnection});
    EXPECT_LE(world->proxy.countOf("CREATE"), stage == "READ" || stage == "POLL" ? 1 : 0);
    recover();
}

/// The browser cannot get its page: the program goes on waiting.
void FaultMatrix::meetBrowserFault()
{
    begin();
    if (faultCase().fault == "browser")
        world->browser.isClosed = true;
    else
        world->proxy.setFault("AUTH", Faults::instead(Answers::reset()));
    world->goOn();
    EXPECT_EQ(world->session->navigation().activity(), Activity::WaitingForBrowser);
    EXPECT_FALSE(world->session->problem().error());
    world->browser.isClosed = false;
    world->proxy.repair();
    if (faultCase().fault == "browser") {
        world->session->signingIn().stop();
        EXPECT_EVENTUALLY(world->shows(SignInUnfinished));
    }
    recover();
}

/// The stage is at an address where no service answers.
void FaultMatrix::meetWrongAddress()
{
    begin({.patience = 500ms});
    const BadPlaces places;
    const QUrl elsewhere = places.address(faultCase().fault);
    if (faultCase().stage == "TOK")
        world->proxy.setFault("DISC", movedEndpoint("token_endpoint", elsewhere));
    else if (faultCase().stage == "JWKS")
        world->proxy.setFault("DISC", movedEndpoint("jwks_uri", elsewhere));
    else if (faultCase().stage == "AUTH")
        world->browser.otherAddress = elsewhere;
    else
        world->connector.lead(faultCase().stage, elsewhere);
    world->goOn();
    if (faultCase().stage == "AUTH") {
        expectShown({});
        EXPECT_EQ(world->session->navigation().activity(), Activity::WaitingForBrowser);
    } else {
        expectShown({faultCase().fault == "tls" ? ConnectionUntrusted : NoConnection});
    }
    EXPECT_EQ(world->proxy.countOf("CREATE"), isAt({"READ", "POLL"}) ? 1 : 0);
    recover();
}

/// Other programs call the port, and two hundred send nothing.
void FaultMatrix::meetForgedCalls()
{
    begin();
    world->browser.isClosed = true;
    world->goOn();
    const quint16 port = callbackPort(world->session->signingIn().address());
    std::vector<std::unique_ptr<QTcpSocket>> visitors;
    const auto visit = [&](const QByteArray &bytes) -> QTcpSocket & {
        visitors.push_back(std::make_unique<QTcpSocket>());
        visitors.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        visitors.back()->write(bytes);
        return *visitors.back();
    };
    for (const QByteArray &forged : forgedCalls()) {
        const QTcpSocket &visitor = visit(forged);
        EXPECT_EVENTUALLY(visitor.state() == QAbstractSocket::UnconnectedState);
    }
    for (int count = 0; count < 200; ++count)
        visit({});
    EXPECT_EVENTUALLY(visitors.back()->state() == QAbstractSocket::ConnectedState);
    EXPECT_EQ(world->session->navigation().activity(), Activity::WaitingForBrowser);
    EXPECT_FALSE(world->session->problem().error());
    EXPECT_EQ(world->proxy.countOf("TOK"), 0);
    recover();
}

void FaultMatrix::meetResponseFault()
{
    const ResponseFault *responseFault = responseFaultOf(faultCase().fault);
    ASSERT_TRUE(responseFault) << "this fault has no implementation";
    // Only faults without an answer need a wait for it.
    const bool isSilent = isBy({"t_answer", "drip"});
    begin({.patience = isSilent ? 500ms : 10s});
    world->proxy.setFault(faultCase().stage, responseFault->fault);
    world->goOn();
    if (isAt({"DISC", "TOK", "JWKS"}))
        expectShown(responseFault->signIn);
    else
        expectShown(faultCase().stage == "CREATE" ? responseFault->create : responseFault->read);
    EXPECT_LE(world->proxy.countOf("CREATE"), isAt({"READ", "POLL"}) ? 1 : faultCase().mostPosts);
    recover();
}
