// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>

#include <optional>

/// The signatures that are accepted, all of them asymmetric (RFC 7518 section 3.1).
enum class SignatureAlgorithm { Ps256, Ps384, Ps512, Rs256, Es256 };

/// The algorithm of exactly that name, or nothing.
std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);

QString nameOf(SignatureAlgorithm algorithm);

/// OpenSSL's name of the algorithm's hash.
const char *digestOf(SignatureAlgorithm algorithm);
