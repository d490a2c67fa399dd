// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/qpdf/taggedpdf.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Kind = PdfElement::Kind;

const char *typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return "/H1";
    case Kind::Heading:
        return "/H2";
    case Kind::Subheading:
        return "/H3";
    case Kind::Paragraph:
        return "/P";
    case Kind::Table:
        return "/Table";
    case Kind::Row:
        return "/TR";
    case Kind::HeadCell:
        return "/TH";
    case Kind::Cell:
        return "/TD";
    case Kind::Figure:
        return "/Figure";
    }
    Q_UNREACHABLE();
}

/// Reads the drawing of one page and writes it anew, with marked content in place of the marks.
class MarkedPage : public QPDFObjectHandle::TokenFilter {
public:
    explicit MarkedPage(const QList<PdfElement> &elements) : m_elements(elements) { begin(); }

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        using Type = QPDFTokenizer::token_type_e;
        const Type type = token.getType();
        m_operation += token.getRawValue();
        if (type == Type::tt_integer || type == Type::tt_real)
            m_numbers.append(QByteArray::fromStdString(token.getValue()).toDouble());
        else if (type == Type::tt_word)
            carryOut(token.getValue());
    }

    void handleEOF() override
    {
        end();
        m_drawing += m_operation + "\nEMC\n";
    }

    /// All that was drawn after each mark fits to its element.
    bool isRight() const { return m_isRight && m_held == nothingHeld; }
    const QList<int> &marks() const { return m_marks; }
    /// The elements by the numbers that their content has on this page.
    const QList<int> &contents() const { return m_contents; }
    const std::string &drawing() const { return m_drawing; }

private:
    static constexpr int nothingHeld = PdfMark::decoration - 1;

    void carryOut(const std::string &name)
    {
        if (m_held != nothingHeld) {
            m_isRight = m_isRight && name == "f";
            change(m_held);
            m_held = nothingHeld;
        } else if (const auto element = name == "re" ? markedElement() : std::nullopt) {
            m_held = *element;
        } else {
            m_texts += name == "BT" ? 1 : 0;
            m_images += name == "Do" ? 1 : 0;
            m_openTexts += name == "BT" ? 1 : name == "ET" ? -1 : 0;
            m_drawing += m_operation;
        }
        m_operation.clear();
        m_numbers.clear();
    }

    std::optional<int> markedElement() const
    {
        if (m_numbers.size() != 4)
            return std::nullopt;
        return PdfMark::elementAt(
            {m_numbers.at(0), m_numbers.at(1), m_numbers.at(2), m_numbers.at(3)});
    }

    void change(int element)
    {
        m_marks.append(element);
        end();
        m_drawing += "\nEMC\n";
        m_element = element;
        begin();
    }

    void begin()
    {
        m_texts = 0;
        m_images = 0;
        if (m_element == PdfMark::decoration) {
            m_drawing += "/Artifact BMC";
        } else if (m_element < m_elements.size()) {
            m_drawing += typeOf(m_elements.at(m_element).kind);
            m_drawing += " <</MCID " + std::to_string(m_contents.size()) + ">> BDC";
            m_contents.append(m_element);
        } else {
            m_isRight = false;
        }
        m_drawing += '\n';
    }

    void end() { m_isRight = m_isRight && m_openTexts == 0 && isAsExpected(); }

    bool isAsExpected() const
    {
        if (m_element == PdfMark::decoration)
            return m_images == 0;
        const bool isFigure =
            m_element < m_elements.size() && m_elements.at(m_element).kind == Kind::Figure;
        return isFigure ? m_images == 1 && m_texts == 0 : m_images == 0 && m_texts > 0;
    }

    const QList<PdfElement> &m_elements;
    std::string m_drawing;
    std::string m_operation;
    QList<double> m_numbers;
    QList<int> m_marks;
    QList<int> m_contents;
    int m_element = PdfMark::decoration;
    int m_held = nothingHeld;
    int m_texts = 0;
    int m_images = 0;
    int m_openTexts = 0;
    bool m_isRight = true;
};

/// Where the content of an element is.
struct Place {
    int page = 0;
    int content = 0;
};

/// Builds the structure tree of one document.
class Tagger {
public:
    Tagger(QPDF &pdf, const PdfStructure &structure)
        : m_pdf(pdf),
          m_structure(structure),
          m_pages(QPDFPageDocumentHelper(pdf).getAllPages()),
          m_places(structure.elements.size())
    {
    }

    bool add()
    {
        if (!isReadable())
            return false;
        makeElements();
        for (size_t page = 0; page < m_pages.size(); ++page)
            replaceDrawing(page);
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/StructTreeRoot", m_tree);
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        return true;
    }

private:
    bool isReadable()
    {
        try {
            return readPages();
        } catch (const std::exception &) {
            return false;
        }
    }

    bool readPages()
    {
        if (static_cast<qsizetype>(m_pages.size()) != m_structure.marks.size() || !isTree())
            return false;
        for (qsizetype page = 0; page < m_structure.marks.size(); ++page) {
            MarkedPage marked(m_structure.elements);
            m_pages.at(static_cast<size_t>(page)).filterContents(&marked);
            if (!marked.isRight() || marked.marks() != m_structure.marks.at(page))
                return false;
            for (qsizetype content = 0; content < marked.contents().size(); ++content)
                m_places[marked.contents().at(content)].append(
                    {static_cast<int>(page), static_cast<int>(content)});
            m_drawings.push_back(marked.drawing());
            m_contents.append(marked.contents());
        }
        return true;
    }

    bool isTree() const
    {
        for (qsizetype index = 0; index < m_structure.elements.size(); ++index) {
            if (m_structure.elements.at(index).parent >= index)
                return false;
        }
        return true;
    }

    void makeElements()
    {
        m_tree = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
        QPDFObjectHandle document = made("/Document", m_tree);
        m_tree.replaceKey("/K", document);
        for (qsizetype index = 0; index < m_structure.elements.size(); ++index) {
            const PdfElement &element = m_structure.elements.at(index);
            QPDFObjectHandle parent =
                element.parent < 0 ? document : m_made.at(static_cast<size_t>(element.parent));
            QPDFObjectHandle item = made(typeOf(element.kind), parent);
            parent.getKey("/K").appendItem(item);
            addContents(item, m_places.at(index));
            addAttributes(item, element, m_places.at(index));
            m_made.push_back(item);
        }
    }

    QPDFObjectHandle made(const char *type, const QPDFObjectHandle &parent)
    {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/S", QPDFObjectHandle::newName(type));
        item.replaceKey("/P", parent);
        item.replaceKey("/K", QPDFObjectHandle::newArray());
        return item;
    }

    QPDFObjectHandle pageObject(int page)
    {
        return m_pages.at(static_cast<size_t>(page)).getObjectHandle();
    }

    /// The short form where the whole element stands on one page.
    void addContents(QPDFObjectHandle item, const QList<Place> &places)
    {
        if (places.isEmpty())
            return;
        const bool isOnOnePage = places.constFirst().page == places.constLast().page;
        if (isOnOnePage)
            item.replaceKey("/Pg", pageObject(places.constFirst().page));
        for (const Place &place : places) {
            QPDFObjectHandle content = QPDFObjectHandle::newInteger(place.content);
            if (!isOnOnePage) {
                const QPDFObjectHandle number = content;
                content = QPDFObjectHandle::parse("<< /Type /MCR >>");
                content.replaceKey("/Pg", pageObject(place.page));
                content.replaceKey("/MCID", number);
            }
            item.getKey("/K").appendItem(content);
        }
    }

    void addAttributes(QPDFObjectHandle item, const PdfElement &element, const QList<Place> &places)
    {
        if (element.kind == Kind::HeadCell) {
            QPDFObjectHandle table = QPDFObjectHandle::parse("<< /O /Table >>");
            table.replaceKey("/Scope",
                QPDFObjectHandle::newName(
                    element.scope == PdfElement::Scope::Column ? "/Column" : "/Row"));
            if (element.columns > 1)
                table.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(element.columns));
            item.replaceKey("/A", table);
        }
        if (element.kind != Kind::Figure)
            return;
        // Some readers and tools list the title alone.
        for (const char *name : {"/Alt", "/T"})
            item.replaceKey(
                name, QPDFObjectHandle::newUnicodeString(element.alternative.toStdString()));
        if (element.area.isNull() || places.isEmpty())
            return;
        QPDFObjectHandle layout = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        QPDFObjectHandle sheet = pageObject(places.constFirst().page).getKey("/MediaBox");
        const double top = sheet.getArrayAsRectangle().ury;
        const QRectF &area = element.area;
        layout.replaceKey("/BBox",
            QPDFObjectHandle::newFromRectangle(
                {area.left(), top - area.bottom(), area.right(), top - area.top()}));
        item.replaceKey("/A", layout);
    }

    void replaceDrawing(size_t page)
    {
        QPDFObjectHandle object = m_pages.at(page).getObjectHandle();
        QPDFObjectHandle drawing = QPDFObjectHandle::newStream(&m_pdf);
        drawing.replaceStreamData(packed(m_drawings.at(page)),
            QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
        object.replaceKey("/Contents", drawing);
        object.replaceKey("/StructParents", QPDFObjectHandle::newInteger(static_cast<int>(page)));
        object.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        QPDFObjectHandle parents = QPDFObjectHandle::newArray();
        for (const int element : m_contents.at(static_cast<qsizetype>(page)))
            parents.appendItem(m_made.at(static_cast<size_t>(element)));
        if (page == 0) {
            m_tree.replaceKey(
                "/ParentTree", m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Nums [] >>")));
        }
        QPDFObjectHandle numbers = m_tree.getKey("/ParentTree").getKey("/Nums");
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<int>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
        m_tree.replaceKey(
            "/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<int>(page) + 1));
    }

    static std::string packed(const std::string &drawing)
    {
        constexpr int lengthInFront = 4;
        return qCompress(QByteArray::fromStdString(drawing)).mid(lengthInFront).toStdString();
    }

    QPDF &m_pdf;
    const PdfStructure &m_structure;
    std::vector<QPDFPageObjectHelper> m_pages;
    QPDFObjectHandle m_tree;
    QList<QList<Place>> m_places;
    std::vector<std::string> m_drawings;
    QList<QList<int>> m_contents;
    std::vector<QPDFObjectHandle> m_made;
};

} // namespace

bool addStructure(QPDF &pdf, const PdfStructure &structure)
{
    return Tagger(pdf, structure).add();
}
