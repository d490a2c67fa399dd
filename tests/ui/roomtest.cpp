// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What a window shows where it has the room, and what it gives up where it has not.

#include "pages/status/checkview.h"
#include "uitest.h"
#include "widgets/button.h"
#include "widgets/textblock.h"

namespace {

class Room : public UiTest {
protected:
    /// What the button that closes the program shows now.
    QString closeWords() const
    {
        const auto *close = only<Button>(QStringLiteral("gemluk"));
        return close->sign().isEmpty() ? close->text().remove(u'&') : close->sign();
    }
    void press(const char *name)
    {
        only<QAbstractButton>(QLatin1String(name))->click();
        rest();
    }
    QRect placeOf(const QString &name) const
    {
        const auto *widget = only<QWidget>(name);
        return {widget->mapTo(window.get(), QPoint(0, 0)), widget->size()};
    }
};

} // namespace

TEST_F(Room, SaveAndCloseHasItsWordsBesideAShortMainButton)
{
    firstLook = {200, QSize(800, 600)};
    start();
    EXPECT_EQ(closeWords(), QStringLiteral("Gem og luk"));
    EXPECT_EQ(placeOf(QStringLiteral("gemluk")).top(), placeOf(QStringLiteral("primaer")).top());
}

TEST_F(Room, SaveAndCloseIsShortBesideALongMainButton)
{
    firstLook = {200, QSize(800, 600)};
    start();
    goToInstance();
    EXPECT_EQ(closeWords(), QStringLiteral("Luk"));
}

TEST_F(Room, TheLinkToAllTasksIsThereWhateverSizeTheWindowHasHad)
{
    start({});
    only<QAbstractButton>(QStringLiteral("miljoe_oevelse"))->click();
    EXPECT_EVENTUALLY(session->navigation().step() == Step::SignIn);
    rest();
    for (const QSize &size :
        {QSize(1280, 900), QSize(800, 600), QSize(960, 720), QSize(800, 600)}) {
        window->resize(size);
        EXPECT_EVENTUALLY(shown<QAbstractButton>(QStringLiteral("vores_opgaver")).size() == 1)
            << size.width();
    }
}

TEST_F(Room, TheButtonsOfACheckStandBelowWordsThatWouldBreakBesideThem)
{
    start();
    goToStatus();
    for (const int width : {800, 880, 960, 1040, 1280}) {
        window->resize(width, 720);
        QTest::qWait(1);
        const auto *check = only<CheckView>(QStringLiteral("kontrol2"));
        const QRect card = placeOf(QStringLiteral("kontrol2"));
        const QRect button = placeOf(QStringLiteral("svar2"));
        for (const auto *text : check->findChildren<TextBlock *>()) {
            if (!text->isVisible())
                continue;
            const QRect place(text->mapTo(window.get(), QPoint(0, 0)), text->size());
            const bool isBelow = button.top() > place.bottom();
            EXPECT_TRUE(isBelow || text->heightForWidth(card.width()) == text->height()) << width;
        }
    }
}

TEST_F(Room, AWindowThatTheUserMadeLargeStaysLargeUntilTheBrowserOpensAgain)
{
    const auto isStrip = [this] { return bool(window->windowFlags() & Qt::WindowStaysOnTopHint); };
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("aabn");
    press("smal");
    EXPECT_FALSE(isStrip());
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Instance);
    rest();
    EXPECT_FALSE(isStrip());
    session->goBack();
    rest();
    // A large window would lie behind the browser.
    press("aabn");
    EXPECT_TRUE(isStrip());
    world.browser.willing = false;
    press("smal");
    press("aabn");
    EXPECT_FALSE(isStrip()) << "no browser has opened";
}
