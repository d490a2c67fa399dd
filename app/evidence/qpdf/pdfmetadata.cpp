// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfmetadata.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

constexpr qsizetype mostInMetadata = 10'000;
constexpr qsizetype longestInMetadata = 10'000;

/// Names of XMP for what people state of a document.
bool isClaim(QStringView name)
{
    static const QStringList names = {QStringLiteral("creator"), QStringLiteral("description"),
        QStringLiteral("subject"), QStringLiteral("Keywords"), QStringLiteral("rights"),
        QStringLiteral("contributor"), QStringLiteral("publisher")};
    return names.contains(name);
}

/// Names of XMP for when a document was made, and by which programs.
bool isOfMaking(QStringView name)
{
    static const QStringList names = {QStringLiteral("CreateDate"), QStringLiteral("ModifyDate"),
        QStringLiteral("MetadataDate"), QStringLiteral("CreatorTool"), QStringLiteral("Producer")};
    return names.contains(name);
}

/// Names around the properties, in which nothing is stated.
bool isFrame(QStringView name)
{
    static const QStringList names = {QStringLiteral("xmpmeta"), QStringLiteral("RDF"),
        QStringLiteral("Description"), QStringLiteral("title"), QStringLiteral("Alt"),
        QStringLiteral("li")};
    return names.contains(name);
}

/// What Qt writes in an attribute beside times and programs: the form of the file and a language.
bool isOwnAttribute(QStringView name, QStringView value)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[1-4ABU]|x-default)?\\z"));
    static const QStringList names = {QStringLiteral("about"), QStringLiteral("lang"),
        QStringLiteral("part"), QStringLiteral("conformance")};
    return names.contains(name) && form.match(value.toString()).hasMatch();
}

/// Between these two the metadata stand.
bool isPacket(QStringView target, QStringView data)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:begin=['\"].?['\"] id=['\"]W5M0MpCehiHzreSzNTczkc9d['\"]|"
                       "end=['\"][wr]['\"])\\z"));
    return target == QStringLiteral("xpacket") && form.match(data.toString()).hasMatch();
}

/// Goes through one file.
class Metadata {
public:
    Metadata(PdfSurroundings &found, const QByteArray &content) : m_found(found), m_reader(content)
    {
    }

    void read()
    {
        while (!m_reader.atEnd())
            take(m_reader.readNext());
        if (m_reader.hasError())
            addText(m_found.foreignMetadata, QStringLiteral("\u2026"));
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        const QString text = m_reader.text().trimmed().toString();
        switch (token) {
        case QXmlStreamReader::StartElement:
            begin();
            break;
        case QXmlStreamReader::EndElement:
            if (m_reader.name() == m_property)
                m_property.clear();
            break;
        case QXmlStreamReader::Characters:
            if (isOfMaking(m_property))
                ofMaking(m_property, text);
            else
                addText(isClaim(m_property) ? m_found.claims : m_found.foreignMetadata, text);
            break;
        case QXmlStreamReader::ProcessingInstruction:
            if (!isPacket(m_reader.processingInstructionTarget(),
                    m_reader.processingInstructionData().trimmed()))
                addText(m_found.foreignMetadata,
                    m_reader.processingInstructionTarget().toString() + u' '
                        + m_reader.processingInstructionData().toString());
            break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            addText(m_found.foreignMetadata, text.isEmpty() ? QStringLiteral("\u2026") : text);
            break;
        default:
            break;
        }
    }

    void begin()
    {
        const QStringView name = m_reader.name();
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            take(attribute);
        const bool isKnown = isClaim(name) || isOfMaking(name);
        if (isKnown || name == QStringLiteral("title"))
            m_property = name.toString();
        else if (m_property == QStringLiteral("title") && name == QStringLiteral("li"))
            addText(
                m_found.titles, m_reader.readElementText(QXmlStreamReader::IncludeChildElements));
        if (!isKnown && !isFrame(name) && m_property.isEmpty())
            addText(m_found.foreignMetadata, name.toString());
    }

    void take(const QXmlStreamAttribute &attribute)
    {
        const QString value = attribute.value().toString();
        if (isOfMaking(attribute.name()))
            ofMaking(attribute.name(), value);
        else if (isClaim(attribute.name()))
            addText(m_found.claims, value);
        else if (!isOwnAttribute(attribute.name(), attribute.value()))
            addText(m_found.foreignMetadata, value);
    }

    void ofMaking(QStringView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (name == QStringLiteral("CreatorTool"))
            addText(m_found.creators, value);
        else if (name == QStringLiteral("Producer"))
            addText(m_found.producers, value);
        else if (m_found.times.size() < mostInMetadata)
            m_found.times.append(QDateTime::fromString(value, Qt::ISODate));
    }

    static void addText(QStringList &texts, const QString &text)
    {
        if (!text.isEmpty() && texts.size() < mostInMetadata)
            texts.append(text.left(longestInMetadata));
    }

    PdfSurroundings &m_found;
    QXmlStreamReader m_reader;
    QString m_property;
};

} // namespace

void readMetadata(PdfSurroundings &found, const QByteArray &metadata)
{
    Metadata(found, metadata).read();
}
