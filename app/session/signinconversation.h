// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "ports/browser.h"
#include "ports/connection.h"
#include "session/step.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

/// The sign-in from the user's press to a known user: connection, browser, ID token, GET /bruger.
class SignInConversation : public QObject {
    Q_OBJECT
public:
    SignInConversation(Connector &connector, Browser &browser, QObject *parent = nullptr);

    /// Begins; then working() and at last signedIn() or failed(). A running one is given up.
    void begin(const Environment &environment);

    /// Gives up; failed(SignInUnfinished) follows when the browser was awaited.
    void stop();

    /// Sends the browser to the same address again.
    void reopenBrowser();

    /// Forgets the token; \a alsoThere: sends the browser to the issuer's sign-out page too.
    void signOut(bool alsoThere);

    bool isSignedIn() const;

    /// The service for the signed-in user, or nullptr before there is a connection.
    ClassificationService *service() const;

    /// Where the browser was sent; empty when nothing is awaited from it.
    QUrl address() const { return m_address; }

Q_SIGNALS:
    void working(Activity activity);
    void browserDidNotOpen();
    void signedIn(const Identity &identity, const ServiceUser &user);
    void failed(const Error &error);
    /// The service's Date header.
    void clockSeen(const QDateTime &serviceTime);

private:
    void use(const std::shared_ptr<Connection> &connection);
    void awaitBrowser();
    void requestUser(const Identity &identity);
    void askUser(int attempt, const Identity &identity);
    bool maySoonAskAgain(const Error &error);
    void askUserLater(int attempt, const Identity &identity, std::chrono::seconds wait);
    void openBrowser(const QUrl &address);
    void end(const Error &error);

    Connector &m_connector;
    Browser &m_browser;
    std::shared_ptr<Connection> m_connection;
    QUrl m_address;
    /// Counts the attempts, so that answers to a given-up one are dropped.
    int m_attempt = 0;
    /// How often the service may still ask for time before the sign-in is given up.
    int m_waitsLeft = 0;
};
