// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "rawconnection.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr auto longSilence = 15s;

} // namespace

RawConnection::RawConnection(int port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("no connection");
}

RawConnection::~RawConnection()
{
    ::close(m_socket);
}

bool RawConnection::send(const std::string &bytes) const
{
    return ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
}

bool RawConnection::receivesWithin(std::chrono::milliseconds patience) const
{
    pollfd readable{m_socket, POLLIN, 0};
    return ::poll(&readable, 1, int(patience.count())) == 1;
}

std::string RawConnection::firstPart() const
{
    std::array<char, 4096> part{};
    if (!receivesWithin(longSilence))
        return {};
    const ssize_t count = ::recv(m_socket, part.data(), part.size(), 0);
    return {part.data(), std::size_t(std::max<ssize_t>(count, 0))};
}
