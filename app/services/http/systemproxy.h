// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QFuture>
#include <QNetworkProxy>

class QUrl;

namespace SystemProxy {

/// The proxy that the system's settings name for \a url, which is https. Asked on a worker thread:
/// a configuration script or its discovery can take many seconds.
QFuture<QNetworkProxy> forUrl(const QUrl &url);

} // namespace SystemProxy
