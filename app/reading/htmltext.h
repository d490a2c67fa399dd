// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// A tag of HTML, as far as the reader of pages looks.
struct HtmlTag {
    /// In lower case; empty for a comment or a declaration.
    QString name;
    bool isEnd = false;
    /// The element is not drawn, or is an input that holds no text.
    bool isHidden = false;
    /// A button to choose with, round or square.
    bool isChoice = false;
    /// Of a field.
    QString placeholder = {};
    /// Of a cell.
    int columns = 1;
};

/// Reads the tags and the text of any HTML, well formed or not, from its beginning to its end,
/// without ever going back. The HTML outlives it.
class HtmlText {
public:
    explicit HtmlText(QStringView html) : m_html(html) { }

    bool atEnd() const { return m_at >= m_html.size(); }
    /// The tag here, unless the next thing is text.
    std::optional<HtmlTag> tag();
    /// The text here, with its references replaced.
    QString text();
    /// All of it as text, tags too: the value of an attribute.
    QString wholeText();
    /// Leaves out everything up to the end of \a element; its content is text to the last byte.
    void skipRaw(const QString &element);

private:
    bool isAt(QLatin1String text) const { return m_html.mid(m_at).startsWith(text); }
    void skipPast(QLatin1String end);
    QString name();
    void readAttributes(HtmlTag &tag);
    QString attributeValue();
    void skipBlanks();
    QString reference();

    QStringView m_html;
    qsizetype m_at = 0;
};
