// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sha256 {

/// The hash of \a content as lower-case hex.
QString hexOf(QByteArrayView content);

} // namespace Sha256
