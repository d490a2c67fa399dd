// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QUrl;

/// Which addresses the program may use.
namespace HttpAddress {

/// The host of \a url is 127.0.0.1, [::1] or localhost: it is on this machine, without a network
/// between.
bool isLoopback(const QUrl &url);

/// The program may send a request to \a url: it is https, or http on a loopback host, and has no
/// user name and password, which Qt would send along.
bool isAllowed(const QUrl &url);

} // namespace HttpAddress
