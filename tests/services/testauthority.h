// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/x509.h>

#include <memory>

/// A certificate authority of the test's own. All its certificates share one RSA key of 2048 bits.
class TestAuthority {
public:
    struct Wish {
        QByteArray subjectAltName = "IP:127.0.0.1,DNS:localhost";
        QByteArray usage = "serverAuth";
        /// Validity as days from now.
        int from = -2;
        int to = 20;
        bool selfSigned = false;
    };

    TestAuthority();

    QSslCertificate root() const;

    /// What a server needs to present a certificate made as \a wish says.
    QSslConfiguration serverConfiguration(const Wish &wish) const;
    QSslConfiguration serverConfiguration() const;

private:
    struct Free {
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    using Certificate = std::unique_ptr<X509, Free>;

    Certificate blank(const char *name, int from, int to) const;
    void sign(X509 *certificate) const;

    std::unique_ptr<EVP_PKEY, Free> m_key;
    Certificate m_root;
};

/// Makes \a certificates all that this program trusts, as long as it lives.
class TrustedRoots {
public:
    explicit TrustedRoots(const QList<QSslCertificate> &certificates);
    ~TrustedRoots();
    Q_DISABLE_COPY_MOVE(TrustedRoots)

private:
    QSslConfiguration m_before;
};
