// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/secret.h"

#include "base/systemmemory.h"

#include <new>

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        SystemMemory::overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(new QByteArray(bytes.data(), bytes.size()), [](const QByteArray *held) {
          SystemMemory::overwrite(const_cast<char *>(held->constData()), held->size());
          delete held;
      })
{
}

Secret Secret::random(int byteCount)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    if (!SystemMemory::fillAtRandom(bytes.data(), bytes.size()))
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
    if (mine.size() != other.size())
        return false;
    // Without "volatile" the compiler may stop at the first difference.
    volatile unsigned char difference = 0;
    for (qsizetype at = 0; at < mine.size(); ++at)
        difference = difference | static_cast<unsigned char>(mine[at] ^ other[at]);
    return difference == 0;
}
