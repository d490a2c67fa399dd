// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

/// A PDF that knows its own SHA-256: a comment near its beginning holds the hash of the whole file
/// with 64 zeros in the place of that hash. It shows that no byte has changed since the file was
/// written; it does not show who wrote it.
namespace PdfSeal {

/// The comment, with zeros, for the beginning of a file. Ends with a line feed.
QByteArray place();

/// \a pdf with the hash in the place that it has for it; empty where it has none.
QByteArray sealed(QByteArray pdf);

/// Continued: the file as it was written, and something that another program has added at its end,
/// as PDF allows.
enum class State { Whole, Continued, Changed, Absent };
State stateOf(const QByteArray &pdf);

} // namespace PdfSeal
