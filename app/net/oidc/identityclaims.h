// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

/// What is kept of an ID token's or a UserInfo answer's claims (OpenID Connect Core section 5).
struct IdentityClaims {
    /// `sub`.
    QString subject;
    /// `name`, or given and family name, made plain; empty when there is none to show.
    QString name;
    /// The values of the claims that hold a CVR number, without blanks, unchecked.
    QStringList cvrs;

    /// Throws JsonFault when `sub` is missing or a CVR claim is neither text nor number.
    static IdentityClaims of(const JsonValue &claims);

    /// The name, or where there is none the CN of a subject that is an X.509 subject name; may be
    /// empty.
    QString shownName() const;

    /// The one CVR number, eight digits, that all of cvrs agree on. Error AuthorityUnclear.
    Result<QString> cvr() const;

    friend bool operator==(const IdentityClaims &, const IdentityClaims &) = default;
};
