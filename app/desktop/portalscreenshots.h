// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/screenshots.h"

#include <QDBusConnection>
#include <QObject>
#include <QPromise>
#include <QVariantMap>

#include <functional>
#include <memory>

class QDBusPendingCallWatcher;

/// Screenshots by the desktop portal (org.freedesktop.portal.Screenshot), which every Wayland
/// desktop offers over the session bus. Linux alone.
///
/// The portal looks at the program's entry below /proc to find out whether it runs in a sandbox,
/// and refuses a program that keeps other programs from doing so. While the portal takes the
/// request, the process allows it.
class PortalScreenshots : public QObject, public Screenshots {
    Q_OBJECT
public:
    /// How this program comes to its session bus, when the user first asks for a picture.
    using Bus = std::function<QDBusConnection()>;

    explicit PortalScreenshots(Bus bus = &QDBusConnection::sessionBus);
    ~PortalScreenshots() override;

    bool isOffered() const override;
    QFuture<Answer> ask() override;
    void cancel() override;

private Q_SLOTS:
    /// The signal Response of a request: 0 for a picture, 1 where the user closed the question.
    void take(uint code, const QVariantMap &results);

private:
    class SeenByPortal;

    void listenTo(const QString &request);
    void stopListening();
    void noteRequest(const QDBusPendingCallWatcher &call);
    void finish(const Answer &answer);

    Bus m_bus;
    std::unique_ptr<QPromise<Answer>> m_promise;
    /// Until the portal has taken the request.
    std::unique_ptr<SeenByPortal> m_seen;
    /// The object path of the request that is unanswered.
    QString m_request;
    int m_number = 0;
};
