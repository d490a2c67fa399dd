// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "net/http/httpfields.h"

#include "base/utc.h"
#include "net/http/tlspolicy.h"
#include "printers.h"

#include <QSslCipher>
#include <QSslSocket>

#include <gtest/gtest.h>

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(9, 42, 7), Utc::zone);

} // namespace

TEST(HttpFields, ADateIsReadAsUtc)
{
    EXPECT_EQ(HttpFields::date("Tue, 24 Nov 2026 09:42:07 GMT"), now);
    EXPECT_EQ(HttpFields::date("Sun, 29 Mar 2026 02:30:00 GMT"),
        QDateTime(QDate(2026, 3, 29), QTime(2, 30), Utc::zone));
    EXPECT_EQ(HttpFields::date("Thu, 29 Feb 2024 23:59:59 GMT"),
        QDateTime(QDate(2024, 2, 29), QTime(23, 59, 59), Utc::zone));
}

TEST(HttpFields, EveryFormOfADateThatRfc9110NamesIsRead)
{
    for (const char *text : {"Tuesday, 24-Nov-26 09:42:07 GMT", "Tue Nov 24 09:42:07 2026",
             "Mon, 24 Nov 2026 09:42:07 GMT", " Tue, 24 Nov 2026 09:42:07 GMT "})
        EXPECT_EQ(HttpFields::date(text, now), now) << text;
    EXPECT_EQ(HttpFields::date("Sun Nov  6 08:49:37 1994", now),
        QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Utc::zone));
    const QDate year94(1994, 11, 6);
    EXPECT_EQ(HttpFields::date("Sunday, 06-Nov-94 08:49:37 GMT", now)->date(), year94);
    EXPECT_EQ(HttpFields::date("Sunday, 06-Nov-76 08:49:37 GMT", now)->date().year(), 2076);
    EXPECT_EQ(HttpFields::date("Sunday, 06-Nov-77 08:49:37 GMT", now)->date().year(), 1977);
}

TEST(HttpFields, OtherFormsOfADateAreNotRead)
{
    for (const char *text :
        {"", "now", "Tue, 24 Nov 2026 09:42:07 +0100", "Tuesday, 24-Nov-26",
            "Tue, 31 Nov 2026 09:42:07 GMT", "Tue, 24 Nov 2026 24:42:07 GMT",
            "tir, 24 nov 2026 09:42:07 GMT",
            "Tue, 24 Nov 2026 09:42:07 GMT, Tue, 24 Nov 2026 09:42:07 GMT", "2026-11-24T09:42:07Z"})
        EXPECT_EQ(HttpFields::date(text), std::nullopt) << text;
}

TEST(HttpFields, RetryAfterIsSecondsOrADate)
{
    EXPECT_EQ(HttpFields::retryAfter("120", now), 120);
    EXPECT_EQ(HttpFields::retryAfter(" 5 ", now), 5);
    for (const char *text : {"Tue, 24 Nov 2026 09:43:07 GMT", "Tuesday, 24-Nov-26 09:43:07 GMT",
             "Tue Nov 24 09:43:07 2026"})
        EXPECT_EQ(HttpFields::retryAfter(text, now), 60) << text;
}

TEST(HttpFields, RetryAfterIsKeptWithinADay)
{
    EXPECT_EQ(HttpFields::retryAfter("0", now), 1);
    EXPECT_EQ(HttpFields::retryAfter("999999999999", now), 86'400);
    EXPECT_EQ(HttpFields::retryAfter("Mon, 23 Nov 2026 09:42:07 GMT", now), 1);
    EXPECT_EQ(HttpFields::retryAfter("Fri, 24 Nov 2028 09:42:07 GMT", now), 86'400);
}

TEST(HttpFields, AnUnreadableRetryAfterIsNone)
{
    for (const char *text : {"", "-1", "1.5", "soon", "12 s", "9999999999999999999999"})
        EXPECT_EQ(HttpFields::retryAfter(text, now), std::nullopt) << text;
}

TEST(HttpFields, AMediaTypeIsLowerCaseWithoutParameters)
{
    EXPECT_EQ(HttpFields::mediaType("Application/Problem+JSON ; charset=utf-8"),
        "application/problem+json");
    EXPECT_EQ(HttpFields::mediaType("text/html"), "text/html");
    EXPECT_EQ(HttpFields::mediaType("text/html;charset=\"x\", text/html"), "text/html");
    EXPECT_EQ(HttpFields::mediaType(" TEXT/HTML , application/json"), "text/html");
    EXPECT_EQ(HttpFields::mediaType(""), "");
}

TEST(HttpFields, OnlyIdentityIsAPlainBody)
{
    EXPECT_TRUE(HttpFields::isPlain(""));
    EXPECT_TRUE(HttpFields::isPlain(" Identity"));
    for (const char *coding : {"gzip", "br", "deflate", "identity, gzip", "x"})
        EXPECT_FALSE(HttpFields::isPlain(coding)) << coding;
}

TEST(TlsPolicy, OnlyForwardSecrecyWithAuthenticatedEncryption)
{
    for (const char *name : {"TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256",
             "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-CHACHA20-POLY1305"})
        EXPECT_TRUE(TlsPolicy::allows(QLatin1String(name))) << name;
    for (const char *name :
        {"AES128-SHA", "AES256-GCM-SHA384", "ECDHE-RSA-AES128-SHA256", "DHE-RSA-AES128-GCM-SHA256",
            "ADH-AES128-SHA256", "NULL-SHA256", "PSK-AES128-GCM-SHA256"})
        EXPECT_FALSE(TlsPolicy::allows(QLatin1String(name))) << name;
}

TEST(TlsPolicy, TheConfigurationHoldsOnlySuchCiphersAndTls12)
{
    const QSslConfiguration configuration = TlsPolicy::configuration();
    EXPECT_EQ(configuration.protocol(), QSsl::TlsV1_2OrLater);
    EXPECT_EQ(configuration.peerVerifyMode(), QSslSocket::VerifyPeer);
    ASSERT_FALSE(configuration.ciphers().isEmpty());
    const auto ciphers = configuration.ciphers();
    for (const QSslCipher &cipher : ciphers)
        EXPECT_TRUE(TlsPolicy::allows(cipher.name())) << qPrintable(cipher.name());
}
