// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "scriptedserver.h"

/// Addresses where no service answers.
class BadPlaces {
public:
    BadPlaces();
    ~BadPlaces();
    Q_DISABLE_COPY_MOVE(BadPlaces)

    /// \a fault: "dns" for a name that does not exist, "tls" for a server whose certificate no
    /// authority has signed, "t_connect" for a port that never answers a connection.
    QUrl address(const QByteArray &fault) const;

private:
    ScriptedServer m_untrusted;
    int m_silent = -1;
    QList<int> m_waiting;
    quint16 m_silentPort = 0;
};
