// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QLocalSocket;

/// Whether a program of this user listens at the other end of \a socket, which is connected. Any
/// user may take the name of a socket first. On Windows, where sessions share those names, only in
/// this session, since the windows of another cannot be seen.
bool isOfThisUser(const QLocalSocket &socket);
