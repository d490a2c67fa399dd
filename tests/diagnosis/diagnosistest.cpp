// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosisfixture.h"

#include <QSslCipher>
#include <QSslSocket>

using namespace std::chrono_literals;

TEST_F(DiagnosisTest, AllIsInOrderAndNothingWasSentButTwoQuestions)
{
    const auto lines = linesFor(api());
    for (const char *topic : {"Proxy", "Name", "TLS", "Sign-in", "Service", "Clock"})
        EXPECT_EQ(about(QString::fromLatin1(topic), lines).mark, Mark::InOrder) << topic;
    EXPECT_EQ(lines.size(), 6);
    EXPECT_EQ(m_server.requests.size(), 2);
    EXPECT_EQ(m_server.count("GET"), 2);
    for (const auto &request : std::as_const(m_server.requests))
        EXPECT_FALSE(request.headers.contains("authorization"));
}

TEST_F(DiagnosisTest, ANameThatNobodyKnowsIsWrong)
{
    Environment nowhere = api();
    nowhere.issuer = QUrl(QStringLiteral("https://nowhere.invalid/o"));
    nowhere.service = QUrl(QStringLiteral("https://nowhere.invalid"));
    expectWrong("Name", "", linesFor(nowhere));
}

TEST_F(DiagnosisTest, AnAddressWhereNobodyListensIsWrong)
{
    const Environment gone = api();
    m_server.close();
    expectWrong("TLS", "cannot be reached", linesFor(gone));
}

TEST_F(DiagnosisTest, ACertificateIsWrongForAReasonThatIsSaid)
{
    expectWrongTls(TestAuthority().serverConfiguration(), "does not trust");
    expectWrongTls(
        TestAuthority::shared().serverConfiguration({.issuedBy = TestAuthority::IssuedBy::Itself}),
        "does not trust");
    expectWrongTls(
        TestAuthority::shared().serverConfiguration({.from = -20, .to = -1}), "has run out");
    expectWrongTls(
        TestAuthority::shared().serverConfiguration({.subjectAltName = "DNS:other.example"}),
        "made out to another name");
    expectWrongTls(
        TestAuthority::shared().serverConfiguration({.usage = "clientAuth"}), "cannot be used");
}

TEST_F(DiagnosisTest, AServerWithOldTlsAloneIsWrong)
{
    QSslConfiguration old = TestAuthority::shared().serverConfiguration();
    old.setProtocol(QSsl::TlsV1_2);
    old.setCiphers({QSslCipher(QStringLiteral("AES128-GCM-SHA256"), QSsl::TlsV1_2)});
    expectWrongTls(old, "does not speak TLS");
}

TEST_F(DiagnosisTest, AnIssuerThatIsAnotherOrAWebPageIsWrong)
{
    discovery = Answers::whole(200, "application/json", discoveryOf("https://other.example"), date);
    expectWrong("Sign-in", "/issuer is another issuer", linesFor(api()));
    discovery = Answers::whole(200, "text/html", "<p>Welcome</p>", date);
    expectWrong("Sign-in", "a web page came", linesFor(api()));
    discovery = Answers::whole(404, "text/plain", "no", date);
    expectWrong("Sign-in", "404", linesFor(api()));
}

TEST_F(DiagnosisTest, AServiceThatAnswersOtherwiseThanAgreedIsWrong)
{
    service = Answers::whole(200, "application/json", "{}", date);
    expectWrong("Service", "200", linesFor(api()));
    service = Answers::whole(401, "text/plain", "no", date);
    expectWrong("Service", "401", linesFor(api()));
    service = Answers::whole(503, "text/plain", "no", date);
    expectWrong("Service", "503", linesFor(api()));
    service = Answers::whole(200, "text/html", "<p>Welcome</p>", date);
    expectWrong("Service", "a web page came", linesFor(api()));
}

TEST_F(DiagnosisTest, SilenceIsWrongAndHasAnEnd)
{
    m_server.script = Answers::silence();
    const auto lines = linesFor(api(), 700ms);
    EXPECT_EQ(lines.last().mark, Mark::Wrong);
    EXPECT_TRUE(lines.last().found.contains(QStringLiteral("there was no answer")));
}

TEST_F(DiagnosisTest, AClockThatIsFastOrSlowIsWrongBeyondTwoMinutes)
{
    m_clock.advance(119s);
    EXPECT_EQ(about(QStringLiteral("Clock"), linesFor(api())).mark, Mark::InOrder);
    m_clock.advance(181s);
    expectWrong("Clock", "5 minutes fast", linesFor(api()));
    m_clock.advance(-10min);
    expectWrong("Clock", "5 minutes slow", linesFor(api()));
}

TEST_F(DiagnosisTest, OfAGuidedEnvironmentOnlyTheNameIsAskedFor)
{
    Environment guided;
    guided.kind = Environment::Kind::Guided;
    guided.webInterface = m_server.url();
    const auto lines = linesFor(guided);
    EXPECT_EQ(about(QStringLiteral("Name"), lines).mark, Mark::InOrder);
    EXPECT_EQ(about(QStringLiteral("TLS and service"), lines).mark, Mark::NotChecked);
    EXPECT_EQ(about(QStringLiteral("Clock"), lines).mark, Mark::NotChecked);
    EXPECT_EQ(m_server.connections, 0);
}

TEST_F(DiagnosisTest, APracticeEnvironmentThatDoesNotStartIsWrong)
{
    m_practiceProgram = QStringLiteral("/nowhere/oevemiljoe");
    expectWrong("Practice environment", "does not start", linesFor(Environment()));
}
