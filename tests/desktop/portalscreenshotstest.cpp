// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Screenshots by a portal of the test's own, on a bus of the test's own.

#include "desktop/portalscreenshots.h"

#include "base/async.h"
#include "eventually.h"
#include "testportal.h"

#include <QProcess>
#include <QUrl>

#include <sys/prctl.h>

namespace {

class PortalScreenshotsTest : public testing::Test {
protected:
    PortalScreenshotsTest()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
        EXPECT_TRUE(m_daemon.waitForReadyRead(60'000)) << qPrintable(m_daemon.errorString());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PortalScreenshotsTest() override
    {
        for (const char *name : {"program", "portal"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QDBusConnection bus(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }

    void ask()
    {
        Async::whenDone(screenshots.ask(), &m_context,
            [this](const Screenshots::Answer &given) { answers.append(given); });
    }

    PortalScreenshots screenshots{[this] { return bus("program"); }};
    QList<Screenshots::Answer> answers;

private:
    QProcess m_daemon;
    QString m_address;
    QObject m_context;
};

} // namespace

TEST_F(PortalScreenshotsTest, TheUserChoosesWhatThePictureShowsAndItsFileIsHandedOver)
{
    Portal portal(bus("portal"));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    EXPECT_EQ(portal.parentWindow, QString());
    EXPECT_EQ(portal.options.value(QStringLiteral("interactive")), QVariant(true));
    portal.give(QStringLiteral("file:///tmp/Sk%C3%A6rmbillede%20fra%20i%20dag.png"));
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(),
        Screenshots::Answer(QStringLiteral("/tmp/Sk\u00e6rmbillede fra i dag.png")));
    EXPECT_FALSE(portal.request.isClosed);
}

TEST_F(PortalScreenshotsTest, OthersMayLookIntoTheProgramOnlyWhileThePortalTakesTheRequest)
{
    Portal portal(bus("portal"));
    const int before = prctl(PR_GET_DUMPABLE);
    prctl(PR_SET_DUMPABLE, 0);
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    EXPECT_TRUE(portal.couldLook);
    EXPECT_EVENTUALLY(prctl(PR_GET_DUMPABLE) == 0) << "before the user has answered";
    EXPECT_TRUE(answers.isEmpty());
    screenshots.cancel();
    EXPECT_EQ(prctl(PR_GET_DUMPABLE), 0);
    prctl(PR_SET_DUMPABLE, before);
}

TEST_F(PortalScreenshotsTest, AnAnswerThatComesBeforeTheCallHasReturnedIsNotLost)
{
    Portal portal(bus("portal"));
    portal.givesAtOnce = QStringLiteral("file:///tmp/1.png");
    ask();
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(QStringLiteral("/tmp/1.png")));
}

TEST_F(PortalScreenshotsTest, APortalThatChoosesItsOwnPathIsHeard)
{
    Portal portal(bus("portal"));
    portal.isOld = true;
    ask();
    // The program learns of the path with the answer to its call.
    EXPECT_EVENTUALLY(portal.asked == 1);
    EXPECT_EVENTUALLY((portal.give(QStringLiteral("file:///tmp/1.png")), answers.size() == 1));
    EXPECT_EQ(answers.first(), Screenshots::Answer(QStringLiteral("/tmp/1.png")));
}

TEST_F(PortalScreenshotsTest, AUserWhoClosesTheQuestionHasCancelled)
{
    Portal portal(bus("portal"));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    portal.respond(1);
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Cancelled));
}

TEST_F(PortalScreenshotsTest, CancellingTakesTheQuestionAwayAndALateAnswerDoesNotCount)
{
    Portal portal(bus("portal"));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    screenshots.cancel();
    EXPECT_EVENTUALLY(portal.request.isClosed);
    portal.give(QStringLiteral("file:///tmp/1.png"));
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Cancelled));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 2);
    portal.give(QStringLiteral("file:///tmp/2.png"));
    EXPECT_EVENTUALLY(answers.size() == 2);
    EXPECT_EQ(answers.last(), Screenshots::Answer(QStringLiteral("/tmp/2.png")));
}

TEST_F(PortalScreenshotsTest, ANewRequestEndsTheOneBefore)
{
    Portal portal(bus("portal"));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    ask();
    EXPECT_EVENTUALLY(portal.asked == 2);
    EXPECT_TRUE(portal.request.isClosed);
    portal.give(QStringLiteral("file:///tmp/2.png"));
    EXPECT_EVENTUALLY(answers.size() == 2);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Cancelled));
    EXPECT_EQ(answers.last(), Screenshots::Answer(QStringLiteral("/tmp/2.png")));
}

TEST_F(PortalScreenshotsTest, WhatIsNoFileOfThisComputerIsARefusal)
{
    Portal portal(bus("portal"));
    const QStringList addresses{QString(), QStringLiteral("https://example.dk/1.png"),
        QStringLiteral("/tmp/1.png"), QStringLiteral("file://"),
        QStringLiteral("file://example.dk/1.png")};
    for (const QString &address : addresses) {
        const auto before = answers.size();
        const int asked = portal.asked;
        ask();
        EXPECT_EVENTUALLY(portal.asked > asked);
        portal.give(address);
        EXPECT_EVENTUALLY(answers.size() > before) << qPrintable(address);
        EXPECT_EQ(answers.last(), Screenshots::Answer(Screenshots::Refusal::Refused))
            << qPrintable(address);
    }
    const auto before = answers.size();
    ask();
    EXPECT_EVENTUALLY(portal.asked > addresses.size());
    portal.respond(2);
    EXPECT_EVENTUALLY(answers.size() > before);
    EXPECT_EQ(answers.last(), Screenshots::Answer(Screenshots::Refusal::Refused));
}

TEST_F(PortalScreenshotsTest, ADesktopThatForbidsItHasRefused)
{
    Portal portal(bus("portal"));
    portal.refuses = true;
    ask();
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Refused));
}

TEST_F(PortalScreenshotsTest, APortalThatEndsWithItsQuestionOpenHasRefused)
{
    Portal portal(bus("portal"));
    ask();
    EXPECT_EVENTUALLY(portal.asked == 1);
    portal.leave();
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Refused));
}

TEST_F(PortalScreenshotsTest, WithoutAPortalOrWithoutABusThereIsNothingToAsk)
{
    ask();
    EXPECT_EVENTUALLY(answers.size() == 1);
    EXPECT_EQ(answers.first(), Screenshots::Answer(Screenshots::Refusal::Missing));

    PortalScreenshots lonely([] {
        return QDBusConnection::connectToBus(
            QStringLiteral("unix:path=/nonexistent/bus"), QStringLiteral("lonely"));
    });
    QObject context;
    Async::whenDone(lonely.ask(), &context,
        [this](const Screenshots::Answer &given) { answers.append(given); });
    EXPECT_EVENTUALLY(answers.size() == 2);
    EXPECT_EQ(answers.last(), Screenshots::Answer(Screenshots::Refusal::Missing));
    QDBusConnection::disconnectFromBus(QStringLiteral("lonely"));
}

TEST_F(PortalScreenshotsTest, AProgramThatEndsTakesItsQuestionAway)
{
    Portal portal(bus("portal"));
    {
        PortalScreenshots brief([this] { return bus("program"); });
        brief.ask();
        EXPECT_EVENTUALLY(portal.asked == 1);
    }
    EXPECT_EVENTUALLY(portal.request.isClosed);
}
