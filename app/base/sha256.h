// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace Sha256 {

/// The hash of \a content as lower-case hex.
QString hexOf(QByteArrayView content);

/// The same of everything that is left to read in \a device; empty when it cannot be read to its
/// end.
QString hexOf(QIODevice &device);

} // namespace Sha256
