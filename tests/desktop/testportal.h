// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

#include <optional>
#include <sys/prctl.h>
#include <utility>

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

/// A desktop portal for screenshots, which answers what the test says.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    static inline const QString busName = QStringLiteral("org.freedesktop.portal.Desktop");
    static inline const QString objectPath = QStringLiteral("/org/freedesktop/portal/desktop");

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
