// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "fuzztargets.h"
#include "testdata.h"

#include <QDir>

#include <gtest/gtest.h>

// What the fuzzers begin with and what they once found: tests/data/fuzz/KIND/read holds what must
// be read, tests/data/fuzz/KIND/refused what must not.

namespace {

using Target = bool (*)(QByteArrayView);

void replay(const QString &folder, Target target, bool isRead)
{
    const QDir files(QStringLiteral(TEST_DATA_FOLDER "/fuzz/") + folder);
    const QStringList names = files.entryList(QDir::Files, QDir::Name);
    EXPECT_FALSE(names.isEmpty()) << qPrintable(folder);
    for (const QString &name : names) {
        const QByteArray input = testData(QStringLiteral("fuzz/%1/%2").arg(folder, name));
        bool wasRead = !isRead;
        EXPECT_NO_THROW(wasRead = target(input)) << qPrintable(folder + u'/' + name);
        EXPECT_EQ(wasRead, isRead) << qPrintable(folder + u'/' + name);
    }
}

void replay(const QString &kind, Target target)
{
    replay(kind + QStringLiteral("/read"), target, true);
    replay(kind + QStringLiteral("/refused"), target, false);
}

TEST(FuzzCorpus, TheWireFormatIsReadWholeOrRefused)
{
    replay(QStringLiteral("wireformat"), FuzzTargets::wireFormat);
}

TEST(FuzzCorpus, ProblemDetailsProveNoMoreThanTheyMay)
{
    replay(QStringLiteral("problemdetails"), FuzzTargets::problemDetails);
}

TEST(FuzzCorpus, AnIdTokenIsAcceptedOnlyAsItWasSigned)
{
    replay(QStringLiteral("idtoken"), FuzzTargets::idToken);
}

TEST(FuzzCorpus, TheClaimsOfASignedTokenAreCheckedToo)
{
    replay(QStringLiteral("idtokenclaims"), FuzzTargets::idTokenClaims);
}

TEST(FuzzCorpus, ATaskFileIsReadWholeOrRefused)
{
    replay(QStringLiteral("taskfile"), FuzzTargets::taskFile);
}

TEST(FuzzCorpus, AnEnvironmentsFileIsReadWholeOrRefused)
{
    replay(QStringLiteral("environmentsfile"), FuzzTargets::environmentsFile);
}

TEST(FuzzCorpus, APastedUuidIsReadInItsCanonicalFormOrNotAtAll)
{
    replay(QStringLiteral("seenuuid"), FuzzTargets::seenUuid);
}

TEST(FuzzCorpus, APastedPageIsReadWholeOrNotTakenForRight)
{
    replay(QStringLiteral("pastedpage"), FuzzTargets::pastedPage);
}

TEST(FuzzCorpus, APastedReplyIsReadPlainlyOrNotAtAll)
{
    replay(QStringLiteral("pastedreply"), FuzzTargets::pastedReply);
}

TEST(FuzzCorpus, AJournalRowIsReadAsItWasWrittenOrNotAtAll)
{
    replay(QStringLiteral("journalrow"), FuzzTargets::journalRow);
}

TEST(FuzzCorpus, ADamagedJournalIsNoticedOrHoldsWhatItHeld)
{
    replay(QStringLiteral("journalfile"), FuzzTargets::journalFile);
}

TEST(FuzzCorpus, OnlyTheRightRequestAnswersTheSignIn)
{
    replay(QStringLiteral("loopbackrequest"), FuzzTargets::loopbackRequest);
}

} // namespace
