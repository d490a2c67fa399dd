// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalchain.h"

#include "base/sha256.h"

QByteArray JournalChain::beginning()
{
    return QByteArray(64, '0');
}

QByteArray JournalChain::hashOf(const JournalLine &line)
{
    QByteArray hashed;
    for (const QByteArray &part :
        {line.previousHash, line.caseId, QByteArray::number(line.sequence),
            QByteArray::number(line.at), line.kind, line.payload}) {
        hashed += part;
        hashed += '\n';
    }
    return Sha256::hexOf(hashed).toLatin1();
}
