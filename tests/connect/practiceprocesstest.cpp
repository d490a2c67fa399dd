// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/practiceprocess.h"

#include "eventually.h"
#include "fakeprogram.h"
#include "printers.h"

#include <optional>

using namespace std::chrono_literals;

namespace {

const QUrl fakeAddress(QStringLiteral("http://127.0.0.1:4711"));

PracticeProcess::Settings settingsFor(const FakeProgram &fake)
{
    return {fake.program(), fake.dataFolder()};
}

Result<QUrl> outcomeOf(const QFuture<Result<QUrl>> &future)
{
    EXPECT_EVENTUALLY(future.isFinished());
    return future.result();
}

/// Why a program with that \a script is not running.
QString refusalOf(const QByteArray &script)
{
    const FakeProgram fake(script);
    PracticeProcess practice(settingsFor(fake));
    const auto address = outcomeOf(practice.start());
    EXPECT_FALSE(address) << script.toStdString();
    if (address)
        return {};
    EXPECT_EQ(address.error().kind, ErrorKind::PracticeNotRunning);
    EXPECT_FALSE(fake.isRunning()) << script.toStdString();
    return address.error().detail;
}

} // namespace

TEST(PracticeProcess, AnswersWithTheAddressThatTheProgramSays)
{
    const FakeProgram fake(wellBehaved);
    PracticeProcess practice(settingsFor(fake));
    const auto address = outcomeOf(practice.start());
    ASSERT_TRUE(address);
    EXPECT_EQ(*address, fakeAddress);
    EXPECT_TRUE(fake.isRunning());
}

TEST(PracticeProcess, TellsTheProgramWhatToDo)
{
    const FakeProgram fake(QByteArray("echo \"$@\" > \"$here/arguments\"\n") + wellBehaved);
    PracticeProcess::Settings settings = settingsFor(fake);
    settings.transfer = 3s;
    PracticeProcess practice(settings);
    ASSERT_TRUE(outcomeOf(practice.start()));
    EXPECT_EQ(fake.written(QStringLiteral("arguments")),
        "--port 0 --data " + fake.dataFolder().toUtf8()
            + "/oevemiljoe --overfoersel-sekunder 3 --stop-ved-eof\n");
}

TEST(PracticeProcess, WaitsForAProgramThatIsLate)
{
    const FakeProgram fake(QByteArray("printf 'lytter '\nsleep 0.2\nprintf 'p\u00e5 '\nsleep 0.2\n"
                                      "echo http://127.0.0.1:4711\ncat > /dev/null"));
    PracticeProcess practice(settingsFor(fake));
    EXPECT_TRUE(outcomeOf(practice.start()));
}

TEST(PracticeProcess, GivesUpOnAProgramThatSaysNothing)
{
    const FakeProgram fake("cat > /dev/null");
    PracticeProcess::Settings settings = settingsFor(fake);
    settings.patience = 300ms;
    PracticeProcess practice(settings);
    const auto address = outcomeOf(practice.start());
    ASSERT_FALSE(address);
    EXPECT_EQ(address.error().detail, QStringLiteral("oevemiljoe: not ready in time"));
    EXPECT_FALSE(fake.isRunning());
}

TEST(PracticeProcess, BelievesNoOtherLine)
{
    for (const char *line : {"Velkommen", "", "lytter p\u00e5 http://127.0.0.1:0",
             "lytter p\u00e5 http://127.0.0.1:65536", "lytter p\u00e5 http://127.0.0.1:047",
             "lytter p\u00e5 http://127.0.0.1:123456", "lytter p\u00e5 http://127.0.0.1",
             "lytter p\u00e5 https://127.0.0.1:4711", "lytter p\u00e5 http://10.0.0.1:4711",
             "lytter p\u00e5 http://127.0.0.1:4711/x", "lytter p\u00e5 http://127.0.0.1:4711@x.dk",
             " lytter p\u00e5 http://127.0.0.1:4711", "lytter paa http://127.0.0.1:4711"}) {
        SCOPED_TRACE(line);
        EXPECT_EQ(refusalOf(QByteArray("echo '") + line + "'\ncat > /dev/null"),
            QStringLiteral("oevemiljoe: no address"));
    }
}

TEST(PracticeProcess, ReadsNoLineWithoutEnd)
{
    EXPECT_EQ(refusalOf("head -c 100000 /dev/zero | tr '\\0' x\ncat > /dev/null"),
        QStringLiteral("oevemiljoe: no address"));
}

TEST(PracticeProcess, ReportsHowTheProgramEnded)
{
    EXPECT_EQ(refusalOf("exit 3"), QStringLiteral("oevemiljoe: ended with exit code 3"));
    EXPECT_EQ(refusalOf("kill -9 $$"), QStringLiteral("oevemiljoe: ended by signal 9"));
}

TEST(PracticeProcess, ReportsThatThereIsNoProgram)
{
    PracticeProcess practice({QStringLiteral("/nowhere/oevemiljoe"), QStringLiteral("/nowhere")});
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const auto address = outcomeOf(practice.start());
        ASSERT_FALSE(address);
        EXPECT_EQ(address.error().kind, ErrorKind::PracticeNotRunning);
        EXPECT_EQ(address.error().detail, QStringLiteral("oevemiljoe: cannot be started"));
    }
}

TEST(PracticeProcess, StartsOneProgramForAllWhoAsk)
{
    const FakeProgram fake(wellBehaved);
    PracticeProcess practice(settingsFor(fake));
    const auto first = practice.start();
    const auto second = practice.start();
    EXPECT_TRUE(outcomeOf(first));
    EXPECT_TRUE(outcomeOf(second));
    EXPECT_TRUE(outcomeOf(practice.start()));
    EXPECT_EQ(fake.starts(), 1);
}

TEST(PracticeProcess, StartsTheProgramAgainWhenItHasEnded)
{
    const FakeProgram fake(
        "echo \"lytter p\u00e5 http://127.0.0.1:471$(wc -l < \"$here/started\")\"\n"
        "until [ -e \"$here/end\" ]; do sleep 0.01; done\nrm \"$here/end\"");
    PracticeProcess practice(settingsFor(fake));
    EXPECT_EQ(*outcomeOf(practice.start()), QUrl(QStringLiteral("http://127.0.0.1:4711")));
    QFile(QFileInfo(fake.program()).path() + QStringLiteral("/end")).open(QIODevice::WriteOnly);
    EXPECT_EVENTUALLY(!fake.isRunning());
    EXPECT_EQ(*outcomeOf(practice.start()), QUrl(QStringLiteral("http://127.0.0.1:4712")));
    EXPECT_EQ(fake.starts(), 2);
}

TEST(PracticeProcess, IsNotHeldUpByAProgramThatTalks)
{
    const FakeProgram fake(
        "echo 'lytter p\u00e5 http://127.0.0.1:4711'\nhead -c 1000000 /dev/zero\n"
        "head -c 1000000 /dev/zero >&2\ntouch \"$here/said\"\ncat > /dev/null");
    PracticeProcess practice(settingsFor(fake));
    ASSERT_TRUE(outcomeOf(practice.start()));
    EXPECT_EVENTUALLY(fake.hasWritten(QStringLiteral("said")));
}

TEST(PracticeProcess, TakesTheProgramWithIt)
{
    const FakeProgram fake(wellBehaved);
    auto practice = std::make_optional<PracticeProcess>(settingsFor(fake));
    ASSERT_TRUE(outcomeOf(practice->start()));
    practice.reset();
    EXPECT_FALSE(fake.isRunning());
}

TEST(PracticeProcess, LeavesNobodyWaiting)
{
    const FakeProgram fake("cat > /dev/null");
    auto practice = std::make_optional<PracticeProcess>(settingsFor(fake));
    const auto address = practice->start();
    EXPECT_EVENTUALLY(fake.starts() == 1);
    practice.reset();
    EXPECT_TRUE(address.isFinished());
    EXPECT_TRUE(address.isCanceled());
    EXPECT_FALSE(fake.isRunning());
}

TEST(PracticeProcess, FindsTheProgramThatIsInstalledWithIt)
{
    const QTemporaryDir data;
    PracticeProcess practice({{}, data.path()});
    const auto address = outcomeOf(practice.start());
    ASSERT_TRUE(address) << qPrintable(address.error().detail);
    EXPECT_GT(address->port(), 0);
}
