// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What machines read of each event in evidence that is handed on: these names and values are in
// other people's files, and nothing else may leave the computer.

#include "evidence/content/evidencejournal.h"
#include "evidence/content/handedonevents.h"
#include "sampleevents.h"

#include <QFile>

#include <gtest/gtest.h>

namespace {

/// "name=value; …", a line for each of the sample events.
QString handedOn()
{
    QString lines;
    for (const CaseEvent &event : Samples::everyEvent()) {
        QStringList members;
        for (const auto &[name, value] : EvidenceJournal::dataOf(event))
            members.append(name + u'=' + value);
        lines += members.join(QStringLiteral("; ")) + u'\n';
    }
    return lines;
}

QString expected()
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/evidence/members.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("(den sidste kode)"), codeOf(lastErrorKind));
}

} // namespace

TEST(HandedOn, IsEnoughToMakeTheEventAgainWithAllThatIsHandedOn)
{
    for (const CaseEvent &event : Samples::everyEvent()) {
        const QList<Recorded> events{{QStringLiteral("c"), 1, {}, event}};
        const CaseEvent again = HandedOnEvents::from(events).constFirst().event;
        EXPECT_EQ(again.index(), event.index());
        EXPECT_EQ(EvidenceJournal::dataOf(again), EvidenceJournal::dataOf(event));
    }
    EXPECT_FALSE(HandedOnEvents::eventOf(QStringLiteral("Approved"), {}));
}

TEST(HandedOn, HoldsTheseMembersOfEachEventAndNoOthers)
{
    const QStringList found = handedOn().split(u'\n');
    const QStringList wanted = expected().split(u'\n');
    ASSERT_EQ(found.size(), wanted.size());
    for (qsizetype at = 0; at < found.size(); ++at)
        EXPECT_EQ(found.at(at).toStdString(), wanted.at(at).toStdString()) << "line " << at + 1;
}
