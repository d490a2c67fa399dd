// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reservedport.h"

#include "eventually.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <cerrno>

TEST(ReservedPort, RefusesConnectionsUntilSomebodyListens)
{
    const ReservedPort port;
    const QHostAddress here(QHostAddress::LocalHost);
    QTcpSocket early;
    early.connectToHost(here, port.number());
    EXPECT_EVENTUALLY(early.error() == QAbstractSocket::ConnectionRefusedError);

    QTcpServer server;
    ASSERT_TRUE(server.listen(here, port.number()));
    QTcpSocket late;
    late.connectToHost(here, port.number());
    EXPECT_EVENTUALLY(late.state() == QAbstractSocket::ConnectedState);
}

TEST(ReservedPort, IsFreeForTheTestAgainAfterItsServerHasClosed)
{
    const ReservedPort port;
    QTcpServer server;
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(server.listen(QHostAddress(QHostAddress::LocalHost), port.number()));
        server.close();
    }
}

TEST(ReservedPort, IsTakenForWhoeverDoesNotShareIt)
{
    // By this rule the system also passes over it where any free port is asked for.
    const ReservedPort port;
    const int other = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port.number());
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_NE(::bind(other, reinterpret_cast<sockaddr *>(&place), sizeof place), 0);
    EXPECT_EQ(errno, EADDRINUSE);
    ::close(other);
}
