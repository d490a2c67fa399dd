// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "matrixreport.h"

#include <algorithm>

namespace {

const auto *const report = testing::AddGlobalTestEnvironment(new MatrixReport);

} // namespace

std::map<QByteArray, bool> &MatrixReport::results()
{
    static std::map<QByteArray, bool> all;
    return all;
}

void MatrixReport::note(const FaultCase &faultCase, bool isWell)
{
    results()[faultCase.stage + ' ' + faultCase.fault] = isWell;
}

void MatrixReport::TearDown()
{
    const QList<FaultCase> cases = FaultCases::all();
    const QList<QByteArray> stages = FaultCases::inOrder(cases, &FaultCase::stage);
    std::printf("\n%-11s", "");
    for (const QByteArray &stage : stages)
        std::printf("%7s", stage.constData());
    std::printf("\n");
    for (const QByteArray &fault : FaultCases::inOrder(cases, &FaultCase::fault)) {
        std::printf("%-11s", fault.constData());
        for (const QByteArray &stage : stages)
            std::printf("%7s", markOf(cases, stage, fault));
        std::printf("\n");
    }
    const auto failed = std::count_if(
        results().begin(), results().end(), [](const auto &result) { return !result.second; });
    std::printf(
        "\nok: as it should be   FAIL: not   .: not in this run   -: there is no such case\n"
        "%d cases, %d in this run, %d failed\n",
        int(cases.size()), int(results().size()), int(failed));
}

const char *MatrixReport::markOf(
    const QList<FaultCase> &cases, const QByteArray &stage, const QByteArray &fault)
{
    const bool isThere = std::any_of(cases.begin(), cases.end(), [&](const FaultCase &faultCase) {
        return faultCase.stage == stage && faultCase.fault == fault;
    });
    if (!isThere)
        return "-";
    const auto result = results().find(stage + ' ' + fault);
    if (result == results().end())
        return ".";
    return result->second ? "ok" : "FAIL";
}
