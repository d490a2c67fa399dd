// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;

namespace Sha256 {

/// One hash of all that is added.
class Computation {
public:
    virtual ~Computation() = default;
    virtual void add(QByteArrayView content) = 0;
    /// As lower-case hex; nothing is added after it.
    virtual QByteArray hex() = 0;
};

/// By libcrypto where DeferredLibrary is loaded, which uses the processor's own instructions; else
/// by Qt, which takes several times as long.
std::unique_ptr<Computation> begin();

/// The hash of \a content as lower-case hex.
QString hexOf(QByteArrayView content);

/// The same of everything that is left to read in \a device; empty when it cannot be read to its
/// end.
QString hexOf(QIODevice &device);

} // namespace Sha256
