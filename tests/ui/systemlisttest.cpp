// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The list of debtor systems in step 3, by key and on return.

#include "guideduitest.h"
#include "widgets/choicerow.h"
#include "widgets/textblock.h"
#include "window/contentcolumn.h"

#include <QScrollBar>

namespace {

class SystemList : public GuidedUiTest {
protected:
    bool isSaid(const QString &words) const
    {
        const QList<TextBlock *> texts = shown<TextBlock>();
        return std::any_of(texts.cbegin(), texts.cend(),
            [&words](const TextBlock *text) { return text->text().contains(words); });
    }
    static QString lastCharacters()
    {
        return QStringLiteral("Tjek, at de sidste 4 tegn er de samme");
    }
};

} // namespace

TEST_F(SystemList, AnArrowChoosesAlsoWhereNothingWasChosen)
{
    goToGuidedInstance();
    const QList<TaskInstance> &systems = world.task.instances;
    only<RadioRow>(QStringLiteral("instans_") + systems.first().lastFour)->setFocus();
    QTest::keyClick(window->focusWidget(), Qt::Key_Down);
    EXPECT_EVENTUALLY(session->choice().chosen());
    EXPECT_EQ(*session->choice().chosen(), systems.at(1));
    EXPECT_EQ(focusName(), QStringLiteral("instans_") + systems.at(1).lastFour);
    QTest::keyClick(window->focusWidget(), Qt::Key_Down);
    EXPECT_EVENTUALLY(*session->choice().chosen() == systems.at(2));
}

TEST_F(SystemList, SaysOnReturnWhatIsChosenAndWhatToLookAt)
{
    goToGuidedInstance();
    EXPECT_TRUE(isSaid(lastCharacters()));
    EXPECT_TRUE(isSaid(QStringLiteral("id-nummer, som hedder UUID")));
    window.reset();
    session.reset();
    world.journal.stored.clear();
    goToFields();
    session->guidedWork().setRow(1, true, QStringLiteral("v"));
    EXPECT_EVENTUALLY(!session->facts().rowsDone.isEmpty());
    session->goTo(Step::Instance);
    EXPECT_EVENTUALLY(session->view() == View::Instance);
    rest();
    EXPECT_TRUE(isSaid(QStringLiteral("Du har valgt ØS Indsigt Vejle (bf17).")));
    EXPECT_TRUE(isSaid(lastCharacters()));
    EXPECT_TRUE(isSaid(QStringLiteral("begynder listen med felter forfra")));
}

TEST_F(SystemList, ShowsTheChosenSystemAfterTheWindowHasGotAnotherForm)
{
    goToGuidedInstance();
    press("smal");
    rest();
    auto *chosen =
        only<RadioRow>(QStringLiteral("instans_") + world.task.instances.last().lastFour);
    chosen->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    window->resize(window->width(), 480);
    rest();
    auto &bar = *window->findChild<ContentColumn *>()->verticalScrollBar();
    for (int press = 0; press < 2; ++press) {
        bar.setValue(0);
        only<QAbstractButton>(QStringLiteral("smal"))->setFocus();
        this->press("smal");
        rest();
        window->resize(window->width(), 480);
        rest();
        EXPECT_EQ(chosen->visibleRegion().boundingRect(), chosen->rect()) << press;
        EXPECT_EQ(focusName(), QStringLiteral("smal"));
    }
}
