// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/picturearchive.h"

#include <QImage>
#include <QSet>
#include <QString>
#include <QThreadPool>

/// Pictures as files in a folder of the program's own, until the evidence is made.
class PictureStore : public PictureArchive {
public:
    /// Pictures go below \a root, a folder of the program's own: {root}/{caseId}/billede-NN.png.
    explicit PictureStore(QString root);

    /// Tries once more to delete what could not be deleted.
    ~PictureStore() override;
    PictureStore(const PictureStore &) = delete;
    PictureStore &operator=(const PictureStore &) = delete;

    QFuture<Result<PictureKept>> keep(const QString &caseId, const QImage &picture,
        const QString &caption, PictureKept::Kind kind) override;
    QFuture<Result<QByteArray>> read(const QString &caseId, const PictureKept &picture) override;
    /// The next calls, and the destructor, try again to delete what is still there.
    QFuture<Result<Done>> discard(const QString &caseId, const PictureKept &picture) override;

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
