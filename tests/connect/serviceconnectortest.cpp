// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/serviceconnector.h"

#include "eventually.h"
#include "fakeprogram.h"
#include "manualclock.h"
#include "printers.h"

#include <QUrlQuery>

namespace {

using Connected = Result<std::shared_ptr<Connection>>;

Environment environment(Environment::Kind kind)
{
    Environment made;
    made.id = QStringLiteral("e");
    made.name = QStringLiteral("E");
    made.kind = kind;
    return made;
}

Connected outcomeOf(const QFuture<Connected> &future)
{
    EXPECT_EVENTUALLY(future.isFinished());
    return future.result();
}

} // namespace

TEST(ServiceConnector, StartsNothingForAServiceElsewhere)
{
    const ManualClock clock;
    const FakeProgram fake(wellBehaved);
    ServiceConnector connector(clock, {fake.program(), fake.dataFolder()});
    Environment elsewhere = environment(Environment::Kind::Api);
    elsewhere.issuer = QUrl(QStringLiteral("https://login.example.dk"));
    elsewhere.service = QUrl(QStringLiteral("https://service.example.dk"));
    const auto connected = connector.connectTo(elsewhere);
    ASSERT_TRUE(connected.isFinished());
    ASSERT_TRUE(connected.result());
    EXPECT_FALSE(connected.result().value()->signIn().isSignedIn());
    EXPECT_EQ(fake.starts(), 0);
}

TEST(ServiceConnector, HasNobodySignedInToBeginWith)
{
    const ManualClock clock;
    const FakeProgram fake(wellBehaved);
    ServiceConnector connector(clock, {fake.program(), fake.dataFolder()});
    const auto connected = outcomeOf(connector.connectTo(environment(Environment::Kind::BuiltIn)));
    ASSERT_TRUE(connected);
    EXPECT_EQ(fake.starts(), 1);
    const auto user = connected.value()->service().user();
    EXPECT_EVENTUALLY(user.isFinished());
    EXPECT_EQ(user.result().error().kind, ErrorKind::SignedOut);
}

TEST(ServiceConnector, ReportsWhyThereIsNoPracticeEnvironment)
{
    const ManualClock clock;
    const FakeProgram fake("exit 1");
    ServiceConnector connector(clock, {fake.program(), fake.dataFolder()});
    const auto connected = outcomeOf(connector.connectTo(environment(Environment::Kind::BuiltIn)));
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::PracticeNotRunning);
    EXPECT_EQ(connected.error().detail, QStringLiteral("oevemiljoe: ended with exit code 1"));
}

TEST(ServiceConnector, SendsTheBrowserToThePracticeEnvironmentsOwnSignIn)
{
    const ManualClock clock;
    const QTemporaryDir data;
    ServiceConnector connector(clock, {{}, data.path()});
    const auto connected = outcomeOf(connector.connectTo(environment(Environment::Kind::BuiltIn)));
    ASSERT_TRUE(connected) << qPrintable(connected.error().detail);
    SignIn &signIn = connected.value()->signIn();
    QUrl address;
    QObject::connect(
        &signIn, &SignIn::browserNeeded, &signIn, [&](const QUrl &needed) { address = needed; });
    const auto identity = signIn.begin();
    EXPECT_EVENTUALLY(!address.isEmpty());
    EXPECT_EQ(address.host(), QStringLiteral("127.0.0.1"));
    EXPECT_TRUE(address.path().startsWith(QStringLiteral("/runtime/oauth2/")));
    const QUrlQuery query(address);
    EXPECT_EQ(query.queryItemValue(QStringLiteral("client_id")), QStringLiteral("sortimentsguide"));
    EXPECT_EQ(query.queryItemValue(QStringLiteral("scope")), QStringLiteral("openid"));
    signIn.cancel();
    EXPECT_EVENTUALLY(identity.isFinished());
}
