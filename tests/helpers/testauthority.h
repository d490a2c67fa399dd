// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <openssl/x509.h>

#include <memory>

/// A certificate authority of the test's own. Its certificates share one RSA key of 2048 bits,
/// unless a Wish has another key.
class TestAuthority {
public:
    enum class KeyKind { Rsa2048, Rsa1024, P256 };
    enum class IssuedBy { TheAuthority, Itself, AServer };
    struct Wish {
        QByteArray subjectAltName = "IP:127.0.0.1,DNS:localhost";
        QByteArray usage = "serverAuth";
        /// Validity as days from now.
        int from = -2;
        int to = 20;
        IssuedBy issuedBy = IssuedBy::TheAuthority;
        KeyKind key = KeyKind::Rsa2048;
        const char *digest = "SHA256";
    };
    /// A certificate with what stands between it and the root, and its key.
    struct Pem {
        QByteArray chain;
        QByteArray key;
    };

    TestAuthority();
    /// One for all tests of a program: making its key takes a while.
    static const TestAuthority &shared();

    QSslCertificate root() const;

    /// A certificate made by \a wish.
    Pem issued(const Wish &wish) const;
    Pem issued() const;

    /// What a server needs to present a certificate made by \a wish.
    QSslConfiguration serverConfiguration(const Wish &wish) const;
    QSslConfiguration serverConfiguration() const;

private:
    struct Free {
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };
    using Certificate = std::unique_ptr<X509, Free>;

    using Key = std::unique_ptr<EVP_PKEY, Free>;

    static Key newKey(KeyKind kind);
    static Certificate blank(const char *name, int from, int to, EVP_PKEY *key);
    Certificate leaf(const Wish &wish, EVP_PKEY *key, X509 *issuer) const;
    void sign(X509 *certificate, const char *digest) const;

    Key m_key;
    Certificate m_root;
    /// A server's certificate, which may not issue others.
    Certificate m_server;
};

/// Makes \a certificates the only ones that this program trusts, as long as it lives.
class TrustedRoots {
public:
    explicit TrustedRoots(const QList<QSslCertificate> &certificates);
    ~TrustedRoots();
    Q_DISABLE_COPY_MOVE(TrustedRoots)

private:
    QSslConfiguration m_before;
};
