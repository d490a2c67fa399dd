// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "uitest.h"

/// The way through guided mode, where the user works in the web interface.
class GuidedUiTest : public UiTest {
protected:
    void goToGuidedInstance(const QString &environment = QStringLiteral("produktion"))
    {
        start(environment);
        goToSignIn();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        rest();
    }
    void goToFields(const QString &environment = QStringLiteral("produktion"))
    {
        goToGuidedInstance(environment);
        const TaskInstance &vejle = world.task.instances.last();
        session->choice().choose(vejle.name, vejle.lastFour);
        EXPECT_EVENTUALLY(session->facts().choice);
        session->choice().confirm();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
        rest();
    }
    /// The debtor system's rows are done with it.
    void answerUuid()
    {
        session->guidedWork().stateUuid(UuidStated::Answer::Same);
        EXPECT_EVENTUALLY(session->facts().isUuidAnswered);
    }
    /// What leads from each row of the list to the next, and the last row of the journal done then.
    /// The last row leads to the next page.
    static QList<std::pair<const char *, int>> rowPresses()
    {
        return {{"gjort_1", 1}, {"gjort_2", 2}, {"uuid_ja", 4}, {"gjort_5", 5}, {"gjort_6", 6},
            {"gjort_7", 7}};
    }
    /// After window.reset(): the program is started again, and the case goes on.
    void comeBack()
    {
        start(QStringLiteral("produktion"));
        session->cases().resume();
        rest();
    }
    /// Opens the first answer, where the user states what the web interface shows.
    void goToGuidedStatus(const QString &environment = QStringLiteral("produktion"))
    {
        goToFields(environment);
        answerUuid();
        saveInBrowser();
    }
    /// From the list of fields, with the UUID answered.
    void saveInBrowser()
    {
        for (int row = 1; row <= 8; ++row)
            session->guidedWork().setRow(row, true, QStringLiteral("v"));
        EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
        session->guidedWork().stateSaved();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
        rest();
    }

    /// The first check is approved, and the checks are shown.
    void waitForSecondCheck(const QString &environment = QStringLiteral("produktion"))
    {
        goToGuidedStatus(environment);
        session->guidedWork().answerFirstCheck(
            Check::Status::Approved, {Witness::Kind::User, QStringLiteral("Mette Holm")}, {});
        EXPECT_EVENTUALLY(session->facts().verification.first.status == Check::Status::Approved);
        session->goBack();
        rest();
    }

    void press(const char *name)
    {
        auto *button = only<QAbstractButton>(QLatin1String(name));
        ASSERT_TRUE(button) << name;
        button->click();
        rest();
    }

    /// Presses what leads on from a row, until \a row of the journal is done and the next is shown.
    void passRow(const char *name, int row)
    {
        press(name);
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(row));
        rest();
    }

    QAbstractButton *buttonOf(int row, const char *word)
    {
        return window->findChild<QAbstractButton *>(
            QLatin1String(word) + QLatin1Char('_') + QString::number(row));
    }
};
