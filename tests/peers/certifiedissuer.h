// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "testauthority.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// issuer.mjs as a process of its own: an OpenID provider of another author.
class CertifiedIssuer {
public:
    /// Why there is none here; empty when there is.
    static QString whyThereIsNone();

    /// \a options are those of issuer.mjs.
    explicit CertifiedIssuer(const QStringList &options = {});
    /// Over HTTPS.
    CertifiedIssuer(const TestAuthority::Pem &certificate, const QStringList &options = {});
    ~CertifiedIssuer();

    /// Empty when it did not start.
    QUrl url() const { return m_url; }

private:
    void start(const QStringList &options);

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};
