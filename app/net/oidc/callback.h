// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/secret.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// The issuer's answer that the browser brings (RFC 6749 section 4.1.2).
struct AuthorizationResponse {
    /// Empty when there is none or it is not printable ASCII.
    Secret code;
    /// `error` and `error_description` as received; empty when there is none.
    QString error;
    QString errorDescription;
    /// RFC 9207.
    std::optional<QString> issuer;
};

/// The result of parsing one request to the redirect URI.
struct CallbackReading {
    /// The status to answer with.
    int status = 400;
    /// HEAD: headers only.
    bool wantsBody = true;
    /// Set only for a GET with the right `state`.
    std::optional<AuthorizationResponse> response;
};

/// Parses the head of a request (request line and headers); only a request with \a state counts.
CallbackReading readCallback(QByteArrayView head, const Secret &state);
