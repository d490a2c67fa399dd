// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "services/diagnosis/diagnosis.h"

#include "manualclock.h"
#include "scriptedserver.h"
#include "testauthority.h"

#include <QDir>
#include <QSslCipher>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace std::chrono_literals;
using Mark = CheckLine::Mark;

namespace {

const TestAuthority &authority()
{
    static const TestAuthority authority;
    return authority;
}

constexpr auto date = "Date: Tue, 24 Nov 2026 09:42:00 GMT\r\n";

QByteArray discoveryOf(const QByteArray &issuer)
{
    return "{\"issuer\":\"" + issuer + "\",\"authorization_endpoint\":\"" + issuer
        + "/a\",\"token_endpoint\":\"" + issuer + "/t\",\"jwks_uri\":\"" + issuer
        + "/k\",\"response_types_supported\":[\"code\"],"
          "\"code_challenge_methods_supported\":[\"S256\"],"
          "\"id_token_signing_alg_values_supported\":[\"PS256\"]}";
}

/// How a question for a name may end where there is no network.
constexpr int longestWait = 60'000;

/// An issuer and a service at one address, as good as they should be until the test says otherwise.
class DiagnosisTest : public testing::Test {
protected:
    DiagnosisTest()
    {
        m_server.tls = authority().serverConfiguration();
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

    QList<CheckLine> linesFor(
        const Environment &environment, std::chrono::milliseconds patience = 50s)
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

    TrustedRoots m_roots{{authority().root()}};
    ScriptedServer m_server;
    ManualClock m_clock;
    QTemporaryDir m_folder;
    QString m_practiceProgram;
    /// Whole answers; an empty one of discovery: the right one.
    QByteArray discovery;
    QByteArray service = Answers::whole(401, "application/problem+json",
        "{\"type\":\"urn:sortimentsabonnement:fejl:token-ugyldigt\",\"status\":401}", date);
};

class BehindAProxy : public DiagnosisTest {
protected:
    BehindAProxy()
    {
        qputenv("https_proxy", m_proxy.url().toEncoded());
        qunsetenv("no_proxy");
    }
    ~BehindAProxy() override { qunsetenv("https_proxy"); }

    QList<CheckLine> linesThrough(const QByteArray &answer)
    {
        m_proxy.script = Answers::always(answer);
        Environment far = api();
        far.issuer = QUrl(QStringLiteral("https://service.invalid/o"));
        far.service = QUrl(QStringLiteral("https://service.invalid"));
        return linesFor(far);
    }

    ScriptedServer m_proxy;
};

} // namespace

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
    expectWrongTls(authority().serverConfiguration({.issuedBy = TestAuthority::IssuedBy::Itself}),
        "does not trust");
    expectWrongTls(authority().serverConfiguration({.from = -20, .to = -1}), "has run out");
    expectWrongTls(authority().serverConfiguration({.subjectAltName = "DNS:other.example"}),
        "made out to another name");
    expectWrongTls(authority().serverConfiguration({.usage = "clientAuth"}), "cannot be used");
}

TEST_F(DiagnosisTest, AServerWithOldTlsAloneIsWrong)
{
    QSslConfiguration old = authority().serverConfiguration();
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

TEST_F(BehindAProxy, ASignInThatItWantsIsSaid)
{
    const auto lines = linesThrough("HTTP/1.1 407 No\r\nContent-Length: 0\r\n"
                                    "Proxy-Authenticate: Basic realm=\"x\"\r\n\r\n");
    EXPECT_EQ(lines.value(0).mark, Mark::InOrder);
    EXPECT_EQ(lines.value(1).mark, Mark::NotChecked) << "the proxy looks the name up";
    EXPECT_EQ(lines.value(2).mark, Mark::Wrong);
    EXPECT_TRUE(lines.value(2).found.contains(QStringLiteral("407")));
}

TEST_F(BehindAProxy, ANoIsSaid)
{
    const auto lines = linesThrough("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(lines.value(2).mark, Mark::Wrong);
    EXPECT_TRUE(lines.value(2).found.contains(QStringLiteral("does not let us through")));
}

TEST_F(DiagnosisTest, AFolderIsInOrderThoughItIsNotMadeYetAndIsNotMade)
{
    qputenv("BROWSER", "true");
    Diagnosis diagnosis(m_clock,
        {m_folder.filePath(QStringLiteral("a/b")), m_folder.filePath(QStringLiteral("c"))});
    const auto lines = linesIn(diagnosis.computer());
    for (const char *topic : {"Data folder", "Evidence folder", "Browser"})
        EXPECT_EQ(about(QString::fromLatin1(topic), lines).mark, Mark::InOrder) << topic;
    EXPECT_TRUE(
        QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    qunsetenv("BROWSER");
}

TEST_F(DiagnosisTest, ADateThatCannotBeRightIsWrong)
{
    Diagnosis::Settings settings{m_folder.path(), m_folder.path()};
    settings.builtOn = m_clock.now().date();
    Diagnosis diagnosis(m_clock, settings);
    EXPECT_EQ(about(QStringLiteral("Clock"), linesIn(diagnosis.computer())).mark, Mark::InOrder);
    m_clock.set(QDateTime(QDate(1970, 1, 1), QTime(12, 0), Qt::UTC));
    expectWrong("Clock", "before this version", linesIn(diagnosis.computer()));
    m_clock.set(QDateTime(QDate(2099, 1, 1), QTime(12, 0), Qt::UTC));
    expectWrong("Clock", "more than two years", linesIn(diagnosis.computer()));
}

TEST_F(DiagnosisTest, AFolderThatCannotBeWrittenIsWrong)
{
    const QString file = m_folder.filePath(QStringLiteral("file"));
    EXPECT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    Diagnosis diagnosis(m_clock, {file + QStringLiteral("/data"), file});
    const auto lines = linesIn(diagnosis.computer());
    expectWrong("Data folder", "nothing can be saved", lines);
    expectWrong("Evidence folder", "nothing can be saved", lines);
}

TEST_F(DiagnosisTest, AComputerWithoutABrowserIsWrong)
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toLocal8Bit());
    qunsetenv("BROWSER");
    Diagnosis diagnosis(m_clock, {m_folder.path(), m_folder.path()});
    expectWrong("Browser", "no default browser", linesIn(diagnosis.computer()));
    qputenv("PATH", path);
}
