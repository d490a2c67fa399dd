// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "evidence/pdf/pdfadditions.h"
#include "evidence/pdf/pdfcontents.h"

#include <QByteArray>

#include <optional>

/// What is done to PDF files beyond drawing them.
class PdfWork {
public:
    /// \a drawn, a PDF/A-1b of Qt's, as a sealed PDF/A-3b with \a additions: 1b allows no files
    /// inside, and Qt draws neither bookmarks nor a structure nor a language. Where the structure
    /// does not fit to \a drawn, it is left out. Empty where \a drawn is not what it should be.
    virtual QByteArray archival(const QByteArray &drawn, const PdfAdditions &additions) const = 0;

    /// MayBeWrong: the list of where the objects of a PDF begin may not fit, as after a line was
    /// taken out; they are then looked for.
    enum class Places { AreRight, MayBeWrong };
    /// The contents of \a pdf; nothing where it is no PDF, a damaged one, or one that needs a
    /// password to be read.
    virtual std::optional<PdfContents> contents(const QByteArray &pdf, Places places) const = 0;
    std::optional<PdfContents> contents(const QByteArray &pdf) const
    {
        return contents(pdf, Places::AreRight);
    }

    /// \a pdf needs a password to be read.
    virtual bool isLocked(const QByteArray &pdf) const = 0;

protected:
    ~PdfWork() = default;
};
