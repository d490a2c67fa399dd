// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/pagelines.h"
#include "reading/readingwords.h"

/// Who has created a subscription, as a pasted page has it. It is shown and never kept, and it
/// proves nothing: a page may show a user's number, initials, or a name in another order.
namespace SeenCreator {

/// What stands beside the label, where all of \a lines name one and the same; else empty.
QString in(const QList<PageLine> &lines, const ReadingWords &words);

/// Whether \a seen and \a name, which may not be typed to its end, may be one person: a part of one
/// is in the other, or \a seen is initials of it, or holds digits and so is no name.
bool mayBe(const QString &seen, const QString &name);

} // namespace SeenCreator
