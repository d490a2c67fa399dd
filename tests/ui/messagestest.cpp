// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// The ready texts as they leave the program: laid out, with what the receiver can act on.

#include "texts/messages.h"

#include "base/dates.h"
#include "base/workingdays.h"
#include "uitest.h"
#include "widgets/textblock.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

class MessagesTest : public UiTest {
protected:
    void press(const char *name)
    {
        if (auto *button = only<QAbstractButton>(QLatin1String(name)))
            button->click();
        rest();
    }

    static void expectLines(const QString &text, const QStringList &wanted)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : wanted)
            EXPECT_TRUE(lines.contains(line)) << qPrintable(line + u'\n' + text);
    }
};

} // namespace

TEST_F(MessagesTest, TheNoteForKlikNamesMunicipalityChecksAndFile)
{
    start();
    goToEvidence();
    session->evidence().save();
    EXPECT_EVENTUALLY(session->facts().evidence);
    const QString note = Messages::forTask(*session);
    const QString file = QFileInfo(session->facts().evidence->path).fileName();
    expectLines(note,
        {QStringLiteral("Dette er kun en øvelse."), QString(), QStringLiteral("Vejle Kommune"),
            QStringLiteral("Vedhæftet: ") + file});
    EXPECT_TRUE(note.contains(QStringLiteral("Kontrol 1 er godkendt den "))) << qPrintable(note);
    // As on page 1 of the evidence.
    expectLines(note,
        {QStringLiteral("Øvelse: Kontrol 2 mangler"),
            QStringLiteral("Næste skridt: Løs opgaven i produktion. Øvelsen løser ikke opgaven i "
                           "KLIK.")});
    EXPECT_FALSE(note.contains(u'{')) << qPrintable(note);
}

TEST_F(MessagesTest, TheNoteForKlikPointsToARemarkAsTheEvidenceDoes)
{
    start();
    goToStatus();
    session->checks().answerSecond(true, {Witness::Kind::PastedReply, QStringLiteral("Bo Lund")},
        ReplyReading{QStringLiteral("Ja"), QStringLiteral("kl. 0.00"), QStringLiteral("Mette Holm"),
            QString(64, u'e')});
    EXPECT_EVENTUALLY(session->facts().verification.second.status == Check::Status::Approved);
    const QString note = Messages::forTask(*session);
    EXPECT_TRUE(note.contains(QStringLiteral(", men ikke afklaret. Læs bemærkningen i beviset.")))
        << qPrintable(note);
}

TEST_F(MessagesTest, TheMailToTheSystemOwnerAsksAndSaysHowToAnswer)
{
    start();
    goToStatus();
    const QString mail = Messages::forSystemOwner(*session);
    expectLines(mail,
        {QStringLiteral("Hej."), QStringLiteral("Kommune: Vejle Kommune"),
            QStringLiteral("Debitorsystem: ØS Indsigt Vejle (bf17)")});
    EXPECT_TRUE(mail.contains(QStringLiteral("et døgn"))) << qPrintable(mail);
    EXPECT_FALSE(mail.contains(u'{')) << qPrintable(mail);
    EXPECT_EQ(Messages::subjectForSystemOwner(*session),
        QStringLiteral("Dette er kun en øvelse. Kan du se %1 i ØS Indsigt Vejle (bf17)? (%2 i "
                       "KLIK)")
            .arg(world.task.sortimentPhrase, world.task.number));
}

TEST_F(MessagesTest, TheMailToTheRoleAdministratorNamesTheRoleAndWhereItComesFrom)
{
    start();
    const QString mail = Messages::forRoleAdministrator(*session);
    expectLines(mail,
        {QStringLiteral("Rolle: ") + world.task.role,
            QStringLiteral("Jobfunktionsrolle: en, der giver rollen, fx ") + world.task.jobRole});
    EXPECT_TRUE(Messages::subjectForRoleAdministrator(*session).contains(
        QStringLiteral("rollen ”%1”").arg(world.task.role)));
}

TEST_F(MessagesTest, WhereTheTaskKnowsNoJobFunctionRoleNoneIsNamed)
{
    const QString known = world.task.jobRole;
    ASSERT_FALSE(known.isEmpty());
    world.task.jobRole.clear();
    start();
    const QString request = Messages::forRoleAdministrator(*session);
    expectLines(request, {QStringLiteral("Jobfunktionsrolle: en, der giver rollen")});
    const QString mail = Messages::forPerformer(*session);
    EXPECT_TRUE(mail.contains(QStringLiteral("rollen ”%1”").arg(world.task.role)));
    for (const QString &text : {request, mail}) {
        EXPECT_FALSE(text.contains(known)) << qPrintable(text);
        EXPECT_FALSE(text.contains(u'{')) << qPrintable(text);
        EXPECT_FALSE(text.contains(QStringLiteral("fx"))) << qPrintable(text);
    }
}

TEST_F(MessagesTest, TheMailToWhoeverDoesTheTaskSaysWhatIsNeeded)
{
    start();
    const QString mail = Messages::forPerformer(*session);
    EXPECT_TRUE(mail.contains(QStringLiteral("rollen ”%1”").arg(world.task.role)));
    EXPECT_TRUE(mail.contains(world.task.sortimentPhrase));
    EXPECT_GE(mail.count(QStringLiteral("\n\n")), 3) << qPrintable(mail);
    EXPECT_FALSE(mail.contains(u'{')) << qPrintable(mail);
}

TEST_F(MessagesTest, TheReminderIsForTheFirstWorkingMorningAfterTheDeadline)
{
    startForReal();
    goToStatus();
    const QDateTime morning = WorkingDays::morningAfter(session->checks().secondCheckDue());
    const auto texts = shown<TextBlock>();
    EXPECT_TRUE(std::any_of(texts.cbegin(), texts.cend(), [&morning](const TextBlock *text) {
        return text->text().contains(Dates::dayAndTime(morning));
    })) << "the page says when";
    press("kalender");
    EXPECT_EVENTUALLY(shown<QAbstractButton>(QStringLiteral("aabn_paamindelse")).size() == 1);
    press("aabn_paamindelse");
    ASSERT_EQ(world.browser.shown.size(), 1);
    EXPECT_TRUE(world.browser.shown.first().contains(QStringLiteral("Paamindelse")));
    QFile file(world.browser.shown.first());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    EXPECT_TRUE(calendar.contains(
        "DTSTART:" + morning.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1()))
        << calendar.constData();
    EXPECT_FALSE(calendar.contains("Øvelse")) << calendar.constData();
}
