// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/journalchain.h"

#include <QCryptographicHash>

QByteArray JournalChain::beginning()
{
    return QByteArray(64, '0');
}

QByteArray JournalChain::hashOf(const JournalLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part :
        {line.previousHash, line.caseId, QByteArray::number(line.sequence),
            QByteArray::number(line.at), line.kind, line.payload}) {
        hash.addData(part);
        hash.addData("\n");
    }
    return hash.result().toHex();
}
