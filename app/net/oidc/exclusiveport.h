// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QtGlobal>

class QTcpServer;

/// Lets \a server listen on 127.0.0.1 at \a port (0: any free one), shared with nobody: a program
/// that asks for the same port afterwards does not get it. False when the port is taken.
bool listenExclusively(QTcpServer &server, quint16 port);
