// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/browser.h"

#include <QNetworkAccessManager>

#include <optional>

class QNetworkReply;

/// Presses one user's button on the practice environment's sign-in page, over real HTTP.
class SigningBrowser : public QObject, public Browser {
    Q_OBJECT
public:
    SigningBrowser();

    bool open(const QUrl &url) override;
    bool showFile(const QString &) override { return true; }

    /// It has not come back to the program, and will not before it is opened again.
    bool hasFailed() const { return m_hasFailed; }

    QByteArray user;
    /// The user closes the page instead.
    bool isClosed = false;
    /// The address that replaces the issuer's host and port.
    std::optional<QUrl> otherAddress;

private:
    void fillIn(QNetworkReply &page);
    void finish(QNetworkReply &reply);

    QNetworkAccessManager m_network;
    bool m_hasFailed = false;
};
