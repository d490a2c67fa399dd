// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QSslConfiguration>

/// How we speak TLS: 1.2 or newer, forward secrecy and authenticated encryption, the certificate
/// checked against the system's trust store.
namespace TlsPolicy {

/// TLS_AES_128_GCM_SHA256 and the like of TLS 1.3; of TLS 1.2 only ECDHE with GCM or ChaCha20.
bool allows(const QString &cipherName);

/// Loads the TLS back end: not before it is needed.
QSslConfiguration configuration();

} // namespace TlsPolicy
