// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/secret.h"

#include <cstring>
#include <new>

#ifdef Q_OS_WIN
#include <bcrypt.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

// OpenSSL can do all of this too. It is not used here, because the program would then load it at
// each start.
namespace {

void overwrite(char *bytes, qsizetype size)
{
#ifdef Q_OS_WIN
    SecureZeroMemory(bytes, static_cast<size_t>(size));
#elif defined(Q_OS_MACOS)
    memset_s(bytes, static_cast<size_t>(size), 0, static_cast<size_t>(size));
#else
    explicit_bzero(bytes, static_cast<size_t>(size));
#endif
}

/// From the generator of the operating system's kernel, at most 256 bytes.
bool fillFromSystem(QByteArray &bytes)
{
#ifdef Q_OS_WIN
    return BCryptGenRandom(nullptr, reinterpret_cast<unsigned char *>(bytes.data()),
               static_cast<unsigned long>(bytes.size()), BCRYPT_USE_SYSTEM_PREFERRED_RNG)
        == 0;
#else
    return getentropy(bytes.data(), static_cast<size_t>(bytes.size())) == 0;
#endif
}

} // namespace

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        overwrite(bytes.data(), bytes.size());
    bytes.clear();
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(new QByteArray(bytes.data(), bytes.size()), [](const QByteArray *held) {
          overwrite(const_cast<char *>(held->constData()), held->size());
          delete held;
      })
{
}

Secret Secret::random(int byteCount)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    if (!fillFromSystem(bytes))
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
