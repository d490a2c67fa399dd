// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "testauthority.h"

#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace {

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray content(data, size);
    BIO_free(bio);
    return content;
}

QByteArray pemOf(X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return contentOf(bio);
}

QByteArray pemOf(EVP_PKEY *key)
{
    BIO *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio);
}

} // namespace

TestAuthority::TestAuthority()
    : m_key(newKey(KeyKind::Rsa2048)), m_root(blank("test root", -30, 30, m_key.get()))
{
    X509_set_issuer_name(m_root.get(), X509_get_subject_name(m_root.get()));
    addExtension(m_root.get(), m_root.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(m_root.get(), m_root.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(m_root.get(), "SHA256");
    m_server = leaf({}, m_key.get(), m_root.get());
}

const TestAuthority &TestAuthority::shared()
{
    static const TestAuthority authority;
    return authority;
}

QSslCertificate TestAuthority::root() const
{
    return QSslCertificate(pemOf(m_root.get()));
}

TestAuthority::Pem TestAuthority::issued() const
{
    return issued(Wish());
}

TestAuthority::Pem TestAuthority::issued(const Wish &wish) const
{
    const Key own = wish.key == KeyKind::Rsa2048 ? nullptr : newKey(wish.key);
    EVP_PKEY *key = own ? own.get() : m_key.get();
    switch (wish.issuedBy) {
    case IssuedBy::TheAuthority:
        return {pemOf(leaf(wish, key, m_root.get()).get()), pemOf(key)};
    case IssuedBy::Itself:
        return {pemOf(leaf(wish, key, nullptr).get()), pemOf(key)};
    case IssuedBy::AServer:
        return {pemOf(leaf(wish, key, m_server.get()).get()) + pemOf(m_server.get()), pemOf(key)};
    }
    Q_UNREACHABLE();
}

QSslConfiguration TestAuthority::serverConfiguration() const
{
    return serverConfiguration(Wish());
}

QSslConfiguration TestAuthority::serverConfiguration(const Wish &wish) const
{
    const Pem pem = issued(wish);
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pem.chain));
    configuration.setPrivateKey(QSslKey(pem.key, wish.key == KeyKind::P256 ? QSsl::Ec : QSsl::Rsa));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // asks clients for no certificate
    return configuration;
}

TestAuthority::Key TestAuthority::newKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa2048:
        return Key(EVP_RSA_gen(2048));
    case KeyKind::Rsa1024:
        return Key(EVP_RSA_gen(1024));
    case KeyKind::P256:
        return Key(EVP_EC_gen("P-256"));
    }
    Q_UNREACHABLE();
}

TestAuthority::Certificate TestAuthority::blank(const char *name, int from, int to, EVP_PKEY *key)
{
    static long serial = 0;
    constexpr long secondsADay = 86'400;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from * secondsADay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to * secondsADay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

/// Issued by itself where there is no \a issuer.
TestAuthority::Certificate TestAuthority::leaf(const Wish &wish, EVP_PKEY *key, X509 *issuer) const
{
    const char *name = issuer == m_server.get() && issuer ? "test server's server" : "test server";
    Certificate leaf = blank(name, wish.from, wish.to, key);
    X509 *from = issuer ? issuer : leaf.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(from));
    addExtension(leaf.get(), from, NID_subject_alt_name, wish.subjectAltName);
    addExtension(leaf.get(), from, NID_ext_key_usage, wish.usage);
    addExtension(leaf.get(), from, NID_basic_constraints, "CA:FALSE");
    sign(leaf.get(), wish.digest);
    return leaf;
}

void TestAuthority::sign(X509 *certificate, const char *digest) const
{
    X509_sign(certificate, m_key.get(), EVP_get_digestbyname(digest));
}

TrustedRoots::TrustedRoots(const QList<QSslCertificate> &certificates)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration configuration = m_before;
    configuration.setCaCertificates(certificates);
    QSslConfiguration::setDefaultConfiguration(configuration);
}

TrustedRoots::~TrustedRoots()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}
