// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/pagelines.h"

#include "base/seentext.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringView>

#include <algorithm>

namespace {

/// Between cells where a page has no table: a bar, or a bullet inside the line.
QStringList cellsOf(QStringView line)
{
    if (line.contains(u'\t'))
        return line.toString().split(u'\t');
    static const QRegularExpression between(QStringLiteral(" [|\\x{2502}\\x{00B7}\\x{2022}] "));
    const QString text = line.toString();
    const bool mayHold = std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character == u'|' || character == QChar(0x2502) || character == QChar(0x00B7)
            || character == QChar(0x2022);
    });
    return mayHold ? text.split(between) : QStringList(text);
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\f' || character == u'\v'
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// Adds the line, or notes the gap.
void addLine(QList<PageLine> &lines, QStringView line, bool &isAfterGap)
{
    PageLine added{{}, isAfterGap};
    bool isSeen = false;
    for (const QString &cell : cellsOf(line)) {
        added.cells.append(PageLines::seen(cell));
        isSeen = isSeen || !added.cells.constLast().isEmpty();
    }
    isAfterGap = !isSeen;
    if (isSeen)
        lines.append(added);
}

} // namespace

QString PageLines::seen(const QString &raw)
{
    if (!raw.contains(seam))
        return SeenText::of(raw);
    QStringList pieces = raw.split(seam);
    for (QString &piece : pieces)
        piece = SeenText::of(piece);
    pieces.removeAll(QString());
    return pieces.join(seam);
}

QString PageLines::withoutSeams(QString cell)
{
    return cell.remove(seam);
}

void PageLines::markChoices(QList<PageLine> &lines, const QList<PageLine> &html)
{
    QSet<QString> choices;
    for (const PageLine &line : html) {
        if (line.isChoice)
            choices.insert(withoutSeams(line.cells.constFirst()));
    }
    if (choices.isEmpty())
        return;
    for (PageLine &line : lines)
        line.isChoice = line.cells.size() == 1 && choices.contains(line.cells.constFirst());
}

bool PageLines::haveForm(const QList<PageLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const PageLine &line) {
        return std::any_of(line.cells.cbegin(), line.cells.cend(),
            [](const QString &cell) { return cell.contains(formField); });
    });
}

QList<PageLine> PageLines::ofPlain(const QString &text)
{
    QList<PageLine> lines;
    bool isAfterGap = false;
    qsizetype begin = 0;
    const QStringView all(text);
    for (qsizetype end = 0; end <= all.size(); ++end) {
        if (end < all.size() && !isLineEnd(all.at(end)))
            continue;
        // What stands for a form's field or a seam is the program's own mark, so text has none.
        if (end > begin || end == all.size() || all.at(end) != u'\n' || begin == 0
            || all.at(begin - 1) != u'\r')
            addLine(lines, all.mid(begin, end - begin), isAfterGap);
        begin = end + 1;
    }
    return lines;
}
