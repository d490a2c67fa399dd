// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/evidencearchive.h"
#include "ports/examinedevidence.h"

#include <QThreadPool>

/// Evidence as a folder of its own: a PDF for people with all the rest inside, bevis.txt for screen
/// readers, bevis.json for machines, the journal, the pictures, and manifest.json, written last.
class EvidenceFolder : public EvidenceArchive {
public:
    /// \a pictureRoot is where PictureStore keeps the pictures.
    explicit EvidenceFolder(QString pictureRoot);

    /// \a folder is made where it does not exist. The new folder in it is called
    /// "GB1.0_Vejle_bf17_2026-11-24", with what evidenceName() adds, and " (2)" and so on where
    /// that name is taken; the PDF has the same name.
    QFuture<Result<EvidenceSaved>> save(
        const EvidenceContent &content, const QString &folder) override;
    QFuture<bool> holds(const QString &path) override;

    /// Examines the PDF or the folder of evidence at \a path, reading only.
    static QFuture<ExaminedEvidence> examine(const QString &path);

private:
    QString m_pictureRoot;
    /// One thread: evidence is written in the order of the calls. Its end waits for them.
    QThreadPool m_worker;
};
