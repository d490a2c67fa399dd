// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Guided work over midnight: "Gyldig fra" is the day when the subscription is saved.

#include "guidedtest.h"

namespace {

const QDate firstDay(2026, 11, 24);
const QDate nextDay(2026, 11, 25);

class GuidedNewDay : public Guided {
protected:
    static QString written(const QDate &date)
    {
        return date.toString(QStringLiteral("dd-MM-yyyy"));
    }

    void passMidnight()
    {
        world.clock.set(QDateTime(nextDay, QTime(0, 5), QTimeZone("Europe/Copenhagen")));
    }

    /// With the date that the list shows.
    void doRowsWithDate()
    {
        goToRows();
        ASSERT_EQ(session->ordering().reviewDate(), firstDay);
        doAllRows();
        session->guidedWork().setRow(dateRow, true, written(firstDay));
        settle();
        ASSERT_EQ(session->facts().dateFilledIn, firstDay);
    }

    void save()
    {
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
        session->answering().ask(1);
    }

    const ReadPage &read(const QDate &validFrom)
    {
        const KlikTask &task = session->task();
        session->answering().pasted().readPage(
            {QStringLiteral("Sortiment: %1\nAbonnerende It-systeminstans: \u00d8S Indsigt Syddjurs "
                            "(0c64)\nSkemaversion: %2\nGyldig fra: %3\nGyldig til: -\n")
                    .arg(task.sortiment, task.schemaVersion, written(validFrom))},
            {});
        return *session->answering().pasted().page();
    }
};

} // namespace

TEST_F(GuidedNewDay, ADateThatIsStillToBeFilledInIsTodays)
{
    goToRows();
    passMidnight();
    session->guidedWork().setRow(1, true, {});
    EXPECT_EQ(session->ordering().reviewDate(), nextDay);
}

TEST_F(GuidedNewDay, TheDateThatWasFilledInIsWhatIsStated)
{
    doRowsWithDate();
    passMidnight();
    save();
    EXPECT_EQ(session->facts().statedValidFrom, firstDay);
}

TEST_F(GuidedNewDay, ADateThatIsFilledInAnewIsTodays)
{
    doRowsWithDate();
    passMidnight();
    // The web interface takes no earlier date than its own today.
    session->guidedWork().setRow(dateRow, false, {});
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(dateRow));
    EXPECT_EQ(session->ordering().reviewDate(), nextDay);
    session->guidedWork().setRow(dateRow, true, written(nextDay));
    settle();
    save();
    EXPECT_EQ(session->facts().statedValidFrom, nextDay);
}

TEST_F(GuidedNewDay, AUserWhoObeyedTheWebInterfaceAloneIsNotSentInACircle)
{
    doRowsWithDate();
    passMidnight();
    save();
    const ReadPage page = read(nextDay);
    ASSERT_TRUE(page.isRight());
    EXPECT_FALSE(session->facts().pageFinding);
    session->guidedWork().answerFirstCheck(Check::Status::Approved,
        {Witness::Kind::PastedPage, QStringLiteral("Mette Holm")}, {}, {}, page.reading);
    EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
    EXPECT_EQ(session->facts().statedValidFrom, nextDay) << "what was read";
}

TEST_F(GuidedNewDay, ADateBeforeTheWorkBeganOrAfterTodayIsWrong)
{
    doRowsWithDate();
    passMidnight();
    save();
    for (const QDate &date : {firstDay.addDays(-1), nextDay.addDays(1)})
        EXPECT_EQ(read(date).different, QList<Field>{Field::ValidFrom})
            << qPrintable(written(date));
    EXPECT_TRUE(read(firstDay).isRight());
}

TEST_F(GuidedNewDay, ADateThatIsToBeCorrectedIsTodays)
{
    doRowsWithDate();
    save();
    passMidnight();
    session->guidedWork().answerFirstCheck(Check::Status::Problem,
        {Witness::Kind::User, QStringLiteral("Mette Holm")}, QStringLiteral("Gyldig fra"),
        {Field::ValidFrom});
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    settle();
    EXPECT_FALSE(session->facts().rowsDone.contains(dateRow));
    EXPECT_EQ(session->ordering().reviewDate(), nextDay);
}

TEST_F(GuidedNewDay, TheNextMorningTheDateIsOpenAgainUnlessItIsSaved)
{
    doRowsWithDate();
    session->guidedWork().setRow(guidedRows, false, {});
    settle();
    passMidnight();
    startProgram(QStringLiteral("eksterntest"));
    session->cases().resume();
    settle();
    EXPECT_FALSE(session->facts().rowsDone.contains(dateRow));
    EXPECT_TRUE(session->facts().rowsDone.contains(2)) << "the rest stays";
    EXPECT_EQ(session->ordering().reviewDate(), nextDay);
}

TEST_F(GuidedNewDay, WhatIsSavedKeepsItsDateTheNextMorning)
{
    doRowsWithDate();
    save();
    passMidnight();
    startProgram(QStringLiteral("eksterntest"));
    settle();
    EXPECT_TRUE(session->facts().rowsDone.contains(dateRow));
    EXPECT_EQ(session->facts().statedValidFrom, firstDay);
}
