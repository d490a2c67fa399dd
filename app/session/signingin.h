// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "session/signinconversation.h"

#include <QObject>
#include <QUrl>

#include <functional>

class CaseContext;
class CurrentProblem;
class Navigation;

/// In and out of the sign-in, and which person the case belongs to.
class SigningIn : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void()>;

    SigningIn(CaseContext &context, Navigation &navigation, CurrentProblem &problem,
        QObject *parent = nullptr);

    /// A token is held: calls to the service can be made.
    bool isSignedIn() const;
    /// What the user asks for next needs the service and begins with a sign-in: the case was
    /// resumed, or the user signed out. Buttons say so, and the browser opens at that press.
    bool needsSignIn() const;
    /// Where the browser was sent; empty when no sign-in is under way. For "Kopiér adressen" only.
    QUrl address() const { return m_conversation.address(); }
    /// For the signed-in user; nullptr before there is a connection.
    ClassificationService *service() const { return m_conversation.service(); }

    void begin();
    void stop();
    /// As stop(), for a user who goes back: that is no problem, and none is shown.
    void leave();
    /// Sends the browser to the same address again.
    void reopenBrowser() { m_conversation.reopenBrowser(); }
    /// Ends the sign-in here and, where the issuer can, there.
    void signOut();
    /// Another user begins a case of their own.
    void beginAsSomebodyElse();

    /// True when calls can be made, which is never in guided mode. Otherwise \a then follows a
    /// sign-in, which begins at once where needsSignIn(), since the user has just pressed for it;
    /// else SignedOut is shown first.
    bool ensureSignedIn(Then then);
    /// What was to follow the next sign-in does not.
    void dropContinuation() { m_then = {}; }
    /// Forgets the token; nothing of the connection is used any more.
    void forget();

Q_SIGNALS:
    /// The user is elsewhere, and something has happened that they wait for.
    void attentionWanted();
    /// A user was accepted: calls can be made.
    void connected(ClassificationService &service);
    /// What was asked over the connection before is not waited for any more.
    void connectionForgotten();
    /// The service's Date header.
    void clockSeen(const QDateTime &serviceTime);

private:
    void forgetConnection();
    void acceptUser(const Identity &identity, const ServiceUser &user);
    void fail(const Error &error);
    void continueAfterRefusal(const Then &again);
    void tryAgainUnasked();

    CaseContext &m_context;
    Navigation &m_navigation;
    CurrentProblem &m_problem;
    SignInConversation m_conversation;
    /// No user is signed in, and the pages show it: the token has not merely expired.
    bool m_isKnownSignedOut = true;
    bool m_isLeaving = false;
    /// What goes on after the next sign-in.
    Then m_then;
};
