// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// "Er det den rigtige dato?", before a date is copied for the real system.

#include "pages/review/clockquestion.h"

#include "base/utc.h"
#include "guideduitest.h"
#include "widgets/fielderror.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

class ClockQuestionTest : public GuidedUiTest {
protected:
    void goToDoubtedFields()
    {
        world.builtOn = QDate(2026, 11, 20);
        world.clock.set(QDateTime(QDate(1970, 1, 1), QTime(12, 0), Utc::zone));
        goToFields();
    }
    bool isAsked() const { return !shown<ClockQuestion>().isEmpty(); }
    QString words() const
    {
        QStringList words;
        for (const TextBlock *text : shown<TextBlock>())
            words.append(text->text());
        return words.join(u'\n');
    }
    void passRowsBeforeTheDate()
    {
        for (const auto &[button, row] : rowPresses()) {
            if (row < 6)
                passRow(button, row);
        }
    }
};

} // namespace

TEST_F(ClockQuestionTest, IsNotThereWhereTheClockIsRight)
{
    world.builtOn = QDate(2026, 11, 20);
    goToFields();
    EXPECT_FALSE(isAsked());
    EXPECT_TRUE(words().contains(QStringLiteral("24-11-2026")));
}

TEST_F(ClockQuestionTest, ShowsTheDateInFullAndNothingIsCopiedBeforeTheAnswer)
{
    goToDoubtedFields();
    EXPECT_TRUE(isAsked());
    EXPECT_TRUE(words().contains(QStringLiteral("torsdag den 1. januar 1970")));
    EXPECT_FALSE(words().contains(QStringLiteral("01-01-1970")));
    passRowsBeforeTheDate();
    QGuiApplication::clipboard()->setText(QStringLiteral("noget andet"));
    press("gjort_6");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("noget andet"));
    EXPECT_FALSE(session->facts().rowsDone.contains(6));
    EXPECT_EQ(only<FieldError>(QStringLiteral("fejl_dato"))->text(),
        QStringLiteral("Svar først på, om datoen er rigtig."));

    press("dato_rigtig");
    EXPECT_FALSE(isAsked());
    EXPECT_EQ(focusName(), QStringLiteral("gjort_6"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("01-01-1970"));
    press("gjort_6");
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(6));
}

TEST_F(ClockQuestionTest, ANoSaysWhatToDoAndTheClockIsReadAgain)
{
    goToDoubtedFields();
    auto *no = only<QAbstractButton>(QStringLiteral("dato_forkert"));
    no->setFocus(Qt::TabFocusReason);
    press("dato_forkert");
    EXPECT_TRUE(words().contains(QStringLiteral("Stil computerens ur")));
    EXPECT_EQ(focusName(), QStringLiteral("se_uret_igen"));
    press("se_uret_igen");
    EXPECT_TRUE(isAsked());
    only<QAbstractButton>(QStringLiteral("dato_rigtig"));
    EXPECT_EQ(focusName(), QStringLiteral("dato_forkert")) << "Enter must not say yes";

    press("dato_forkert");
    world.clock.set(QDateTime(QDate(2026, 11, 25), QTime(9, 0), Utc::zone));
    press("se_uret_igen");
    EXPECT_FALSE(isAsked());
    EXPECT_TRUE(words().contains(QStringLiteral("25-11-2026")));
}

TEST_F(ClockQuestionTest, StandsInTheWayOfAnOrderToo)
{
    Environment &real = world.environments.first();
    real.kind = Environment::Kind::Api;
    real.purpose = Environment::Purpose::Production;
    world.builtOn = QDate(2026, 11, 20);
    world.clock.set(QDateTime(QDate(2099, 1, 1), QTime(12, 0), Utc::zone));
    start();
    goToReview();
    EXPECT_TRUE(isAsked());
    press("primaer");
    EXPECT_EQ(session->navigation().step(), Step::Review);
    EXPECT_EQ(shown<FieldError>().size(), 1);
    press("dato_rigtig");
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
}
