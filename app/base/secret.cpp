// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/secret.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <new>

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(new QByteArray(bytes.data(), bytes.size()), [](const QByteArray *held) {
          OPENSSL_cleanse(const_cast<char *>(held->constData()), static_cast<size_t>(held->size()));
          delete held;
      })
{
}

Secret Secret::random(int byteCount)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), byteCount) != 1)
        throw std::bad_alloc(); // Without entropy the program cannot go on, as without memory.
    QByteArray text =
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Secret secret{QByteArrayView(text)};
    wipe(bytes);
    wipe(text);
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_bytes || m_bytes->isEmpty();
}

QByteArrayView Secret::reveal() const
{
    return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView();
}

bool Secret::equals(QByteArrayView other) const
{
    const QByteArrayView mine = reveal();
    return mine.size() == other.size()
        && CRYPTO_memcmp(mine.data(), other.data(), static_cast<size_t>(mine.size())) == 0;
}
