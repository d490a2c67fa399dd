// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/signatures/publickey.h"

/// Keys of OpenSSL's.
class OpenSslKeys final : public PublicKeys {
public:
    std::shared_ptr<const PublicKey> rsa(
        QByteArrayView modulus, QByteArrayView exponent) const override;
    std::shared_ptr<const PublicKey> p256(QByteArrayView x, QByteArrayView y) const override;
};
