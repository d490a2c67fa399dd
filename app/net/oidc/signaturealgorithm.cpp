// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/signaturealgorithm.h"

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    for (const auto algorithm : {SignatureAlgorithm::Ps256, SignatureAlgorithm::Ps384,
             SignatureAlgorithm::Ps512, SignatureAlgorithm::Rs256, SignatureAlgorithm::Es256}) {
        if (nameOf(algorithm) == name)
            return algorithm;
    }
    return std::nullopt;
}

QString nameOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
        return QStringLiteral("PS256");
    case SignatureAlgorithm::Ps384:
        return QStringLiteral("PS384");
    case SignatureAlgorithm::Ps512:
        return QStringLiteral("PS512");
    case SignatureAlgorithm::Rs256:
        return QStringLiteral("RS256");
    case SignatureAlgorithm::Es256:
        return QStringLiteral("ES256");
    }
    Q_UNREACHABLE();
}

const char *digestOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Ps256:
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Es256:
        return "SHA256";
    case SignatureAlgorithm::Ps384:
        return "SHA384";
    case SignatureAlgorithm::Ps512:
        return "SHA512";
    }
    Q_UNREACHABLE();
}
