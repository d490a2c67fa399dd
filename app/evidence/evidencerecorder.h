// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "support/result.h"

#include <QFuture>
#include <QImage>
#include <QString>
#include <QThreadPool>

/// Keeps the pictures of a case until the evidence is made.
class EvidenceRecorder {
public:
    /// Pictures go below \a root, a folder of the program's own: {root}/{caseId}/billede-NN.png.
    explicit EvidenceRecorder(QString root);

    /// Writes \a picture as PNG without metadata, off the calling thread, and reads it again.
    /// Error EvidenceNotSaved (value "folder"): there is no such file.
    QFuture<Result<PictureKept>> keep(const QString &caseId, const QImage &picture,
        const QString &caption, PictureKept::Kind kind);

    /// Deletes a picture that keep() wrote and that is in no case any more.
    void discard(const QString &caseId, const PictureKept &picture);

private:
    QString m_root;
    /// One thread: pictures get their numbers in the order of the calls. Its end waits for them.
    QThreadPool m_worker;
};
