// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "opensslserver.h"

#include <QFile>
#include <QRegularExpression>

namespace {

const QString program = QStringLiteral("openssl");

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

OpenSslServer::OpenSslServer(const TestAuthority::Pem &certificate, const QStringList &options)
{
    writeFile(m_folder.filePath(QStringLiteral("certificate.pem")), certificate.chain);
    writeFile(m_folder.filePath(QStringLiteral("key.pem")), certificate.key);
    writeFile(m_folder.filePath(QStringLiteral("answer")),
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program,
        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
            QStringLiteral("certificate.pem"), QStringLiteral("-cert_chain"),
            QStringLiteral("certificate.pem"), QStringLiteral("-key"), QStringLiteral("key.pem"),
            QStringLiteral("-HTTP")}
            + options);
    readPort();
}

OpenSslServer::~OpenSslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl OpenSslServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/answer").arg(m_port));
}

int OpenSslServer::requests()
{
    m_said += m_process.readAll();
    return static_cast<int>(m_said.count("FILE:"));
}

bool OpenSslServer::servesWhoeverTakesAnything() const
{
    QProcess client;
    client.start(program,
        {QStringLiteral("s_client"), QStringLiteral("-connect"),
            QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-min_protocol"),
            QStringLiteral("TLSv1"), QStringLiteral("-cipher"),
            QStringLiteral("ALL:COMPLEMENTOFALL@SECLEVEL=0"), QStringLiteral("-brief")});
    client.closeWriteChannel();
    client.waitForFinished();
    return client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0
        && client.readAllStandardError().contains("CONNECTION ESTABLISHED");
}

void OpenSslServer::readPort()
{
    static const QRegularExpression accepts(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
    while (m_port == 0 && m_process.waitForReadyRead()) {
        m_said += m_process.readAll();
        m_port = accepts.match(QString::fromUtf8(m_said)).captured(1).toUShort();
    }
}
