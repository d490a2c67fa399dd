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
    /// It is a row of choices, which only HTML shows, such as "Mine" and "Alle" with a button to
    /// each.
    bool isChoice = false;
    /// HTML only: what its fields of forms show while they are empty.
    QStringList placeholders = {};

    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// The text of a page, cut into lines and cells. Lines in which nothing is seen are left out.
namespace PageLines {

/// Stands in a cell where two pieces of a page meet without a blank, such as a label in bold and
/// what it labels.
constexpr QChar seam{0x1F};
/// Stands for a field of a form, whose value may be another one than the text has.
constexpr QChar formField{0xFFFC};
/// Stands for a button to choose with, until its line is whole.
constexpr QChar choiceButton{0x2FFB};

/// \a raw as it looks, its seams and form fields kept.
QString seen(const QString &raw);
/// \a cell without its seams.
QString withoutSeams(QString cell);

/// Notes which of \a lines are choices in \a html: in text they look like values.
void markChoices(QList<PageLine> &lines, const QList<PageLine> &html);
/// Whether there is a field of a form among \a lines.
bool haveForm(const QList<PageLine> &lines);

/// Of `text/plain`, as browsers write it: rows of a table are lines, their cells have tabs between.
QList<PageLine> ofPlain(const QString &text);

} // namespace PageLines
