// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The window on two screens of different scaling, the second one smaller than the window.

#include "guideduitest.h"
#include "program/language.h"
#include "widgets/accessibility.h"
#include "widgets/textblock.h"

#include <QApplication>
#include <QFile>
#include <QScreen>

namespace {

constexpr auto twoScreens = R"({
  "screens": [
    {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "beamer", "x": 1920, "y": 0, "width": 1024, "height": 560,
     "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 2}]
})";

class Screens : public GuidedUiTest {
protected:
    QScreen &screenNamed(const QString &name)
    {
        for (QScreen *screen : QGuiApplication::screens()) {
            if (screen->name() == name)
                return *screen;
        }
        ADD_FAILURE() << qPrintable(name);
        return *QGuiApplication::primaryScreen();
    }
    void moveTo(const QString &screen)
    {
        window->move(screenNamed(screen).availableGeometry().topLeft());
        EXPECT_EVENTUALLY(window->screen()->name() == screen);
        rest();
    }
    void expectWhollyOn(const QString &screen)
    {
        EXPECT_EQ(window->screen()->name(), screen);
        const QSize room = screenNamed(screen).availableSize();
        const int titleBar = window->geometry().top() - window->frameGeometry().top();
        EXPECT_GT(titleBar, 0);
        EXPECT_LE(window->width(), room.width());
        EXPECT_LE(window->height() + titleBar, room.height());
    }
    void expectNothingCut()
    {
        for (const TextBlock *text : shown<TextBlock>()) {
            EXPECT_GE(text->height(), text->heightForWidth(text->width()))
                << qPrintable(text->text());
        }
    }
    void startAgain()
    {
        window->close();
        window.reset();
        start();
    }
};

} // namespace

TEST_F(Screens, TheWindowIsNeverLargerThanTheScreenItIsMovedTo)
{
    start();
    goToInstance();
    window->resize(1280, 900);
    expectWhollyOn(QStringLiteral("desk"));
    moveTo(QStringLiteral("beamer"));
    expectWhollyOn(QStringLiteral("beamer"));
    expectNothingCut();
    moveTo(QStringLiteral("desk"));
    // Where there is room again nothing smaller than what a page needs.
    EXPECT_EQ(window->minimumSize(), QSize(800, 600));
    EXPECT_GE(window->height(), 600);
    expectNothingCut();
}

TEST_F(Screens, TheNextStartIsOnTheSameScreenAndFitsIt)
{
    start();
    moveTo(QStringLiteral("beamer"));
    startAgain();
    expectWhollyOn(QStringLiteral("beamer"));
}

TEST_F(Screens, TheNextStartHasTheSizeThatTheWindowWasGiven)
{
    start();
    ASSERT_NE(window->size(), QSize(1000, 700));
    window->resize(1000, 700);
    startAgain();
    EXPECT_EQ(window->size(), QSize(1000, 700));
    EXPECT_EQ(window->screen()->name(), QStringLiteral("desk"));
}

TEST_F(Screens, APictureOfThePageIsAsSharpAsItsScreen)
{
    start();
    window->resize(900, 500);
    const QSize onDesk = window->pageImage().size();
    EXPECT_EQ(window->pageImage().devicePixelRatio(), 1);
    moveTo(QStringLiteral("beamer"));
    EXPECT_EQ(window->pageImage().devicePixelRatio(), window->devicePixelRatio());

    startAgain();
    EXPECT_EQ(window->screen()->name(), QStringLiteral("beamer"));
    // The offscreen platform of Qt 6.8 gives every window the scaling of the first screen.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    EXPECT_EQ(window->devicePixelRatio(), 2);
#endif
    EXPECT_EQ(window->pageImage().devicePixelRatio(), window->devicePixelRatio());
    EXPECT_EQ(window->pageImage().size().width(), onDesk.width() * int(window->devicePixelRatio()));
}

TEST_F(Screens, TheStripStandsAtTheEdgeOfItsOwnScreen)
{
    goToFields();
    moveTo(QStringLiteral("beamer"));
    press("smal");
    EXPECT_EVENTUALLY(window->isVisible());
    rest();
    expectWhollyOn(QStringLiteral("beamer"));
    press("smal");
    rest();
    expectWhollyOn(QStringLiteral("beamer"));
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(QStringLiteral("screens.json")));
    if (!screens.open(QIODevice::WriteOnly) || screens.write(twoScreens) < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    Accessibility::install();
    if (!Language::use(QStringLiteral("da")))
        return 1;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
