// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "faultyworld.h"

#include "eventually.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDirIterator>

#include <nlohmann/json.hpp>
#include <sqlite3.h>

using namespace std::chrono_literals;

namespace {

ConnectionPatience patienceOf(std::chrono::milliseconds answer)
{
    ConnectionPatience patience;
    patience.service = {.read = answer, .create = answer, .reads = {{1ms}, 30s}};
    patience.signIn.reads = {{1ms}, 30s};
    patience.signIn.answer = answer;
    patience.signIn.exchange.betweenTries = 1ms;
    return patience;
}

/// The wait has an upper limit; the test then finds the state as it is.
template <typename Condition>
void waitFor(const Condition &condition, int milliseconds)
{
    static_cast<void>(QTest::qWaitFor(condition, milliseconds));
}

} // namespace

FaultyWorld::FaultyWorld(const Circumstances &circumstances)
    : connector(clock, patienceOf(circumstances.patience)),
      m_archive(path("data/billeder")),
      m_pictures(path("data/billeder"))
{
    // Proxies of this computer must not be used.
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy"})
        qunsetenv(name);
    browser.user = "b0000000-0000-4000-8000-000000000010";
    startPractice(circumstances.begin);
    startProgram();
}

FaultyWorld::~FaultyWorld()
{
    endProgram();
    m_practice.kill();
    m_practice.waitForFinished();
}

void FaultyWorld::startPractice(const QDateTime &begin)
{
    if (begin.isValid()) {
        clock.wrongBy = std::chrono::milliseconds(clock.now().msecsTo(begin));
        setServiceClock();
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(LIBFAKETIME));
        around.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"), path("clock"));
        around.insert(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
        around.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
        // Under a sanitizer: libfaketime comes before it.
        around.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        m_practice.setProcessEnvironment(around);
    }
    m_practice.start(QStringLiteral(OEVEMILJOE),
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data"), path("service"),
            QStringLiteral("--adresse"), QStringLiteral("http://127.0.0.1:%1").arg(proxy.ownPort()),
            QStringLiteral("--overfoersel-sekunder"), QStringLiteral("0"),
            QStringLiteral("--stop-ved-eof")});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_practice.canReadLine(); }, 20'000));
    const QByteArray line = m_practice.readLine().trimmed();
    proxy.passOnTo(line.mid(line.lastIndexOf(':') + 1).toUShort());
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
    m_journal = std::make_unique<SqliteJournal>(path("data"), disk.name());
    session = std::make_unique<WizardSession>(m_task, QList<Environment>{here}, here.id,
        path("evidence"),
        WizardSession::Collaborators{*m_journal, connector, m_archive, m_pictures, browser, clock});
    session->cases().read();
    waitForRest();
}

void FaultyWorld::endProgram()
{
    session.reset();
    m_journal.reset();
}

void FaultyWorld::startAgain()
{
    endProgram();
    startProgram();
}

void FaultyWorld::die()
{
    disk.failAt(1, FaultyVfs::Fault::Refused, SQLITE_IOERR, true);
    m_isDead = true;
}

void FaultyWorld::startAfterDeath(bool power)
{
    endProgram();
    disk.repair();
    if (power)
        disk.losePower();
    m_isDead = false;
    startProgram();
}

void FaultyWorld::moveTo(const QDateTime &time)
{
    clock.wrongBy += std::chrono::milliseconds(clock.now().msecsTo(time));
    setServiceClock();
}

/// The practice process reads the file whenever it needs the time.
void FaultyWorld::setServiceClock()
{
    const QString made = path("clock.new");
    QFile file(made);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write((clock.wrongBy.count() < 0 ? "" : "+")
        + QByteArray::number(double(clock.wrongBy.count()) / 1000, 'f', 3) + "\n");
    file.close();
    ASSERT_EQ(std::rename(qPrintable(made), qPrintable(path("clock"))), 0);
}

std::optional<ErrorKind> FaultyWorld::secondProgramMeets()
{
    SqliteJournal journal(path("data"));
    WizardSession second(m_task, {}, {}, {},
        WizardSession::Collaborators{journal, connector, m_archive, m_pictures, browser, clock});
    second.cases().read();
    EXPECT_EVENTUALLY(second.problem().error());
    return second.problem().error() ? std::optional(second.problem().error()->kind) : std::nullopt;
}

void FaultyWorld::waitForRest()
{
    waitFor(
        [this] {
            return m_isDead || session->problem().error()
                || session->navigation().activity() == Activity::None
                || (session->navigation().activity() == Activity::WaitingForBrowser
                    && browser.hasFailed());
        },
        20'000);
    QTest::qWait(1);
}

bool FaultyWorld::isDone() const
{
    return m_hasChecked && std::holds_alternative<Submission::Verified>(session->facts().submission)
        && session->navigation().activity() == Activity::None && !session->problem().error();
}

bool FaultyWorld::shows(ErrorKind kind) const
{
    return session->problem().error() && session->problem().error()->kind == kind;
}

void FaultyWorld::press()
{
    switch (session->navigation().step()) {
    case Step::Task:
        if (session->cases().isResumable())
            session->cases().resume();
        else {
            beforeStage("JRNL");
            session->cases().start();
        }
        return;
    case Step::SignIn:
        beforeStage("DISC");
        session->signingIn().begin();
        return;
    case Step::Instance:
        beforeStage("EXIST");
        session->choice().confirm();
        return;
    case Step::Review:
        beforeStage("CREATE");
        session->ordering().submit();
        return;
    case Step::Status:
        if (std::holds_alternative<Submission::Verified>(session->facts().submission)) {
            beforeStage("POLL");
            m_hasChecked = true;
        }
        session->checks().checkAgain();
        return;
    case Step::Evidence:
        return;
    }
}

void FaultyWorld::goOn()
{
    for (int presses = 0; presses < 12 && !isDone(); ++presses) {
        if (m_isDead || session->problem().error()
            || session->navigation().activity() != Activity::None)
            return;
        const Step before = session->navigation().step();
        press();
        waitForRest();
        // What follows is shown once it is on the disk.
        waitFor(
            [&] {
                return m_isDead || session->navigation().step() != before
                    || session->navigation().activity() != Activity::None
                    || session->problem().error() || isDone();
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
        if (const auto problem = session->problem().error()) {
            // A host that has asked the program to wait is not asked before the wait is over.
            waitFor([until = QDeadlineTimer(problem->retryAfter)] { return until.hasExpired(); },
                5'000);
            for (const ProblemAction action : actionsOf(problem->kind)) {
                if (leadOn.contains(action)) {
                    session->act(action);
                    break;
                }
            }
            waitForRest();
        } else if (session->navigation().activity() == Activity::WaitingForBrowser) {
            session->outside().reopenBrowser();
            waitForRest();
        }
        goOn();
    }
}

void FaultyWorld::openEvidence() const
{
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
}

void FaultyWorld::saveEvidence()
{
    session->evidence().save();
    // Drawing takes its time under a sanitizer.
    waitFor([this] { return session->problem().notice() || session->problem().error(); }, 120'000);
}

int FaultyWorld::subscriptions() const
{
    sqlite3 *book = nullptr;
    sqlite3_stmt *count = nullptr;
    EXPECT_EQ(sqlite3_open_v2(qPrintable(path("service/oevemiljoe.sqlite3")), &book,
                  SQLITE_OPEN_READONLY, nullptr),
        SQLITE_OK);
    sqlite3_busy_timeout(book, 5'000);
    sqlite3_prepare_v2(book, "SELECT count(*) FROM abonnementer", -1, &count, nullptr);
    const int found = sqlite3_step(count) == SQLITE_ROW ? sqlite3_column_int(count, 0) : -1;
    sqlite3_finalize(count);
    sqlite3_close(book);
    return found;
}

int FaultyWorld::attempts()
{
    const auto events = m_journal->events(session->facts().caseId);
    EXPECT_EVENTUALLY(events.isFinished());
    const Result<QList<Recorded>> result = events.result();
    int count = 0;
    for (const Recorded &recorded : *result) {
        const auto *event = std::get_if<Submission::Event>(&recorded.event);
        count += event && std::holds_alternative<Submission::Sent>(*event) ? 1 : 0;
    }
    return count;
}

int FaultyWorld::evidenceFolders() const
{
    const QDir all(path("evidence"));
    const QStringList folders = all.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        const QDir folder(all.filePath(name));
        QFile manifest(folder.filePath(QStringLiteral("manifest.json")));
        EXPECT_TRUE(manifest.open(QIODevice::ReadOnly)) << qPrintable(name);
        const auto listed = nlohmann::json::parse(manifest.readAll().toStdString(), nullptr, false);
        const auto files = listed.value("filer", nlohmann::json::array());
        EXPECT_FALSE(files.empty()) << listed.dump();
        EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden).size(), int(files.size()) + 1);
        for (const auto &file : files) {
            QFile kept(folder.filePath(QString::fromStdString(file["navn"])));
            EXPECT_TRUE(kept.open(QIODevice::ReadOnly)) << qPrintable(kept.fileName());
            EXPECT_EQ(QCryptographicHash::hash(kept.readAll(), QCryptographicHash::Sha256).toHex(),
                QByteArray::fromStdString(file["sha256"]));
        }
    }
    return int(folders.size());
}

QString FaultyWorld::leak() const
{
    return filesWhere([this](const QByteArray &content) { return holdsSecret(content); }).value(0);
}

QStringList FaultyWorld::filesHolding(const QByteArray &text) const
{
    return filesWhere([&text](const QByteArray &content) { return content.contains(text); });
}

QStringList FaultyWorld::filesWhere(const std::function<bool(const QByteArray &)> &holds) const
{
    QStringList found;
    for (const char *folder : {"data", "evidence"}) {
        QDirIterator files(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && holds(file.readAll()))
                found.append(file.fileName());
        }
    }
    return found;
}

bool FaultyWorld::holdsSecret(const QByteArray &content) const
{
    constexpr qsizetype window = 12;
    for (const QByteArray &secret : proxy.secrets()) {
        for (qsizetype at = 0; at + window <= secret.size(); ++at) {
            if (content.contains(secret.mid(at, window)))
                return true;
        }
    }
    return false;
}

void FaultyWorld::expectVerifiedOnDisk()
{
    endProgram();
    SqliteJournal journal(path("data"));
    const auto opened = journal.open(m_task.id);
    EXPECT_EVENTUALLY(opened.isFinished());
    ASSERT_TRUE(opened.result());
    EXPECT_FALSE(opened.result()->notice);
    ASSERT_EQ(opened.result()->cases.size(), 1);
    EXPECT_TRUE(
        std::holds_alternative<Submission::Verified>(opened.result()->cases.first().submission));
}
