// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "testauthority.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// `openssl s_server` on a free port of 127.0.0.1: it speaks the old and weak TLS that no server of
/// Qt's will. It answers every GET with `{}`.
class OpenSslServer {
public:
    /// \a options are those of s_server.
    OpenSslServer(const TestAuthority::Pem &certificate, const QStringList &options);
    ~OpenSslServer();

    bool isListening() const { return m_port != 0; }
    QUrl url() const;

    /// How often a request was read.
    int requests();

    /// Whether a client that takes anything at all is served; with it a refusal is the client's.
    bool servesWhoeverTakesAnything() const;

private:
    void readPort();

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_said;
    quint16 m_port = 0;
};
