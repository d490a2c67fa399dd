// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "problems/problem.h"

#include "printers.h"
#include "problems/problemtable.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <optional>

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

/// What is said below the three questions.
QStringList answersOf(const ErrorText &text)
{
    return {text.background, text.meaning, text.otherwise};
}

QStringList everyParagraphOf(const ErrorText &text)
{
    QStringList paragraphs =
        QStringList{text.happened, text.changed, text.advice} + answersOf(text);
    paragraphs.removeAll(QString());
    return paragraphs;
}

QStringList sentencesOf(const QString &paragraph)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.}])\\s+(?=[A-Z{])"));
    return paragraph.split(end);
}

/// The action that an advice in English names; nothing where it names several or none.
std::optional<ProblemAction> actionIn(const QString &advice)
{
    using enum ProblemAction;
    const auto begins = [&advice](
                            const char *words) { return advice.startsWith(QLatin1String(words)); };
    if (begins("Contact your IT department"))
        return CopyForIt;
    if (begins("Ask your role administrator"))
        return CopyForRoleAdministrator;
    if (begins("Ask the person responsible for the system") || begins("Ask whether the old one"))
        return CopyForSystemOwner;
    if (advice.contains(QStringLiteral("rite to {contact}")))
        return CopyForContact;
    if (begins("Copy the address"))
        return CopySignInLink;
    if (begins("Choose another folder"))
        return ChooseFolder;
    if (begins("Close this"))
        return SaveAndClose;
    if (begins("Correct the"))
        return OpenWebInterface;
    return std::nullopt;
}

} // namespace

TEST(Problems, EveryKindSaysWhatHappenedAndWhatToDo)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        const ErrorText text = textOf(kind);
        EXPECT_FALSE(text.title.isEmpty());
        EXPECT_FALSE(text.happened.isEmpty());
        EXPECT_LE(sentencesOf(text.happened).size(), 2) << qPrintable(text.happened);
        // "Go to the other task" says all.
        const bool saysItsButton = actionsOf(kind).first() == ProblemAction::OpenOtherCase;
        EXPECT_TRUE(!isAlert(severityOf(kind)) || !text.advice.isEmpty() || saysItsButton);
        EXPECT_LE(sentencesOf(text.advice).size(), 2) << qPrintable(text.advice);
    }
}

TEST(Problems, GoodNewsHasNothingMoreToSay)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        if (!isAlert(severityOf(kind))) {
            EXPECT_EQ(answersOf(textOf(kind)).join(QString()), QString());
        }
    }
}

TEST(Problems, NoSentenceIsSaidTwice)
{
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        QSet<QString> seen;
        for (const QString &paragraph : everyParagraphOf(textOf(kind))) {
            for (const QString &sentence : sentencesOf(paragraph)) {
                EXPECT_FALSE(seen.contains(sentence)) << qPrintable(sentence);
                seen.insert(sentence);
            }
        }
    }
}

TEST(Problems, TheFirstActionIsWhatTheAdviceSays)
{
    int named = 0;
    for (const ErrorKind kind : everyKind()) {
        SCOPED_TRACE(qPrintable(nameOf(kind)));
        const auto wanted = actionIn(textOf(kind).advice);
        if (!wanted)
            continue;
        EXPECT_EQ(actionsOf(kind).first(), *wanted);
        ++named;
    }
    EXPECT_GE(named, 18);
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
        for (const QString &paragraph : everyParagraphOf(text))
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
        const QString whole = text.title + everyParagraphOf(text).join(QString());
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
