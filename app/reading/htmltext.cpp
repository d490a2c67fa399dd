// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/htmltext.h"

#include "reading/pagelines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype longestTagName = 20;
constexpr int mostColumns = 100;

const QSet<QString> &inputsWithoutText()
{
    static const QSet<QString> types{QStringLiteral("hidden"), QStringLiteral("checkbox"),
        QStringLiteral("radio"), QStringLiteral("button"), QStringLiteral("submit"),
        QStringLiteral("reset"), QStringLiteral("image")};
    return types;
}

void addType(HtmlTag &tag, const QString &type)
{
    tag.isHidden = tag.isHidden || inputsWithoutText().contains(type);
    tag.isChoice = type == QLatin1String("checkbox") || type == QLatin1String("radio");
}

const QHash<QString, QChar> &entities()
{
    static const QHash<QString, QChar> named{{QStringLiteral("amp"), u'&'},
        {QStringLiteral("lt"), u'<'}, {QStringLiteral("gt"), u'>'}, {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), QChar(0xA0)},
        {QStringLiteral("shy"), QChar(0xAD)}, {QStringLiteral("ndash"), u'-'},
        {QStringLiteral("mdash"), u'-'}, {QStringLiteral("minus"), u'-'},
        {QStringLiteral("infin"), QChar(0x221E)}, {QStringLiteral("bull"), QChar(0x2022)},
        {QStringLiteral("middot"), QChar(0xB7)}, {QStringLiteral("hellip"), QChar(0x2026)},
        {QStringLiteral("aelig"), QChar(0xE6)}, {QStringLiteral("AElig"), QChar(0xC6)},
        {QStringLiteral("oslash"), QChar(0xF8)}, {QStringLiteral("Oslash"), QChar(0xD8)},
        {QStringLiteral("aring"), QChar(0xE5)}, {QStringLiteral("Aring"), QChar(0xC5)}};
    return named;
}

/// What the reference \a name, between "&" and ";", stands for; empty where it is none.
QString referred(const QString &name)
{
    if (const auto found = entities().constFind(name); found != entities().cend())
        return *found;
    if (!name.startsWith(u'#'))
        return {};
    const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code < ' ' || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return QStringView(QChar::fromUcs4(code)).toString();
}

} // namespace

void HtmlText::skipPast(QLatin1String end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

void HtmlText::skipBlanks()
{
    while (!atEnd() && m_html.at(m_at).isSpace())
        ++m_at;
}

QString HtmlText::name()
{
    const qsizetype begin = m_at;
    const auto isInName = [](QChar each) {
        return !each.isSpace() && each != u'>' && each != u'/' && each != u'=';
    };
    while (!atEnd() && isInName(m_html.at(m_at)))
        ++m_at;
    return m_html.mid(begin, std::min(m_at - begin, longestTagName)).toString().toLower();
}

QString HtmlText::attributeValue()
{
    skipBlanks();
    if (atEnd() || m_html.at(m_at) != u'=')
        return {};
    ++m_at;
    skipBlanks();
    if (atEnd())
        return {};
    const QChar quote = m_html.at(m_at);
    const qsizetype begin = m_at;
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = m_html.indexOf(quote, m_at + 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        return m_html.mid(begin + 1, m_at - begin - 2).toString();
    }
    while (!atEnd() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
        ++m_at;
    return m_html.mid(begin, m_at - begin).toString();
}

void HtmlText::readAttributes(HtmlTag &tag)
{
    while (!atEnd() && m_html.at(m_at) != u'>') {
        skipBlanks();
        const qsizetype before = m_at;
        const QString attribute = name();
        const QString value = attributeValue();
        if (attribute == QLatin1String("hidden"))
            tag.isHidden = true;
        else if (attribute == QLatin1String("style"))
            tag.isHidden =
                tag.isHidden || QString(value).remove(u' ').contains(QLatin1String("display:none"));
        else if (attribute == QLatin1String("type") && tag.name == QLatin1String("input"))
            addType(tag, value.toLower());
        else if (attribute == QLatin1String("placeholder"))
            tag.placeholder = HtmlText(value).wholeText();
        else if (attribute == QLatin1String("colspan"))
            tag.columns = std::clamp(value.toInt(), 1, mostColumns);
        if (m_at == before)
            ++m_at;
    }
    if (!atEnd())
        ++m_at;
}

std::optional<HtmlTag> HtmlText::tag()
{
    if (m_html.at(m_at) != u'<')
        return std::nullopt;
    if (isAt(QLatin1String("<!--"))) {
        skipPast(QLatin1String("-->"));
        return HtmlTag();
    }
    const QChar next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : QChar();
    if (next == u'!' || next == u'?') {
        skipPast(QLatin1String(">"));
        return HtmlTag();
    }
    const bool isEnd = next == u'/';
    const qsizetype begin = m_at + (isEnd ? 2 : 1);
    if (begin >= m_html.size() || !m_html.at(begin).isLetter())
        return std::nullopt;
    m_at = begin;
    HtmlTag read{name(), isEnd};
    readAttributes(read);
    return read;
}

QString HtmlText::reference()
{
    constexpr qsizetype longest = 10;
    const QStringView ahead = m_html.mid(m_at + 1, longest);
    const qsizetype end = ahead.indexOf(u';');
    const QString meant = end > 0 ? referred(ahead.left(end).toString()) : QString();
    m_at += meant.isEmpty() ? 1 : end + 2;
    return meant.isEmpty() ? QStringLiteral("&") : meant;
}

QString HtmlText::text()
{
    QString read;
    do {
        if (m_html.at(m_at) == u'&') {
            read += reference();
        } else {
            const QChar each = m_html.at(m_at++);
            // The program's own marks have no place in a page.
            const bool isMark = each == PageLines::seam || each == PageLines::formField
                || each == PageLines::choiceButton;
            read += isMark ? QChar(u' ') : each;
        }
    } while (!atEnd() && m_html.at(m_at) != u'<');
    return read;
}

QString HtmlText::wholeText()
{
    QString read;
    while (!atEnd())
        read += text();
    return read;
}

void HtmlText::skipRaw(const QString &element)
{
    const QString end = QStringLiteral("</") + element;
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}
