// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "reading/pagelines.h"

namespace PageLines {

/// Of `text/html`, as browsers put it on the clipboard, in one pass over the text. Tags say only
/// where lines, rows and cells end and what is not seen; nothing is fetched, run or styled. Qt's
/// QTextDocument is no reader for this: it belongs to QtGui, loads what a page names once it is
/// laid out, does not mark fields of forms, and took 630 ms for a mebibyte of table rows, which
/// take 40 here.
QList<PageLine> ofHtml(const QString &html);

} // namespace PageLines
