// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// One filled button at most in every state, and it is the next act.

#include "gallerytest.h"
#include "texts/problemtexts.h"
#include "widgets/button.h"
#include "window/contentcolumn.h"

#include <QHash>

namespace {

/// The next act is no button: the user waits, for the program or for a day, or ticks a box.
const QString noButton;

/// The name of the filled button in every state but those of one problem each.
const QHash<QString, QString> &nextActs()
{
    const auto below = QStringLiteral("primaer");
    const auto solve = QStringLiteral("miljoe_produktion");
    const auto close = QStringLiteral("gemluk");
    const auto look = QStringLiteral("tjek");
    const auto answerSecond = QStringLiteral("svar2");
    const auto mail = QStringLiteral("mail_systemansvarlig");
    const auto reminder = QStringLiteral("kalender");
    const auto save = QStringLiteral("gem");
    const auto forTask = QStringLiteral("kopier_tekst");
    const auto open = QStringLiteral("aabn");
    static const QHash<QString, QString> acts{
        // The start.
        {QStringLiteral("1-start"), solve},
        {QStringLiteral("1-start-pass-on"), QStringLiteral("mail_besked")},
        {QStringLiteral("1-start-passed-on"), QStringLiteral("luk_program")},
        {QStringLiteral("1-start-cases"), QStringLiteral("sag_videre")},
        {QStringLiteral("1-start-begun-already"), QStringLiteral("sag_anden")},
        {QStringLiteral("1-start-done-already"), QStringLiteral("sag_anden")},
        {QStringLiteral("1-start-all-done"), noButton},
        {QStringLiteral("1-start-remove"), QStringLiteral("sag_videre")},
        {QStringLiteral("1-start-practice-begun"), QStringLiteral("miljoe_oevelse")},
        {QStringLiteral("1-start-by-name"), noButton},
        {QStringLiteral("1-start-other-tasks"), solve},
        {QStringLiteral("1-task"), below},
        {QStringLiteral("1-task-whole"), below},
        {QStringLiteral("1-task-hand-over"), below},
        {QStringLiteral("1-help"), below},
        {QStringLiteral("1-welcome-back"), below},
        {QStringLiteral("1-start-over"), below},
        {QStringLiteral("g1-task"), below},
        // The sign-in.
        {QStringLiteral("2-sign-in"), below},
        {QStringLiteral("2-waiting"), noButton},
        {QStringLiteral("2-checking-user"), noButton},
        {QStringLiteral("2-signed-in"), below},
        {QStringLiteral("g2-sign-in"), open},
        {QStringLiteral("g2-opened"), below},
        {QStringLiteral("g2-not-opened"), open},
        {QStringLiteral("g2-strip"), below},
        {QStringLiteral("g2-page-missing"), below},
        {QStringLiteral("g2-cannot-sign-in"), open},
        {QStringLiteral("g2-unconnected"), QStringLiteral("tjek_igen")},
        // The debtor system.
        {QStringLiteral("3-system"), below},
        {QStringLiteral("3-not-ours"), below},
        {QStringLiteral("3-other-chosen"), below},
        {QStringLiteral("3-two-systems"), below},
        {QStringLiteral("3-looking-up"), noButton},
        {QStringLiteral("3-help"), below},
        {QStringLiteral("3-help-evidence-saved"), below},
        {QStringLiteral("3-signed-out"), below},
        {QStringLiteral("g3-system"), below},
        {QStringLiteral("g3-system-missing"), below},
        {QStringLiteral("g3-chosen"), below},
        {QStringLiteral("g3-strip"), below},
        {QStringLiteral("g3-another-system"), below},
        // The order.
        {QStringLiteral("4-review"), below},
        {QStringLiteral("4-help"), below},
        {QStringLiteral("4-review-resumed"), below},
        {QStringLiteral("4-creating"), noButton},
        {QStringLiteral("4-creating-longer"), noButton},
        {QStringLiteral("4-closing-held-back"), noButton},
        {QStringLiteral("4-nothing-created"), below},
        {QStringLiteral("g4-fields"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-date"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-date-wrong"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-copied"), QStringLiteral("gjort_2")},
        {QStringLiteral("g4-copied-elsewhere"), QStringLiteral("gjort_6")},
        {QStringLiteral("g4-resumed"), QStringLiteral("kopier_6")},
        // A question about what the user sees suggests no answer.
        {QStringLiteral("g4-uuid"), noButton},
        {QStringLiteral("g4-uuid-other"), noButton},
        {QStringLiteral("g4-uuid-chosen"), noButton},
        {QStringLiteral("g4-tab-missing"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-another-system"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-no-uuid"), noButton},
        {QStringLiteral("g4-uuid-not-seen"), QStringLiteral("gjort_5")},
        {QStringLiteral("g4-all-rows"), below},
        {QStringLiteral("g4-looks-different"), QStringLiteral("gjort_1")},
        {QStringLiteral("g4-strip"), QStringLiteral("gjort_6")},
        // The result.
        {QStringLiteral("5-waiting"), mail},
        {QStringLiteral("5-written"), reminder},
        {QStringLiteral("5-no-mail"), QStringLiteral("kopier_systemansvarlig")},
        {QStringLiteral("5-copied"), reminder},
        {QStringLiteral("5-reminder"), mail},
        {QStringLiteral("5-close"), close},
        {QStringLiteral("5-help"), mail},
        {QStringLiteral("5-found-after-all"), noButton},
        {QStringLiteral("5-asking"), noButton},
        {QStringLiteral("5-next-morning"), look},
        {QStringLiteral("5-overdue"), look},
        {QStringLiteral("5-wrong-resumed"), look},
        {QStringLiteral("5-practice"), noButton},
        {QStringLiteral("5-practice-resumed"), look},
        {QStringLiteral("5-not-yet"), noButton},
        {QStringLiteral("5-answer"), noButton},
        {QStringLiteral("5-answer-missing"), noButton},
        {QStringLiteral("5-answer-colleague"), below},
        {QStringLiteral("5-answer-name-missing"), below},
        {QStringLiteral("5-approved"), below},
        {QStringLiteral("5-came-true"), below},
        {QStringLiteral("g5-result"), QStringLiteral("svar1")},
        {QStringLiteral("g5-answer"), QStringLiteral("indsaet_side")},
        {QStringLiteral("g5-answer-strip"), QStringLiteral("indsaet_side")},
        {QStringLiteral("g5-answer-missing"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-answer-wrong"), below},
        {QStringLiteral("g5-answer-uuid"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-picture"), below},
        {QStringLiteral("g5-picture-full"), below},
        {QStringLiteral("g5-picture-marked"), below},
        {QStringLiteral("g5-pictures-several"), below},
        {QStringLiteral("g5-pictures-left"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-pictures-kept"), below},
        {QStringLiteral("g5-picture-large"), below},
        {QStringLiteral("g5-picture-gone"), below},
        {QStringLiteral("g5-picture-corrected"), below},
        {QStringLiteral("g5-picture-by-desktop"), QStringLiteral("tag_billede_1")},
        {QStringLiteral("g5-picture-countdown"), noButton},
        {QStringLiteral("g5-picture-desktop-asks"), noButton},
        {QStringLiteral("g5-picture-desktop-none"), QStringLiteral("tag_billede_1")},
        {QStringLiteral("g5-picture-unsaved"), below},
        {QStringLiteral("g5-answer-unsaved"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-wrong"), below},
        {QStringLiteral("g5-page-right"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-page-wrong"), below},
        {QStringLiteral("g5-page-half"), QStringLiteral("indsaet_side")},
        {QStringLiteral("g5-page-refused"), QStringLiteral("indsaet_side")},
        {QStringLiteral("g5-page-contradicted"), QStringLiteral("indsaet_billede")},
        {QStringLiteral("g5-not-settled"), below},
        {QStringLiteral("g5-page-read"), mail},
        {QStringLiteral("g5-reply"), noButton},
        {QStringLiteral("g5-reply-read"), noButton},
        {QStringLiteral("g5-reply-unclear"), noButton},
        {QStringLiteral("g5-right"), mail},
        {QStringLiteral("g5-next-morning"), answerSecond},
        {QStringLiteral("g5-overdue"), answerSecond},
        {QStringLiteral("g5-still-waiting"), mail},
        {QStringLiteral("g5-both-right"), below},
        // Guided practice, and corrections in guided mode.
        {QStringLiteral("p2-sign-in"), open},
        {QStringLiteral("p4-fields"), QStringLiteral("gjort_1")},
        {QStringLiteral("p5-answer"), QStringLiteral("indsaet_side")},
        {QStringLiteral("p5-waiting"), noButton},
        {QStringLiteral("p5-reminder"), noButton},
        {QStringLiteral("p5-no-mail"), noButton},
        {QStringLiteral("p5-colleague"), QStringLiteral("aabn_svar")},
        {QStringLiteral("p6-finished"), below},
        {QStringLiteral("p6-finished-begun-here"), below},
        {QStringLiteral("g2-real-task"), open},
        {QStringLiteral("g4-correction"), QStringLiteral("kopier_5")},
        {QStringLiteral("g4-correction-one-left"), QStringLiteral("gjort_7")},
        {QStringLiteral("g4-back-from-answer"), QStringLiteral("primaer")},
        {QStringLiteral("g4-correction-answered"), QStringLiteral("kopier_4")},
        {QStringLiteral("g4-correction-not-seen"), QStringLiteral("primaer")},
        {QStringLiteral("g5-not-seen"), below},
        {QStringLiteral("g5-page-other-system"), QStringLiteral("indsaet_side")},
        {QStringLiteral("g5-page-nothing-saved"), QStringLiteral("indsaet_side")},
        // The evidence.
        {QStringLiteral("6-check-missing"), save},
        {QStringLiteral("6-check-missing-saved"), close},
        {QStringLiteral("6-practice"), save},
        {QStringLiteral("6-practice-saved"), below},
        {QStringLiteral("6-evidence"), save},
        {QStringLiteral("6-evidence-missing"), save},
        {QStringLiteral("6-saving"), noButton},
        {QStringLiteral("6-saved"), forTask},
        {QStringLiteral("6-copied"), noButton},
        {QStringLiteral("6-task-system"), QStringLiteral("aabn_klik")},
        {QStringLiteral("6-help"), forTask},
        {QStringLiteral("6-file-not-opened"), forTask},
        {QStringLiteral("6-saved-earlier"), save},
        {QStringLiteral("6-mark-missing"), forTask},
        {QStringLiteral("6-marked"), below},
        {QStringLiteral("6-done"), below},
        // Problems beside a page that has its own next act; the others advise it themselves.
        {QStringLiteral("3-list-missing-early"), below},
        {QStringLiteral("problem-gb-20"), below},
        {QStringLiteral("problem-gb-22"), save},
    };
    return acts;
}

QString withoutLetter(QString text)
{
    return text.remove(u'&');
}

} // namespace

TEST_P(Gallery, HasOneFilledButtonAtMostAndItIsTheNextAct)
{
    QStringList names;
    QStringList texts;
    for (const Button *button : stage.shown<Button>()) {
        if (button->kind() != Button::Kind::Primary || !button->isEnabled())
            continue;
        names.append(button->objectName());
        texts.append(withoutLetter(button->text()));
    }
    EXPECT_LE(names.size(), 1) << qPrintable(texts.join(u'\n'));
    const auto &problem = stage.session->problem().error();
    const auto listed = nextActs().constFind(state.name);
    if (listed != nextActs().cend()) {
        EXPECT_EQ(names.join(u' ').toStdString(), listed->toStdString())
            << qPrintable(texts.join(u'\n'));
    } else if (problem) {
        const QString advised = ProblemTexts::labelOf(
            actionsOf(problem->kind).first(), *problem, stage.session->signingIn().needsSignIn());
        EXPECT_EQ(texts.join(u'\n').toStdString(), withoutLetter(advised).toStdString());
    } else {
        ADD_FAILURE() << qPrintable(state.name) << " is missing in the table of next acts";
    }
}

TEST(NextActs, OnlyStatesThatThereAreHaveOne)
{
    QStringList names;
    for (const GalleryState &state : galleryStates())
        names.append(state.name);
    for (const QString &name : nextActs().keys())
        EXPECT_TRUE(names.contains(name)) << qPrintable(name);
}

/// In the smallest window with the largest text, without scrolling.
TEST(NextActs, AreOnTheScreenWhereTheUserComesBackToWhatWasBegun)
{
    const QStringList names{QStringLiteral("1-start-practice-begun"),
        QStringLiteral("1-start-cases"), QStringLiteral("1-start-remove")};
    for (const GalleryState &state : galleryStates()) {
        if (!names.contains(state.name))
            continue;
        UiStage stage;
        state.enter(stage);
        for (const int textSize : {100, 150, 200}) {
            apply(*stage.window, {ColourScheme::Light, textSize, smallestWindow});
            stage.window->findChild<ContentColumn *>()->scrollToTop();
            QList<Button *> next = stage.shown<Button>(nextActs().value(state.name));
            next.removeIf(
                [](const Button *button) { return button->kind() != Button::Kind::Primary; });
            ASSERT_EQ(next.size(), 1);
            EXPECT_TRUE(next.first()->visibleRegion().boundingRect().size() == next.first()->size())
                << qPrintable(state.name) << textSize;
        }
    }
}
