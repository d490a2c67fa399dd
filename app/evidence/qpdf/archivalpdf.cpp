// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdf/pdfseal.h"
#include "evidence/qpdf/pdflook.h"
#include "evidence/qpdf/qpdfwork.h"
#include "evidence/qpdf/taggedpdf.h"

#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

namespace {

const char *nameOf(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Source:
        return "/Source";
    case Relationship::Data:
        return "/Data";
    case Relationship::Alternative:
        return "/Alternative";
    case Relationship::Supplement:
        return "/Supplement";
    }
    Q_UNREACHABLE();
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

void setContent(QPDFObjectHandle stream, const QByteArray &content)
{
    stream.replaceStreamData(
        content.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Adds to one document. Throws what libqpdf throws.
class Archivist {
public:
    Archivist(QPDF &pdf, const PdfAdditions &additions) : m_pdf(pdf), m_additions(additions) { }

    void add()
    {
        QPDFObjectHandle root = m_pdf.getRoot();
        claimPart3(root.getKey("/Metadata"));
        stateTime(root.getKey("/Metadata"));
        root.replaceKey(
            "/Lang", QPDFObjectHandle::newUnicodeString(m_additions.language.toStdString()));
        root.replaceKey(
            "/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        addStructure(m_pdf, m_additions.structure);
        spellSpaces();
        addAttachments(root);
        if (!m_additions.bookmarks.isEmpty())
            addBookmarks(root);
    }

private:
    static void claimPart3(const QPDFObjectHandle &metadata)
    {
        const QByteArray before = "pdfaid:part=\"1\"";
        QByteArray content = contentOf(metadata);
        if (content.count(before) != 1)
            throw std::runtime_error("no claim of PDF/A-1 to renew");
        setContent(metadata, content.replace(before, "pdfaid:part=\"3\""));
    }

    /// The document was made when the evidence says so. Qt writes when it was drawn, and the two
    /// places must agree with each other.
    void stateTime(const QPDFObjectHandle &metadata)
    {
        static const QRegularExpression times(
            QStringLiteral("(xmp:(?:Create|Modify)Date=\")[^\"]*"));
        const QString iso =
            m_additions.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        QString content = QString::fromUtf8(contentOf(metadata));
        setContent(metadata, content.replace(times, QStringLiteral("\\1") + iso).toUtf8());
        QPDFObjectHandle information = m_pdf.getTrailer().getKey("/Info");
        for (const char *name : {"/CreationDate", "/ModDate"}) {
            if (information.isDictionary() && information.hasKey(name))
                information.replaceKey(name, QPDFObjectHandle::newString(made()));
        }
    }

    std::string made() const
    {
        return m_additions.made.toUTC()
            .toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"))
            .toStdString();
    }

    /// Qt maps the glyph of a space to a tabulator.
    void spellSpaces()
    {
        for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
            if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
                continue;
            const QPDFObjectHandle map = object.getKey("/ToUnicode");
            setContent(map, contentOf(map).replace("<0009>", "<0020>"));
        }
    }

    void addAttachments(QPDFObjectHandle &root)
    {
        QPDFEmbeddedFileDocumentHelper files(m_pdf);
        QPDFObjectHandle associated = QPDFObjectHandle::newArray();
        QList<PdfAttachment> attachments = m_additions.attachments;
        if (m_additions.lastAttachment)
            attachments.append(m_additions.lastAttachment(looks()));
        for (const PdfAttachment &attachment : std::as_const(attachments)) {
            auto stream =
                QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.content.toStdString());
            stream.setCreationDate(made()).setModDate(made()).setSubtype(
                attachment.mimeType.toStdString());
            const std::string name = attachment.name.toStdString();
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
            file.setDescription(attachment.description.toStdString());
            QPDFObjectHandle specification = file.getObjectHandle();
            specification.replaceKey(
                "/AFRelationship", QPDFObjectHandle::newName(nameOf(attachment.relationship)));
            files.replaceEmbeddedFile(name, file);
            associated.appendItem(specification);
        }
        root.replaceKey("/AF", associated);
    }

    QStringList looks()
    {
        QStringList looks;
        for (const PdfPage &page : pageLooks(m_pdf))
            looks.append(page.sha256);
        return looks;
    }

    QPDFObjectHandle bookmark(const PdfBookmark &bookmark, const QPDFObjectHandle &outlines)
    {
        const auto pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages.at(static_cast<size_t>(bookmark.page - 1)).getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/Fit"));
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination);
        return item;
    }

    void addBookmarks(QPDFObjectHandle &root)
    {
        QPDFObjectHandle outlines =
            m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        QPDFObjectHandle previous;
        for (const PdfBookmark &one : m_additions.bookmarks) {
            QPDFObjectHandle item = bookmark(one, outlines);
            if (previous.isInitialized()) {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            } else {
                outlines.replaceKey("/First", item);
            }
            previous = item;
        }
        outlines.replaceKey("/Last", previous);
        outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(m_additions.bookmarks.size()));
        root.replaceKey("/Outlines", outlines);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    QPDF &m_pdf;
    const PdfAdditions &m_additions;
};

/// In the plain form that PDF/A requires, and with room for the seal.
QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // Qt writes 1.4. Attachments and structure are those of 1.7, which PDF/A-3 rests on.
    writer.setMinimumPDFVersion("1.7");
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setExtraHeaderText(PdfSeal::place().toStdString());
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray QpdfWork::archival(const QByteArray &drawn, const PdfAdditions &additions) const
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("", drawn.constData(), static_cast<size_t>(drawn.size()));
        Archivist(pdf, additions).add();
        return PdfSeal::sealed(written(pdf));
    } catch (const std::exception &) {
        return {};
    }
}
