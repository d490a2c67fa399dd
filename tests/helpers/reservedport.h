// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <cstdint>
#include <sys/socket.h>
#include <unistd.h>

/// A port of 127.0.0.1 without a listener until the test or its program listens there. The system
/// gives it to no other process meanwhile, as it may with a port that was only free a moment ago.
class ReservedPort {
public:
    ReservedPort() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        // With SO_REUSEADDR on both, a socket that does not listen leaves the port to one that
        // does.
        const int yes = 1;
        EXPECT_EQ(::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes), 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *address = reinterpret_cast<sockaddr *>(&place);
        socklen_t size = sizeof place;
        EXPECT_EQ(::bind(m_socket, address, size), 0);
        EXPECT_EQ(::getsockname(m_socket, address, &size), 0);
        m_number = ntohs(place.sin_port);
    }

    ~ReservedPort() { ::close(m_socket); }

    ReservedPort(const ReservedPort &) = delete;
    ReservedPort &operator=(const ReservedPort &) = delete;

    std::uint16_t number() const { return m_number; }

private:
    int m_socket = -1;
    std::uint16_t m_number = 0;
};
