// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problem.h"

#include "printers.h"
#include "problems/problemtable.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

QList<ErrorKind> everyKind()
{
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(lastErrorKind); ++kind)
        kinds.append(static_cast<ErrorKind>(kind));
    return kinds;
}

QString nameOf(ErrorKind kind)
{
    return QStringLiteral("kind %1, %2").arg(static_cast<int>(kind)).arg(codeOf(kind));
}

} // namespace

TEST(Problems, EveryKindSaysWhatHappenedWhatItMeansAndWhatToDo)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        const ErrorText text = textOf(kind);
        EXPECT_FALSE(text.title.isEmpty());
        EXPECT_FALSE(text.happened.isEmpty());
        EXPECT_FALSE(text.meaning.isEmpty());
        EXPECT_FALSE(text.advice.isEmpty());
    }
}

TEST(Problems, EveryKindStandsOnceInTheCatalogue)
{
    QList<ErrorKind> listed;
    for (const auto *part : {&ProblemTable::signInProblems(), &ProblemTable::netProblems(),
             &ProblemTable::orderProblems(), &ProblemTable::caseProblems()}) {
        for (const ProblemInfo &info : *part)
            listed.append(info.kind);
    }
    for (const ErrorKind kind : everyKind())
        EXPECT_EQ(listed.count(kind), 1) << qPrintable(nameOf(kind));
    EXPECT_EQ(listed.size(), everyKind().size());
}

TEST(Problems, EveryKindSaysWhatCanBeDone)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        EXPECT_EQ(problemInfo(kind).kind, kind);
        EXPECT_FALSE(actionsOf(kind).isEmpty());
    }
}

TEST(Problems, EveryTextIsWholeSentences)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        const ErrorText text = textOf(kind);
        EXPECT_FALSE(text.title.endsWith(u'.'));
        for (const QString &paragraph : {text.happened, text.meaning, text.advice})
            EXPECT_TRUE(paragraph.endsWith(u'.') || paragraph.endsWith(u'}'))
                << qPrintable(paragraph);
    }
}

TEST(Problems, EveryKindHasACodeOfItsOwn)
{
    static const QRegularExpression form(QStringLiteral("\\AGB-[0-9]{2}[A-D]?\\z"));
    QSet<QString> seen;
    for (const ErrorKind kind : everyKind()) {
        const QString code = codeOf(kind);
        EXPECT_TRUE(form.match(code).hasMatch()) << qPrintable(code);
        EXPECT_FALSE(seen.contains(code)) << qPrintable(code) << " is used twice";
        seen.insert(code);
    }
}

TEST(Problems, NoTwoKindsHaveTheSameTitle)
{
    QSet<QString> seen;
    for (const ErrorKind kind : everyKind()) {
        const QString title = textOf(kind).title;
        EXPECT_FALSE(seen.contains(title)) << qPrintable(title);
        seen.insert(title);
    }
}

TEST(Problems, EveryPlaceInATextIsAWord)
{
    static const QRegularExpression places(QStringLiteral("\\{([^}]*)\\}"));
    static const QRegularExpression word(QStringLiteral("\\A[a-z][A-Za-z]*\\z"));
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        const ErrorText text = textOf(kind);
        const QString whole = text.title + text.happened + text.meaning + text.advice;
        EXPECT_EQ(whole.count(u'{'), whole.count(u'}'));
        auto found = places.globalMatch(whole);
        while (found.hasNext()) {
            const QString place = found.next().captured(1);
            EXPECT_TRUE(word.match(place).hasMatch()) << qPrintable(place);
        }
    }
}

TEST(Problems, OnlyAnExistingSubscriptionIsNoTrouble)
{
    EXPECT_EQ(severityOf(ErrorKind::SubscriptionExists), Severity::Notice);
    EXPECT_EQ(severityOf(ErrorKind::ExistedButEnded), Severity::Notice);
    EXPECT_EQ(severityOf(ErrorKind::CreatedMeanwhile), Severity::Notice);
    int notices = 0;
    for (const ErrorKind kind : everyKind())
        notices += severityOf(kind) == Severity::Notice ? 1 : 0;
    EXPECT_EQ(notices, 3);
}
