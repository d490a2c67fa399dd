// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/oidc/exclusiveport.h"

#include <QHostAddress>
#include <QTcpServer>

#ifdef Q_OS_WIN

#include <winsock2.h>

namespace {

bool bindExclusively(SOCKET socket, quint16 port)
{
    const BOOL yes = TRUE;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&yes),
               sizeof yes)
        == 0
        && bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && listen(socket, SOMAXCONN) == 0;
}

} // namespace

// QTcpServer::listen() leaves Windows' default, where another program may bind the same port with
// SO_REUSEADDR and take the callback.
bool listenExclusively(QTcpServer &server, quint16 port)
{
    WSADATA version;
    if (WSAStartup(MAKEWORD(2, 2), &version) != 0)
        return false;
    const SOCKET socket = WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
        WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    const bool listening = socket != INVALID_SOCKET && bindExclusively(socket, port)
        && server.setSocketDescriptor(static_cast<qintptr>(socket));
    if (!listening && socket != INVALID_SOCKET)
        closesocket(socket);
    WSACleanup();
    return listening;
}

#else

bool listenExclusively(QTcpServer &server, quint16 port)
{
    return server.listen(QHostAddress(QHostAddress::LocalHost), port);
}

#endif
