// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "guideduitest.h"
#include "texts/problemtexts.h"
#include "widgets/choicerow.h"
#include "widgets/fieldrow.h"
#include "widgets/noticewidget.h"
#include "widgets/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrlQuery>

namespace {

class GuidedModeTest : public GuidedUiTest {
protected:
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace

TEST_F(GuidedModeTest, ProductionAndTestAreToldApartByNameColourAndWord)
{
    QColor colour[2];
    QString words[2];
    int which = 0;
    for (const char *environment : {"produktion", "eksterntest"}) {
        start(QLatin1String(environment));
        const auto *banner = only<TextBlock>(QStringLiteral("miljoe"));
        words[which] = banner->text();
        const QImage picture = window->pageImage();
        colour[which] = picture.pixelColor(2, 2);
        EXPECT_TRUE(window->windowTitle().endsWith(session->environment()->name));
        EXPECT_TRUE(banner->text().startsWith(session->environment()->name));
        ++which;
    }
    EXPECT_NE(words[0], words[1]);
    EXPECT_NE(colour[0], colour[1]);
}

TEST_F(GuidedModeTest, ThePageSaysWhereTheBrowserIsSent)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("aabn");
    ASSERT_EQ(world.browser.opened.size(), 1);
    EXPECT_EQ(world.browser.opened.first(), session->environment()->webInterface);
    const QList<TextBlock *> texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [this](const TextBlock *text) {
        return text->text().contains(session->environment()->webInterface.host());
    }));
}

TEST_F(GuidedModeTest, NothingIsChosenBeforehandAndAMismatchShowsBothValues)
{
    goToGuidedInstance();
    for (const RadioRow *row : shown<RadioRow>())
        EXPECT_FALSE(row->isChecked()) << qPrintable(row->text());
    only<RadioRow>(QStringLiteral("instans_bf17"))->click();
    EXPECT_EVENTUALLY(session->facts().choice);
    QTest::keyClicks(only<TextField>(QStringLiteral("sammenlign")), QStringLiteral("0c64"));
    press("primaer");
    EXPECT_EQ(session->navigation().step(), Step::Instance);
    QStringList names;
    for (const FieldRow *row : shown<FieldRow>())
        names.append(row->accessibleName());
    ASSERT_EQ(names.size(), 2);
    EXPECT_TRUE(names.first().contains(QStringLiteral("bf17")));
    EXPECT_TRUE(names.last().contains(QStringLiteral("0c64")));
}

TEST_F(GuidedModeTest, TheClipboardLosesOurValueAndKeepsTheUsers)
{
    goToFields();
    for (int row = 1; row <= 2; ++row) {
        buttonOf(row, "gjort")->click();
        rest();
    }
    EXPECT_EQ(clipboard(), world.task.sortiment);
    window->close();
    EXPECT_TRUE(clipboard().isEmpty());

    window->show();
    buttonOf(2, "genaabn")->click();
    EXPECT_EVENTUALLY(!session->facts().rowsDone.contains(2));
    rest();
    buttonOf(2, "gjort")->click();
    QGuiApplication::clipboard()->setText(QStringLiteral("hendes egen"));
    session->goTo(Step::Instance);
    rest();
    EXPECT_EQ(clipboard(), QStringLiteral("hendes egen"));
}

TEST_F(GuidedModeTest, ACopyLeadsToTheNextRowsButton)
{
    goToFields();
    for (int row = 1; row <= 7; ++row) {
        buttonOf(row, "gjort")->setFocus();
        QTest::keyClick(window->focusWidget(), Qt::Key_Space);
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(row));
        rest();
        EXPECT_EQ(focusName(), QStringLiteral("gjort_%1").arg(row + 1));
    }
}

TEST_F(GuidedModeTest, TheStripIsNarrowStaysInFrontAndGoesBackToWhereTheWindowWas)
{
    goToFields();
    window->resize(800, 640);
    rest();
    buttonOf(1, "gjort")->click();
    rest();
    buttonOf(2, "gjort")->click();
    rest();
    press("smal");
    EXPECT_EQ(window->size(), QSize(420, 600));
    EXPECT_TRUE(window->windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(clipboard(), world.task.sortiment) << "what is copied is still to be pasted";
    for (const QWidget *part : shown<QWidget>())
        EXPECT_LE(part->mapTo(window.get(), QPoint(part->width(), 0)).x(), 420)
            << part->metaObject()->className() << ' ' << qPrintable(part->objectName());
    buttonOf(3, "gjort")->click();
    EXPECT_EVENTUALLY(session->facts().rowsDone.contains(3));
    rest();
    press("smal");
    EXPECT_EQ(window->height(), 640);
    // On a small screen the window leaves room for its frame.
    EXPECT_GE(window->width(), 790);
    EXPECT_FALSE(window->windowFlags() & Qt::WindowStaysOnTopHint);
}

TEST_F(GuidedModeTest, TheStripEndsWithThePage)
{
    goToFields();
    press("smal");
    session->goTo(Step::Instance);
    rest();
    EXPECT_FALSE(window->windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_GT(window->width(), 420);
    session->goTo(Step::Review);
    rest();
    press("smal");
    EXPECT_EQ(window->width(), 420);
}

TEST_F(GuidedModeTest, AWrongFieldLeadsBackToItsRowAndIsAskedAboutAnew)
{
    goToGuidedStatus();
    only<RadioRow>(QStringLiteral("forkert"))->click();
    rest();
    only<QAbstractButton>(QStringLiteral("forkert_3"))->click();
    only<RadioRow>(QStringLiteral("anden"))->click();
    QTest::keyClicks(only<TextField>(QStringLiteral("navn")), QStringLiteral("Ole Lund"));
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Review);
    rest();
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::Problem);
    EXPECT_FALSE(session->facts().rowsDone.contains(5));
    EXPECT_FALSE(session->facts().rowsDone.contains(8));
    EXPECT_EQ(session->facts().rowsDone.size(), 6);
    EXPECT_EQ(focusName(), QStringLiteral("gjort_5"));
    buttonOf(5, "gjort")->click();
    rest();
    buttonOf(8, "gjort")->click();
    EXPECT_EVENTUALLY(session->facts().rowsDone.size() == 8);
    press("primaer");
    EXPECT_EVENTUALLY(session->navigation().step() == Step::Status);
    rest();
    EXPECT_EQ(session->facts().verification.first.status, Check::Status::NotChecked);
    EXPECT_FALSE(only<RadioRow>(QStringLiteral("forkert"))->isChecked());
}

TEST_F(GuidedModeTest, TheMessageToTheSystemOwnerIsReadyAsAMail)
{
    waitForSecondCheck();
    press("mail_systemansvarlig");
    ASSERT_EQ(world.browser.opened.size(), 1);
    const QUrl mail = world.browser.opened.first();
    EXPECT_EQ(mail.scheme(), QStringLiteral("mailto"));
    const QString body = QUrlQuery(mail).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    EXPECT_TRUE(body.contains(QStringLiteral("bf17"))) << qPrintable(body);
    EXPECT_LE(mail.toEncoded().size(), 1800);
}

TEST_F(GuidedModeTest, WhereNoMailProgramOpensTheButtonSaysSo)
{
    world.browser.willing = false;
    waitForSecondCheck();
    auto *mail = only<QAbstractButton>(QStringLiteral("mail_systemansvarlig"));
    const QString before = mail->text();
    press("mail_systemansvarlig");
    EXPECT_NE(mail->text(), before);
}

TEST_F(GuidedModeTest, AMailOrAFileThatDoesNotOpenAfterAllIsReportedAboveThePage)
{
    goToGuidedStatus();
    const auto words = [this] {
        EXPECT_EQ(shown<NoticeWidget>().size(), 1);
        const auto notices = shown<NoticeWidget>();
        return notices.isEmpty()
            ? QString()
            : QAccessible::queryAccessibleInterface(notices.last())->text(QAccessible::Name);
    };
    world.browser.failLater(QUrl(QStringLiteral("mailto:a@b.dk?body=x")));
    rest();
    EXPECT_TRUE(words().contains(QStringLiteral("Mailprogrammet åbnede ikke.")))
        << qPrintable(words());
    world.browser.failLater(QUrl(QStringLiteral("file:///sted/bevis.pdf")));
    rest();
    EXPECT_TRUE(words().contains(QStringLiteral("bevis.pdf"))) << qPrintable(words());
}

TEST_F(GuidedModeTest, TheAddressOfTheWebInterfaceCanBeCopiedWhetherTheBrowserOpensOrNot)
{
    start(QStringLiteral("produktion"));
    goToSignIn();
    press("kopier_adresse");
    const QString address = session->environment()->webInterface.toString(QUrl::FullyEncoded);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
    QGuiApplication::clipboard()->clear();
    press("aabn");
    world.browser.failLater(session->environment()->webInterface);
    EXPECT_EVENTUALLY(session->problem().error());
    rest();
    only<QAbstractButton>(ProblemTexts::nameOf(ProblemAction::CopySignInLink))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
}
