// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"
#include "domain/environment.h"
#include "domain/kliktask.h"

#include <QFuture>
#include <QString>

/// Everything that the evidence may contain. No token and nothing about the computer is in it.
struct EvidenceContent {
    KlikTask task;
    Environment environment;
    CaseFacts facts;
    /// The whole journal of the case, for the time line.
    QList<Recorded> events;
    QString programVersion;
    /// When this evidence is made (UTC).
    QDateTime made;
};

/// Where evidence goes: one folder of files for KLIK, never over an existing file.
class EvidenceArchive {
public:
    virtual ~EvidenceArchive() = default;

    /// Writes PDF, text twin, JSON and manifest below \a folder, off the calling thread. The answer
    /// names the PDF and its SHA-256, after it was read again. Error EvidenceNotSaved (value
    /// "folder"): no file of that name is half there.
    virtual QFuture<Result<EvidenceSaved>> save(
        const EvidenceContent &content, const QString &folder) = 0;

    /// The file at \a path, which save() wrote, is still there. Asked off the calling thread.
    virtual QFuture<bool> holds(const QString &path) = 0;
};
