// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "certifiedissuer.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace {

const QDir peers(QStringLiteral(PEERS_FOLDER));

QString node()
{
    return QStandardPaths::findExecutable(QStringLiteral("node"));
}

QString written(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace

QString CertifiedIssuer::whyThereIsNone()
{
    if (node().isEmpty())
        return QStringLiteral("There is no node here.");
    if (!peers.exists(QStringLiteral("node_modules/oidc-provider")))
        return QStringLiteral("The npm package oidc-provider is not here; ./test fetches it.");
    return {};
}

CertifiedIssuer::CertifiedIssuer(const QStringList &options)
{
    start(options);
}

CertifiedIssuer::CertifiedIssuer(const TestAuthority::Pem &certificate, const QStringList &options)
{
    start(options
        + QStringList{QStringLiteral("--cert"),
            written(m_folder.filePath(QStringLiteral("certificate.pem")), certificate.chain),
            QStringLiteral("--key"),
            written(m_folder.filePath(QStringLiteral("key.pem")), certificate.key)});
}

CertifiedIssuer::~CertifiedIssuer()
{
    m_process.closeWriteChannel(); // it ends by itself
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

void CertifiedIssuer::start(const QStringList &options)
{
    m_process.start(node(),
        QStringList{peers.filePath(QStringLiteral("issuer.mjs")), QStringLiteral("--task"),
            QStringLiteral(TASK_FILE)}
            + options);
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead())
        said += m_process.readAllStandardOutput();
    if (said.startsWith("ready "))
        m_url = QUrl(QString::fromLatin1(said.mid(6).trimmed()));
}
