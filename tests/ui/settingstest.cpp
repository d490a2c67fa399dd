// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Which settings of the user the next start has.

#include "testdata.h"
#include "uitest.h"
#include "widgets/choicerow.h"
#include "widgets/heading.h"
#include "widgets/uisettings.h"

#include <QAccessible>
#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace {

class Settings : public UiTest {
protected:
    void set(const char *name)
    {
        QTest::keyClick(window.get(), Qt::Key_F1);
        only<RadioRow>(QLatin1String(name))->click();
        QTest::keyClick(window.get(), Qt::Key_Escape);
    }
    bool isSet(const char *name)
    {
        return window->findChild<RadioRow *>(QLatin1String(name))->isChecked();
    }
    void startAgain()
    {
        window->close();
        window.reset();
        start();
    }
    qreal headingSize() const { return shown<Heading>().first()->font().pointSizeF(); }
    QColor pageColour() const { return Theme::of(*window).page; }
};

} // namespace

// QSettings waits half a minute for a lock that it cannot read, and the window stands still.
TEST(SettingsOfAKilledProgram, AreNotWaitedFor)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("indstillinger.ini"));
    for (const char *left : {".lock", ".lock.rmlock"}) {
        const QString lock = file + QLatin1String(left);
        writeFile(lock, {});
        UiSettings settings(file);
        EXPECT_FALSE(QFileInfo::exists(lock)) << left;
        settings.keepTask(QStringLiteral("GB1.0"));
        EXPECT_EQ(UiSettings(file).task(), QStringLiteral("GB1.0"));
    }
}

TEST_F(Settings, AreThoseOfTheSystemTheFirstTime)
{
    start();
    EXPECT_TRUE(isSet("tekst_100"));
    EXPECT_TRUE(isSet("farver_0"));
    EXPECT_EQ(pageColour(), lightColours().page);
}

TEST_F(Settings, AreChangedByAScreenReaderToo)
{
    start();
    QTest::keyClick(window.get(), Qt::Key_F1);
    const qreal usual = headingSize();
    for (const char *name : {"tekst_150", "farver_2"}) {
        auto *row = only<RadioRow>(QLatin1String(name));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(row);
        ASSERT_TRUE(spoken && spoken->actionInterface()) << name;
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        rest();
    }
    EXPECT_GT(headingSize(), usual);
    EXPECT_EQ(pageColour(), darkColours().page);
}

TEST_F(Settings, RememberTextSizeAndColoursForTheNextStart)
{
    start();
    const qreal usual = headingSize();
    set("tekst_150");
    set("farver_2");
    EXPECT_EQ(pageColour(), darkColours().page);
    startAgain();
    EXPECT_EQ(settings->textSize(), 150);
    EXPECT_EQ(settings->scheme(), ColourScheme::Dark);
    EXPECT_DOUBLE_EQ(headingSize(), usual * 1.5);
    EXPECT_EQ(pageColour(), darkColours().page);
}

TEST_F(Settings, RememberLightColoursAlsoWhereTheSystemsAreDark)
{
    start();
    set("farver_1");
    const QPalette palette = QApplication::palette();
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, QColor(0xE0E0E0));
    QApplication::setPalette(dark);
    startAgain();
    EXPECT_EQ(pageColour(), lightColours().page);
    set("farver_0");
    EXPECT_EQ(pageColour(), darkColours().page);
    QApplication::setPalette(palette);
}

TEST_F(Settings, RememberTheSizeOfTheWindow)
{
    start();
    const QSize wanted(window->width(), 650);
    ASSERT_NE(window->size(), wanted);
    window->resize(wanted);
    startAgain();
    EXPECT_EQ(window->size(), wanted);
}

TEST_F(Settings, AreShownInTheHelpOfTheNextStart)
{
    start();
    set("tekst_150");
    set("farver_2");
    startAgain();
    EXPECT_TRUE(isSet("tekst_150"));
    EXPECT_FALSE(isSet("tekst_100"));
    EXPECT_TRUE(isSet("farver_2"));
    EXPECT_FALSE(isSet("farver_0"));
}
