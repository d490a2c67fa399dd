// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "badplaces.h"

#include "testauthority.h"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

BadPlaces::BadPlaces()
{
    m_untrusted.tls = TestAuthority::shared().serverConfiguration();
    // A port whose queue is full drops further connections.
    m_silent = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    socklen_t size = sizeof place;
    EXPECT_EQ(bind(m_silent, address, size), 0);
    EXPECT_EQ(listen(m_silent, 0), 0);
    EXPECT_EQ(getsockname(m_silent, address, &size), 0);
    m_silentPort = ntohs(place.sin_port);
    for (int count = 0; count < 4; ++count) {
        const int one = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        static_cast<void>(connect(one, address, size));
        m_waiting.append(one);
    }
}

BadPlaces::~BadPlaces()
{
    for (const int one : std::as_const(m_waiting))
        close(one);
    close(m_silent);
}

QUrl BadPlaces::address(const QByteArray &fault) const
{
    if (fault == "dns")
        return QUrl(QStringLiteral("https://no-such.invalid"));
    if (fault == "tls")
        return m_untrusted.url(QString());
    EXPECT_EQ(fault, "t_connect");
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_silentPort));
}
