// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfsurroundings.h"

#include "evidence/qpdf/pdfentries.h"
#include "evidence/qpdf/pdfmetadata.h"
#include "evidence/qpdf/pdfstream.h"

#include <QCryptographicHash>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

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

bool isKnownInformation(const std::string &name)
{
    static const std::set<std::string> names = {
        "/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped"};
    return names.count(name) > 0;
}

QString textOf(const QPDFObjectHandle &value)
{
    QPDFObjectHandle text = value;
    return text.isString() ? QString::fromStdString(text.getUTF8Value()).left(longestText)
                           : QString();
}

/// "D:20261124124200+01'00'" or with a Z, where all after the year may be left out.
QDateTime timeOf(const QPDFObjectHandle &value)
{
    QString text = textOf(value);
    text.remove(u'\'');
    const bool isUtc = text.endsWith(u'Z');
    const QString form = QStringLiteral("'D:'yyyyMMddHHmmss");
    constexpr qsizetype length = 16;
    constexpr int secondsInMinute = 60;
    QDateTime at = QDateTime::fromString(text.left(length), form);
    const QString zone = text.mid(length);
    const bool isWest = zone.startsWith(u'-');
    const int minutes = zone.mid(1, 2).toInt() * secondsInMinute + zone.mid(3, 2).toInt();
    at.setOffsetFromUtc(isUtc ? 0 : (isWest ? -minutes : minutes) * secondsInMinute);
    return at;
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
            if (!isAsStated(file->getEmbeddedFileStream(), content))
                m_misstated.append(key);
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

    /// Those that state another size or checksum than they have, as far as they state one.
    QStringList misstated() const { return m_misstated; }

private:
    static Id idOf(const QPDFObjectHandle &object) { return object.getObjGen(); }

    static bool isAsStated(const QPDFObjectHandle &stream, const QByteArray &content)
    {
        QPDFEFStreamObjectHelper file(stream);
        const std::string sum = file.getChecksum();
        return (file.getSize() == 0 || file.getSize() == static_cast<size_t>(content.size()))
            && (sum.empty()
                || QByteArray::fromStdString(sum)
                    == QCryptographicHash::hash(content, QCryptographicHash::Md5));
    }

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
    QStringList m_misstated;
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
        QPDFObjectHandle structure = root.getKey("/StructTreeRoot");
        m_found.haveStructure = structure.isDictionary() && structure.hasKey("/K");
        m_found.arePagesCounted = PdfEntries::arePagesCounted(m_document);
        m_found.isStructureOfPages =
            !m_found.haveStructure || PdfEntries::isStructureOfPages(m_document);
        m_found.descriptions = m_attachments.descriptions();
        m_found.misstatedAttachments = m_attachments.misstated();
        m_found.language = textOf(root.getKey("/Lang"));
        readInformation();
        if (const auto metadata = PdfStream::content(root.getKey("/Metadata"), largestMetadata))
            readMetadata(m_found, *metadata);
        readBookmarks(root.getKey("/Outlines"));
        m_found.areRead = true;
        m_left = {m_document.getTrailer()};
        while (!m_left.empty()) {
            QPDFObjectHandle next = m_left.back();
            m_left.pop_back();
            look(next);
        }
        m_found.doubledNames = PdfEntries::doubledNames(m_document);
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
        m_found.haveOutside =
            m_found.haveOutside || (object.isStream() && PdfEntries::isOutside(object));
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
        for (const QString &name : PdfEntries::unknownIn(members))
            addUnknown(name);
        if (QPDFObjectHandle file = members.getKey("/Params"); file.isDictionary())
            readTimes(file);
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

    void addUnknown(const QString &name)
    {
        if (!m_found.unknownEntries.contains(name) && m_found.unknownEntries.size() < mostTexts)
            m_found.unknownEntries.append(name);
    }

    static void addText(QStringList &texts, const QString &text)
    {
        if (!text.isEmpty() && texts.size() < mostTexts)
            texts.append(text.left(longestText));
    }

    static void add(QStringList &texts, const QPDFObjectHandle &value)
    {
        addText(texts, textOf(value));
    }

    void readInformation()
    {
        QPDFObjectHandle information = m_document.getTrailer().getKey("/Info");
        if (!information.isDictionary())
            return;
        add(m_found.titles, information.getKey("/Title"));
        for (const std::string &name : information.getKeys()) {
            if (isKnownInformation(name))
                continue;
            add(m_found.claims, information.getKey(name));
            addUnknown(QStringLiteral("Info/") + QString::fromStdString(name).mid(1));
        }
        add(m_found.creators, information.getKey("/Creator"));
        add(m_found.producers, information.getKey("/Producer"));
        readTimes(information);
        m_found.created = timeOf(information.getKey("/CreationDate"));
    }

    void readTimes(QPDFObjectHandle members)
    {
        for (const char *name : {"/CreationDate", "/ModDate"}) {
            if (members.hasKey(name) && m_found.times.size() < mostTexts)
                m_found.times.append(timeOf(members.getKey(name)));
        }
    }

    /// Ours stand in one list. Those in others are found, too.
    void readBookmarks(const QPDFObjectHandle &outlines)
    {
        std::map<Id, int> pages;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_document).getAllPages()) {
            const int number = static_cast<int>(pages.size());
            pages.emplace(page.getObjectHandle().getObjGen(), number);
        }
        std::vector<QPDFObjectHandle> left = {outlines};
        std::set<Id> seen;
        while (!left.empty()) {
            QPDFObjectHandle item = left.back();
            left.pop_back();
            if (!item.isDictionary() || !seen.insert(item.getObjGen()).second
                || m_found.bookmarks.size() >= mostTexts)
                continue;
            if (const QString title = textOf(item.getKey("/Title")); !title.isEmpty()) {
                m_found.bookmarks.append(title);
                m_found.bookmarkPages.append(pageOf(item, pages));
            }
            left.push_back(item.getKey("/Next"));
            left.push_back(item.getKey("/First"));
        }
    }

    /// Where \a bookmark leads, from 0; -1: elsewhere, or nowhere.
    static int pageOf(QPDFObjectHandle bookmark, const std::map<Id, int> &pages)
    {
        QPDFObjectHandle place = bookmark.getKey("/Dest");
        if (QPDFObjectHandle action = bookmark.getKey("/A"); action.isDictionary())
            place = action.getKey("/D");
        if (!place.isArray() || place.getArrayNItems() == 0)
            return -1;
        const auto found = pages.find(place.getArrayItem(0).getObjGen());
        return found == pages.end() ? -1 : found->second;
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
