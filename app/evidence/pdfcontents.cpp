// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/pdfcontents.h"

#include <QHash>
#include <QRegularExpression>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace {

/// Compressed; a page of text is a tenth of it.
constexpr qint64 largestPage = qint64(1024) * 1024;

using Glyphs = QHash<uint, QString>;

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer)
{
    return {reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize())};
}

void refuseLarge(QPDFObjectHandle stream)
{
    QPDFObjectHandle length = stream.getDict().getKey("/Length");
    if (length.isInteger() && length.getIntValue() > largestPage)
        throw std::runtime_error("larger than anything of ours");
}

QString fromUtf16Hex(QStringView hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.mid(at, 4).toUShort(nullptr, 16));
    return text;
}

/// What a font's glyphs stand for, from the ranges of its ToUnicode map.
Glyphs glyphsOf(const QString &map)
{
    static const QRegularExpression range(QStringLiteral(
        "<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
    Glyphs glyphs;
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const auto match = ranges.next();
        uint glyph = match.captured(1).toUInt(nullptr, 16);
        if (match.hasCaptured(4)) {
            for (auto all = one.globalMatch(match.captured(4)); all.hasNext();)
                glyphs.insert(glyph++, fromUtf16Hex(all.next().captured(1)));
            continue;
        }
        const uint last = match.captured(2).toUInt(nullptr, 16);
        ushort unit = match.captured(3).toUShort(nullptr, 16);
        for (; glyph <= last; ++glyph)
            glyphs.insert(glyph, QString(QChar(unit++)));
    }
    return glyphs;
}

/// Follows a page's drawing and collects what it writes.
class TextReader : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit TextReader(const QPDFObjectHandle &fonts) : m_fonts(fonts) { }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.append(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() == 2 && m_operands.first().isName())
            choose(m_operands.first().getName());
        else if (name == "Tj" && m_operands.size() == 1 && m_operands.first().isString())
            write(m_operands.first().getStringValue());
        m_operands.clear();
    }
    void handleEOF() override { }

    QString text() const { return m_text; }

private:
    void choose(const std::string &font)
    {
        if (!m_known.contains(font)) {
            QPDFObjectHandle map = m_fonts.getKey(font).getKey("/ToUnicode");
            refuseLarge(map);
            m_known.insert(font,
                glyphsOf(QString::fromLatin1(bytesOf(map.getStreamData(qpdf_dl_generalized)))));
        }
        m_glyphs = m_known.value(font);
    }

    void write(const std::string &glyphs)
    {
        for (size_t at = 0; at + 1 < glyphs.size(); at += 2) {
            const auto high = static_cast<unsigned char>(glyphs[at]);
            const auto low = static_cast<unsigned char>(glyphs[at + 1]);
            const QString character = m_glyphs.value(high * 256U + low);
            if (!character.trimmed().isEmpty())
                m_text += character;
        }
    }

    QPDFObjectHandle m_fonts;
    QHash<std::string, Glyphs> m_known;
    Glyphs m_glyphs;
    QList<QPDFObjectHandle> m_operands;
    QString m_text;
};

QString textOf(QPDFPageObjectHelper page)
{
    for (const QPDFObjectHandle &stream : page.getPageContents())
        refuseLarge(stream);
    TextReader reader(page.getAttribute("/Resources", false).getKey("/Font"));
    page.parseContents(&reader);
    return reader.text();
}

/// Ours are not compressed; what is, is not read, and so found missing.
QMap<QString, QByteArray> attachmentsOf(QPDF &pdf)
{
    QMap<QString, QByteArray> attachments;
    for (const auto &[name, file] : QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles()) {
        QPDFObjectHandle stream = file->getEmbeddedFileStream();
        if (stream.isStream() && !stream.getDict().hasKey("/Filter"))
            attachments.insert(QString::fromStdString(name), bytesOf(stream.getRawStreamData()));
    }
    return attachments;
}

} // namespace

std::optional<PdfContents> pdfContents(const QByteArray &pdf)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("", pdf.constData(), static_cast<size_t>(pdf.size()));
        PdfContents contents;
        contents.attachments = attachmentsOf(document);
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages())
            contents.text += textOf(page);
        return contents;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}
