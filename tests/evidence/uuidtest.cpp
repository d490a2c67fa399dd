// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Whose word it is in the evidence that the right debtor system was chosen.

#include "evidence/content/evidencemodel.h"
#include "evidence/files/evidencetext.h"
#include "printers.h"
#include "samplecase.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

QString uuidIn(const EvidenceModel &model)
{
    const auto found = std::find_if(model.values.cbegin(), model.values.cend(),
        [](const EvidenceValue &value) { return value.field == Field::Instance; });
    return found == model.values.cend() ? QString() : found->uuid;
}

} // namespace

TEST(EvidenceOfTheUuid, OnlyTheLastFourCharactersAreClaimedWhereNoMoreIsKnown)
{
    EvidenceContent content = SampleCase::guided();
    content.facts.comparedUuid = QStringLiteral("bf17");
    EXPECT_EQ(uuidIn(evidenceModel(content, {})), QStringLiteral("The task names only \u2026bf17"));
    EXPECT_TRUE(SampleCase::textOf(content).contains(
        QStringLiteral("The user has stated that the debtor system's UUID ends in bf17.")));
}

TEST(EvidenceOfTheUuid, SaysWhoseWordItIsThatTheRightSystemWasChosen)
{
    const auto words = [](const CaseEvent &event) {
        EvidenceContent content = SampleCase::guided();
        SampleCase::add(content, event);
        const EvidenceModel model = evidenceModel(content, {});
        const EvidenceEntry &last = model.timeline.constLast();
        return QStringList{last.by, last.text, model.valueNotes.value(0)};
    };
    const auto stated = [&words](UuidStated::Answer answer) {
        return words(UuidStated{answer, QStringLiteral("bf17")});
    };
    const QString user = QStringLiteral("Mette Holm");
    const QString same = QStringLiteral("Stated that the UUID ends in bf17.");
    EXPECT_EQ(stated(UuidStated::Answer::Same),
        (QStringList{user, same,
            QStringLiteral("Mette Holm has stated that the debtor system's UUID ends in bf17.")}));
    const QString other = QStringLiteral("Stated another UUID.");
    EXPECT_EQ(stated(UuidStated::Answer::Other),
        (QStringList{user, other,
            QStringLiteral("Mette Holm has stated another UUID than the chosen one.")}));
    const QString unseen = QStringLiteral("Could not see the UUID.");
    EXPECT_EQ(stated(UuidStated::Answer::NotSeen),
        (QStringList{
            user, unseen, QStringLiteral("Mette Holm could not see the debtor system's UUID.")}));
    // An earlier version let the user type the characters.
    EXPECT_EQ(words(InstanceCompared{QStringLiteral("bf17")}).first(), user);
}

TEST(EvidenceOfTheUuid, OneThatWasPastedIsReadOnceAndItsSourceStandsInTheTable)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content, InstanceCompared{QString::fromLatin1(SampleCase::instanceUuid)});
    const EvidenceModel model = evidenceModel(content, {});
    const QString read =
        QStringLiteral("The UUID ends in bf17, as in the task. The program read that in the UUID "
                       "that the user pasted.");
    EXPECT_EQ(model.timeline.constLast().text, read);
    EXPECT_EQ(model.timeline.constLast().by, QStringLiteral("The program"));
    EXPECT_TRUE(model.valueNotes.isEmpty());
    EXPECT_EQ(model.values.at(1).source,
        QStringLiteral("Chosen by Mette Holm. UUID pasted by Mette Holm."));
}

TEST(EvidenceOfTheUuid, WhatWasPastedInsteadOfAUuidIsNotRepeated)
{
    EvidenceContent content = SampleCase::guided();
    SampleCase::add(content, InstanceCompared{QStringLiteral("my secret")});
    EXPECT_FALSE(SampleCase::textOf(content).contains(QStringLiteral("secret")));
}
