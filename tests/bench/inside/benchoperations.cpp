// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "domain/kliktask.h"
#include "journal/sqlitejournal.h"
#include "net/rest/wireformat.h"
#include "sampleevents.h"
#include "tokenrecipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <string>
#include <unistd.h>

// Small operations that the user waits for. The folder for files is the current one.

namespace {

constexpr int onePage = 500;
constexpr int wholeService = 20'000;

QString uuidOf(int number)
{
    return QStringLiteral("30000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

QByteArray pageOfInstances()
{
    nlohmann::json page{{"itSysteminstanser", nlohmann::json::array()}, {"naesteMarkoer", nullptr}};
    for (int number = 0; number < onePage; ++number) {
        page["itSysteminstanser"].push_back({{"uuid", uuidOf(number).toStdString()},
            {"navn", "ØS Indsigt Prøve " + std::to_string(number)},
            {"myndighed", {{"cvr", "29189900"}, {"navn", "Vejle Kommune"}}}});
    }
    return QByteArray::fromStdString(page.dump());
}

void readAPageOfInstances(benchmark::State &state)
{
    const QByteArray page = pageOfInstances();
    for ([[maybe_unused]] auto _ : state) {
        const auto read = WireFormat::readInstancesPage(page);
        if (!read || read->instances.size() != onePage)
            state.SkipWithError("The page was not read.");
    }
}

void readTheTask(benchmark::State &state)
{
    QFile file(QStringLiteral(SHIPPED_TASK));
    if (!file.open(QIODevice::ReadOnly))
        return state.SkipWithError("There is no task.");
    const QByteArray json = file.readAll();
    for ([[maybe_unused]] auto _ : state) {
        if (!readTask(json, QStringLiteral("task")))
            state.SkipWithError("The task was not read.");
    }
}

void matchAmongAll(benchmark::State &state)
{
    const Authority vejle{QStringLiteral("29189900"), QStringLiteral("Vejle Kommune")};
    QList<ServiceInstance> offered;
    for (int number = 0; number < wholeService; ++number)
        offered.append({uuidOf(number), QStringLiteral("System %1").arg(number), vejle});
    TaskInstance wanted;
    wanted.name = offered.constLast().name;
    wanted.lastFour = offered.constLast().uuid.right(4);
    wanted.municipality = vejle;
    for ([[maybe_unused]] auto _ : state) {
        if (!matched(wanted, vejle.cvr, offered))
            state.SkipWithError("The instance was not found.");
    }
}

void checkAnIdToken(benchmark::State &state)
{
    const QByteArray token = TokenRecipe().text();
    const QByteArray keys = keySet({TestKey::rsa().jwk("key-1")});
    for ([[maybe_unused]] auto _ : state) {
        if (!checked(token, keys))
            state.SkipWithError("The token was refused.");
    }
}

void appendToTheJournal(benchmark::State &state)
{
    const QTemporaryDir folder(QStringLiteral("journal-XXXXXX"));
    SqliteJournal journal(folder.path());
    if (!journal.open(QStringLiteral("gb1.0")).result())
        return state.SkipWithError("The journal was not opened.");
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        if (!journal.append(Samples::caseId(), Samples::numbered(number++), Samples::at()).result())
            state.SkipWithError("The event was not written.");
    }
}

void writeAndSyncABlock(benchmark::State &state)
{
    const QTemporaryDir folder(QStringLiteral("block-XXXXXX"));
    QFile file(folder.filePath(QStringLiteral("block")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return state.SkipWithError("The file was not made.");
    const QByteArray block(4096, 'x');
    for ([[maybe_unused]] auto _ : state) {
        if (file.write(block) != block.size() || ::fsync(file.handle()) != 0)
            state.SkipWithError("The block was not written.");
    }
}

BENCHMARK(readAPageOfInstances)->Unit(benchmark::kMicrosecond);
BENCHMARK(readTheTask)->Unit(benchmark::kMicrosecond);
BENCHMARK(matchAmongAll)->Unit(benchmark::kMicrosecond);
BENCHMARK(checkAnIdToken)->Unit(benchmark::kMicrosecond);
BENCHMARK(appendToTheJournal)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(writeAndSyncABlock)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
