// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// JournalFile's times of all cases.

#include "base/utc.h"
#include "journal/database.h"
#include "journal/eventcodec.h"
#include "journal/journalfile.h"

#include <QLockFile>

Result<QDateTime> JournalFile::latestTime()
{
    if (!m_database)
        return Error{ErrorKind::CaseNotSaved, QStringLiteral("the journal is not open"), {}};
    try {
        Database::Statement latest(*m_database,
            "SELECT at FROM events WHERE id >= "
            "(SELECT coalesce(max(id), 0) FROM events WHERE kind = ?1) ORDER BY at DESC LIMIT 1");
        latest.bind(1, EventCodec::written(DateConfirmed{}).kind);
        return latest.step() ? QDateTime::fromMSecsSinceEpoch(latest.number(0), Utc::zone)
                             : QDateTime();
    } catch (const DatabaseFault &fault) {
        return Error{ErrorKind::CaseNotSaved, fault.text(), {}};
    }
}
