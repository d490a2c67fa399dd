// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/seencreator.h"

#include <gtest/gtest.h>

namespace {

QString creatorIn(const char *page)
{
    return SeenCreator::in(PageLines::ofPlain(QString::fromUtf8(page)), ReadingWords::shipped());
}

bool mayBe(const char *seen, const char *name)
{
    return SeenCreator::mayBe(QString::fromUtf8(seen), QString::fromUtf8(name));
}

TEST(Creator, IsReadBesideItsLabelAlone)
{
    const QString mette = QStringLiteral("Mette Holm");
    EXPECT_EQ(creatorIn("Status\tAktivt\nOprettet af\tMette Holm\n"), mette);
    EXPECT_EQ(creatorIn("Oprettet af: Mette Holm"), mette);
    EXPECT_EQ(creatorIn("Oprettet af\tMette Holm\n\nOprettet af: Mette Holm\n"), mette);
    // Above a column, or above what may be the next label, nothing is certain.
    EXPECT_EQ(creatorIn("Oprettet af\tSlettet\tStatus\nOle\tNej\tAktivt\n"), QString());
    EXPECT_EQ(creatorIn("Oprettet af\nStatus\n"), QString());
    EXPECT_EQ(creatorIn("Oprettet af\n"), QString());
    EXPECT_EQ(creatorIn("Oprettet af\tMette Holm\nOprettet af\tOle Lund\n"), QString());
    EXPECT_EQ(creatorIn("Oprettet den 28-11-2026\n"), QString());
}

TEST(Creator, IsTheUserWhereAPartFits)
{
    for (const char *same : {"Mette Holm", "Holm, Mette", "METTE B. HOLM", "M. Holm", "MH", "meho",
             "meho@vejle.dk", "x123456", "Mette Holm (mh01)"})
        EXPECT_TRUE(mayBe(same, "Mette Holm")) << same;
    for (const char *beginning : {"M", "Met", "Holm"})
        EXPECT_TRUE(mayBe("Mette Holm", beginning)) << beginning;
    for (const char *other : {"Ole Lund", "OL", "Jens"})
        EXPECT_FALSE(mayBe(other, "Mette Holm")) << other;
}

} // namespace
