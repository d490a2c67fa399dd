// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// Screenshots by a portal of the test's own, on a bus of the test's own.

#include "desktop/portalscreenshots.h"

#include "base/async.h"
#include "eventually.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QUrl>

#include <optional>
#include <sys/prctl.h>

namespace {

const QString busName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString objectPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// The object of one request, which the program can close.
class PortalRequest : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")
public:
    using QObject::QObject;
    bool isClosed = false;

public Q_SLOTS:
    void Close() { isClosed = true; }
};

/// A portal that answers what the test says.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    explicit Portal(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject(objectPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(busName);
    }
    ~Portal() override { leave(); }

    void leave()
    {
        m_bus.unregisterService(busName);
        m_bus.unregisterObject(objectPath);
    }

    void respond(uint code, const QVariantMap &results = {})
    {
        auto response = QDBusMessage::createSignal(
            handle, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        response << code << results;
        m_bus.send(response);
    }
    void give(const QString &address) { respond(0, {{QStringLiteral("uri"), address}}); }

    int asked = 0;
    /// Others could look into the program when it asked.
    bool couldLook = false;
    QString parentWindow = QStringLiteral("unset");
    QVariantMap options;
    QString handle;
    PortalRequest request;
    /// Chooses a path of its own, as portals before version 0.9 do.
    bool isOld = false;
    /// Answers before the call itself has returned.
    std::optional<QString> givesAtOnce;
    bool refuses = false;

public Q_SLOTS:
    QDBusObjectPath Screenshot(
        const QString &parent, const QVariantMap &given, const QDBusMessage &call)
    {
        if (refuses) {
            call.setDelayedReply(true);
            m_bus.send(call.createErrorReply(
                QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("No")));
            return {};
        }
        // The program and the portal are one process here.
        couldLook = prctl(PR_GET_DUMPABLE) == 1;
        parentWindow = parent;
        options = given;
        QString sender = call.service().mid(1);
        sender.replace(u'.', u'_');
        handle = QStringLiteral("%1/request/%2/%3")
                     .arg(objectPath, sender,
                         isOld ? QStringLiteral("old%1").arg(asked)
                               : given.value(QStringLiteral("handle_token")).toString());
        m_bus.registerObject(handle, &request, QDBusConnection::ExportAllSlots);
        ++asked;
        if (givesAtOnce)
            give(*givesAtOnce);
        return QDBusObjectPath(handle);
    }

private:
    QDBusConnection m_bus;
};

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

#include "portalscreenshotstest.moc"
