// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Servers so old or weak that they take another implementation's help.

#include "exchange.h"
#include "net/http/httpclient.h"
#include "opensslserver.h"
#include "printers.h"

#include <ostream>

using Cause = HttpFailure::Cause;

namespace {

struct WeakServer {
    const char *name;
    TestAuthority::Wish certificate;
    QString options;
};

void PrintTo(const WeakServer &server, std::ostream *stream)
{
    *stream << server.name;
}

QList<WeakServer> goodServers()
{
    return {
        {"OfTls12", {}, QStringLiteral("-tls1_2")},
        {"OfTls13", {}, QStringLiteral("-tls1_3")},
        {"WithAnEllipticKey", {.key = TestAuthority::KeyKind::P256}, {}},
    };
}

QList<WeakServer> weakServers()
{
    const QString anything = QStringLiteral(" -cipher ALL@SECLEVEL=0");
    const QString only = QStringLiteral("-tls1_2 -cipher %1@SECLEVEL=0");
    return {
        {"WithAShortRsaKey", {.key = TestAuthority::KeyKind::Rsa1024}, anything},
        {"SignedWithSha1", {.digest = "SHA1"}, anything},
        {"OfTls10", {}, QStringLiteral("-tls1") + anything},
        {"OfTls11", {}, QStringLiteral("-tls1_1") + anything},
        {"ThatEncryptsNothing", {}, only.arg(QStringLiteral("NULL-SHA256"))},
        {"WithoutACertificate", {}, only.arg(QStringLiteral("ADH-AES128-SHA256"))},
        {"WithoutForwardSecrecy", {}, only.arg(QStringLiteral("AES128-SHA"))},
    };
}

class HttpOtherTls : public testing::TestWithParam<WeakServer> {
protected:
    TrustedRoots m_roots{{TestAuthority::shared().root()}};
    OpenSslServer m_server{TestAuthority::shared().issued(GetParam().certificate),
        GetParam().options.split(u' ', Qt::SkipEmptyParts)};
    HttpClient m_client;
};

class HttpGoodTls : public HttpOtherTls { };

class HttpWeakTls : public HttpOtherTls { };

} // namespace

TEST_P(HttpGoodTls, AGoodServerIsAccepted)
{
    ASSERT_TRUE(m_server.isListening());
    EXPECT_EQ(answerIn(awaited(m_client.send(getOf(m_server.url())))).body, "{}");
    EXPECT_EVENTUALLY(m_server.requests() == 1);
}

INSTANTIATE_TEST_SUITE_P(
    AServer, HttpGoodTls, testing::ValuesIn(goodServers()), testing::PrintToStringParamName());

TEST_P(HttpWeakTls, AWeakServerIsRefusedAndSeesNothing)
{
    ASSERT_TRUE(m_server.isListening());
    ASSERT_TRUE(m_server.servesWhoeverTakesAnything());
    for (HttpRequest request : {getOf(m_server.url()), postOf(m_server.url())}) {
        request.bearer = Secret("token-1");
        const HttpFailure failure = failureIn(awaited(m_client.send(request)));
        EXPECT_EQ(failure.cause, Cause::Untrusted) << qPrintable(failure.detail);
        EXPECT_TRUE(failure.surelyNotSent);
    }
    EXPECT_EQ(m_server.requests(), 0);
}

INSTANTIATE_TEST_SUITE_P(
    AServer, HttpWeakTls, testing::ValuesIn(weakServers()), testing::PrintToStringParamName());
