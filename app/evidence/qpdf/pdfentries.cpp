// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/pdfentries.h"

#include "evidence/qpdf/pdfstream.h"

#include <QRegularExpression>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>
#include <vector>

namespace {

using EntryNames = std::set<std::string>;

constexpr int deepestTree = 50;
constexpr int mostMarkedParts = 200'000;
constexpr qint64 mostInMarkedPage = qint64(8) * 1024 * 1024;

/// The names that the program, libqpdf and Qt write in a dictionary of that kind. What has a
/// finding of its own is among them.
struct EntryKind {
    const char *name;
    EntryNames names;
};

const EntryKind &entriesOfDocument()
{
    static const EntryKind kind{"",
        {"/Type", "/Pages", "/Names", "/Metadata", "/Outlines", "/PageMode", "/StructTreeRoot",
            "/MarkInfo", "/Lang", "/ViewerPreferences", "/OutputIntents", "/AF", "/Version",
            "/Extensions", "/AA", "/Collection", "/PageLabels"}};
    return kind;
}

const EntryKind &entriesOfPage()
{
    static const EntryKind kind{"Page/",
        {"/Type", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox",
            "/ArtBox", "/Rotate", "/UserUnit", "/Group", "/Contents", "/Annots", "/StructParents",
            "/Tabs", "/AA"}};
    return kind;
}

const EntryKind &entriesOfElement()
{
    static const EntryKind kind{
        "StructElem/", {"/Type", "/S", "/P", "/K", "/Pg", "/A", "/Alt", "/T", "/E", "/ActualText"}};
    return kind;
}

/// By what stands behind "Type".
const std::map<std::string, EntryKind> &entriesByType()
{
    static const std::map<std::string, EntryKind> kinds{
        {"/Pages",
            {"Pages/",
                {"/Type", "/Kids", "/Count", "/Parent", "/ProcSet", "/Resources", "/MediaBox",
                    "/CropBox", "/Rotate"}}},
        {"/Outlines", {"Outlines/", {"/Type", "/First", "/Last", "/Count"}}},
        {"/Filespec",
            {"Filespec/",
                {"/Type", "/F", "/UF", "/EF", "/Desc", "/AFRelationship", "/DOS", "/Mac",
                    "/Unix"}}},
        {"/EmbeddedFile",
            {"EmbeddedFile/",
                {"/Type", "/Subtype", "/Params", "/Length", "/Filter", "/DecodeParms"}}},
        {"/StructTreeRoot",
            {"StructTreeRoot/", {"/Type", "/K", "/ParentTree", "/ParentTreeNextKey"}}},
        {"/StructElem", entriesOfElement()},
        {"/MCR", {"MCR/", {"/Type", "/Pg", "/MCID"}}},
    };
    return kinds;
}

bool hasAll(QPDFObjectHandle members, const std::vector<const char *> &names)
{
    return std::all_of(
        names.cbegin(), names.cend(), [&](const char *name) { return members.hasKey(name); });
}

/// Nothing where the kind is not asked for.
const EntryKind *entryKindOf(QPDFObjectHandle members)
{
    static const EntryKind bookmark{"Bookmark/",
        {"/Title", "/Parent", "/Dest", "/A", "/Prev", "/Next", "/First", "/Last", "/Count"}};
    QPDFObjectHandle type = members.getKey("/Type");
    if (type.isName()) {
        if (type.getName() == "/Catalog")
            return &entriesOfDocument();
        if (type.getName() == "/Page")
            return &entriesOfPage();
        const auto found = entriesByType().find(type.getName());
        return found == entriesByType().end() ? nullptr : &found->second;
    }
    if (hasAll(members, {"/S", "/P", "/K"}))
        return &entriesOfElement();
    return hasAll(members, {"/Title", "/Parent"}) ? &bookmark : nullptr;
}

QString unknownName(const char *kind, const std::string &name)
{
    return QString::fromLatin1(kind) + QString::fromStdString(name).mid(1);
}

void addUnknownNames(
    QStringList &all, const char *kind, QPDFObjectHandle members, const EntryNames &known)
{
    if (!members.isDictionary())
        return;
    for (const std::string &name : members.getKeys()) {
        if (known.count(name) == 0)
            all.append(unknownName(kind, name));
    }
}

/// How many pages are below \a node; -1 where one of the nodes counts otherwise.
qint64 pagesBelow(QPDFObjectHandle node, int depth, int &left)
{
    if (depth > deepestTree || --left < 0)
        throw std::runtime_error("larger than anything of ours");
    QPDFObjectHandle kids = node.getKey("/Kids");
    if (!kids.isArray())
        return 1;
    qint64 sum = 0;
    for (int index = 0; index < kids.getArrayNItems(); ++index) {
        const qint64 below = pagesBelow(kids.getArrayItem(index), depth + 1, left);
        if (below < 0)
            return -1;
        sum += below;
    }
    QPDFObjectHandle count = node.getKey("/Count");
    return count.isInteger() && count.getIntValue() == sum ? sum : -1;
}

/// A part of a page that is marked, by the page's number, its own number and its kind.
using MarkedPart = std::tuple<int, qint64, std::string>;

/// Reads which parts a structure names.
class MarkedStructure {
public:
    explicit MarkedStructure(QPDF &document)
    {
        for (QPDFPageObjectHelper &one : QPDFPageDocumentHelper(document).getAllPages()) {
            const int number = static_cast<int>(m_pages.size());
            m_pages.emplace(one.getObjectHandle().getObjGen(), number);
            readPage(number, one);
        }
        QPDFObjectHandle tree = document.getRoot().getKey("/StructTreeRoot");
        readParents(tree.getKey("/ParentTree").getKey("/Nums"));
        m_left.push_back(tree.getKey("/K"));
        // The elements are read in the order in which a screen reader reads them out.
        while (!m_left.empty()) {
            QPDFObjectHandle next = m_left.back();
            m_left.pop_back();
            readElement(next);
        }
    }

    bool isWhole() const { return m_isRight && m_drawn == m_named; }

private:
    void readPage(int number, QPDFPageObjectHelper page)
    {
        static const QRegularExpression begin(
            QStringLiteral("/(\\w+)\\s*<<\\s*/MCID\\s+(\\d+)\\s*>>\\s*BDC"));
        QByteArray drawing;
        for (const QPDFObjectHandle &stream : page.getPageContents())
            drawing += PdfStream::content(stream, mostInMarkedPage).value_or(QByteArray()) + '\n';
        for (auto all = begin.globalMatch(QString::fromLatin1(drawing)); all.hasNext();) {
            const auto one = all.next();
            m_drawn.insert(
                {number, one.captured(2).toLongLong(), '/' + one.captured(1).toStdString()});
        }
        QPDFObjectHandle parents = page.getObjectHandle().getKey("/StructParents");
        if (parents.isInteger())
            m_parentsOf.emplace(parents.getIntValue(), number);
    }

    void readParents(QPDFObjectHandle numbers)
    {
        if (!numbers.isArray()) {
            m_isRight = false;
            return;
        }
        for (int index = 0; index + 1 < numbers.getArrayNItems(); index += 2) {
            QPDFObjectHandle key = numbers.getArrayItem(index);
            const auto page =
                key.isInteger() ? m_parentsOf.find(key.getIntValue()) : m_parentsOf.end();
            QPDFObjectHandle elements = numbers.getArrayItem(index + 1);
            if (page == m_parentsOf.end() || !elements.isArray())
                continue;
            for (int part = 0; part < elements.getArrayNItems(); ++part)
                m_parents.emplace(std::pair<int, qint64>(page->second, part),
                    elements.getArrayItem(part).getObjGen());
        }
    }

    void readElement(QPDFObjectHandle element)
    {
        if (!element.isDictionary())
            return;
        if (!m_seen.insert(element.getObjGen()).second || m_seen.size() > mostMarkedParts) {
            m_isRight = false;
            return;
        }
        QPDFObjectHandle kind = element.getKey("/S");
        QPDFObjectHandle words = element.getKey("/Alt");
        if (kind.isName() && kind.getName() == "/Figure")
            m_isRight = m_isRight && words.isString() && !words.getUTF8Value().empty();
        QPDFObjectHandle inside = element.getKey("/K");
        const auto parts =
            inside.isArray() ? inside.getArrayAsVector() : std::vector<QPDFObjectHandle>{inside};
        std::vector<QPDFObjectHandle> inner;
        bool isFirst = true;
        for (QPDFObjectHandle part : parts) {
            if (part.isInteger())
                name(element, element.getKey("/Pg"), part, std::exchange(isFirst, false));
            else if (part.isDictionary() && part.hasKey("/MCID"))
                name(element, part.getKey("/Pg"), part.getKey("/MCID"),
                    std::exchange(isFirst, false));
            else
                inner.push_back(part);
        }
        m_left.insert(m_left.end(), inner.rbegin(), inner.rend());
    }

    /// \a begins: \a number is the first part of \a element. The elements begin on the pages in
    /// their order.
    void name(QPDFObjectHandle element, const QPDFObjectHandle &page, QPDFObjectHandle number,
        bool begins)
    {
        const auto found = m_pages.find(page.getObjGen());
        QPDFObjectHandle kind = element.getKey("/S");
        if (found == m_pages.end() || !number.isInteger() || !kind.isName()) {
            m_isRight = false;
            return;
        }
        const qint64 part = number.getIntValue();
        const std::pair<int, qint64> place{found->second, part};
        if (begins) {
            m_isRight = m_isRight && m_lastBeginning < place;
            m_lastBeginning = place;
        }
        const auto parent = m_parents.find(place);
        m_isRight = m_isRight && parent != m_parents.end() && parent->second == element.getObjGen()
            && m_named.insert({found->second, part, kind.getName()}).second;
    }

    std::map<QPDFObjGen, int> m_pages;
    std::map<qint64, int> m_parentsOf;
    std::map<std::pair<int, qint64>, QPDFObjGen> m_parents;
    std::set<MarkedPart> m_drawn;
    std::set<MarkedPart> m_named;
    std::set<QPDFObjGen> m_seen;
    std::vector<QPDFObjectHandle> m_left;
    std::pair<int, qint64> m_lastBeginning{-1, -1};
    bool m_isRight = true;
};

} // namespace

QStringList PdfEntries::unknownIn(QPDFObjectHandle members)
{
    QStringList all;
    const EntryKind *kind = entryKindOf(members);
    if (kind)
        addUnknownNames(all, kind->name, members, kind->names);
    if (kind && kind->name == entriesOfElement().name && members.hasKey("/A")) {
        // A screen reader may read out other ones, such as a summary of a table.
        QPDFObjectHandle attributes = members.getKey("/A");
        addUnknownNames(
            all, "StructElem/A/", attributes, {"/O", "/Scope", "/ColSpan", "/Placement", "/BBox"});
        if (!attributes.isDictionary())
            all.append(unknownName(kind->name, "/A"));
    }
    if (kind == &entriesOfDocument()) {
        addUnknownNames(all, "Names/", members.getKey("/Names"), {"/EmbeddedFiles"});
        addUnknownNames(all, "MarkInfo/", members.getKey("/MarkInfo"), {"/Marked"});
        addUnknownNames(
            all, "ViewerPreferences/", members.getKey("/ViewerPreferences"), {"/DisplayDocTitle"});
    } else {
        // Nothing else has these, and the look of the pages leaves them out.
        for (const char *name : {"/Metadata", "/PieceInfo"}) {
            if (!kind && members.hasKey(name))
                all.append(unknownName("", name));
        }
    }
    if (members.hasKey("/EF"))
        addUnknownNames(all, "EF/", members.getKey("/EF"), {"/F", "/UF", "/DOS", "/Mac", "/Unix"});
    return all;
}

bool PdfEntries::isOutside(QPDFObjectHandle stream)
{
    QPDFObjectHandle members = stream.getDict();
    return members.hasKey("/F") || members.hasKey("/FFilter") || members.hasKey("/FDecodeParms");
}

bool PdfEntries::arePagesCounted(QPDF &document)
{
    int left = mostMarkedParts;
    return pagesBelow(document.getRoot().getKey("/Pages"), 0, left) >= 0;
}

QStringList PdfEntries::doubledNames(QPDF &document)
{
    static const QRegularExpression name(QStringLiteral("duplicated key /([^;\\s]+)"));
    QStringList names;
    for (const QPDFExc &warning : document.getWarnings()) {
        const auto found = name.match(QString::fromStdString(warning.getMessageDetail()));
        if (found.hasMatch() && !names.contains(found.captured(1)))
            names.append(found.captured(1));
    }
    return names;
}

bool PdfEntries::isStructureOfPages(QPDF &document)
{
    QPDFObjectHandle marked = document.getRoot().getKey("/MarkInfo").getKey("/Marked");
    return marked.isBool() && marked.getBoolValue() && MarkedStructure(document).isWhole();
}
