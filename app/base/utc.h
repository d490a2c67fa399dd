// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QTimeZone>
#include <QtGlobal>

namespace Utc {

/// What the constructor of QDateTime and fromMSecsSinceEpoch() take for UTC. Qt 6.8 calls Qt::UTC
/// deprecated there, and QTimeZone::UTC came with Qt 6.5.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto zone = QTimeZone::UTC;
#else
inline constexpr auto zone = Qt::UTC;
#endif

} // namespace Utc
