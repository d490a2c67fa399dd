// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

/// Bytes that must not be logged, printed, stored or copied by accident: tokens, codes, state,
/// nonce, verifier. Copies share one buffer, which is wiped when the last of them goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    /// \a byteCount random bytes, at most 256, from the operating system, as unpadded base64url.
    static Secret random(int byteCount);

    bool isEmpty() const;

    /// The bytes, for the one place that sends or hashes them. The view lives as long as this.
    QByteArrayView reveal() const;

    /// Compared in constant time for equal lengths.
    bool equals(QByteArrayView other) const;

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/// Overwrites \a bytes in place, where the buffer is not shared, and empties it.
void wipe(QByteArray &bytes);
