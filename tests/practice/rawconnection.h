// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <chrono>
#include <string>

/// A TCP connection to the program that sends what no HTTP client would.
class RawConnection {
public:
    explicit RawConnection(int port);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    /// False when the other side takes no more.
    bool send(const std::string &bytes) const;
    bool receivesWithin(std::chrono::milliseconds patience) const;
    /// What comes first: status line and header; empty when the other side closes or is silent.
    std::string firstPart() const;

private:
    int m_socket = -1;
};
