// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "gallerytest.h"

#include "cataloguetexts.h"
#include "findings.h"
#include "pictures.h"
#include "program/language.h"
#include "spokentree.h"
#include "widgets/expander.h"
#include "widgets/heading.h"
#include "widgets/noticewidget.h"
#include "widgets/steprail.h"
#include "widgets/textblock.h"

#include <QApplication>
#include <QTranslator>
#include <QVBoxLayout>

namespace {

QString stateName(int state)
{
    return galleryStates().at(state).name;
}

void expectNone(const QStringList &findings, const Appearance &appearance)
{
    for (const QString &finding : findings)
        ADD_FAILURE() << qPrintable(appearance.name()) << ": " << qPrintable(finding);
}

/// The system's font becomes twice as large while the program runs, and small again.
void expectRoomForTwiceTheFont(WizardWindow &window, const Appearance &usual)
{
    apply(window, usual);
    const QFont before = QApplication::font();
    const int height = window.fontMetrics().height();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    // The window takes its parts another place at the next turn of the event loop.
    QCoreApplication::processEvents();
    apply(window, usual);
    EXPECT_GT(window.fontMetrics().height(), height * 3 / 2);
    for (const QString &finding : Findings::ofLayout(window))
        ADD_FAILURE() << "twice the font: " << qPrintable(finding);
    QApplication::setFont(before);
    QCoreApplication::processEvents();
    apply(window, usual);
    EXPECT_EQ(window.fontMetrics().height(), height);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(States, Gallery, testing::Range(0, int(galleryStates().size())),
    [](const testing::TestParamInfo<int> &which) {
        return stateName(which.param).replace(u'-', u'_').toStdString();
    });

TEST_P(Gallery, IsWholeAndLegibleInEveryAppearance)
{
    for (const Appearance &each : usualAppearances() + furtherAppearances()) {
        const Appearance appearance = state.fitted(each);
        apply(*stage.window, appearance);
        EXPECT_EQ(stage.window->size(), appearance.size);
        expectNone(Findings::ofLayout(*stage.window), appearance);
        expectNone(Findings::ofTargets(*stage.window), appearance);
        expectNone(Findings::ofContrast(*stage.window), appearance);
        expectNone(Findings::ofHelp(*stage.window), appearance);
        QCoreApplication::processEvents();
        expectNone(Findings::ofNews(*stage.window), appearance);
    }
    const Appearance usual = state.fitted({});
    expectRoomForTwiceTheFont(*stage.window, usual);
    for (const QWidget *other : QApplication::topLevelWidgets())
        EXPECT_TRUE(other == stage.window.get() || !other->isVisible());
    apply(*stage.window, usual);
    expectNone(Findings::ofSpeech(*stage.window), usual);
    expectNone(Findings::ofPlaces(*stage.window), usual);
    expectNone(Findings::ofKeys(*stage.window), usual);
    const Appearance narrow = state.fitted({ColourScheme::Light, 200, smallestWindow});
    apply(*stage.window, narrow);
    expectNone(Findings::ofKeys(*stage.window), narrow);
    expectNone(Findings::ofPlaces(*stage.window), narrow);
}

TEST(GalleryActions, WhatShowsAndHidesIsPressedByAssistiveTechnology)
{
    const QStringList names{QStringLiteral("1-task"), QStringLiteral("3-system"),
        QStringLiteral("g2-sign-in"), QStringLiteral("g4-fields"), QStringLiteral("problem-gb-03")};
    for (const GalleryState &state : galleryStates()) {
        if (!names.contains(state.name))
            continue;
        UiStage stage;
        state.enter(stage);
        EXPECT_FALSE(stage.shown<Expander>().isEmpty()) << qPrintable(state.name);
        expectNone(Findings::ofActions(*stage.window), {});
    }
}

TEST(GallerySteps, TheLastThatIsUnderlinedLeadsSomewhere)
{
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        state.enter(stage);
        QList<QAbstractButton *> links;
        for (auto *steps : stage.shown<StepRail>())
            links = steps->findChildren<QAbstractButton *>();
        links.removeIf([](const QAbstractButton *link) { return !link->isVisible(); });
        if (links.isEmpty())
            continue;
        const View before = stage.session->view();
        links.last()->click();
        EXPECT_NE(int(stage.session->view()), int(before)) << qPrintable(state.name);
    }
}

TEST(GalleryInEnglish, ShowsNoDanishThatHasAnEnglishWord)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    ASSERT_TRUE(Language::use(QStringLiteral("en")));
    QSet<QString> danish = catalogueTexts().danish;
    // An environment has the name that the data give it.
    for (const Environment &environment : shippedEnvironments())
        danish.remove(environment.name);
    qsizetype lines = 0;
    for (const GalleryState &state : galleryStates()) {
        UiStage stage;
        state.enter(stage);
        for (const QString &line : wordsIn(*stage.window).split(u'\n')) {
            EXPECT_FALSE(danish.contains(QString(line).remove(u'&')))
                << qPrintable(state.name) << ": " << qPrintable(line);
            ++lines;
        }
    }
    EXPECT_GT(lines, 1000);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
    ASSERT_TRUE(Language::use(QStringLiteral("da")));
}

TEST(GalleryFindings, TextWithoutRoomIsFound)
{
    QWidget part;
    auto *text = new TextBlock(QStringLiteral("To ord"), TextBlock::Style::Body, &part);
    part.show();
    text->setGeometry(0, 0, 200, 60);
    EXPECT_TRUE(Findings::ofLayout(part).isEmpty());
    text->setGeometry(0, 0, 200, 8);
    EXPECT_EQ(Findings::ofLayout(part).size(), 1);
}

TEST(GalleryFindings, WhatLiesOnSomethingElseIsFound)
{
    QWidget part;
    auto *rows = new QVBoxLayout(&part);
    auto *one = new QWidget;
    auto *other = new QWidget;
    rows->addWidget(one);
    rows->addWidget(other);
    part.resize(200, 200);
    part.show();
    EXPECT_TRUE(Findings::ofLayout(part).isEmpty());
    other->setGeometry(one->geometry());
    EXPECT_EQ(Findings::ofLayout(part).size(), 1);
    other->setGeometry(150, 150, 100, 20);
    EXPECT_EQ(Findings::ofLayout(part).size(), 1);
}

TEST(GalleryFindings, WeakTextIsFound)
{
    QWidget part;
    new TextBlock(QStringLiteral("Til at læse"), TextBlock::Style::Body, &part);
    part.resize(300, 40);
    QImage picture(300, 40, QImage::Format_RGB32);
    const auto paint = [&](const QColor &ink) {
        picture.fill(Qt::white);
        for (int x = 4; x < 60; x += 4) {
            for (int y = 4; y < 14; ++y)
                picture.setPixelColor(x, y, ink);
        }
    };
    paint(QColor(0x767676));
    EXPECT_TRUE(Findings::ofContrast(part, picture).isEmpty());
    paint(QColor(0x777777));
    EXPECT_EQ(Findings::ofContrast(part, picture).size(), 1);
}

TEST(GalleryFindings, AWeakEdgeIsFoundThoughTheTextIsStrong)
{
    QWidget part;
    auto *button = new Button(QStringLiteral("Gem"), Button::Kind::Secondary, &part);
    button->setGeometry(10, 10, 100, 40);
    part.resize(120, 60);
    QImage picture(120, 60, QImage::Format_RGB32);
    const auto paint = [&](const QColor &edge, const QColor &fill) {
        picture.fill(Qt::white);
        for (int x = 10; x < 110; ++x) {
            for (int y = 10; y < 50; ++y) {
                const bool isEdge = x < 12 || x >= 108 || y < 12 || y >= 48;
                picture.setPixelColor(x, y, isEdge ? edge : fill);
            }
        }
        for (int y = 20; y < 40; ++y)
            picture.setPixelColor(40, y, fill == QColor(Qt::white) ? Qt::black : Qt::white);
    };
    paint(QColor(0x949494), Qt::white);
    EXPECT_TRUE(Findings::ofContrast(part, picture).isEmpty());
    paint(QColor(0x979797), Qt::white);
    EXPECT_EQ(Findings::ofContrast(part, picture).size(), 1);
    paint(QColor(0x004D99), QColor(0x004D99));
    EXPECT_TRUE(Findings::ofContrast(part, picture).isEmpty());
}

TEST(GalleryFindings, SmallTargetsAreFound)
{
    QWidget part;
    auto *button = new Button(QStringLiteral("Gem"), Button::Kind::Secondary, &part);
    part.show();
    button->setGeometry(0, 0, 80, 40);
    EXPECT_TRUE(Findings::ofTargets(part).isEmpty());
    button->setGeometry(0, 0, 80, 39);
    EXPECT_EQ(Findings::ofTargets(part).size(), 1);
}

TEST(GalleryFindings, HelpThatIsSomewhereElseIsFound)
{
    UiStage stage;
    stage.start();
    EXPECT_TRUE(Findings::ofHelp(*stage.window).isEmpty());
    auto *help = stage.only<QAbstractButton>(QStringLiteral("hjaelp"));
    help->move(help->x() - 1, help->y());
    EXPECT_EQ(Findings::ofHelp(*stage.window).size(), 1);
    auto *close = stage.only<QAbstractButton>(QStringLiteral("gemluk"));
    const QPoint place = close->pos();
    close->move(help->pos());
    help->move(place);
    EXPECT_EQ(Findings::ofHelp(*stage.window).size(), 2);
    help->hide();
    EXPECT_GE(Findings::ofHelp(*stage.window).size(), 1);
}

TEST(GalleryFindings, ADoubledLetterAndANamelessControlAreFound)
{
    UiStage stage;
    stage.start();
    EXPECT_TRUE(Findings::ofKeys(*stage.window).isEmpty());
    EXPECT_TRUE(Findings::ofSpeech(*stage.window).isEmpty());
    auto *primary = stage.only<QAbstractButton>(QStringLiteral("primaer"));
    primary->setText(stage.only<QAbstractButton>(QStringLiteral("hjaelp"))->text());
    EXPECT_EQ(Findings::ofKeys(*stage.window).size(), 1);
    EXPECT_EQ(Findings::ofSpeech(*stage.window).size(), 1);
    primary->setText({});
    EXPECT_EQ(Findings::ofSpeech(*stage.window).size(), 1);
    auto *second = new Heading(stage.window->centralWidget());
    second->say(QStringLiteral("Endnu en"), {});
    second->setVisible(true);
    EXPECT_GE(Findings::ofSpeech(*stage.window).size(), 2);
}

TEST(GalleryFindings, AnItemTwiceAndAStateThatIsNotSaidAreFound)
{
    UiStage stage;
    stage.start();
    apply(*stage.window, {ColourScheme::Light, 100, QSize(1280, 900)});
    EXPECT_TRUE(Findings::ofSpeech(*stage.window).isEmpty());
    EXPECT_TRUE(Findings::ofActions(*stage.window).isEmpty());
    auto *steps = stage.only<StepRail>(QStringLiteral("trinliste"));
    const QString second = steps->item(Step::SignIn).accessibleName();
    steps->item(Step::Review).setAccessibleName(second);
    EXPECT_EQ(Findings::ofSpeech(*stage.window).size(), 1);
    steps->item(Step::Review).setAccessibleName(QStringLiteral("Trin 4"));
    EXPECT_TRUE(Findings::ofSpeech(*stage.window).isEmpty());
    stage.only<QAbstractButton>(QStringLiteral("hele_opgaven"))->disconnect();
    EXPECT_EQ(Findings::ofActions(*stage.window).size(), 1);
}

TEST(GalleryStrip, HasOneRowOfButtonsWhichSayTheirWords)
{
    int strips = 0;
    for (const GalleryState &state : galleryStates()) {
        if (!state.size.isValid())
            continue;
        ++strips;
        UiStage stage;
        state.enter(stage);
        apply(*stage.window, state.fitted({ColourScheme::Light, 100, {}}));
        for (const char *name : {"tilbage", "gemluk", "hjaelp"}) {
            const auto *button = stage.only<Button>(QLatin1String(name));
            EXPECT_LE(button->height(), 40) << qPrintable(state.name) << ' ' << name;
            const QPoint place = button->mapTo(stage.window.get(), QPoint(0, 0));
            EXPECT_GT(place.y(), stage.window->height() - 60) << qPrintable(state.name);
            // Fewer words are words too, but an arrow is not.
            const bool isShort = !button->sign().isEmpty() && button->sign().front().isLetter();
            const QString words = isShort ? button->sign() : button->text().remove(u'&');
            const bool hasWords = button->width() > button->fontMetrics().horizontalAdvance(words);
            EXPECT_TRUE(hasWords) << qPrintable(state.name) << ' ' << name;
        }
    }
    EXPECT_EQ(strips, 4);
}

TEST(GalleryPictures, TheReadmeShowsTheProgramAsItIs)
{
    const QList<GalleryState> states = galleryStates();
    for (const Screenshot &shot : screenshots()) {
        const auto state = std::find_if(states.cbegin(), states.cend(),
            [&shot](const GalleryState &candidate) { return candidate.name == shot.state; });
        ASSERT_NE(state, states.cend()) << qPrintable(shot.state);
        UiStage stage;
        state->enter(stage);
        apply(*stage.window, shot.appearance);
        const QImage kept(QStringLiteral(RESOURCES_FOLDER "/screenshots/") + shot.file);
        const char *advice = "renew it: build/test/bin/gallery --screenshots resources/screenshots";
        EXPECT_EQ(kept.text(QStringLiteral("Words")), wordsIn(*stage.window))
            << qPrintable(shot.file) << ": " << advice;
        EXPECT_TRUE(looksLike(kept, pictureOf(*stage.window)))
            << qPrintable(shot.file) << ": " << advice;
    }
}

TEST(GalleryPictures, DifferentPagesDoNotLookAlike)
{
    QImage one(960, 720, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage other = one;
    EXPECT_TRUE(looksLike(one, other));
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 240; ++x)
            other.setPixelColor(x, y, Qt::black);
    }
    EXPECT_FALSE(looksLike(one, other));
}
