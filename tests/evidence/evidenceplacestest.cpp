// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Evidence on file systems that are no local disk.

#include "evidence/evidencefolder.h"
#include "evidence/pictures/picturestore.h"
#include "evidence/verify/evidenceexamination.h"
#include "finished.h"
#include "plainfilesystem.h"
#include "printers.h"
#include "samplecase.h"
#include "testdata.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

namespace {

class EvidencePlaces : public testing::Test {
protected:
    void SetUp() override
    {
        PictureStore recorder(m_root.path());
        const auto kept =
            finished(recorder.keep(m_content.facts.caseId, SampleCase::picture(1, {300, 200}),
                QStringLiteral("Trin 1"), PictureKept::Kind::OwnPage));
        ASSERT_TRUE(kept);
        SampleCase::add(m_content, *kept);
    }

    Result<EvidenceSaved> save()
    {
        EvidenceFolder archive(m_root.path());
        return finished(archive.save(m_content, m_folder.path()));
    }

    EvidenceContent m_content = SampleCase::approved(SampleCase::production());
    QTemporaryDir m_root;
    QTemporaryDir m_folder;
    const PlainFileSystem m_plain{EINVAL, EIO};
};

} // namespace

TEST_F(EvidencePlaces, ItIsSavedWhereNothingCanBeRenamedOrLinkedSafely)
{
    const auto first = save();
    const auto second = save();
    ASSERT_TRUE(first && second);
    for (const auto &saved : {first, second}) {
        const QString folder = QFileInfo(saved->path).path();
        EXPECT_EQ(examined(folder).verdict, Examination::Verdict::Holds);
        EXPECT_EQ(everythingIn(folder).size(), 6);
    }
    EXPECT_NE(first->path, second->path);
}

TEST_F(EvidencePlaces, NothingIsLeftWhereWritingInPlaceFails)
{
    const HalfWriting half;
    const auto saved = save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::EvidenceNotSaved);
    EXPECT_TRUE(everythingIn(m_folder.path()).isEmpty());
}
