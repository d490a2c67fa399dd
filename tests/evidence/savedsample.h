// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "finished.h"
#include "samplecase.h"

/// The path of the PDF of \a content with one picture, saved in \a folder.
inline QString savedWithPicture(
    EvidenceContent content, const QString &folder, PictureKept::Kind kind)
{
    PictureStore recorder(folder);
    const auto kept = finished(recorder.keep(
        content.facts.caseId, SampleCase::picture(1, {300, 200}), QStringLiteral("Trin 1"), kind));
    EXPECT_TRUE(kept);
    SampleCase::add(content, *kept);
    EvidenceFolder archive(folder);
    const auto saved = finished(archive.save(content, folder));
    EXPECT_TRUE(saved);
    return saved ? saved->path : QString();
}
