// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pictures/picturestore.h"
#include "finished.h"
#include "samplecase.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <malloc.h>

// How many blocks of the process the system has given out one by one; it gets these back when they
// are freed.
static size_t blocksOfTheSystem()
{
    return mallinfo2().hblks;
}

TEST(LargeBlocks, GoBackToTheSystemAfterALargerPictureWasKept)
{
    QTemporaryDir folder;
    PictureStore store(folder.path());
    ASSERT_TRUE(finished(store.keep(QString::fromLatin1(SampleCase::caseId),
        SampleCase::picture(1, {2560, 1440}), {}, PictureKept::Kind::OwnPage)));

    const size_t before = blocksOfTheSystem();
    const QByteArray block(1024LL * 1024, 'x');
    EXPECT_EQ(blocksOfTheSystem(), before + 1);
    EXPECT_EQ(block.back(), 'x');
}
