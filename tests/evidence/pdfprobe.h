// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

/// Looks into PDF files with poppler's programs; a test fails where they are not installed.
namespace PdfProbe {

inline QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    // pdfinfo reads each element of the structure from all of its page: long where much else runs.
    const bool ran = process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    EXPECT_TRUE(ran) << qPrintable(program)
                     << " did not work: the package poppler-utils is needed for this test";
    return process.readAllStandardOutput();
}

/// The text of each page, white space folded.
inline QStringList pagesOf(const QString &path)
{
    QString text = QString::fromUtf8(output(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path,
            QStringLiteral("-")}));
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

} // namespace PdfProbe
