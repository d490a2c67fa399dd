// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfsurroundings.h"

#include "evidence/qpdf/pdfstream.h"

#include <QXmlStreamReader>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <array>
#include <map>
#include <set>
#include <vector>

namespace {

/// A PDF of ours has some hundreds of objects, and some thousands of values in them.
constexpr int mostValues = 1'000'000;
constexpr qsizetype mostTexts = 10'000;
constexpr qsizetype longestText = 10'000;
constexpr qint64 largestMetadata = qint64(1024) * 1024;
constexpr qint64 largestCompared = qint64(64) * 1024 * 1024;

using Id = QPDFObjGen;

/// The types of actions but for "GoTo", which shows a page of the same document.
bool isAction(const std::string &type)
{
    static const std::set<std::string> types = {"/JavaScript", "/Launch", "/URI", "/SubmitForm",
        "/ResetForm", "/ImportData", "/GoToR", "/GoToE", "/GoTo3DView", "/GoToDp", "/Rendition",
        "/RichMediaExecute", "/Named", "/Movie", "/Sound", "/Hide", "/Thread", "/SetOCGState",
        "/Trans"};
    return types.count(type) > 0;
}

QString textOf(const QPDFObjectHandle &value)
{
    QPDFObjectHandle text = value;
    return text.isString() ? QString::fromStdString(text.getUTF8Value()).left(longestText)
                           : QString();
}

/// The names that a file specification has for systems, and the streams of the file for them.
constexpr std::array systems{"/UF", "/F", "/DOS", "/Mac", "/Unix"};

/// The attachments as the list of the document has them.
class Attachments {
public:
    Attachments(QPDF &document, const QMap<QString, QByteArray> &contents)
    {
        for (const auto &[name, file] :
            QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
            const QString key = QString::fromStdString(name);
            m_descriptions.insert(key, textOf(file->getObjectHandle().getKey("/Desc")));
            m_names.emplace(idOf(file->getEmbeddedFileStream()), key);
            const QByteArray content = contents.value(key);
            m_sums.insert(key, PdfStream::sha256(content));
        }
    }

    const QMap<QString, QString> &descriptions() const { return m_descriptions; }

    /// The name of \a specification where readers may disagree about it; else nothing.
    std::optional<QString> ambiguous(QPDFObjectHandle specification)
    {
        QPDFObjectHandle files = specification.getKey("/EF");
        if (!files.isDictionary())
            return std::nullopt;
        std::optional<QString> known;
        bool isRight = true;
        for (const char *system : systems) {
            QPDFObjectHandle stream = files.getKey(system);
            if (!stream.isStream())
                continue;
            const auto found = m_names.find(idOf(stream));
            if (found != m_names.end() && !known)
                known = found->second;
        }
        for (const char *system : systems) {
            QPDFObjectHandle stream = files.getKey(system);
            isRight = isRight && (!known || !stream.isStream() || isOf(*known, stream));
            const QString name = textOf(specification.getKey(system));
            isRight = isRight && (!known || name.isEmpty() || name == *known);
        }
        if (known && isRight)
            return std::nullopt;
        return known ? *known : nameOf(specification);
    }

private:
    static Id idOf(const QPDFObjectHandle &object) { return object.getObjGen(); }

    static QString nameOf(QPDFObjectHandle specification)
    {
        for (const char *system : systems) {
            if (const QString name = textOf(specification.getKey(system)); !name.isEmpty())
                return name;
        }
        return {};
    }

    /// Each stream is read once.
    bool isOf(const QString &name, const QPDFObjectHandle &stream)
    {
        const auto found = m_names.find(idOf(stream));
        if (found != m_names.end() && found->second == name)
            return true;
        const auto sum = PdfStream::sum(stream, largestCompared);
        if (!sum || sum->sha256 != m_sums.value(name))
            return false;
        m_names.emplace(idOf(stream), name);
        return true;
    }

    QMap<QString, QString> m_descriptions;
    QMap<QString, QByteArray> m_sums;
    std::map<Id, QString> m_names;
};

/// Goes through everything that can be reached in one document, each object once.
class Surroundings {
public:
    Surroundings(QPDF &document, const QMap<QString, QByteArray> &contents)
        : m_document(document), m_attachments(document, contents)
    {
    }

    PdfSurroundings read()
    {
        QPDFObjectHandle root = m_document.getRoot();
        m_found.haveCollection = root.hasKey("/Collection");
        m_found.havePageLabels = root.hasKey("/PageLabels");
        // Some readers show such a form in place of the pages.
        QPDFObjectHandle form = root.getKey("/AcroForm");
        m_found.haveActions = form.isDictionary() && form.hasKey("/XFA");
        m_found.descriptions = m_attachments.descriptions();
        readInformation();
        readMetadata(root.getKey("/Metadata"));
        readBookmarks(root.getKey("/Outlines"));
        m_found.areRead = true;
        m_left = {m_document.getTrailer()};
        while (!m_left.empty()) {
            QPDFObjectHandle next = m_left.back();
            m_left.pop_back();
            look(next);
        }
        return m_found;
    }

private:
    void look(QPDFObjectHandle object)
    {
        if (object.isIndirect() && !m_seen.insert(object.getObjGen()).second)
            return;
        if (++m_values > mostValues || m_found.alternatives.size() > mostTexts) {
            m_found.areRead = false;
            m_left.clear();
            return;
        }
        if (object.isArray()) {
            for (int index = 0; index < object.getArrayNItems(); ++index)
                leave(object.getArrayItem(index));
            return;
        }
        if (!object.isDictionary() && !object.isStream())
            return;
        QPDFObjectHandle members = object.isStream() ? object.getDict() : object;
        lookAt(members);
        for (const std::string &name : members.getKeys())
            leave(members.getKey(name));
    }

    /// Numbers, names and strings are not looked at by themselves.
    void leave(const QPDFObjectHandle &value)
    {
        QPDFObjectHandle one = value;
        if (one.isArray() || one.isDictionary() || one.isStream())
            m_left.push_back(one);
    }

    void lookAt(QPDFObjectHandle members)
    {
        QPDFObjectHandle type = members.getKey("/S");
        if ((type.isName() && isAction(type.getName())) || members.hasKey("/JS")
            || members.hasKey("/JavaScript") || members.getKey("/AA").isDictionary())
            m_found.haveActions = true;
        // Names in a structure are those of its elements; a form has other ones.
        const bool isElement = members.hasKey("/P") && type.isName();
        add(m_found.alternatives, members.getKey("/Alt"));
        add(m_found.replacements, members.getKey("/ActualText"));
        if (isElement) {
            add(m_found.alternatives, members.getKey("/T"));
            add(m_found.replacements, members.getKey("/E"));
        }
        if (!members.hasKey("/EF"))
            return;
        if (const auto name = m_attachments.ambiguous(members); name
            && !m_found.ambiguousAttachments.contains(*name)
            && m_found.ambiguousAttachments.size() < mostTexts)
            m_found.ambiguousAttachments.append(*name);
    }

    static void add(QStringList &texts, const QPDFObjectHandle &value)
    {
        if (const QString text = textOf(value); !text.isEmpty() && texts.size() < mostTexts)
            texts.append(text);
    }

    void readInformation()
    {
        QPDFObjectHandle information = m_document.getTrailer().getKey("/Info");
        if (!information.isDictionary())
            return;
        add(m_found.titles, information.getKey("/Title"));
        QString made = textOf(information.getKey("/CreationDate"));
        // "D:20261124124200+01'00'" or with a Z, where all after the year may be left out.
        made.remove(u'\'');
        const bool isUtc = made.endsWith(u'Z');
        const QString form = QStringLiteral("'D:'yyyyMMddHHmmss");
        constexpr qsizetype length = 16;
        constexpr int secondsInMinute = 60;
        QDateTime at = QDateTime::fromString(made.left(length), form);
        const QString zone = made.mid(length);
        const bool isWest = zone.startsWith(u'-');
        const int minutes = zone.mid(1, 2).toInt() * secondsInMinute + zone.mid(3, 2).toInt();
        at.setOffsetFromUtc(isUtc ? 0 : (isWest ? -minutes : minutes) * secondsInMinute);
        m_found.created = at;
    }

    /// Everything is in the metadata once more, as XML.
    void readMetadata(const QPDFObjectHandle &metadata)
    {
        const auto content = PdfStream::content(metadata, largestMetadata);
        if (!content)
            return;
        QXmlStreamReader reader(*content);
        bool isInTitle = false;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (reader.name() == QStringLiteral("title"))
                isInTitle = token == QXmlStreamReader::StartElement;
            else if (isInTitle && token == QXmlStreamReader::StartElement
                && reader.name() == QStringLiteral("li")) {
                const QString title =
                    reader.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!title.isEmpty() && m_found.titles.size() < mostTexts)
                    m_found.titles.append(title.left(longestText));
            }
        }
    }

    /// Ours stand in one list. Those in others are found, too.
    void readBookmarks(const QPDFObjectHandle &outlines)
    {
        std::vector<QPDFObjectHandle> left = {outlines};
        std::set<Id> seen;
        while (!left.empty()) {
            QPDFObjectHandle item = left.back();
            left.pop_back();
            if (!item.isDictionary() || !seen.insert(item.getObjGen()).second
                || m_found.bookmarks.size() >= mostTexts)
                continue;
            add(m_found.bookmarks, item.getKey("/Title"));
            left.push_back(item.getKey("/Next"));
            left.push_back(item.getKey("/First"));
        }
    }

    QPDF &m_document;
    Attachments m_attachments;
    PdfSurroundings m_found;
    std::vector<QPDFObjectHandle> m_left;
    std::set<Id> m_seen;
    int m_values = 0;
};

} // namespace

PdfSurroundings pdfSurroundings(QPDF &document, const QMap<QString, QByteArray> &attachments)
{
    return Surroundings(document, attachments).read();
}
