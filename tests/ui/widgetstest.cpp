// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "eventually.h"
#include "widgets/besidelayout.h"
#include "widgets/choicerow.h"
#include "widgets/copybutton.h"
#include "widgets/expander.h"
#include "widgets/fieldrow.h"
#include "widgets/flowlayout.h"
#include "widgets/noticewidget.h"
#include "widgets/scrollbar.h"
#include "widgets/textblock.h"
#include "widgets/theme.h"
#include "window/mnemonics.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImageReader>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <cmath>

namespace {

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2
qreal contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

class BothSchemes : public testing::TestWithParam<const Colours *> { };

} // namespace

INSTANTIATE_TEST_SUITE_P(
    LightAndDark, BothSchemes, testing::Values(&lightColours(), &darkColours()));

TEST_P(BothSchemes, TextReachesFourAndAHalfToOne)
{
    const Colours &colours = *GetParam();
    const Tint tints[]{colours.notice, colours.warning, colours.failure, colours.success};
    for (const QColor &text : {colours.ink, colours.muted, colours.link}) {
        EXPECT_GE(contrast(text, colours.page), 4.5);
        EXPECT_GE(contrast(text, colours.side), 4.5);
        for (const Tint &tint : tints)
            EXPECT_GE(contrast(text, tint.fill), 4.5);
    }
    for (const QColor &button : {colours.primary, colours.primaryHover, colours.primaryPressed})
        EXPECT_GE(contrast(colours.onPrimary, button), 4.5);
    EXPECT_GE(contrast(colours.onBand, colours.band), 4.5);
    EXPECT_GE(contrast(colours.failureText, colours.page), 4.5);
    EXPECT_GE(contrast(colours.successText, colours.side), 4.5);
}

TEST_P(BothSchemes, ControlsBarsAndTheRingReachThreeToOne)
{
    const Colours &colours = *GetParam();
    for (const Tint &tint : {colours.notice, colours.warning, colours.failure, colours.success}) {
        EXPECT_GE(contrast(tint.bar, tint.fill), 3);
        EXPECT_GE(contrast(tint.bar, colours.page), 3);
        EXPECT_GE(contrast(colours.ring, tint.fill), 3);
    }
    EXPECT_GE(contrast(colours.control, colours.page), 3);
    EXPECT_GE(contrast(colours.control, colours.side), 3);
    EXPECT_GE(contrast(colours.ring, colours.ringGap), 3);
}

TEST(ThemeTest, HasABandOfAnotherColourThanTheButtonsOnDark)
{
    const Colours &colours = darkColours();
    for (const QColor &other : {colours.primary, colours.primaryHover, colours.notice.fill,
             colours.warning.fill, colours.page})
        EXPECT_GE(contrast(colours.band, other), 1.8);
}

TEST(ThemeTest, ReachesEveryTextOfTheWindow)
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *text = new TextBlock(QStringLiteral("Tekst"));
    rows->addWidget(text);
    auto *theme = new Theme(window);
    theme->apply();
    const qreal normal = text->font().pointSizeF();
    EXPECT_GE(normal, 11);
    theme->setTextSize(200);
    EXPECT_DOUBLE_EQ(text->font().pointSizeF(), normal * 2);
    theme->setScheme(ColourScheme::Dark);
    EXPECT_EQ(Theme::of(*text).page, darkColours().page);
    EXPECT_EQ(text->palette().color(QPalette::Window), darkColours().page);
}

TEST(ThemeTest, HasNoSizeBesidesItsFour)
{
    QWidget window;
    Theme theme(window);
    theme.setTextSize(110);
    EXPECT_EQ(theme.textSize(), 100);
    for (int step = 0; step < 9; ++step)
        theme.stepTextSize(1);
    EXPECT_EQ(theme.textSize(), 200);
    for (int step = 0; step < 9; ++step)
        theme.stepTextSize(-1);
    EXPECT_EQ(theme.textSize(), 100);
}

TEST(ThemeTest, UsesOnlyThePlatformsColoursInHighContrast)
{
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        system.setColor(role, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    ASSERT_TRUE(isHighContrast(system));
    EXPECT_EQ(coloursOf(system).primary, QColor(Qt::yellow));
    EXPECT_EQ(coloursOf(system).failure.fill, QColor(Qt::black));
    system.setColor(QPalette::Link, Qt::cyan);
    EXPECT_EQ(coloursOf(system).link, QColor(Qt::cyan));
    system.setColor(QPalette::Link, Qt::blue);
    EXPECT_EQ(coloursOf(system).link, QColor(Qt::white));
    EXPECT_FALSE(isHighContrast(QPalette(QColor(0xF0F0F0))));
}

namespace {

struct Contrast {
    const char *theme;
    QRgb background;
    QRgb text;
};

QPalette paletteOf(const Contrast &theme)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    return palette;
}

} // namespace

TEST(ThemeTest, TakesEveryContrastThemeOfWindowsForHighContrast)
{
    for (const Contrast &theme :
        {Contrast{"Aquatic", 0x202020, 0xFFFFFF}, Contrast{"Desert", 0xFFFAEF, 0x3D3D3D},
            Contrast{"Dusk", 0x2D3236, 0xFFFFFF}, Contrast{"Night sky", 0x000000, 0xFFFFFF}})
        EXPECT_TRUE(isHighContrast(paletteOf(theme))) << theme.theme;
    EXPECT_FALSE(isHighContrast(paletteOf({"grey on white", 0xFFFFFF, 0x5A5A5A})));
    QPalette dark = paletteOf({"an ordinary dark theme", 0x202020, 0xFFFFFF});
    dark.setColor(QPalette::Base, QColor(0x2A2A2A));
    EXPECT_FALSE(isHighContrast(dark));
}

TEST(FieldRowTest, IsOneListItemThatSaysItAll)
{
    FieldRow row(QStringLiteral("Version"), QStringLiteral("1.3"), QStringLiteral("Fra opgaven"));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&row);
    EXPECT_EQ(spoken->role(), QAccessible::ListItem);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Version: 1.3. Fra opgaven."));
    EXPECT_EQ(spoken->childCount(), 0);
}

TEST(NoticeTest, SaysItsTextOnce)
{
    NoticeWidget notice(Severity::Warning, QStringLiteral("Vent."));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&notice);
    EXPECT_EQ(spoken->role(), QAccessible::AlertMessage);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Advarsel: Vent."));
    EXPECT_EQ(spoken->childCount(), 0);
    NoticeWidget news(Severity::Notice, QStringLiteral("Nyt."));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&news)->role(), QAccessible::Notification);
}

TEST(TextBlockTest, ShowsMarkupAsTheTextThatItIs)
{
    const QString markup = QStringLiteral("<a href='https://example.dk'>Tryk her</a>");
    const TextBlock block(markup);
    EXPECT_EQ(block.textFormat(), Qt::PlainText);
    EXPECT_EQ(block.text(), markup);
    EXPECT_GE(block.sizeHint().width(), block.fontMetrics().horizontalAdvance(markup));
}

TEST(CopyButtonTest, CopiesAndSaysSo)
{
    CopyButton button(QStringLiteral("Hent"), Button::Kind::Secondary, QStringLiteral("hent"),
        [] { return QStringLiteral("teksten"); });
    button.click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("teksten"));
    EXPECT_EQ(button.text(), QStringLiteral("Kopieret"));
}

TEST(CopyButtonTest, IsAsLargeAfterAPressAsBefore)
{
    for (const char *text : {"Hent", "Hent en meget lang besked, som ingen kan huske udenad"}) {
        CopyButton button(QLatin1String(text), Button::Kind::Secondary, QStringLiteral("hent"),
            [] { return QString(); });
        const QSize before = button.sizeHint();
        const int narrow = button.minimumSizeHint().width();
        const int height = button.heightForWidth(narrow);
        button.click();
        EXPECT_EQ(button.sizeHint(), before) << text;
        EXPECT_EQ(button.heightForWidth(narrow), height) << text;
    }
}

TEST(CopyButtonTest, HasItsOwnTextAgainAlsoWhenItIsPressedTwice)
{
    CopyButton button(QStringLiteral("&Hent"), Button::Kind::Secondary, QStringLiteral("hent"),
        [] { return QStringLiteral("teksten"); });
    button.click();
    QGuiApplication::clipboard()->clear();
    button.click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("teksten"));
    EXPECT_EQ(button.text(), QStringLiteral("Kopieret"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return button.text() != QStringLiteral("Kopieret"); }, 10'000));
    EXPECT_EQ(button.text(), QStringLiteral("&Hent"));
}

TEST(ExpanderTest, ShowsAndHidesAndSaysWhich)
{
    QWidget content;
    Expander expander(QStringLiteral("Mere"), QStringLiteral("mere"), content);
    EXPECT_TRUE(content.isHidden());
    const QString hidden = expander.accessibleDescription();
    expander.click();
    EXPECT_FALSE(content.isHidden());
    EXPECT_NE(expander.accessibleDescription(), hidden);
}

TEST(FlowLayoutTest, GoesOnInTheNextRowInsteadOfCutting)
{
    QWidget row;
    auto *flow = new FlowLayout(&row);
    for (int number = 0; number < 3; ++number)
        flow->addWidget(new Button(QStringLiteral("En knap med tekst"), Button::Kind::Secondary));
    const int wide = flow->sizeHint().width();
    EXPECT_LT(flow->heightForWidth(wide), flow->heightForWidth(wide - 1));
    EXPECT_LT(flow->heightForWidth(wide - 1), flow->heightForWidth(wide / 3));
}

TEST(MnemonicsTest, TheFirstKeepsTheLetterAndTheSecondGetsItBackWhenItIsFree)
{
    QWidget part;
    auto *first = new QPushButton(QStringLiteral("&Gem"), &part);
    auto *second = new QPushButton(QStringLiteral("&Glem"), &part);
    Mnemonics::makeUnique({&part});
    EXPECT_EQ(first->text(), QStringLiteral("&Gem"));
    EXPECT_EQ(second->text(), QStringLiteral("Glem"));
    first->setText(QStringLiteral("Luk"));
    Mnemonics::makeUnique({&part});
    EXPECT_EQ(second->text(), QStringLiteral("&Glem"));
}

TEST(ButtonTest, KeepsItsSizeWhenItBecomesTheMainOne)
{
    Button button(QStringLiteral("Gem påmindelse"), Button::Kind::Secondary);
    const QSize wide = button.sizeHint();
    const int narrow = button.heightForWidth(wide.width() / 2);
    button.setKind(Button::Kind::Primary);
    EXPECT_EQ(button.sizeHint(), wide);
    EXPECT_EQ(button.heightForWidth(wide.width() / 2), narrow);
}

TEST(TextBlockTest, KeepsItsRoomWhenItsTextChangesInPlace)
{
    TextBlock text(QStringLiteral("En tekst, der fylder to linjer eller mere, når der er smalt."));
    const int before = text.heightForWidth(120);
    text.changeInPlace(QStringLiteral("Kort"));
    EXPECT_EQ(text.heightForWidth(120), before);
    text.setText(QStringLiteral("Kort"));
    EXPECT_LT(text.heightForWidth(120), before);
}

TEST(ButtonTest, MeasuresAnewWhatHasChanged)
{
    Button button(QStringLiteral("Gem påmindelse"), Button::Kind::Secondary);
    const QSize before = button.sizeHint();
    const int lower = button.heightForWidth(before.width() / 2);
    button.setText(QStringLiteral("Gem påmindelsen i din kalender"));
    EXPECT_GT(button.sizeHint().width(), before.width());
    EXPECT_GT(button.heightForWidth(before.width() / 2), lower);
    button.setText(QStringLiteral("Gem påmindelse"));
    EXPECT_EQ(button.sizeHint(), before);
    QFont larger = button.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    button.setFont(larger);
    EXPECT_GT(button.sizeHint().width(), before.width() * 3 / 2);
    EXPECT_GT(button.heightForWidth(before.width() / 2), lower);
}

TEST(TextBlockTest, MeasuresAnewWhatHasChanged)
{
    const QString words =
        QStringLiteral("En tekst, der fylder mere end en linje, når der er smalt.");
    const auto isLikeANewOne = [](const TextBlock &text, TextBlock::Style style) {
        TextBlock fresh(text.text(), style);
        fresh.setFont(text.font());
        return text.sizeHint() == fresh.sizeHint()
            && text.heightForWidth(120) == fresh.heightForWidth(120)
            && text.minimumSizeHint() == fresh.minimumSizeHint();
    };
    TextBlock text(words);
    const int before = text.heightForWidth(120);
    text.setStyle(TextBlock::Style::Heading);
    EXPECT_GT(text.heightForWidth(120), before);
    EXPECT_TRUE(isLikeANewOne(text, TextBlock::Style::Heading));
    QFont larger = text.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    text.setFont(larger);
    EXPECT_TRUE(isLikeANewOne(text, TextBlock::Style::Heading));
    text.setText(words + u' ' + words);
    EXPECT_TRUE(isLikeANewOne(text, TextBlock::Style::Heading));
    for (int width = 60; width < 200; width += 5)
        text.heightForWidth(width);
    EXPECT_TRUE(isLikeANewOne(text, TextBlock::Style::Heading));
}

TEST(TextBlockTest, FollowsTheTextSizeOfItsWindow)
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *row = new FieldRow(QStringLiteral("Sortiment"), QStringLiteral("Eksempel"));
    auto *text = new TextBlock(QStringLiteral("En tekst"));
    rows->addWidget(row);
    rows->addWidget(text);
    const int lowRow = row->heightForWidth(400);
    const QSize small = text->sizeHint();
    QFont larger = window.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    window.setFont(larger);
    EXPECT_GT(row->heightForWidth(400), lowRow);
    EXPECT_GT(text->sizeHint().height(), small.height());
}

TEST(FieldRowTest, PlacesItsPartsAnewWhenTheValueChanges)
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *row = new FieldRow(QStringLiteral("Sortiment"), {});
    rows->addWidget(row);
    window.resize(600, 200);
    window.show();
    QCoreApplication::processEvents();
    const auto valueOf = [row] { return row->findChildren<TextBlock *>().at(1)->geometry(); };
    const int low = valueOf().height();
    row->setValue(QStringLiteral("Et ord ").repeated(60));
    EXPECT_GT(valueOf().height(), low);
}

TEST(BesideLayoutTest, StandsBelowWhereTheWordsWouldHaveTooLittleRoom)
{
    QWidget part;
    auto *beside = new BesideLayout(&part);
    auto *words = new TextBlock(QStringLiteral("Skriv til den systemansvarlige for jeres system"));
    auto *buttons = new FlowLayout;
    auto *button = new Button(QStringLiteral("Skriv mail"), Button::Kind::Secondary);
    beside->addWidget(words);
    buttons->addWidget(button);
    beside->addLayout(buttons);
    part.show();
    const int wide = words->sizeHint().width() + button->sizeHint().width() + 60;
    part.resize(wide, beside->heightForWidth(wide));
    QCoreApplication::processEvents();
    EXPECT_EQ(button->geometry().right() + 1, wide);
    EXPECT_LT(button->y(), words->geometry().bottom());
    const int narrow = button->sizeHint().width() + 60;
    part.resize(narrow, beside->heightForWidth(narrow));
    QCoreApplication::processEvents();
    EXPECT_EQ(button->x(), 0);
    EXPECT_GT(button->y(), words->geometry().bottom());
    button->hide();
    EXPECT_EQ(beside->heightForWidth(wide), words->heightForWidth(wide));
}

TEST(ScrollBarTest, LeavesItsPlaceToThePageWhereThereIsNothingToScroll)
{
    // Otherwise nothing at all is painted there.
    const ScrollBar bar(Qt::Vertical);
    EXPECT_FALSE(bar.testAttribute(Qt::WA_OpaquePaintEvent));
}
