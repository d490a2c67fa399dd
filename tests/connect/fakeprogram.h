// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

/// A shell script in place of `oevemiljoe`. It may write files beside itself, in "$here".
class FakeProgram {
public:
    explicit FakeProgram(const QByteArray &script)
    {
        QFile file(program());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nhere=${0%/*}\necho $$ >> \"$here/started\"\n" + script + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString program() const { return m_folder.filePath(QStringLiteral("oevemiljoe")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    bool hasWritten(const QString &name) const
    {
        return QFileInfo::exists(m_folder.filePath(name));
    }

    QByteArray written(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// How often it was started.
    qsizetype starts() const { return written(QStringLiteral("started")).count('\n'); }

    /// The process that was started last exists, even as a zombie.
    bool isRunning() const
    {
        const QList<QByteArray> ids = written(QStringLiteral("started")).trimmed().split('\n');
        const pid_t id = ids.last().toInt();
        return id > 0 && ::kill(id, 0) == 0;
    }

private:
    QTemporaryDir m_folder;
};

/// Prints its address, and stays until its input ends.
inline constexpr auto wellBehaved = "echo 'lytter p\u00e5 http://127.0.0.1:4711'\ncat > /dev/null";
