// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/verify/evidenceexamination.h"
#include "evidence/verify/evidencestatements.h"

#include <QDir>
#include <QMap>

#include <optional>

/// A folder of evidence: the files beside the PDF, and which of them is the PDF.
class EvidenceBeside {
public:
    explicit EvidenceBeside(const QDir &folder);

    /// What the manifest in the folder states; nothing where it is missing or damaged.
    const std::optional<StatedManifest> &manifest() const { return m_manifest; }
    /// The PDF that the manifest lists, whatever it is called now; without a manifest the only one.
    /// Nothing where it is not there.
    const std::optional<QByteArray> &pdf() const { return m_pdf; }

    /// Findings on the files beside a PDF with \a insideManifest in it, in the language of the
    /// interface. \a isSavedAgain: another program has saved the PDF, which has a finding of its
    /// own.
    QList<Finding> findings(const QByteArray &insideManifest, bool isSavedAgain) const;

    /// Of a PDF that is examined alone: notes on files in its \a folder that are called like those
    /// \a inside it and are other ones.
    static QList<Finding> notesBeside(const QDir &folder, const QMap<QString, QByteArray> &inside);

    /// Whether the file at \a path is one that the manifest beside it lists, and not the PDF, so
    /// that whoever names it means the whole folder.
    static bool isPartOfFolder(const QString &path);

private:
    QString statedPdf() const;
    void findPdf();
    void findRenamed(const StatedFile &stated);
    Finding ofFile(const StatedFile &file, bool isSavedAgain) const;
    Finding withoutManifest() const;
    QList<Finding> notes() const;

    QDir m_folder;
    QByteArray m_bytes;
    std::optional<StatedManifest> m_manifest;
    std::optional<QByteArray> m_pdf;
    /// As it is called in the folder.
    QString m_pdfName;
};

/// The content of the file at \a path; nothing where it cannot be read or is larger than any of
/// ours.
std::optional<QByteArray> contentOfFile(const QString &path);
