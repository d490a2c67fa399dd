// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Pictures of an answer that the user has changed since.

#include "evidence/content/evidencemodel.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

namespace {

void attach(EvidenceContent &content, const QString &file)
{
    SampleCase::add(content,
        PictureKept{
            PictureKept::Kind::Brought, file, QString(64, u'a'), QStringLiteral("Abonnementet")});
}

QStringList headings(const EvidenceContent &content)
{
    QStringList all;
    for (const EvidencePicture &picture : evidenceModel(content, {}).pictures)
        all.append(picture.kept.file + QStringLiteral(": ") + picture.heading);
    return all;
}

} // namespace

TEST(ChangedAnswer, ItsPictureComesAfterThatOfTheLastOneAndSaysSo)
{
    EvidenceContent content = SampleCase::guided();
    attach(content, QStringLiteral("wrong.png"));
    SampleCase::add(content, FirstCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    EXPECT_EQ(headings(content), QStringList{QStringLiteral("wrong.png: The user's picture 1")});
    attach(content, QStringLiteral("right.png"));
    SampleCase::add(content, FirstCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    const QStringList both{QStringLiteral("right.png: The user's picture 1"),
        QStringLiteral("wrong.png: The user's picture 2 (of an earlier answer)")};
    EXPECT_EQ(headings(content), both);
}

TEST(ChangedAnswer, APictureOfTheOtherCheckStays)
{
    EvidenceContent content = SampleCase::guided();
    attach(content, QStringLiteral("first.png"));
    SampleCase::add(content, FirstCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    attach(content, QStringLiteral("no.png"));
    SampleCase::add(content, SecondCheckSeen{Check::Status::Waiting, SampleCase::user, {}});
    SampleCase::add(content, SecondCheckSeen{Check::Status::Waiting, {}, {}});
    attach(content, QStringLiteral("second.png"));
    SampleCase::add(content, SecondCheckSeen{Check::Status::Approved, SampleCase::user, {}});
    const QStringList all{QStringLiteral("first.png: The user's picture 1"),
        QStringLiteral("second.png: The user's picture 2"),
        QStringLiteral("no.png: The user's picture 3 (of an earlier answer)")};
    EXPECT_EQ(headings(content), all);
}

TEST(ChangedAnswer, APictureWithoutAnAnswerYetIsNone)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content, FirstCheckSeen{Check::Status::Problem, SampleCase::user, {}});
    attach(content, QStringLiteral("new.png"));
    EXPECT_EQ(headings(content), QStringList{QStringLiteral("new.png: The user's picture 1")});
}
