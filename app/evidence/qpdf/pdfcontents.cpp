// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdflook.h"
#include "evidence/qpdf/pdfstream.h"
#include "evidence/qpdf/pdfsurroundings.h"
#include "evidence/qpdf/pdftext.h"
#include "evidence/qpdf/qpdfwork.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <stdexcept>

namespace {

/// Unpacked: a picture may be that large, and all of them together.
constexpr qint64 largestAttachment = qint64(64) * 1024 * 1024;
constexpr qint64 largestSum = qint64(512) * 1024 * 1024;

QMap<QString, QByteArray> attachmentsOf(QPDF &pdf)
{
    QMap<QString, QByteArray> attachments;
    qint64 left = largestSum;
    for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        const QByteArray content =
            PdfStream::content(file->getEmbeddedFileStream(), std::min(largestAttachment, left))
                .value_or(QByteArray());
        left -= content.size();
        attachments.insert(QString::fromStdString(name), content);
    }
    return attachments;
}

/// What the document states about itself by \a name.
QString informationOf(QPDF &pdf, const char *name)
{
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return {};
    QPDFObjectHandle value = information.getKey(name);
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// Reads the pages of a PDF of ours. Pages that another program has drawn anew may be too large or
/// of another kind; the attachments count all the same.
PageTexts textsOf(QPDF &pdf)
{
    try {
        return pageTexts(pdf);
    } catch (const std::exception &) {
        return {};
    }
}

QList<PdfPage> pagesOf(QPDF &pdf)
{
    try {
        return pageLooks(pdf);
    } catch (const std::exception &) {
        return {};
    }
}

/// All that is known of a document that cannot be gone through is that it cannot.
PdfSurroundings surroundingsOf(QPDF &pdf, const QMap<QString, QByteArray> &attachments)
{
    try {
        return pdfSurroundings(pdf, attachments);
    } catch (const std::exception &) {
        return {};
    }
}

/// The contents of \a pdf; with \a recovers, also where the places of its objects are not as it
/// says. Throws what libqpdf throws.
PdfContents read(const QByteArray &pdf, bool recovers)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.setAttemptRecovery(recovers);
    document.processMemoryFile("", pdf.constData(), static_cast<size_t>(pdf.size()));
    PdfContents contents;
    contents.attachments = attachmentsOf(document);
    contents.creator = informationOf(document, "/Creator");
    contents.producer = informationOf(document, "/Producer");
    contents.pages = pagesOf(document);
    const PageTexts texts = textsOf(document);
    contents.pageTexts = texts.texts;
    contents.text = texts.texts.join(QString());
    contents.surroundings = surroundingsOf(document, contents.attachments);
    contents.surroundings.replacements += texts.replacements;
    return contents;
}

} // namespace

std::optional<PdfContents> QpdfWork::contents(const QByteArray &pdf, Places places) const
{
    try {
        return read(pdf, places == Places::MayBeWrong);
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

bool QpdfWork::isLocked(const QByteArray &pdf) const
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("", pdf.constData(), static_cast<size_t>(pdf.size()));
    } catch (const QPDFExc &fault) {
        return fault.getErrorCode() == qpdf_e_password;
    } catch (const std::exception &) {
        return false;
    }
    return false;
}
