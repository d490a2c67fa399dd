// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/seensubscriptions.h"

/// Tables of subscriptions: with a row of labels above, a column of labels beside several columns
/// of values, or, where a page only looks like a table, all labels and then all values line by
/// line.
namespace SeenTables {

struct Table {
    QList<SeenSubscription> subscriptions;
    /// How many lines it takes; 0: there is no table.
    qsizetype lines = 0;
};

/// The table that begins at line \a begin of \a lines.
Table at(const QList<PageLine> &lines, qsizetype begin, const ReadingWords &words);

} // namespace SeenTables
