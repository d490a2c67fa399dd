// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "support/jsonreader.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

/// What is kept of an ID token's or a UserInfo answer's claims (OpenID Connect Core section 5).
struct IdentityClaims {
    /// `sub`.
    QString subject;
    /// `name`, made plain; empty when there is none to show.
    QString name;
    /// The values of the claims that hold a CVR number, unchecked.
    QStringList cvrs;

    /// Throws JsonFault when `sub` is missing or a CVR claim is not a string.
    static IdentityClaims of(const JsonValue &claims);

    /// The one CVR number, eight digits, that all of cvrs agree on. Error AuthorityUnclear.
    Result<QString> cvr() const;

    friend bool operator==(const IdentityClaims &, const IdentityClaims &) = default;
};
