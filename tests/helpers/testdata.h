// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <gtest/gtest.h>

/// The file \a name below tests/data; a test failure and nothing where it cannot be read.
inline QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_FOLDER "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

/// The file \a name below resources, as it is shipped.
inline QByteArray shippedFile(const QString &name)
{
    QFile file(QStringLiteral(RESOURCES_FOLDER "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}
