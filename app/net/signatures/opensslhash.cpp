// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/signatures/opensslhash.h"

#include <new>

namespace {

constexpr qsizetype bytesOfHash = 32;

/// libcrypto has SHA-256 in each of its configurations, so nothing else can be the cause.
void require(bool isDone)
{
    if (!isDone)
        throw std::bad_alloc();
}

} // namespace

OpenSslHash::OpenSslHash() : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

std::unique_ptr<Sha256::Computation> OpenSslHash::begin()
{
    return std::make_unique<OpenSslHash>();
}

void OpenSslHash::add(QByteArrayView content)
{
    const auto size = static_cast<size_t>(content.size());
    require(EVP_DigestUpdate(m_context.get(), content.data(), size) == 1);
}

QByteArray OpenSslHash::hex()
{
    QByteArray hash(bytesOfHash, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(hash.data());
    require(EVP_DigestFinal_ex(m_context.get(), bytes, nullptr) == 1);
    return hash.toHex();
}
