// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultyworld.h"

#include "eventually.h"

#include <QDirIterator>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

using namespace std::chrono_literals;

namespace {

ConnectionPatience hasty()
{
    ConnectionPatience patience;
    patience.service = {.read = 1200ms, .create = 1200ms, .reads = {{1ms}, 5s}};
    patience.signIn.reads = {{1ms}, 5s};
    patience.signIn.answer = 1200ms;
    patience.signIn.exchange.betweenTries = 5ms;
    return patience;
}

/// What is not there in time is found by whoever looks at the state.
template <typename Condition>
void waitFor(const Condition &condition, int milliseconds)
{
    static_cast<void>(QTest::qWaitFor(condition, milliseconds));
}

} // namespace

SigningBrowser::SigningBrowser()
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

bool SigningBrowser::open(const QUrl &url)
{
    if (isClosed)
        return true;
    QNetworkReply *page = m_network.get(QNetworkRequest(url));
    connect(page, &QNetworkReply::finished, this, [this, page] {
        page->deleteLater();
        static const QRegularExpression transaction(
            QStringLiteral("name=\"transaktion\" value=\"([^\"]*)\""));
        static const QRegularExpression action(QStringLiteral("<form[^>]*action=\"([^\"]*)\""));
        const QString text = QString::fromUtf8(page->readAll());
        QUrlQuery fields;
        fields.addQueryItem(QStringLiteral("transaktion"), transaction.match(text).captured(1));
        fields.addQueryItem(QStringLiteral("bruger"), QString::fromLatin1(user));
        QNetworkRequest request(page->url().resolved(QUrl(action.match(text).captured(1))));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
            QByteArrayLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *done = m_network.post(request, fields.toString().toLatin1());
        connect(done, &QNetworkReply::finished, done, &QObject::deleteLater);
    });
    return true;
}

FaultyWorld::FaultyWorld()
{
    browser.user = "b0000000-0000-4000-8000-000000000010";
    m_practice.start(QStringLiteral(OEVEMILJOE),
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data"),
            m_folder.filePath(QStringLiteral("service")), QStringLiteral("--adresse"),
            QStringLiteral("http://127.0.0.1:%1").arg(proxy.ownPort()),
            QStringLiteral("--overfoersel-sekunder"), QStringLiteral("0"),
            QStringLiteral("--stop-ved-eof")});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_practice.canReadLine(); }, 20'000));
    const QByteArray line = m_practice.readLine().trimmed();
    proxy.passOnTo(line.mid(line.lastIndexOf(':') + 1).toUShort());
    startProgram();
}

FaultyWorld::~FaultyWorld()
{
    session.reset();
    m_connector.reset();
    m_practice.kill();
    m_practice.waitForFinished();
}

void FaultyWorld::startProgram()
{
    Environment here;
    here.id = QStringLiteral("proeve");
    here.name = QStringLiteral("Prøve");
    here.kind = Environment::Kind::Api;
    here.service = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.ownPort()));
    here.issuer = here.service.resolved(QUrl(QStringLiteral("/runtime/oauth2")));
    here.clientId = QStringLiteral("sortimentsguide");
    here.scope = QStringLiteral("openid");
    session.reset();
    m_connector.reset();
    m_journal.reset();
    m_journal = std::make_unique<SqliteJournal>(m_folder.filePath(QStringLiteral("data")));
    m_connector = std::make_unique<ServiceConnector>(clock, PracticeProcess::Settings{}, hasty());
    session = std::make_unique<WizardSession>(m_task, QList<Environment>{here}, here.id,
        m_folder.filePath(QStringLiteral("evidence")),
        WizardSession::Collaborators{*m_journal, *m_connector, m_archive, browser, clock});
    session->open();
    waitForRest();
}

std::optional<ErrorKind> FaultyWorld::secondProgramMeets()
{
    SqliteJournal journal(m_folder.filePath(QStringLiteral("data")));
    WizardSession second(m_task, {}, {}, {},
        WizardSession::Collaborators{journal, *m_connector, m_archive, browser, clock});
    second.open();
    EXPECT_EVENTUALLY(second.problem());
    return second.problem() ? std::optional(second.problem()->error.kind) : std::nullopt;
}

void FaultyWorld::waitForRest()
{
    const auto rests = [this] {
        return session->problem() || session->activity() == Activity::None;
    };
    // A browser that comes back at all is back in a moment.
    waitFor([&] { return rests() || session->activity() == Activity::WaitingForBrowser; }, 15'000);
    waitFor(rests, session->activity() == Activity::WaitingForBrowser ? 3500 : 15'000);
    QTest::qWait(1);
}

bool FaultyWorld::isDone() const
{
    return m_hasChecked && std::holds_alternative<Submission::Verified>(session->facts().submission)
        && session->activity() == Activity::None && !session->problem();
}

bool FaultyWorld::shows(ErrorKind kind) const
{
    return session->problem() && session->problem()->error.kind == kind;
}

void FaultyWorld::press()
{
    switch (session->step()) {
    case Step::Task:
        if (session->isResumable())
            session->resume();
        else
            session->start();
        return;
    case Step::SignIn:
        beforeStage("DISC");
        session->signIn();
        return;
    case Step::Instance:
        beforeStage("EXIST");
        session->confirmChoice();
        return;
    case Step::Review:
        beforeStage("CREATE");
        session->submit();
        return;
    case Step::Status:
        if (std::holds_alternative<Submission::Verified>(session->facts().submission)) {
            beforeStage("POLL");
            m_hasChecked = true;
        }
        session->checkAgain();
        return;
    case Step::Evidence:
        return;
    }
}

void FaultyWorld::goOn()
{
    for (int presses = 0; presses < 12 && !isDone(); ++presses) {
        if (session->problem() || session->activity() != Activity::None)
            return;
        const Step before = session->step();
        press();
        waitForRest();
        // What follows is shown once it is on the disk.
        waitFor(
            [&] {
                return session->step() != before || session->activity() != Activity::None
                    || session->problem() || isDone();
            },
            500);
        waitForRest();
    }
}

void FaultyWorld::recover()
{
    using enum ProblemAction;
    static const QList<ProblemAction> leadOn{
        TryAgain, SignInAgain, LookForIt, ContinueToResult, CheckAgain, GoOn, CreateNew, Submit};
    for (int tries = 0; tries < 10 && !isDone(); ++tries) {
        if (const auto problem = session->problem()) {
            for (const ProblemAction action : actionsOf(problem->error.kind)) {
                if (leadOn.contains(action)) {
                    session->act(action);
                    break;
                }
            }
            waitForRest();
        } else if (session->activity() == Activity::WaitingForBrowser) {
            session->reopenBrowser();
            waitForRest();
        }
        goOn();
    }
}

int FaultyWorld::subscriptions()
{
    const auto &confirmed = session->facts().confirmed;
    if (!confirmed)
        return 0;
    FaultProxy::Request request;
    request.method = "GET";
    request.target = ("/api/v1/abonnementer?sortiment=" + confirmed->sortiment.uuid
        + "&itSysteminstans=" + confirmed->instance.uuid)
                         .toLatin1();
    request.headers.insert("host", "127.0.0.1");
    request.headers.insert("authorization", proxy.authorization());
    QByteArray answer;
    proxy.forward(request, [&answer](const QByteArray &bytes) { answer = bytes; });
    EXPECT_EVENTUALLY(!answer.isEmpty());
    const auto body = nlohmann::json::parse(
        answer.mid(answer.indexOf("\r\n\r\n") + 4).toStdString(), nullptr, false);
    EXPECT_TRUE(body.contains("abonnementer")) << answer.constData();
    return body.contains("abonnementer") ? int(body["abonnementer"].size()) : -1;
}

int FaultyWorld::attempts()
{
    const auto events = m_journal->events(session->facts().caseId);
    EXPECT_EVENTUALLY(events.isFinished());
    int count = 0;
    for (const Recorded &recorded : *events.result()) {
        const auto *event = std::get_if<Submission::Event>(&recorded.event);
        count += event && std::holds_alternative<Submission::Sent>(*event) ? 1 : 0;
    }
    return count;
}

QString FaultyWorld::leak() const
{
    constexpr qsizetype window = 12;
    QDirIterator files(
        m_folder.filePath(QStringLiteral("data")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : proxy.secrets()) {
            for (qsizetype at = 0; at + window <= secret.size(); ++at) {
                if (content.contains(secret.mid(at, window)))
                    return file.fileName();
            }
        }
    }
    return {};
}
