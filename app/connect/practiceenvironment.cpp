// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "connect/practiceenvironment.h"

Environment practiceEnvironmentAt(const QUrl &address, Environment environment)
{
    environment.service = address;
    environment.issuer = address;
    environment.issuer.setPath(QStringLiteral("/runtime/oauth2"));
    environment.clientId = QStringLiteral("sortimentsguide");
    environment.scope = QStringLiteral("openid");
    return environment;
}
