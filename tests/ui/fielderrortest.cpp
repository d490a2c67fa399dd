// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "widgets/fielderror.h"

#include "guideduitest.h"
#include "widgets/choicerow.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"
#include "window/contentcolumn.h"

#include <QClipboard>
#include <QGuiApplication>

namespace {

/// What a field lacks is shown at the field; a message counts where several fields lack something.
class FieldErrorTest : public GuidedUiTest {
protected:
    QString messageShown() const
    {
        for (const NoticeWidget *notice : shown<NoticeWidget>()) {
            if (qobject_cast<const MessageArea *>(notice->parentWidget()))
                return notice->accessibleName();
        }
        return {};
    }
    enum class Side { Above, Below };
    void expectAt(const char *name, const QWidget &field, Side side = Side::Above)
    {
        const QList<FieldError *> errors = shown<FieldError>();
        ASSERT_EQ(errors.size(), 1) << name;
        const FieldError &error = *errors.first();
        EXPECT_EQ(error.objectName(), QLatin1String(name));
        EXPECT_EQ(messageShown(), QString()) << "what is said at the field is not said twice";
        EXPECT_TRUE(field.hasFocus()) << name;
        EXPECT_TRUE(field.accessibleDescription().startsWith(error.text())) << name;
        if (side == Side::Above)
            EXPECT_LE(topOf(error) + error.height(), topOf(field)) << name;
        else
            EXPECT_LE(topOf(field) + field.height(), topOf(error)) << name;
    }
    /// The first leads to \a field.
    void expectAll(const QStringList &names, const QWidget &field)
    {
        QStringList found;
        for (const FieldError *error : shown<FieldError>())
            found.append(error->objectName());
        EXPECT_EQ(found.join(u' ').toStdString(), names.join(u' ').toStdString());
        EXPECT_EQ(messageShown(), QString()) << "it would cover fields, and move them when it goes";
        EXPECT_TRUE(field.hasFocus());
    }
    void expectNothing()
    {
        QTest::qWait(1);
        EXPECT_EQ(messageShown(), QString());
        EXPECT_TRUE(shown<FieldError>().isEmpty());
    }

private:
    static int topOf(const QWidget &widget) { return widget.mapToGlobal(QPoint(0, 0)).y(); }
};

} // namespace

TEST_F(FieldErrorTest, StandsAboveTheSystems)
{
    goToGuidedInstance();
    press("primaer");
    auto *system = only<RadioRow>(QStringLiteral("instans_33e2"));
    expectAt("fejl_instans", *system);
    system->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    expectNothing();
}

TEST_F(FieldErrorTest, LeavesThePointerOnWhatItHasPressedWhenItGoes)
{
    goToGuidedInstance();
    press("primaer");
    rest();
    auto *system = only<RadioRow>(QStringLiteral("instans_33e2"));
    const QPoint before = system->mapTo(window.get(), QPoint(0, 0));
    system->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    rest();
    expectNothing();
    EXPECT_EQ(system->mapTo(window.get(), QPoint(0, 0)), before);
}

TEST_F(FieldErrorTest, LeavesWhatStandsBelowItWhereItWasWhenItComes)
{
    goToGuidedInstance();
    // In a strip the error takes two lines.
    for (const QSize size : {QSize(1040, 860), QSize(420, 860)}) {
        window->setMinimumSize(size);
        window->resize(size);
        rest();
        const auto *system = only<RadioRow>(QStringLiteral("instans_33e2"));
        const QPoint before = system->mapTo(window.get(), QPoint(0, 0));
        press("primaer");
        rest();
        EXPECT_EQ(shown<FieldError>().size(), 1);
        EXPECT_EQ(system->mapTo(window.get(), QPoint(0, 0)), before) << size.width();
        session->goBack();
        rest();
        session->guidedWork().stateSignedIn();
        EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
        rest();
    }
}

TEST_F(FieldErrorTest, FollowsTheFirstAnswerFromFieldToField)
{
    goToGuidedStatus();
    press("primaer");
    auto *right = only<RadioRow>(QStringLiteral("rigtigt"));
    expectAt("fejl_ser", *right);
    only<RadioRow>(QStringLiteral("forkert"))->click();
    expectNothing();
    press("primaer");
    expectAll({QStringLiteral("fejl_forkert"), QStringLiteral("fejl_navn")},
        *only<CheckRow>(QStringLiteral("forkert_1")));
    auto *name = only<TextField>(QStringLiteral("navn"));
    EXPECT_EQ(name->accessibleDescription(), QStringLiteral("Skriv dit navn."));
    only<CheckRow>(QStringLiteral("forkert_1"))->click();
    EXPECT_EQ(shown<FieldError>().size(), 1) << "the name is still missing";
    only<CheckRow>(QStringLiteral("forkert_1"))->click();
    QTest::keyClicks(name, QStringLiteral("O"));
    expectNothing();
    press("primaer");
    expectAt("fejl_forkert", *only<CheckRow>(QStringLiteral("forkert_1")));
    right->click();
    name->clear();
    press("primaer");
    expectAll({QStringLiteral("fejl_billede"), QStringLiteral("fejl_navn")},
        *only<QWidget>(QStringLiteral("indsaet_billede")));
    only<CheckRow>(QStringLiteral("uden_billede"))->click();
    press("primaer");
    expectAt("fejl_navn", *name, Side::Below);
    QTest::keyClicks(name, QStringLiteral("O"));
    expectNothing();
}

TEST_F(FieldErrorTest, StandsAboveBothQuestionsOfTheSecondAnswer)
{
    start();
    goToStatus();
    press("svar2");
    press("primaer");
    expectAt("fejl_kan_ses", *only<RadioRow>(QStringLiteral("ja")));
    only<RadioRow>(QStringLiteral("ja"))->click();
    press("primaer");
    expectAt("fejl_hvem", *only<RadioRow>(QStringLiteral("selv")));
    only<RadioRow>(QStringLiteral("anden"))->click();
    expectNothing();
    press("primaer");
    expectAt("fejl_navn", *only<TextField>(QStringLiteral("navn")), Side::Below);
}

TEST_F(FieldErrorTest, IsNotThereAnyMoreWhenTheAnswerIsOpenedAgain)
{
    goToGuidedStatus();
    press("rigtigt");
    press("primaer");
    EXPECT_EQ(shown<FieldError>().size(), 2);
    press("tilbage");
    expectNothing();
    session->goTo(Step::Status);
    rest();
    expectNothing();
    EXPECT_EQ(only<RadioRow>(QStringLiteral("rigtigt"))->accessibleDescription(), QString());
}

TEST_F(FieldErrorTest, StandsWhereTheEvidenceIsSavedAndTheTaskMarked)
{
    startForReal();
    goToStatus();
    session->checks().answerSecond(true, {Witness::Kind::User, QStringLiteral("Mette Holm")});
    EXPECT_EVENTUALLY(session->facts().verification.isComplete());
    session->checks().leave();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Evidence);
    rest();
    press("primaer");
    expectAt("fejl_bevis", *only<QAbstractButton>(QStringLiteral("gem")), Side::Below);
    press("gem");
    EXPECT_EVENTUALLY(session->facts().evidence);
    EXPECT_TRUE(shown<FieldError>().isEmpty());
    press("primaer");
    auto *marked = only<CheckRow>(QStringLiteral("faerdig"));
    expectAt("fejl_faerdig", *marked, Side::Below);
    marked->click();
    rest();
    expectNothing();
}

TEST_F(FieldErrorTest, IsSeenWholeWithTheFieldThatItLeadsTo)
{
    firstLook = {200, QSize(800, 600)};
    goToGuidedStatus();
    window->setMinimumSize(QSize(800, 600));
    window->resize(QSize(800, 600));
    rest();
    press("rigtigt");
    press("primaer");
    rest();
    const auto *error = only<FieldError>(QStringLiteral("fejl_billede"));
    EXPECT_EQ(error->visibleRegion().boundingRect(), error->rect());
    EXPECT_FALSE(window->focusWidget()->visibleRegion().isEmpty());
}

TEST_F(FieldErrorTest, IsLedToByTheFirstTabFromItsMessage)
{
    goToFields();
    for (const int row : {1, 2})
        session->guidedWork().setRow(row, true, {});
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 2);
    rest();
    // What is missing there has no place of its own at the field.
    QGuiApplication::clipboard()->setText(QStringLiteral("bf17"));
    QTest::keyClick(window->focusWidget(), Qt::Key_V, Qt::ControlModifier);
    rest();
    ASSERT_EQ(focusName(), QStringLiteral("besked"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(focusName(), QStringLiteral("til_felt"));
    QTest::keyClick(window->focusWidget(), Qt::Key_Backtab);
    const auto *page = window->findChild<ContentColumn *>()->page();
    EXPECT_TRUE(page->isAncestorOf(window->focusWidget())) << qPrintable(focusName());
}
