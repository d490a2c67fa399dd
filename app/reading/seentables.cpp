// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/seentables.h"

#include "reading/seenvalues.h"

#include <algorithm>

using SeenTables::Table;
using SeenValues::Cell;

namespace {

constexpr qsizetype fewestLabels = 3;
/// Fewer labels in a row, each on a line of its own, are fields that are left empty.
constexpr qsizetype fewestLabelLines = 4;

using Labels = QList<std::optional<PageLabel>>;

std::optional<PageLabel> labelIn(const QString &cell, const ReadingWords &words)
{
    const Cell read = SeenValues::cell(cell, words);
    return read.kind == Cell::Kind::Label ? std::optional(read.label) : std::nullopt;
}

Labels labelsOf(const QStringList &cells, const ReadingWords &words)
{
    Labels labels;
    for (const QString &cell : cells)
        labels.append(labelIn(cell, words));
    return labels;
}

/// Those of a row above columns: where it names a system, "From" and "To" are its subscription's.
Labels headsOf(const QStringList &cells, const ReadingWords &words)
{
    Labels labels = labelsOf(cells, words);
    if (!labels.contains(std::optional(PageLabel{Field::Instance})))
        return labels;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const auto found = words.heads.constFind(SeenValues::bareLabel(cells.at(column)));
        if (!labels.at(column) && found != words.heads.cend() && !labels.contains(*found))
            labels[column] = *found;
    }
    return labels;
}

qsizetype fieldsIn(const Labels &labels)
{
    QSet<int> fields;
    for (const auto &label : labels) {
        if (label && label->field)
            fields.insert(int(*label->field));
    }
    return fields.size();
}

/// A row of values under \a labels.
SeenSubscription subscriptionIn(
    const QStringList &cells, const Labels &labels, const ReadingWords &words)
{
    SeenSubscription read;
    for (qsizetype column = 0; column < labels.size(); ++column) {
        const auto &label = labels.at(column);
        if (!label)
            continue;
        if (label->field)
            read.add(*label->field, cells.at(column), words);
        else if (const QString uuid = SeenValues::uuidAlone(cells.at(column)); !uuid.isEmpty())
            read.otherUuids.insert(uuid);
    }
    return read;
}

bool isOfSystem(const SeenSubscription &subscription)
{
    return subscription.at(Field::Instance).state != SeenField::State::Missing;
}

/// A row of \a columns cells from line \a at on, which moves behind it. A cell with a line break
/// goes on in the next line.
std::optional<QStringList> rowAt(const QList<PageLine> &lines, qsizetype &at, qsizetype columns)
{
    QStringList cells = lines.at(at).cells;
    if (cells.size() == 1 && columns > 1)
        return std::nullopt;
    qsizetype next = at + 1;
    while (cells.size() < columns && next < lines.size() && !lines.at(next).isAfterGap) {
        const QStringList &more = lines.at(next).cells;
        cells.last() += u' ' + more.constFirst();
        cells += more.mid(1);
        ++next;
    }
    if (cells.size() != columns)
        return std::nullopt;
    at = next;
    return cells;
}

Table withHead(const QList<PageLine> &lines, qsizetype begin, const ReadingWords &words)
{
    const QStringList &head = lines.at(begin).cells;
    if (head.size() < fewestLabels)
        return {};
    const Labels labels = headsOf(head, words);
    if (fieldsIn(labels) < fewestLabels)
        return {};
    Table table;
    qsizetype at = begin + 1;
    while (at < lines.size()) {
        const auto cells = rowAt(lines, at, head.size());
        if (!cells)
            break;
        const SeenSubscription read = subscriptionIn(*cells, labels, words);
        if (isOfSystem(read))
            table.subscriptions.append(read);
    }
    table.lines = at - begin;
    return table;
}

/// Rows that begin with a label and have several values, one for each subscription.
Table withLabelsBeside(const QList<PageLine> &lines, qsizetype begin, const ReadingWords &words)
{
    const qsizetype columns = lines.at(begin).cells.size();
    Labels labels;
    QList<QStringList> rows;
    for (qsizetype at = begin; at < lines.size() && columns >= fewestLabels; ++at) {
        const QStringList &cells = lines.at(at).cells;
        const Labels inRow = labelsOf(cells, words);
        const bool isRow = cells.size() == columns && inRow.constFirst()
            && std::count(inRow.cbegin(), inRow.cend(), std::nullopt) == columns - 1;
        if (!isRow)
            break;
        labels.append(inRow.constFirst());
        rows.append(cells);
    }
    if (fieldsIn(labels) < fewestLabels)
        return {};
    Table table;
    table.lines = rows.size();
    for (qsizetype column = 1; column < columns; ++column) {
        QStringList cells;
        for (const QStringList &row : std::as_const(rows))
            cells.append(row.at(column));
        const SeenSubscription read = subscriptionIn(cells, labels, words);
        if (isOfSystem(read))
            table.subscriptions.append(read);
    }
    return table;
}

/// Labels line by line, and then as many values, once or several times.
Table lineByLine(const QList<PageLine> &lines, qsizetype begin, const ReadingWords &words)
{
    QStringList cells;
    Labels labels;
    qsizetype at = begin;
    const auto isSingle = [&] { return at < lines.size() && lines.at(at).cells.size() == 1; };
    for (; isSingle(); ++at) {
        const auto label = labelIn(lines.at(at).cells.constFirst(), words);
        if (!label || labels.contains(label))
            break;
        labels.append(label);
    }
    if (labels.size() < fewestLabelLines || fieldsIn(labels) < fewestLabels)
        return {};
    for (; isSingle(); ++at) {
        const QString &cell = lines.at(at).cells.constFirst();
        if (lines.at(at).isAfterGap || SeenValues::cell(cell, words).kind != Cell::Kind::Text)
            break;
        cells.append(cell);
    }
    if (cells.isEmpty() || cells.size() % labels.size() != 0)
        return {};
    Table table;
    table.lines = at - begin;
    for (qsizetype row = 0; row < cells.size(); row += labels.size()) {
        const SeenSubscription read = subscriptionIn(cells.mid(row, labels.size()), labels, words);
        if (isOfSystem(read))
            table.subscriptions.append(read);
    }
    return table;
}

} // namespace

Table SeenTables::at(const QList<PageLine> &lines, qsizetype begin, const ReadingWords &words)
{
    if (lines.at(begin).cells.size() == 1)
        return lineByLine(lines, begin, words);
    const Table table = withHead(lines, begin, words);
    return table.lines > 0 ? table : withLabelsBeside(lines, begin, words);
}
