// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "diagnosis/diagnosis.h"
#include "manualclock.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using Mark = CheckLine::Mark;

inline constexpr auto date = "Date: Tue, 24 Nov 2026 09:42:00 GMT\r\n";

inline QByteArray discoveryOf(const QByteArray &issuer)
{
    return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
        + "/a\",\"token_endpoint\":\"" + issuer + "/t\",\"jwks_uri\":\"" + issuer
        + "/k\",\"response_types_supported\":[\"code\"],"
          "\"code_challenge_methods_supported\":[\"S256\"],"
          "\"id_token_signing_alg_values_supported\":[\"PS256\"]}";
}

/// How a question for a name may end where there is no network.
inline constexpr int longestWait = 60'000;

/// An issuer and a service at one address, without faults until the test adds one.
class DiagnosisTest : public testing::Test {
protected:
    DiagnosisTest()
    {
        m_server.tls = TestAuthority::shared().serverConfiguration();
        m_server.script = [this](const ScriptedServer::Request &request, QSslSocket &socket) {
            const bool isDiscovery = request.target.contains("openid-configuration");
            if (isDiscovery && discovery.isEmpty())
                socket.write(Answers::whole(200, "application/json",
                    discoveryOf(m_server.url(QStringLiteral("/o")).toEncoded()), date));
            else
                socket.write(isDiscovery ? discovery : service);
        };
    }

    Environment api() const
    {
        Environment environment;
        environment.id = QStringLiteral("proeve");
        environment.kind = Environment::Kind::Api;
        environment.issuer = m_server.url(QStringLiteral("/o"));
        environment.service = m_server.url({});
        environment.clientId = QStringLiteral("sortimentsguide");
        return environment;
    }

    QList<CheckLine> linesFor(const Environment &environment,
        std::chrono::milliseconds patience = std::chrono::seconds(50))
    {
        Diagnosis diagnosis(
            m_clock, {m_folder.path(), m_folder.path(), m_practiceProgram, patience});
        return linesIn(diagnosis.environment(environment));
    }

    static QList<CheckLine> linesIn(const QFuture<QList<CheckLine>> &future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, longestWait));
        return future.isFinished() ? future.result() : QList<CheckLine>();
    }

    /// The one line that begins with \a topic.
    static CheckLine about(const QString &topic, const QList<CheckLine> &lines)
    {
        QList<CheckLine> found;
        QStringList all;
        for (const CheckLine &line : lines) {
            all.append(line.word() + u' ' + line.text());
            if (line.found.startsWith(topic + u':'))
                found.append(line);
        }
        EXPECT_EQ(found.size(), 1) << qPrintable(topic) << '\n' << qPrintable(all.join(u'\n'));
        return found.value(0);
    }

    static void expectWrong(const char *topic, const char *found, const QList<CheckLine> &lines)
    {
        const CheckLine line = about(QString::fromLatin1(topic), lines);
        EXPECT_EQ(line.mark, Mark::Wrong);
        EXPECT_TRUE(line.found.contains(QLatin1String(found))) << qPrintable(line.found);
        EXPECT_FALSE(line.advice.isEmpty());
    }

    void expectWrongTls(const QSslConfiguration &tls, const char *found)
    {
        SCOPED_TRACE(found);
        m_server.tls = tls;
        const auto lines = linesFor(api());
        expectWrong("TLS", found, lines);
        EXPECT_EQ(about(QStringLiteral("Sign-in"), lines).mark, Mark::NotChecked);
        EXPECT_EQ(about(QStringLiteral("Service"), lines).mark, Mark::NotChecked);
        EXPECT_EQ(about(QStringLiteral("Clock"), lines).mark, Mark::NotChecked);
        EXPECT_EQ(m_server.requests.size(), 0);
    }

    TrustedRoots m_roots{{TestAuthority::shared().root()}};
    ScriptedServer m_server;
    ManualClock m_clock;
    QTemporaryDir m_folder;
    QString m_practiceProgram;
    /// Whole answers; an empty one of discovery: the right one.
    QByteArray discovery;
    QByteArray service = Answers::whole(401, "application/problem+json",
        "{\"type\":\"urn:sortimentsabonnement:fejl:token-ugyldigt\",\"status\":401}", date);
};
