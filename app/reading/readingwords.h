// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/subscription.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

/// What a label on a page is about: one of the five fields, or a UUID of one does not know what.
struct PageLabel {
    /// Nothing: a UUID.
    std::optional<Field> field;

    friend bool operator==(const PageLabel &, const PageLabel &) = default;
};

/// The words by which the program finds its way in what the user pastes. They are data, so that a
/// label of the web interface takes no code. All are in lower case.
struct ReadingWords {
    /// By the label.
    QHash<QString, PageLabel> labels;
    /// Their first letters: most text is no label.
    QString labelBeginnings;
    /// Labels that say enough only above a column of a table of subscriptions.
    QHash<QString, PageLabel> heads;
    /// What stands where a name is to be chosen begins with one of these.
    QSet<QString> noNames;
    /// Labels beside the name of the one who has created a subscription.
    QSet<QString> creatorLabels;
    /// Names of icons, which a page may have as text behind a label.
    QSet<QString> icons;
    QSet<QString> noEndDate;
    /// Marks of the task's text as KLIK shows it, and of practice.
    QStringList taskMarks;
    QStringList practiceMarks;
    /// Of a test environment: in a text, and as a whole line.
    QStringList testMarks;
    QSet<QString> testLines;
    /// Of a page whose subscription is not saved: in the same way.
    QStringList unsavedMarks;
    QSet<QString> unsavedLines;

    // Of a colleague's reply.
    QSet<QString> yes;
    QSet<QString> no;
    /// Words that may stand in one sentence with yes and no, and change neither; two words with a
    /// blank between them where the second alone would.
    QSet<QString> weightless;
    /// Words that say where in the mail the answer stands.
    QSet<QString> pointing;
    QSet<QString> denying;
    /// Words of a colleague who will look later, has looked elsewhere or takes an answer back:
    /// beside them a yes is none.
    QSet<QString> postponing;
    QSet<QString> doubting;
    /// What stands before the hour.
    QStringList oclock;
    /// What a line begins with that ends a letter, begins one, belongs to the head of a mail, or
    /// begins a quoted mail.
    QStringList closings;
    QStringList salutations;
    QStringList mailHeads;
    QStringList quoteBeginnings;
    /// What the line before a quoted mail ends with.
    QStringList quoteEndings;

    /// resources/laesning.json, which is part of the program.
    static const ReadingWords &shipped();
};

/// Reads \a json; nothing where it is not whole.
std::optional<ReadingWords> readReadingWords(QByteArrayView json);
