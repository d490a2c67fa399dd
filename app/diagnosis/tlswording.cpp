// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "diagnosis/tlswording.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct TlsTexts {
    Q_DECLARE_TR_FUNCTIONS(TlsTexts)
};

enum class Reason { OtherName, OutOfDate, UnknownSigner, NothingInCommon, Other };

bool has(const TlsFinding &finding, std::initializer_list<QSslError::SslError> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
        [&](QSslError::SslError fault) { return finding.faults.contains(fault); });
}

Reason reasonOf(const TlsFinding &finding)
{
    if (finding.faults.isEmpty())
        return Reason::NothingInCommon;
    if (has(finding, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return Reason::OutOfDate;
    // A failed signature: another signer of the same name, such as a proxy whose keys were renewed.
    if (has(finding,
            {QSslError::CertificateSignatureFailed, QSslError::SelfSignedCertificate,
                QSslError::SelfSignedCertificateInChain,
                QSslError::UnableToGetLocalIssuerCertificate,
                QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}))
        return Reason::UnknownSigner;
    return has(finding, {QSslError::HostNameMismatch}) ? Reason::OtherName : Reason::Other;
}

} // namespace

QString TlsWording::nameOf(QSsl::SslProtocol version)
{
    return version == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

QString TlsWording::whyNot(const QString &host, const TlsFinding &finding)
{
    switch (reasonOf(finding)) {
    case Reason::OtherName:
        //: %1: a host
        return TlsTexts::tr("TLS: the certificate of %1 is made out to another name.").arg(host);
    case Reason::OutOfDate:
        //: %1: a host
        return TlsTexts::tr("TLS: the certificate of %1 has run out, or is not valid yet.")
            .arg(host);
    case Reason::UnknownSigner:
        //: %1: a host, %2: who has signed its certificate
        return TlsTexts::tr("TLS: the certificate of %1 is signed by \"%2\". The computer does not "
                            "trust them.")
            .arg(host, finding.signedBy);
    case Reason::NothingInCommon:
        //: %1: a host
        return TlsTexts::tr("TLS: %1 does not speak TLS 1.2 or newer as we do.").arg(host);
    case Reason::Other:
        //: %1: a host
        return TlsTexts::tr("TLS: the certificate of %1 cannot be used.").arg(host);
    }
    Q_UNREACHABLE();
}

QString TlsWording::adviceFor(const TlsFinding &finding)
{
    switch (reasonOf(finding)) {
    case Reason::OtherName:
        //: advice where a certificate is made out to another name; for an IT department
        return TlsTexts::tr("See whether the address in the list of environments is right.");
    case Reason::OutOfDate:
        //: advice where a certificate has run out or is not valid yet
        return TlsTexts::tr("Check the computer's clock. Is it right, then the certificate must be "
                            "renewed.");
    case Reason::UnknownSigner:
        //: advice where a certificate has an unknown signer; "that" is who signed it
        return TlsTexts::tr(
            "Is that your own proxy, then install its certificate on the computer.");
    case Reason::NothingInCommon:
    case Reason::Other:
        //: advice where an address cannot be talked to safely; for an IT department
        return TlsTexts::tr("Ask whoever runs the address to look at it.");
    }
    Q_UNREACHABLE();
}
