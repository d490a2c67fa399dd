// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"
#include "domain/casefacts.h"

#include <QFuture>
#include <QImage>
#include <QSet>
#include <QString>
#include <QThreadPool>

/// Keeps the pictures of a case until the evidence is made.
class PictureStore {
public:
    /// Pictures go below \a root, a folder of the program's own: {root}/{caseId}/billede-NN.png.
    explicit PictureStore(QString root);

    /// Tries once more to delete what could not be deleted.
    ~PictureStore();
    PictureStore(const PictureStore &) = delete;
    PictureStore &operator=(const PictureStore &) = delete;

    /// Writes \a picture as PNG without metadata, off the calling thread, and reads it again.
    /// Error EvidenceNotSaved (value "folder"): there is no such file.
    QFuture<Result<PictureKept>> keep(const QString &caseId, const QImage &picture,
        const QString &caption, PictureKept::Kind kind);

    /// Deletes a picture that keep() wrote and that is in no case any more. Error EvidenceNotSaved
    /// (value "folder"): its file is still there, opened by another program, for example. The next
    /// calls, and the destructor, try again.
    QFuture<Result<Done>> discard(const QString &caseId, const PictureKept &picture);

private:
    Result<PictureKept> keepNow(
        const QString &folder, const QImage &picture, const PictureKept &description);
    Result<Done> discardNow(const QString &folder, const QString &name);
    void deleteLeftovers();

    QString m_root;
    /// Files to be deleted, for the worker alone.
    QSet<QString> m_leftovers;
    /// One thread: pictures get their numbers in the order of the calls. Its end waits for them.
    QThreadPool m_worker;
};
