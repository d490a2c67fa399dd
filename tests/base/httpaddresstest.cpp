// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/httpaddress.h"

#include <QUrl>

#include <gtest/gtest.h>

TEST(HttpAddress, KnowsThisMachine)
{
    for (const char *address :
        {"http://127.0.0.1:80/", "http://[::1]/", "http://localhost/", "https://LOCALHOST/"})
        EXPECT_TRUE(HttpAddress::isLoopback(QUrl(QLatin1String(address)))) << address;
    for (const char *address : {"http://127.0.0.1.example/", "http://localhost.example/",
             "http://127.1.2.3/", "http://[::2]/"})
        EXPECT_FALSE(HttpAddress::isLoopback(QUrl(QLatin1String(address)))) << address;
}

TEST(HttpAddress, HttpIsAllowedOnThisMachineAlone)
{
    for (const char *address : {"https://fk.example.dk/", "http://127.0.0.1:80/", "http://[::1]/"})
        EXPECT_TRUE(HttpAddress::isAllowed(QUrl(QLatin1String(address)))) << address;
    for (const char *address : {"http://fk.example.dk/", "https://user@fk.example.dk/",
             "https://user:word@fk.example.dk/", "https:///", "ftp://localhost/", ""})
        EXPECT_FALSE(HttpAddress::isAllowed(QUrl(QLatin1String(address)))) << address;
}
