// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

// What RFC 8252 demands of the program as it is built.

#include <QFile>

#include <gtest/gtest.h>

namespace {

QByteArray program()
{
    QFile file(QStringLiteral(SORTIMENTSGUIDE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(NativeProgram, NoBrowserIsBuiltIn)
{
    const QByteArray bytes = program().toLower();
    ASSERT_TRUE(bytes.contains("qt6network")) << "the libraries it needs stand in the file";
    for (const char *browser : {"webengine", "webview", "webkit", "libcef"})
        EXPECT_FALSE(bytes.contains(browser)) << browser;
}

TEST(NativeProgram, NoSecretOfAClientIsInIt)
{
    const QByteArray bytes = program();
    ASSERT_TRUE(bytes.contains("code_verifier")) << "what a token request says stands in the file";
    for (const char *secret : {"client_secret", "client_assertion", "PRIVATE KEY"})
        EXPECT_FALSE(bytes.contains(secret)) << secret;
}
