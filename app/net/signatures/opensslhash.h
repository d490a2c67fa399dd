// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/sha256.h"
#include "net/signatures/opensslhandle.h"

#include <openssl/evp.h>

/// SHA-256 by libcrypto. Throws std::bad_alloc where there is no memory for it.
class OpenSslHash : public Sha256::Computation {
public:
    OpenSslHash();
    static std::unique_ptr<Sha256::Computation> begin();

    void add(QByteArrayView content) override;
    QByteArray hex() override;

private:
    OpenSslHandle<EVP_MD_CTX, &EVP_MD_CTX_free> m_context;
};
