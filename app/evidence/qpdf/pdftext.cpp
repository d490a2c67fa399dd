// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdftext.h"

#include "evidence/qpdf/pdfstream.h"

#include <QHash>
#include <QRegularExpression>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace {

/// Unpacked. A page of ours has a few hundred thousand bytes, the map of a font a few thousand.
constexpr qint64 largestDrawing = qint64(8) * 1024 * 1024;
constexpr qint64 largestDocument = qint64(128) * 1024 * 1024;
/// What following a small drawing costs, as bytes: one may be drawn again and again.
constexpr qint64 effort = 1024;
constexpr qint64 largestMap = qint64(1024) * 1024;
constexpr qsizetype mostGlyphs = 0x10000;
constexpr qsizetype mostOperands = 1000;
constexpr int deepestForm = 4;

struct Font {
    QHash<uint, QString> glyphs;
    /// How many bytes of a string are one glyph.
    size_t width = 2;
};

[[noreturn]] void refuse()
{
    throw std::runtime_error("larger than anything of ours");
}

QString fromUtf16Hex(QStringView hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.mid(at, 4).toUShort(nullptr, 16));
    return text;
}

/// Reads a ToUnicode map: what a font's glyphs stand for.
class GlyphMap {
public:
    explicit GlyphMap(const QString &map)
    {
        static const QRegularExpression section(QStringLiteral("beginbf(char|range)(.*?)endbf"),
            QRegularExpression::DotMatchesEverythingOption);
        for (auto sections = section.globalMatch(map); sections.hasNext();) {
            const auto match = sections.next();
            if (match.captured(1) == QStringLiteral("char"))
                addGlyphs(match.captured(2));
            else
                addRanges(match.captured(2));
        }
    }

    QHash<uint, QString> glyphs() const { return m_glyphs; }

private:
    void addGlyphs(const QString &section)
    {
        static const QRegularExpression pair(
            QStringLiteral("<([0-9A-Fa-f]{1,4})>\\s*<([0-9A-Fa-f]+)>"));
        for (auto pairs = pair.globalMatch(section); pairs.hasNext();) {
            const auto match = pairs.next();
            add(match.captured(1).toUInt(nullptr, 16), fromUtf16Hex(match.captured(2)));
        }
    }

    void addRanges(const QString &section)
    {
        static const QRegularExpression range(
            QStringLiteral("<([0-9A-Fa-f]{1,4})>\\s*<([0-9A-Fa-f]{1,4})>\\s*"
                           "(?:<([0-9A-Fa-f]+)>|\\[([^\\]]*)\\])"));
        static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
        for (auto ranges = range.globalMatch(section); ranges.hasNext();) {
            const auto match = ranges.next();
            uint glyph = match.captured(1).toUInt(nullptr, 16);
            if (match.hasCaptured(4)) {
                for (auto all = one.globalMatch(match.captured(4)); all.hasNext();)
                    add(glyph++, fromUtf16Hex(all.next().captured(1)));
                continue;
            }
            const uint last = match.captured(2).toUInt(nullptr, 16);
            ushort unit = match.captured(3).toUShort(nullptr, 16);
            for (; glyph <= last; ++glyph)
                add(glyph, QString(QChar(unit++)));
        }
    }

    void add(uint glyph, const QString &text)
    {
        if (m_glyphs.size() >= mostGlyphs || ++m_added > mostGlyphs)
            refuse();
        m_glyphs.insert(glyph, text);
    }

    QHash<uint, QString> m_glyphs;
    qsizetype m_added = 0;
};

Font fontOf(QPDFObjectHandle font)
{
    Font read;
    if (!font.isDictionary())
        return read;
    QPDFObjectHandle kind = font.getKey("/Subtype");
    read.width = kind.isName() && kind.getName() != "/Type0" ? 1 : 2;
    if (const auto map = PdfStream::content(font.getKey("/ToUnicode"), largestMap)) {
        read.glyphs = GlyphMap(QString::fromLatin1(*map)).glyphs();
    } else if (read.width == 1) {
        for (uint glyph = 0; glyph < 256; ++glyph)
            read.glyphs.insert(glyph, QString(QChar(glyph)));
    }
    return read;
}

/// The entry \a name of the kind \a kind in \a resources, or null.
QPDFObjectHandle resource(QPDFObjectHandle resources, const char *kind, const std::string &name)
{
    if (!resources.isDictionary() || !resources.getKey(kind).isDictionary())
        return QPDFObjectHandle::newNull();
    return resources.getKey(kind).getKey(name);
}

/// Follows the drawing of pages and collects what it writes.
class TextReader {
public:
    explicit TextReader(QPDF &document) : m_document(document) { }

    void read(QPDFPageObjectHelper page)
    {
        QByteArray drawing;
        for (const QPDFObjectHandle &stream : page.getPageContents())
            drawing += contentOf(stream) + '\n';
        follow(drawing, page.getAttribute("/Resources", false), 0);
    }

    QString text() const { return m_text; }
    QStringList replacements() const { return m_replacements; }

private:
    /// What libqpdf calls for each word of one drawing.
    class Operators : public QPDFObjectHandle::ParserCallbacks {
    public:
        Operators(TextReader &reader, const QPDFObjectHandle &resources, int depth)
            : m_reader(reader), m_resources(resources), m_depth(depth)
        {
        }

        void handleObject(QPDFObjectHandle object) override
        {
            if (!object.isOperator()) {
                if (m_operands.size() >= mostOperands)
                    m_operands.clear();
                m_operands.append(object);
                return;
            }
            carryOut(object.getOperatorValue());
            m_operands.clear();
        }
        void handleEOF() override { }

    private:
        void carryOut(const std::string &name)
        {
            if (m_operands.isEmpty())
                return;
            QPDFObjectHandle first = m_operands.constFirst();
            if (name == "BDC" || name == "DP")
                m_reader.mark(m_operands.constLast());
            else if (name == "Tf" && first.isName())
                m_font = m_reader.known(resource(m_resources, "/Font", first.getName()));
            else if (name == "Tj" || name == "'" || name == "\"")
                write(m_operands.constLast());
            else if (name == "TJ" && first.isArray())
                writeAll(first);
            else if (name == "Do" && first.isName())
                m_reader.follow(
                    resource(m_resources, "/XObject", first.getName()), m_resources, m_depth + 1);
        }

        void writeAll(QPDFObjectHandle strings)
        {
            for (int index = 0; index < strings.getArrayNItems(); ++index)
                write(strings.getArrayItem(index));
        }

        void write(QPDFObjectHandle string)
        {
            if (string.isString())
                m_reader.write(string.getStringValue(), m_font);
        }

        TextReader &m_reader;
        QPDFObjectHandle m_resources;
        int m_depth;
        Font m_font;
        QList<QPDFObjectHandle> m_operands;
    };

    void mark(QPDFObjectHandle properties)
    {
        if (!properties.isDictionary())
            return;
        for (const char *name : {"/ActualText", "/Alt", "/E"}) {
            QPDFObjectHandle text = properties.getKey(name);
            if (text.isString() && m_replacements.size() < mostOperands)
                m_replacements.append(QString::fromStdString(text.getUTF8Value()));
        }
    }

    QByteArray contentOf(const QPDFObjectHandle &stream)
    {
        const auto content = PdfStream::content(stream, largestDrawing);
        if (!content)
            refuse();
        m_bytes += content->size() + effort;
        if (m_bytes > largestDocument)
            refuse();
        return *content;
    }

    /// A drawing inside a drawing: some programs put whole pages into one.
    void follow(QPDFObjectHandle form, const QPDFObjectHandle &outer, int depth)
    {
        if (!form.isStream() || depth > deepestForm)
            return;
        QPDFObjectHandle kind = form.getDict().getKey("/Subtype");
        if (!kind.isName() || kind.getName() != "/Form")
            return;
        QPDFObjectHandle own = form.getDict().getKey("/Resources");
        follow(contentOf(form), own.isDictionary() ? own : outer, depth);
    }

    void follow(const QByteArray &drawing, const QPDFObjectHandle &resources, int depth)
    {
        Operators operators(*this, resources, depth);
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&m_document, drawing.toStdString());
        QPDFObjectHandle::parseContentStream(stream, &operators);
    }

    Font known(const QPDFObjectHandle &font)
    {
        if (!font.isIndirect())
            return fontOf(font);
        const int number = font.getObjectID();
        if (!m_fonts.contains(number))
            m_fonts.insert(number, fontOf(font));
        return m_fonts.value(number);
    }

    void write(const std::string &glyphs, const Font &font)
    {
        for (size_t at = 0; at + font.width <= glyphs.size(); at += font.width) {
            uint glyph = 0;
            for (size_t byte = 0; byte < font.width; ++byte)
                glyph = glyph * 256U + static_cast<unsigned char>(glyphs[at + byte]);
            const QString character = font.glyphs.value(glyph);
            if (!character.trimmed().isEmpty())
                m_text += character;
        }
    }

    QPDF &m_document;
    QHash<int, Font> m_fonts;
    qint64 m_bytes = 0;
    QString m_text;
    QStringList m_replacements;
};

} // namespace

PageTexts pageTexts(QPDF &document)
{
    TextReader reader(document);
    PageTexts pages;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
        const qsizetype begin = reader.text().size();
        reader.read(page);
        pages.texts.append(reader.text().mid(begin));
    }
    pages.replacements = reader.replacements();
    return pages;
}
