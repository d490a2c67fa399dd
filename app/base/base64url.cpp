// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/base64url.h"

namespace {

/// The six bits that \a character stands for, or -1.
int sixBitsOf(char character)
{
    if (character >= 'A' && character <= 'Z')
        return character - 'A';
    if (character >= 'a' && character <= 'z')
        return character - 'a' + 26;
    if (character >= '0' && character <= '9')
        return character - '0' + 52;
    if (character == '-')
        return 62;
    return character == '_' ? 63 : -1;
}

} // namespace

QByteArray Base64Url::encoded(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> Base64Url::decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned pending = 0;
    int pendingBits = 0;
    for (const char character : text) {
        const int value = sixBitsOf(character);
        if (value < 0)
            return std::nullopt;
        pending = pending << 6 | static_cast<unsigned>(value);
        pendingBits += 6;
        if (pendingBits < 8)
            continue;
        pendingBits -= 8;
        bytes.append(static_cast<char>(pending >> pendingBits));
        pending &= (1U << pendingBits) - 1;
    }
    const bool wholeBytes = text.size() % 4 != 1;
    return wholeBytes && pending == 0 ? std::optional(bytes) : std::nullopt;
}
