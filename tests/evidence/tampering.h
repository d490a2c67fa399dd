// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/sha256.h"
#include "evidence/files/evidencefiles.h"
#include "evidence/pdf/pdfseal.h"
#include "evidence/verify/evidenceexamination.h"
#include "pdfprobe.h"
#include "savedsample.h"
#include "testdata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

/// Makes copies of evidence that are changed so that all hashes fit again.
class Tampering : public testing::Test {
protected:
    using Edit = std::function<void(QByteArray &)>;

    /// So that the examination takes its own words for those of the evidence.
    void SetUp() override
    {
        QCoreApplication::setApplicationVersion(SampleCase::guided().programVersion);
    }
    void TearDown() override { QCoreApplication::setApplicationVersion({}); }

    /// The path of the PDF of \a content with one picture on its pages.
    QString saved(const EvidenceContent &content)
    {
        return savedWithPicture(content, m_folder.path(), PictureKept::Kind::Brought);
    }

    QString byQpdf(const QStringList &arguments)
    {
        const QString out = newPath();
        PdfProbe::output(QStringLiteral("qpdf"), arguments + QStringList{out});
        return out;
    }

    static QString write(const QString &path, const QByteArray &content)
    {
        writeFile(path, content);
        return path;
    }

    static QByteArray inside(const QString &pdf, const QString &name)
    {
        return PdfProbe::output(
            QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=") + name, pdf});
    }

    /// \a pdf with its file \a name changed by \a edit, with a manifest that fits, sealed again.
    QString withFile(const QString &pdf, const QString &name, const Edit &edit)
    {
        QByteArray content = inside(pdf, name);
        const QByteArray before = content;
        edit(content);
        EXPECT_NE(content, before) << qPrintable(name);
        QString manifest = QString::fromUtf8(inside(pdf, EvidenceFiles::manifest()));
        const QRegularExpression listed(
            QStringLiteral("(\"navn\": \"%1\",\\s*\"bytes\": )\\d+(,\\s*\"sha256\": \")[0-9a-f]+")
                .arg(QRegularExpression::escape(name)));
        manifest.replace(listed,
            QStringLiteral("\\1%1\\2%2")
                .arg(QString::number(content.size()), Sha256::hexOf(content)));
        const QTemporaryDir files;
        QStringList arguments = {pdf};
        for (const auto &[file, bytes] :
            {std::pair(name, content), std::pair(EvidenceFiles::manifest(), manifest.toUtf8())}) {
            arguments << QStringLiteral("--add-attachment") << write(files.filePath(file), bytes)
                      << QStringLiteral("--replace") << QStringLiteral("--");
        }
        return sealedAfter(byQpdf(arguments), [](QByteArray &) {});
    }

    /// \a pdf with its manifest changed by \a edit, sealed again.
    QString withManifest(const QString &pdf, const Edit &edit)
    {
        QByteArray manifest = inside(pdf, EvidenceFiles::manifest());
        const QByteArray before = manifest;
        edit(manifest);
        EXPECT_NE(manifest, before);
        const QTemporaryDir files;
        return sealedAfter(byQpdf({pdf, QStringLiteral("--add-attachment"),
                               write(files.filePath(EvidenceFiles::manifest()), manifest),
                               QStringLiteral("--replace"), QStringLiteral("--")}),
            [](QByteArray &) {});
    }

    /// \a pdf changed by \a edit, which gets it unpacked, and sealed again.
    QString sealedAfter(const QString &pdf, const Edit &edit)
    {
        QByteArray unpacked = contentOf(
            byQpdf({QStringLiteral("--qdf"), QStringLiteral("--normalize-content=n"), pdf}));
        edit(unpacked);
        const qsizetype second = unpacked.indexOf('\n') + 1;
        unpacked.insert(unpacked.indexOf('\n', second) + 1, PdfSeal::place());
        const QByteArray mended =
            PdfProbe::output(QStringLiteral("fix-qdf"), {write(newPath(), unpacked)});
        return write(newPath(), PdfSeal::sealed(mended));
    }

    /// \a pdf sealed again holds but for \a sentence, and is not said to be the same.
    static void expectFound(const QString &pdf, const char *sentence)
    {
        const Examination examination = examined(pdf);
        const QString words = inWords(examination);
        EXPECT_TRUE(examination.holds(Finding::About::Copy));
        EXPECT_FALSE(examination.holds(Finding::About::Content));
        EXPECT_TRUE(words.contains(QStringLiteral("DOES NOT HOLD: ") + QString::fromUtf8(sentence)))
            << sentence << '\n'
            << qPrintable(words);
    }

    static void expectToHold(const QString &pdf)
    {
        EXPECT_EQ(examined(pdf).verdict, Examination::Verdict::Holds)
            << qPrintable(inWords(examined(pdf)));
    }

    QString newPath() { return m_folder.filePath(QStringLiteral("copy-%1.pdf").arg(++m_number)); }

    QTemporaryDir m_folder;
    int m_number = 0;
};
