// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdflook.h"

#include "evidence/qpdf/pdfstream.h"

#include <QSet>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace {

/// Unpacked.
constexpr qint64 mostInStream = qint64(128) * 1024 * 1024;
constexpr qint64 mostInDrawing = qint64(8) * 1024 * 1024;
constexpr qint64 mostInAll = qint64(512) * 1024 * 1024;
/// What a small object costs, as bytes.
constexpr qint64 costOfObject = 64;
constexpr int deepestObject = 24;

[[noreturn]] void refuseLook()
{
    throw std::runtime_error("larger than anything of ours");
}

/// \a bytes with a letter and their length in front, so that no two lists of parts look alike.
QByteArray part(char kind, QByteArrayView bytes)
{
    return kind + QByteArray::number(bytes.size()) + ':' + bytes.toByteArray();
}

/// How a stream is packed, what belongs to the document around it, and what draws nothing.
bool isBesideTheLook(const std::string &name)
{
    static const std::set<std::string> names = {"/Length", "/Filter", "/DecodeParms", "/DL",
        "/Metadata", "/StructParent", "/StructParents", "/Parent", "/PieceInfo", "/LastModified"};
    return names.count(name) > 0;
}

/// The words of a drawing: the white space between them is not the same after every saving.
class Words {
public:
    explicit Words(const QByteArray &drawing)
    {
        m_tokenizer.allowEOF();
        for (const char character : drawing)
            put(character);
        m_tokenizer.presentEOF();
        take();
    }

    QByteArray text() const { return m_text; }
    const QSet<QByteArray> &names() const { return m_names; }

private:
    void put(char character)
    {
        m_tokenizer.presentCharacter(character);
        take();
    }

    void take()
    {
        QPDFTokenizer::Token token;
        bool isUnread = false;
        char unread = 0;
        while (m_tokenizer.getToken(token, isUnread, unread)) {
            add(token);
            if (!isUnread)
                return;
            m_tokenizer.presentCharacter(unread);
        }
    }

    void add(const QPDFTokenizer::Token &token)
    {
        if (token.getType() == QPDFTokenizer::tt_eof)
            return;
        const QByteArray value = QByteArray::fromStdString(token.getValue());
        m_text += QByteArray::number(int(token.getType())) + part('w', value);
        if (token.getType() == QPDFTokenizer::tt_name)
            m_names.insert(value);
    }

    QPDFTokenizer m_tokenizer;
    QByteArray m_text;
    QSet<QByteArray> m_names;
};

/// Reads one document.
class Looks {
public:
    QByteArray of(QPDFPageObjectHelper page)
    {
        QByteArray drawing;
        for (const QPDFObjectHandle &stream : page.getPageContents()) {
            const auto content = PdfStream::content(stream, mostInDrawing);
            if (!content || drawing.size() > mostInDrawing)
                refuseLook();
            drawing += *content + '\n';
        }
        count(drawing.size());
        const Words words(drawing);
        QByteArray look = part('p', words.text());
        for (const char *name : {"/MediaBox", "/CropBox", "/Rotate"})
            look += part('k', name) + of(page.getAttribute(name, false), 0);
        look += of(page.getObjectHandle().getKey("/UserUnit"), 0);
        return look + named(page.getAttribute("/Resources", false), words.names());
    }

private:
    void count(qint64 bytes)
    {
        m_bytes += bytes + costOfObject;
        if (m_bytes > mostInAll)
            refuseLook();
    }

    /// Those of \a resources that a drawing with \a names can use. Some programs leave out others.
    QByteArray named(QPDFObjectHandle resources, const QSet<QByteArray> &names)
    {
        QByteArray look;
        if (!resources.isDictionary())
            return look;
        for (const std::string &kind : resources.getKeys()) {
            QPDFObjectHandle all = resources.getKey(kind);
            if (!all.isDictionary())
                continue;
            for (const std::string &name : all.getKeys()) {
                const QByteArray key = QByteArray::fromStdString(name);
                if (names.contains(key) || key.startsWith("/Default"))
                    look += part('r', QByteArray::fromStdString(kind)) + part('n', key)
                        + of(all.getKey(name), 0);
            }
        }
        return look;
    }

    QByteArray of(QPDFObjectHandle object, int depth)
    {
        count(0);
        if (depth > deepestObject)
            refuseLook();
        if (object.isBool())
            return object.getBoolValue() ? "t" : "f";
        if (object.isNumber())
            return part('d', QByteArray::number(object.getNumericValue(), 'g', 6));
        if (object.isString())
            return part('s', QByteArray::fromStdString(object.getStringValue()));
        if (object.isName())
            return part('n', QByteArray::fromStdString(object.getName()));
        if (!object.isArray() && !object.isDictionary() && !object.isStream())
            return "0";
        return part('h', hashOf(object, depth));
    }

    /// Of an array, a dictionary or a stream; each object of the document is read once.
    QByteArray hashOf(QPDFObjectHandle object, int depth)
    {
        const QPDFObjGen id = object.getObjGen();
        if (const auto known = m_hashes.find(id); object.isIndirect() && known != m_hashes.end())
            return known->second;
        QByteArray look;
        if (object.isArray()) {
            look = "array";
            for (int index = 0; index < object.getArrayNItems(); ++index)
                look += of(object.getArrayItem(index), depth + 1);
        } else {
            look = object.isStream() ? "stream" : "dictionary";
            QPDFObjectHandle members = object.isStream() ? object.getDict() : object;
            for (const std::string &name : members.getKeys()) {
                if (!isBesideTheLook(name))
                    look += part('k', QByteArray::fromStdString(name))
                        + of(members.getKey(name), depth + 1);
            }
            if (object.isStream())
                look += dataOf(object);
        }
        const QByteArray hash = PdfStream::sha256(look);
        if (object.isIndirect())
            m_hashes.emplace(id, hash);
        return hash;
    }

    /// Packed as a photo it stays so.
    QByteArray dataOf(QPDFObjectHandle stream)
    {
        if (const auto sum = PdfStream::sum(stream, mostInStream)) {
            count(sum->bytes);
            return part('h', sum->sha256);
        }
        const auto raw = stream.getRawStreamData();
        const QByteArrayView bytes(raw->getBuffer(), static_cast<qsizetype>(raw->getSize()));
        count(bytes.size());
        return of(stream.getDict().getKey("/Filter"), 0) + part('x', PdfStream::sha256(bytes));
    }

    std::map<QPDFObjGen, QByteArray> m_hashes;
    qint64 m_bytes = 0;
};

/// The field of a signature may have no area, and is then not to be seen.
bool isSeen(QPDFObjectHandle annotation)
{
    if (!annotation.isDictionary())
        return false;
    QPDFObjectHandle kind = annotation.getKey("/Subtype");
    QPDFObjectHandle area = annotation.getKey("/Rect");
    if (!kind.isName() || kind.getName() != "/Widget" || !area.isRectangle())
        return true;
    const auto rectangle = area.getArrayAsRectangle();
    return rectangle.llx != rectangle.urx && rectangle.lly != rectangle.ury;
}

bool isAnnotated(QPDFPageObjectHelper page)
{
    QPDFObjectHandle annotations = page.getObjectHandle().getKey("/Annots");
    if (!annotations.isArray())
        return false;
    const auto all = annotations.getArrayAsVector();
    return std::any_of(all.cbegin(), all.cend(), isSeen);
}

} // namespace

QList<PdfPage> pageLooks(QPDF &document)
{
    QList<PdfPage> pages;
    Looks looks;
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages())
        pages.append({QString::fromLatin1(PdfStream::sha256(looks.of(page))), isAnnotated(page)});
    return pages;
}
