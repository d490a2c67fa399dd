// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>

/// One row of the journal, as it is stored and exported.
struct JournalLine {
    QByteArray caseId;
    /// 1, 2, 3 … within the case.
    qint64 sequence = 0;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    qint64 at = 0;
    /// What happened: "order-sent".
    QByteArray kind;
    /// One JSON object, exactly as it was hashed.
    QByteArray payload;
    /// @{ SHA-256 in lower-case hex. The chain runs through all cases of one file, so the line
    /// before may be another case's.
    QByteArray previousHash;
    QByteArray hash;
    /// @}

    friend bool operator==(const JournalLine &, const JournalLine &) = default;
};

namespace JournalChain {

/// What the first line of a file follows upon: 64 zeros.
QByteArray beginning();

/// The hash of \a line: SHA-256, in lower-case hex, over the bytes (UTF-8) of previousHash, caseId,
/// sequence, at, kind and payload in this order, each followed by one line feed (0x0A); numbers in
/// decimal without leading zeros.
QByteArray hashOf(const JournalLine &line);

} // namespace JournalChain
