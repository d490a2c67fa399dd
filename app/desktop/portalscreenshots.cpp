// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "desktop/portalscreenshots.h"

#include "base/async.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QRandomGenerator>
#include <QUrl>

#include <limits>
#include <sys/prctl.h>
#include <utility>

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");

/// What the portal adds to a program's name on the bus to make the path of its request. The program
/// can listen there before it asks, so that no answer is lost.
QString requestPath(const QString &sender, const QString &token)
{
    QString name = sender.mid(1);
    name.replace(u'.', u'_');
    return QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(name, token);
}

Screenshots::Refusal refusalFor(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
    case QDBusError::Failed:
    case QDBusError::InvalidArgs:
    case QDBusError::LimitsExceeded:
    case QDBusError::NoMemory:
    case QDBusError::NoReply:
        return Screenshots::Refusal::Refused;
    default:
        return Screenshots::Refusal::Missing;
    }
}

} // namespace

/// Lets other programs of the user look into this process, and forbids it again in the end where it
/// was forbidden before.
class PortalScreenshots::SeenByPortal {
public:
    SeenByPortal() : m_wasAllowed(prctl(PR_GET_DUMPABLE) == 1) { prctl(PR_SET_DUMPABLE, 1); }
    ~SeenByPortal()
    {
        if (!m_wasAllowed)
            prctl(PR_SET_DUMPABLE, 0);
    }
    SeenByPortal(const SeenByPortal &) = delete;
    SeenByPortal &operator=(const SeenByPortal &) = delete;

private:
    bool m_wasAllowed;
};

PortalScreenshots::PortalScreenshots(Bus bus) : m_bus(std::move(bus)) { }

PortalScreenshots::~PortalScreenshots()
{
    PortalScreenshots::cancel();
}

bool PortalScreenshots::isOffered() const
{
    // Without an address libdbus would start a bus without listeners. On X11 the program takes its
    // pictures itself.
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
}

QFuture<Screenshots::Answer> PortalScreenshots::ask()
{
    cancel();
    m_promise = std::make_unique<QPromise<Answer>>();
    m_promise->start();
    const QFuture<Answer> answer = m_promise->future();
    QDBusConnection bus = m_bus();
    if (!bus.isConnected()) {
        finish(Refusal::Missing);
        return answer;
    }
    ++m_number;
    const QString token = QStringLiteral("sortimentsguide_%1_%2")
                              .arg(m_number)
                              .arg(QRandomGenerator::system()->generate());
    listenTo(requestPath(bus.baseService(), token));

    auto *ending =
        new QDBusServiceWatcher(portal, bus, QDBusServiceWatcher::WatchForUnregistration);
    auto call =
        QDBusMessage::createMethodCall(portal, QStringLiteral("/org/freedesktop/portal/desktop"),
            QStringLiteral("org.freedesktop.portal.Screenshot"), QStringLiteral("Screenshot"));
    // Interactive: the desktop lets the user choose a window or a part of the screen.
    call << QString()
         << QVariantMap{
                {QStringLiteral("handle_token"), token}, {QStringLiteral("interactive"), true}};
    m_seen = std::make_unique<SeenByPortal>();
    // Some portals answer the call itself only after the user has chosen.
    auto *pending =
        new QDBusPendingCallWatcher(bus.asyncCall(call, std::numeric_limits<int>::max()), this);
    ending->setParent(pending);
    connect(pending, &QDBusPendingCallWatcher::finished, this,
        [this, number = m_number](QDBusPendingCallWatcher *answered) {
            if (number == m_number)
                noteRequest(*answered);
        });
    connect(ending, &QDBusServiceWatcher::serviceUnregistered, this, [this, number = m_number] {
        if (number == m_number)
            finish(Refusal::Refused);
    });
    // What watches the request ends with its answer.
    Async::whenDone(answer, pending, [pending](const Answer &) { pending->deleteLater(); });
    return answer;
}

void PortalScreenshots::noteRequest(const QDBusPendingCallWatcher &call)
{
    m_seen.reset();
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError()) {
        finish(refusalFor(reply.error()));
        return;
    }
    // Portals before version 0.9 choose another path.
    if (m_promise && reply.value().path() != m_request) {
        stopListening();
        listenTo(reply.value().path());
    }
}

void PortalScreenshots::take(uint code, const QVariantMap &results)
{
    const QUrl file(results.value(QStringLiteral("uri")).toString());
    const bool isHere = file.isLocalFile() && file.host().isEmpty() && !file.path().isEmpty();
    if (code == 0 && isHere)
        finish(file.toLocalFile());
    else
        finish(code == 1 ? Refusal::Cancelled : Refusal::Refused);
}

void PortalScreenshots::cancel()
{
    if (!m_promise)
        return;
    m_bus().asyncCall(QDBusMessage::createMethodCall(
        portal, m_request, requestInterface, QStringLiteral("Close")));
    finish(Refusal::Cancelled);
}

void PortalScreenshots::listenTo(const QString &request)
{
    m_request = request;
    m_bus().connect(portal, m_request, requestInterface, QStringLiteral("Response"), this,
        SLOT(take(uint, QVariantMap)));
}

void PortalScreenshots::stopListening()
{
    if (m_request.isEmpty())
        return;
    m_bus().disconnect(portal, m_request, requestInterface, QStringLiteral("Response"), this,
        SLOT(take(uint, QVariantMap)));
    m_request.clear();
}

void PortalScreenshots::finish(const Answer &answer)
{
    if (!m_promise)
        return;
    m_seen.reset();
    stopListening();
    const auto promise = std::exchange(m_promise, nullptr);
    promise->addResult(answer);
    promise->finish();
}
