// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QUrl>

/// Who signed in, by an ID token that passed every check. Holds no token.
struct Identity {
    /// `sub`.
    QString subject;
    /// `name`; may be empty.
    QString name;
    /// The authority's CVR number, eight digits.
    QString cvr;
    QDateTime at;

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// Sign-in in the system's browser: OpenID Connect 1.0, authorization code with PKCE.
class SignIn : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins a sign-in; one at a time (a running one is cancelled first). The answer comes when
    /// the browser has come back and the ID token has passed. Errors: SignInUnfinished (cancelled),
    /// SignInRefused (the issuer's `error`), SignInUntrusted, AuthorityUnclear, NoFreePort,
    /// ClockBarsSignIn, NoConnection and what else can end an exchange. The caller opens the
    /// browser, so BrowserDidNotOpen is not among them.
    virtual QFuture<Result<Identity>> begin() = 0;

    /// Gives up a running sign-in, whose future then holds SignInUnfinished.
    virtual void cancel() = 0;

    /// A token is held that has not run out by wall clock or by the monotonic clock.
    virtual bool isSignedIn() const = 0;

    /// Forgets the token at once (it is wiped); the issuer is not notified.
    virtual void forget() = 0;

    /// Where to send the browser to end the issuer's session too (RP-initiated logout with
    /// `id_token_hint`); empty when the issuer has no such place or no user is signed in.
    virtual QUrl signOutAddress() const = 0;

Q_SIGNALS:
    /// The browser should now be sent to \a address. Emitted once for each begin().
    void browserNeeded(const QUrl &address);
};
