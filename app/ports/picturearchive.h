// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

class QImage;

/// Keeps the pictures of a case until its evidence is made.
class PictureArchive {
public:
    virtual ~PictureArchive() = default;

    /// Writes \a picture as PNG without metadata, off the calling thread, and reads it again.
    /// Error EvidenceNotSaved (value "folder"): there is no such file.
    virtual QFuture<Result<PictureKept>> keep(const QString &caseId, const QImage &picture,
        const QString &caption, PictureKept::Kind kind) = 0;

    /// The PNG that keep() wrote. Error EvidenceNotSaved (value "folder"): its file is gone, or
    /// is not as it was written.
    virtual QFuture<Result<QByteArray>> read(const QString &caseId, const PictureKept &picture) = 0;

    /// Deletes a picture that keep() wrote and that is in no case any more. Error EvidenceNotSaved
    /// (value "folder"): its file is still there, opened by another program, for example. This
    /// process tries again; a later one does not.
    virtual QFuture<Result<Done>> discard(const QString &caseId, const PictureKept &picture) = 0;
};
