// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "scriptedserver.h"

/// Addresses at which there is nobody to talk to.
class BadPlaces {
public:
    BadPlaces();
    ~BadPlaces();
    Q_DISABLE_COPY_MOVE(BadPlaces)

    /// \a fault: "dns" for a name that nobody has, "tls" for a server whose certificate nobody
    /// vouches for, "t_connect" for a port that never answers a connection.
    QUrl address(const QByteArray &fault) const;

private:
    ScriptedServer m_untrusted;
    int m_silent = -1;
    QList<int> m_waiting;
    quint16 m_silentPort = 0;
};
