// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/tlspolicy.h"

#include <QSslCipher>
#include <QSslSocket>

bool TlsPolicy::allows(const QString &cipherName)
{
    if (cipherName.startsWith(QLatin1String("TLS_")))
        return true;
    return cipherName.startsWith(QLatin1String("ECDHE-"))
        && (cipherName.contains(QLatin1String("GCM"))
            || cipherName.contains(QLatin1String("CHACHA20")));
}

QSslConfiguration TlsPolicy::configuration()
{
    QList<QSslCipher> allowed;
    const QList<QSslCipher> supported = QSslConfiguration::supportedCiphers();
    for (const QSslCipher &cipher : supported) {
        if (allows(cipher.name()))
            allowed.append(cipher);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // A back end without such a list (Windows' own) follows the system's policy.
    if (!allowed.isEmpty())
        configuration.setCiphers(allowed);
    return configuration;
}
