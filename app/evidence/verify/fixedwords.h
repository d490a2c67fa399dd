// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QStringList>

/// Words of the evidence that stand neither in bevis.json nor on the pages.
namespace FixedWords {

/// \a sentence is one that this version or an earlier one writes, in any of its languages: what
/// attachments are, that some pictures are attached only, "Kept on", that a picture is not
/// described or not there, and how bevis.json and manifest.json explain themselves.
bool isKnown(const QString &sentence);

/// What is read aloud after the title of a picture, in the language of the interface.
QString afterTitle();

/// The numbers in \a text, in their order.
QStringList numbersIn(const QString &text);

} // namespace FixedWords
