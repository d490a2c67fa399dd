// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

class QLocalSocket;

/// Whether a program of this user listens at the other end of \a socket, which is connected. Any
/// user may take the name of a socket first. On Windows, where sessions share those names, only in
/// this session, since the windows of another cannot be seen.
bool isOfThisUser(const QLocalSocket &socket);

/// Lets the program at the other end of \a socket bring its window to the front. Windows refuses
/// that to a program in the background, unless one that may do it itself, as one that the user has
/// just started, gives it the right. Nothing is needed elsewhere.
void allowToComeForward(const QLocalSocket &socket);
