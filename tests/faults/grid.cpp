// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "grid.h"

#include <algorithm>

namespace {

const auto *const grid = testing::AddGlobalTestEnvironment(new Grid);

} // namespace

std::map<QByteArray, bool> &Grid::results()
{
    static std::map<QByteArray, bool> all;
    return all;
}

void Grid::note(const Cell &cell, bool isWell)
{
    results()[cell.stage + ' ' + cell.fault] = isWell;
}

void Grid::TearDown()
{
    const QList<Cell> cells = Cells::all();
    const QList<QByteArray> stages = Cells::inOrder(cells, &Cell::stage);
    std::printf("\n%-11s", "");
    for (const QByteArray &stage : stages)
        std::printf("%7s", stage.constData());
    std::printf("\n");
    for (const QByteArray &fault : Cells::inOrder(cells, &Cell::fault)) {
        std::printf("%-11s", fault.constData());
        for (const QByteArray &stage : stages)
            std::printf("%7s", markOf(cells, stage, fault));
        std::printf("\n");
    }
    const auto failed = std::count_if(
        results().begin(), results().end(), [](const auto &result) { return !result.second; });
    std::printf(
        "\nok: as it should be   FAIL: not   .: not in this run   -: there is no such cell\n"
        "%d cells, %d in this run, %d failed\n",
        int(cells.size()), int(results().size()), int(failed));
}

const char *Grid::markOf(const QList<Cell> &cells, const QByteArray &stage, const QByteArray &fault)
{
    const bool isThere = std::any_of(cells.begin(), cells.end(),
        [&](const Cell &cell) { return cell.stage == stage && cell.fault == fault; });
    if (!isThere)
        return "-";
    const auto result = results().find(stage + ' ' + fault);
    if (result == results().end())
        return ".";
    return result->second ? "ok" : "FAIL";
}
