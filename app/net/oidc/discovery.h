// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QUrl>

/// The part of an issuer's metadata (OpenID Connect Discovery 1.0 section 3) that is used here.
struct IssuerMetadata {
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl keys;
    /// Empty: there is none.
    QUrl userInfoEndpoint;
    /// Empty: there is none.
    QUrl endSessionEndpoint;
    /// RFC 9207: the issuer names itself in every callback.
    bool namesItselfInCallback = false;
};

/// The address of the metadata of \a issuer.
QUrl discoveryAddress(const QUrl &issuer);

/// Reads the document of \a issuer. Error SignInUntrusted: it is another issuer's, names an address
/// that may not be used, or rules out the code flow, S256 or every algorithm of ours.
Result<IssuerMetadata> readDiscovery(QByteArrayView json, const QUrl &issuer);

/// \a issuer exactly as it is compared.
QString issuerName(const QUrl &issuer);
