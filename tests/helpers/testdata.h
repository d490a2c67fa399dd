// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#include <gtest/gtest.h>

/// What the file at \a path holds; a test failure and nothing where it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// Makes the file at \a path hold \a content, whatever was there.
inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << qPrintable(path);
    ASSERT_EQ(file.write(content), content.size());
}

/// The names of all files and folders in \a folder, hidden ones too.
inline QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// The file \a name below tests/data.
inline QByteArray testData(const QString &name)
{
    return contentOf(QStringLiteral(TEST_DATA_FOLDER "/") + name);
}

/// The file \a name below resources, as it is shipped.
inline QByteArray shippedFile(const QString &name)
{
    return contentOf(QStringLiteral(RESOURCES_FOLDER "/") + name);
}
