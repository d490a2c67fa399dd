// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfcontents.h"
#include "evidence/verify/evidencestatements.h"

/// The pages of a PDF beside what its manifest says of them.
class EvidencePages {
public:
    /// \a isSavedAgain: by another program, which may have drawn the pages anew.
    EvidencePages(const StatedManifest &manifest, const PdfContents &contents, bool isSavedAgain);

    /// A sentence for each page that is not as it was, at most ten, in the language of the
    /// interface.
    const QStringList &faults() const { return m_faults; }
    /// Each page looks as it did when the evidence was made. False also where that is not known.
    bool areTheSame() const { return m_areTheSame; }

    /// What is known where all words of the evidence are on pages of which no more is known.
    static QString wordsAreThere();
    /// What is known of the pages of a PDF that was saved again, after a sentence about the
    /// attached files.
    QString inCopy(bool areWordsThere) const;

private:
    void findAnnotations();
    void compareLooks(const QStringList &looks, bool isSavedAgain);
    /// Another program has drawn all of them.
    bool areDrawnAnew(const QStringList &looks, bool isSavedAgain) const;

    const PdfContents &m_contents;
    QStringList m_faults;
    bool m_areTheSame = false;
};
