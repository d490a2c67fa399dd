// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "testauthority.h"

#include <QSslKey>

#include <openssl/evp.h>
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

QSslCertificate converted(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QSslCertificate(bytes, QSsl::Der);
}

QSslKey converted(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return QSslKey(bytes, QSsl::Rsa, QSsl::Der, QSsl::PrivateKey);
}

} // namespace

TestAuthority::TestAuthority() : m_key(EVP_RSA_gen(2048)), m_root(blank("test root", -30, 30))
{
    X509_set_issuer_name(m_root.get(), X509_get_subject_name(m_root.get()));
    addExtension(m_root.get(), m_root.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(m_root.get(), m_root.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    sign(m_root.get());
}

QSslCertificate TestAuthority::root() const
{
    return converted(m_root.get());
}

QSslConfiguration TestAuthority::serverConfiguration() const
{
    return serverConfiguration(Wish());
}

QSslConfiguration TestAuthority::serverConfiguration(const Wish &wish) const
{
    const Certificate leaf = blank("test server", wish.from, wish.to);
    X509 *issuer = wish.selfSigned ? leaf.get() : m_root.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(issuer));
    addExtension(leaf.get(), issuer, NID_subject_alt_name, wish.subjectAltName);
    addExtension(leaf.get(), issuer, NID_ext_key_usage, wish.usage);
    sign(leaf.get());
    QSslConfiguration configuration;
    configuration.setLocalCertificate(converted(leaf.get()));
    configuration.setPrivateKey(converted(m_key.get()));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // asks clients for no certificate
    return configuration;
}

TestAuthority::Certificate TestAuthority::blank(const char *name, int from, int to) const
{
    static long serial = 0;
    constexpr long secondsADay = 86'400;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from * secondsADay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to * secondsADay);
    X509_set_pubkey(certificate.get(), m_key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

void TestAuthority::sign(X509 *certificate) const
{
    X509_sign(certificate, m_key.get(), EVP_sha256());
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
