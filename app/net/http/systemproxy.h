// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "net/http/proxyvariables.h"

#include <QFuture>

namespace SystemProxy {

/// The proxy for \a url, which is https: what the variables of the environment say where the system
/// goes by them, else what its settings say. Those are asked on a worker thread: a configuration
/// script or its discovery can take many seconds. The HTTP client and the connection check both
/// ask here.
QFuture<ProxyVariables::Choice> forUrl(const QUrl &url);

} // namespace SystemProxy
