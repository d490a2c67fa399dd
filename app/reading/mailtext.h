// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/readingwords.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// One line of a mail that has been answered.
struct MailLine {
    /// As SeenText::of() has it, without the marks of quoting; empty for an empty line.
    QString text;
    /// How often it is quoted by ">" or "|".
    int level = 0;
    /// It belongs to the mail that was answered, though no mark shows it.
    bool isOriginal = false;
    /// How many mails up the thread it stands: 0 in the newest, by marks and by heads of mails.
    int depth = 0;
};

namespace MailText {

using IsLabel = std::function<bool(const QString &line)>;

/// The lines of \a text without the head of the mail itself; none where nothing is seen.
QList<MailLine> linesOf(const QString &text, const ReadingWords &words);

/// What stands behind \a label in \a line; nothing where the line does not begin with it.
std::optional<QString> behind(const QString &label, const QString &line);

/// What stands in the line below the empty line of the form at \a label, if it is an answer to it.
QString answerBelow(const QList<MailLine> &lines, qsizetype label, const IsLabel &isLabel);

/// \a line where it can be a person's name, else an empty text.
QString nameIn(const QString &line);

/// What the writer of the reply wrote freely.
struct Letter {
    /// Without salutation and signature.
    QString text;
    /// The name below it; may be empty.
    QString signature;
};
Letter letterOf(const QList<MailLine> &lines, const IsLabel &isLabel, const ReadingWords &words);

} // namespace MailText
