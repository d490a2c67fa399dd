// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/windowspath.h"

#include <QString>

#include <gtest/gtest.h>

namespace {

QString native(const QString &path)
{
    return QString::fromStdWString(WindowsPath::native(path));
}

} // namespace

TEST(WindowsPaths, AreOnlySpelledAsWindowsDoesWhereTheyAreShort)
{
    EXPECT_EQ(native(QStringLiteral("C:/Sager/Æble.pdf")), QStringLiteral("C:\\Sager\\Æble.pdf"));
    EXPECT_EQ(
        native(QStringLiteral("//server/share/a.pdf")), QStringLiteral("\\\\server\\share\\a.pdf"));
}

TEST(WindowsPaths, AreTakenWholeWhereTheyAreLong)
{
    const QString name(250, u'å');
    EXPECT_EQ(native(QStringLiteral("C:/Sager/x/../") + name),
        QStringLiteral("\\\\?\\C:\\Sager\\") + name);
    EXPECT_EQ(native(QStringLiteral("//server/share/") + name),
        QStringLiteral("\\\\?\\UNC\\server\\share\\") + name);
    const QString given = QStringLiteral("\\\\?\\C:\\") + name;
    EXPECT_EQ(native(given), given);
}
