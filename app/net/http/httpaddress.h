// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QUrl;

namespace HttpAddress {

/// The host is 127.0.0.1, [::1] or localhost: this machine, without a network between.
bool isLoopback(const QUrl &url);

/// What may be asked: https, or http on this machine; without user name and password, which Qt
/// would send along.
bool isAllowed(const QUrl &url);

} // namespace HttpAddress
