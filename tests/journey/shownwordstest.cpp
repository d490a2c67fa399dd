// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "cataloguetexts.h"
#include "journey.h"
#include "texts/problemtexts.h"
#include "window/contentcolumn.h"

#include <QLabel>
#include <QRegularExpression>

namespace {

class ShownWords : public Journey {
protected:
    /// Everything that is shown or spoken now.
    QStringList words() const
    {
        QStringList all{window->windowTitle()};
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            all << widget->accessibleName() << widget->accessibleDescription();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all << label->text();
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                all << button->text();
        }
        all.removeAll(QString());
        return all;
    }

    void expectDanish()
    {
        static const QSet<QString> english = catalogueTexts().english;
        static const QRegularExpression openPlace(QStringLiteral("\\{[A-Za-z]+\\}|%[0-9n]"));
        for (QString text : words()) {
            EXPECT_FALSE(english.contains(text.remove(u'&'))) << qPrintable(text);
            EXPECT_FALSE(openPlace.match(text).hasMatch()) << qPrintable(text);
        }
    }
};

} // namespace

TEST_F(ShownWords, EveryPageOfTheHappyPathIsDanish)
{
    startProgram({});
    expectDanish();
    startProgram();
    expectDanish();
    clickPrimary();
    expectView(View::SignIn);
    expectDanish();
    clickPrimary();
    expectView(View::Instance);
    expectDanish();
    clickPrimary();
    expectView(View::Review);
    expectDanish();
    clickPrimary();
    expectView(View::Status);
    expectDanish();
    click(QStringLiteral("svar2"));
    QTest::qWait(1);
    expectDanish();
    click(QStringLiteral("tilbage"));
    QTest::qWait(1);
    session->checks().leave();
    expectView(View::Evidence);
    expectDanish();
}

TEST_F(ShownWords, TheGuidedPagesAreDanishAndLeadToTheEnd)
{
    startProgram(QStringLiteral("eksterntest"));
    expectDanish();
    clickPrimary();
    expectView(View::GuidedSignIn);
    expectDanish();
    // The page was not opened, so the user is asked first.
    clickPrimary();
    QTest::qWait(1);
    expectDanish();
    clickPrimary();
    expectView(View::Instance);
    click(QStringLiteral("instans_0c64"));
    EXPECT_EVENTUALLY(session->facts().choice);
    expectDanish();
    clickPrimary();
    expectView(View::Guided);
    struct Press {
        QLatin1String button;
        int row;
    };
    constexpr Press presses[] = {{QLatin1String("gjort_1"), 1}, {QLatin1String("gjort_2"), 2},
        {QLatin1String("uuid_ja"), 4}, {QLatin1String("gjort_5"), 5}, {QLatin1String("gjort_6"), 6},
        {QLatin1String("gjort_7"), 7}};
    for (const Press &press : presses) {
        click(press.button);
        EXPECT_EVENTUALLY(session->facts().rowsDone.contains(press.row));
        QTest::qWait(1);
        expectDanish();
    }
    clickPrimary();
    expectView(View::FirstAnswer);
    expectDanish();
    click(QStringLiteral("primaer"));
    QTest::qWait(1);
    expectDanish();
}

TEST_F(ShownWords, EveryProblemHasATitleASentenceACodeAndAWayOnInDanish)
{
    for (int number = 0; number <= int(lastErrorKind); ++number) {
        const auto kind = ErrorKind(number);
        if (standsBesidePage(kind))
            continue;
        window.reset();
        world.journal.openError = Error{kind, QStringLiteral("GET /bruger: 503"),
            {{QStringLiteral("system"), QStringLiteral("ØS Indsigt Vejle (bf17)")},
                {QStringLiteral("otherSystem"), QStringLiteral("ØS Indsigt Odense (da13)")},
                {QStringLiteral("municipality"), QStringLiteral("Vejle Kommune")},
                {QStringLiteral("otherMunicipality"), QStringLiteral("Odense Kommune")},
                {QStringLiteral("user"), QStringLiteral("Mette Holm")},
                {QStringLiteral("otherUser"), QStringLiteral("Bo Lund")},
                {QStringLiteral("version"), QStringLiteral("1.2")},
                {QStringLiteral("date"), QStringLiteral("1. maj 2026")},
                {QStringLiteral("period"), QStringLiteral("fra 1. maj 2026")},
                {QStringLiteral("newDate"), QStringLiteral("25. november 2026")},
                {QStringLiteral("computerDate"), QStringLiteral("24. november")},
                {QStringLiteral("serviceDate"), QStringLiteral("25. november")},
                {QStringLiteral("seconds"), QStringLiteral("30")},
                {QStringLiteral("computer"), QStringLiteral("KOMMUNE-VDI-07")},
                {QStringLiteral("since"), QStringLiteral("23. november 2026 kl. 16.20")},
                {QStringLiteral("begun"), QStringLiteral("23. november 2026")},
                {QStringLiteral("file"), QStringLiteral("sager-beskadiget.sqlite3")}}};
        world.journal.openError->retryAfter = std::chrono::seconds(30);
        session = std::make_unique<WizardSession>(world.task, world.environments,
            QStringLiteral("oevemiljoe"), folder.path(),
            WizardSession::Collaborators{world.journal, world.connector, world.archive,
                world.pictures, world.browser, world.clock});
        settings = std::make_unique<UiSettings>(folder.filePath(QStringLiteral("ui.ini")));
        window = std::make_unique<WizardWindow>(*session, *settings);
        window->show();
        session->cases().read();
        EXPECT_EVENTUALLY(session->view() == View::Problem);
        QTest::qWait(1);
        const QStringList shown = words();
        const QString all = shown.join(u'\n');
        expectDanish();
        // The sentences about an order are used for nothing else.
        const auto shownKind = kind == ErrorKind::Refused ? ErrorKind::AnswerUnreadable : kind;
        EXPECT_TRUE(all.contains(codeOf(shownKind))) << number;
        auto *content = window->findChild<ContentColumn *>();
        EXPECT_FALSE(content->heading().text().isEmpty()) << number;
        EXPECT_TRUE(shown.contains(ProblemTexts::summaryOf(*session->problem().error()))) << number;
        EXPECT_TRUE(button(QStringLiteral("primaer"))) << number;
    }
}
