// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidencestatements.h"

/// How bevis.txt was compared with the pages.
struct TextAgreement {
    /// The first line that the pages do not have at its place; empty where all of them are there
    /// and the text leaves nothing out.
    QString wrongLine;
    /// How many entries the time line of the text has; -1 where that is not known.
    int entries = -1;
};

/// Compares bevis.txt with the pages: it holds what they hold, in the same order, and nothing else
/// but the pictures that are attached only. Neither the form of the text nor its language need be
/// known for that. \a text is bevis.txt, \a pages the text of each page. \a areDrawnAnew: by
/// another program, which may write a dash as a digit.
TextAgreement textAgreement(
    const QString &text, const QStringList &pages, const StatedContent &content, bool areDrawnAnew);
