// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "diagnosis/tlsprobe.h"

#include <QString>

/// The sentences about a handshake.
namespace TlsWording {

/// "TLS 1.3"
QString nameOf(QSsl::SslProtocol version);

/// @{ Of a finding that is Untrusted.
QString whyNot(const QString &host, const TlsFinding &finding);
QString adviceFor(const TlsFinding &finding);
/// @}

} // namespace TlsWording
