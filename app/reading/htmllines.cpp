// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/htmllines.h"

#include "reading/htmltext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

const QSet<QString> &unseenElements()
{
    static const QSet<QString> names{QStringLiteral("script"), QStringLiteral("style"),
        QStringLiteral("title"), QStringLiteral("template"), QStringLiteral("noscript"),
        QStringLiteral("svg"), QStringLiteral("object"), QStringLiteral("iframe"),
        QStringLiteral("select"), QStringLiteral("textarea")};
    return names;
}

const QSet<QString> &voidElements()
{
    static const QSet<QString> names{QStringLiteral("input"), QStringLiteral("br"),
        QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("meta"), QStringLiteral("link"),
        QStringLiteral("col"), QStringLiteral("wbr"), QStringLiteral("source")};
    return names;
}

/// Elements that begin and end a line; true: with an empty line around them.
const QHash<QString, bool> &blocks()
{
    static const QHash<QString, bool> gaps = [] {
        QHash<QString, bool> all;
        for (const char *name : {"p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl",
                 "hr", "section", "article", "fieldset", "blockquote", "pre", "form"})
            all.insert(QLatin1String(name), true);
        for (const char *name : {"div", "li", "header", "footer", "main", "nav", "aside", "caption",
                 "thead", "tbody", "tfoot", "legend", "address", "figure", "body", "br", "details",
                 "summary", "figcaption"})
            all.insert(QLatin1String(name), false);
        return all;
    }();
    return gaps;
}

/// Some tables only lay out a page: their cells hold lines of their own, not values.
bool isLayout(const QStringList &cells)
{
    constexpr qsizetype mostLinesOfValue = 3;
    return std::any_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
        const QStringList lines = cell.split(u'\n');
        const auto seen = std::count_if(lines.cbegin(), lines.cend(),
            [](const QString &line) { return !line.trimmed().isEmpty(); });
        return seen > mostLinesOfValue || (seen > 1 && cells.size() == 1);
    });
}

/// \a cell in one line. A choice within a row says nothing for certain, such as one of "no end
/// date".
QString seenCell(QString cell, bool isAlone)
{
    const bool isChoice = cell.contains(PageLines::choiceButton);
    cell = cell.replace(u'\n', u' ').remove(PageLines::choiceButton);
    const bool isUncertain = isChoice && !isAlone && !cell.trimmed().isEmpty();
    return PageLines::seen(isUncertain ? PageLines::formField + cell : cell);
}

/// Puts the lines together.
class LineBuilder {
public:
    QList<PageLine> lines(HtmlText html);

private:
    void add(const QString &text);
    void add(const HtmlTag &tag);
    void addField(const HtmlTag &tag);
    void skip(const HtmlTag &tag);
    void addCellTag(const HtmlTag &tag);
    void endLine();
    void endCell();
    void beginCell(int columns);
    void beginDescription();
    void emitRow();
    void emitCells(const QStringList &cells);
    bool isInCell() const { return m_cellDepth > 0; }

    QList<PageLine> m_lines;
    QStringList m_cells;
    QString m_text;
    QString m_skipped;
    int m_skipDepth = 0;
    int m_cellDepth = 0;
    int m_columns = 1;
    int m_preDepth = 0;
    bool m_isRow = false;
    bool m_isTerm = false;
    bool m_lastIsTerm = false;
    bool m_isGap = false;
    bool m_isSeam = false;
    QStringList m_placeholders;
};

QList<PageLine> LineBuilder::lines(HtmlText html)
{
    while (!html.atEnd()) {
        const auto tag = html.tag();
        if (!tag)
            add(html.text());
        else if (!m_skipped.isEmpty())
            skip(*tag);
        else
            add(*tag);
        // Their content is text that may look like tags.
        const bool isRaw = tag && !tag->isEnd
            && (tag->name == QLatin1String("script") || tag->name == QLatin1String("style")
                || tag->name == QLatin1String("textarea") || tag->name == QLatin1String("title"));
        if (isRaw)
            html.skipRaw(tag->name);
    }
    m_cellDepth = 0;
    endLine();
    return m_lines;
}

void LineBuilder::skip(const HtmlTag &tag)
{
    if (tag.name != m_skipped)
        return;
    m_skipDepth += tag.isEnd ? -1 : 1;
    if (m_skipDepth == 0)
        m_skipped.clear();
}

void LineBuilder::add(const QString &text)
{
    if (!m_skipped.isEmpty())
        return;
    for (const QChar each : text) {
        if (each == u'\n' && m_preDepth > 0) {
            endLine();
            continue;
        }
        const bool isBlank = each.isSpace();
        if (m_isSeam && !isBlank && !m_text.isEmpty() && !m_text.back().isSpace())
            m_text += PageLines::seam;
        m_isSeam = false;
        m_text += isBlank && each != QChar(0xA0) ? QChar(u' ') : each;
    }
}

void LineBuilder::add(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (name.isEmpty())
        return;
    const bool isField = name == QLatin1String("input") || name == QLatin1String("select")
        || name == QLatin1String("textarea");
    if (isField && !tag.isEnd && !tag.isHidden)
        addField(tag);
    if (tag.isChoice)
        m_text += PageLines::choiceButton;
    const bool isUnseen = tag.isHidden || unseenElements().contains(name);
    if (isUnseen && !tag.isEnd && !voidElements().contains(name)) {
        m_skipped = name;
        m_skipDepth = 1;
        return;
    }
    if (name == QLatin1String("pre"))
        m_preDepth = std::max(0, m_preDepth + (tag.isEnd ? -1 : 1));
    if (const auto block = blocks().constFind(name); block != blocks().cend()) {
        if (name == QLatin1String("table") && !tag.isEnd)
            m_cellDepth = 0;
        endLine();
        m_isGap = m_isGap || *block;
        return;
    }
    addCellTag(tag);
}

void LineBuilder::addField(const HtmlTag &tag)
{
    m_text += PageLines::formField;
    if (!tag.placeholder.isEmpty())
        m_placeholders.append(PageLines::seen(tag.placeholder));
}

void LineBuilder::addCellTag(const HtmlTag &tag)
{
    const QString &name = tag.name;
    if (name == QLatin1String("tr")) {
        m_cellDepth = 0;
        endLine();
        m_isRow = !tag.isEnd;
    } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
        if (tag.isEnd)
            endCell();
        else
            beginCell(tag.columns);
    } else if (name == QLatin1String("dt")) {
        m_cellDepth = 0;
        endLine();
        m_isTerm = !tag.isEnd;
    } else if (name == QLatin1String("dd")) {
        if (tag.isEnd) {
            m_cellDepth = 0;
            m_isRow = true;
            endLine();
            m_isRow = false;
        } else {
            beginDescription();
        }
    } else {
        m_isSeam = true;
    }
}

void LineBuilder::beginCell(int columns)
{
    if (isInCell())
        endCell();
    m_cellDepth = 1;
    m_columns = columns;
    m_text.clear();
}

void LineBuilder::endCell()
{
    if (!isInCell())
        return;
    m_cellDepth = 0;
    m_cells.append(m_text);
    for (int column = 1; column < m_columns; ++column)
        m_cells.append(QString());
    m_columns = 1;
    m_text.clear();
}

/// A description stands in the line of its term.
void LineBuilder::beginDescription()
{
    m_cellDepth = 0;
    endLine();
    if (m_lastIsTerm) {
        m_isGap = m_lines.constLast().isAfterGap;
        m_cells = m_lines.takeLast().cells;
        m_lastIsTerm = false;
    }
    m_isTerm = false;
    m_cellDepth = 1;
}

void LineBuilder::endLine()
{
    if (isInCell()) {
        m_text += u'\n';
        return;
    }
    if (!m_cells.isEmpty() || m_isRow || !m_text.trimmed().isEmpty())
        emitRow();
    m_cells.clear();
    m_text.clear();
    m_isSeam = false;
}

void LineBuilder::emitRow()
{
    if (m_cells.isEmpty() || !m_text.trimmed().isEmpty() || (m_isRow && m_cells.size() == 1))
        m_cells.append(m_text);
    if (isLayout(m_cells)) {
        for (const QString &cell : std::as_const(m_cells)) {
            for (const QString &line : cell.split(u'\n'))
                emitCells({line});
        }
    } else {
        emitCells(m_cells);
    }
}

void LineBuilder::emitCells(const QStringList &cells)
{
    PageLine line{{}, m_isGap};
    bool isSeen = false;
    for (const QString &cell : cells) {
        line.cells.append(seenCell(cell, cells.size() == 1));
        isSeen = isSeen || !line.cells.constLast().isEmpty();
    }
    if (!isSeen)
        return;
    line.isChoice = cells.size() == 1 && cells.constFirst().contains(PageLines::choiceButton);
    line.placeholders = m_placeholders;
    m_lines.append(line);
    m_placeholders.clear();
    m_lastIsTerm = m_isTerm;
    m_isTerm = false;
    m_isGap = false;
}

} // namespace

QList<PageLine> PageLines::ofHtml(const QString &html)
{
    return LineBuilder().lines(HtmlText(html));
}
