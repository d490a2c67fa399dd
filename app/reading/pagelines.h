// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One line of a page as it looks, or one row of a table.
struct PageLine {
    /// Each as SeenText::of() has it, but for the marks below. A line without tabs is one cell.
    QStringList cells;
    /// The line above is empty.
    bool isAfterGap = false;

    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// The text of a page, cut into lines and cells. Lines in which nothing is seen are left out.
namespace PageLines {

/// Stands in a cell where two pieces of a page meet without a blank, such as a label in bold and
/// what it labels.
constexpr QChar seam{0x1F};
/// Stands for a field of a form, whose value may be another one than the text has.
constexpr QChar formField{0xFFFC};

/// \a raw as it looks, its seams and form fields kept.
QString seen(const QString &raw);
/// \a cell without its seams.
QString withoutSeams(QString cell);

/// Of `text/plain`, as browsers write it: rows of a table are lines, their cells have tabs between.
QList<PageLine> ofPlain(const QString &text);

} // namespace PageLines
