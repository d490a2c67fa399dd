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
    void listenTo(const QString &request);
    void stopListening();
    void noteRequest(const QDBusPendingCallWatcher &call);
    void finish(const Answer &answer);

    Bus m_bus;
    std::unique_ptr<QPromise<Answer>> m_promise;
    /// The object path of the request that is unanswered.
    QString m_request;
    int m_number = 0;
};
