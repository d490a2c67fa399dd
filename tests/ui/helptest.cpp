// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What the help always holds, and the technical answer for support.

#include "pages/problem/problemview.h"
#include "texts/messages.h"
#include "texts/problemtexts.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "window/helppanel.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace {

class Help : public UiTest, public testing::WithParamInterface<Step> {
protected:
    void goThere()
    {
        start();
        goTo(GetParam());
    }
    QStringList textsInHelp() const
    {
        QStringList texts;
        for (const HelpPanel *help : shown<HelpPanel>()) {
            for (const TextBlock *text : help->findChildren<TextBlock *>()) {
                if (text->isVisible())
                    texts.append(text->text());
            }
        }
        return texts;
    }
    QStringList choicesIn(const char *group) const
    {
        QStringList choices;
        for (const QWidget *found : shown<QWidget>(QLatin1String(group))) {
            for (const RadioRow *choice : found->findChildren<RadioRow *>()) {
                if (choice->isVisible())
                    choices.append(choice->text());
            }
        }
        return choices;
    }
};

class TechnicalAnswer : public UiTest {
protected:
    static Error problemOf(ErrorKind kind)
    {
        return {kind, QStringLiteral("GET /bruger: 503 overbelastet"), {}};
    }
    /// Whether a problem of \a kind has a technical answer and shows it.
    static std::pair<bool, bool> answerOf(const ProblemView &view)
    {
        const auto *shows = view.findChild<QAbstractButton *>(QStringLiteral("teknisk"));
        const auto *copy = view.findChild<QAbstractButton *>(QStringLiteral("kopier_teknisk"));
        return {shows && !shows->isHidden() && copy, copy && copy->isVisibleTo(&view)};
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(OnStep, Help,
    testing::Values(
        Step::Task, Step::SignIn, Step::Instance, Step::Review, Step::Status, Step::Evidence));

TEST_P(Help, SaysWhomToAskAndSetsTextSizeAndColours)
{
    goThere();
    EXPECT_TRUE(textsInHelp().isEmpty());
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_FALSE(world.task.contact.isEmpty());
    const QString whom =
        QStringLiteral("Skriv til %1, hvis du går i stå. Oplys fejlkoden, hvis du har en.");
    EXPECT_EQ(textsInHelp().count(whom.arg(world.task.contact)), 1)
        << qPrintable(textsInHelp().join(u'\n'));
    EXPECT_EQ(choicesIn("tekststoerrelse"),
        (QStringList{QStringLiteral("100 %"), QStringLiteral("125 %"), QStringLiteral("150 %"),
            QStringLiteral("200 %")}));
    EXPECT_EQ(choicesIn("farver"),
        (QStringList{
            QStringLiteral("Følg computeren"), QStringLiteral("Lyse"), QStringLiteral("Mørke")}));
}

TEST_P(Help, IsClosedByOneButton)
{
    goThere();
    auto *help = only<QAbstractButton>(QStringLiteral("hjaelp"));
    help->click();
    rest();
    QStringList closing;
    for (const QAbstractButton *button : shown<QAbstractButton>())
        closing.append(button->text().remove(u'&'));
    EXPECT_EQ(closing.count(QStringLiteral("Luk hjælp")), 1) << qPrintable(closing.join(u'\n'));
    help->click();
    rest();
    EXPECT_TRUE(textsInHelp().isEmpty());
}

TEST_F(TechnicalAnswer, IsFoldedAtFirst)
{
    start();
    for (int number = 0; number <= int(lastErrorKind); ++number) {
        const auto kind = ErrorKind(number);
        const ProblemView view(problemOf(kind), *session);
        const auto [isThere, isShown] = answerOf(view);
        EXPECT_TRUE(isThere) << number;
        EXPECT_FALSE(isShown) << number;
    }
}

TEST_F(TechnicalAnswer, IsNotThereWhereThereIsNone)
{
    start();
    const ProblemView view(Error{ErrorKind::ServiceDown, {}, {}}, *session);
    EXPECT_FALSE(answerOf(view).first);
}

TEST_F(TechnicalAnswer, TheOtherSidesOwnWordsAreQuotedAtOnceAndSentAlong)
{
    Error refused{ErrorKind::Refused, QStringLiteral("POST /api/v1/abonnementer 422 urn:x"), {}};
    refused.words = {false, QStringLiteral("Ugyldigt indhold"),
        QStringLiteral("Feltet kan ikke læses"), QStringLiteral("gyldigTil"), {}};
    world.service().onCreate = [refused](const Submission::Attempt &) {
        return CreateOutcome{CreateOutcome::Kind::Refused, {}, refused};
    };
    start();
    goToReview();
    session->ordering().submit();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    const QString quotation =
        QStringLiteral("Systemet svarede: ”Feltet kan ikke læses” (felt: Gyldig til)");
    const auto *quoted = only<TextBlock>(QStringLiteral("systemets_svar"));
    ASSERT_TRUE(quoted);
    EXPECT_EQ(quoted->text(), quotation);
    EXPECT_EQ(quoted->textFormat(), Qt::PlainText);
    const ProblemView view(refused, *session);
    view.findChild<QAbstractButton *>(QStringLiteral("kopier_teknisk"))->click();
    EXPECT_EQ(
        QGuiApplication::clipboard()->text(), refused.detail + QStringLiteral(". ") + quotation);
    EXPECT_TRUE(Messages::forContact(*session).contains(quotation));
    EXPECT_TRUE(Messages::forItDepartment(*session).contains(quotation));
}

TEST_F(TechnicalAnswer, EveryoneWhoSpeaksIsNamed)
{
    const auto quoted = [](const ServiceWords &words) {
        Error error{ErrorKind::Refused, {}, {}};
        error.words = words;
        return ProblemTexts::quotationOf(error);
    };
    const QString nej = QStringLiteral("Nej");
    EXPECT_EQ(quoted({}), QString());
    EXPECT_EQ(quoted({false, nej, {}, {}, {}}), QStringLiteral("Systemet svarede: ”Nej”"));
    EXPECT_EQ(quoted({true, {}, nej, {}, {}}), QStringLiteral("Loginsystemet svarede: ”Nej”"));
    EXPECT_EQ(quoted({false, {}, {}, QStringLiteral("/skemaversion"), {}}),
        QStringLiteral("Systemet peger på feltet Skemaversion."));
    EXPECT_EQ(quoted({false, {}, nej, QStringLiteral("andet"), {}}),
        QStringLiteral("Systemet svarede: ”Nej” (felt: andet)"));
}

TEST_F(TechnicalAnswer, IsShownAndCopiedAtAPress)
{
    world.journal.openError = problemOf(ErrorKind::ServiceDown);
    start();
    EXPECT_EVENTUALLY(session->view() == View::Problem);
    rest();
    const QString detail = world.journal.openError->detail;
    const auto isRead = [&] {
        const auto texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&](const TextBlock *text) { return text->text() == detail; });
    };
    EXPECT_FALSE(isRead());
    only<QAbstractButton>(QStringLiteral("teknisk"))->click();
    EXPECT_TRUE(isRead());
    QGuiApplication::clipboard()->clear();
    only<QAbstractButton>(QStringLiteral("kopier_teknisk"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), detail);
    only<QAbstractButton>(QStringLiteral("teknisk"))->click();
    EXPECT_FALSE(isRead());
}
