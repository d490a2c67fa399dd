// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/htmllines.h"

#include "printers.h"

#include <gtest/gtest.h>

namespace {

/// Lines with "|" between cells and "+" for a seam; "~" for a field of a form.
QString lines(const char *html)
{
    QStringList all;
    for (const PageLine &line : PageLines::ofHtml(QString::fromUtf8(html)))
        all.append(line.cells.join(u'|'));
    return all.join(u'\n').replace(PageLines::seam, u'+').replace(PageLines::formField, u'~');
}

TEST(HtmlLines, HaveTheCellsOfTheirRows)
{
    EXPECT_EQ(lines("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td></td></tr></table>"),
        QStringLiteral("A|B\n1|"));
    EXPECT_EQ(lines("<table><tr><td colspan=2>A<td>B</table>"), QStringLiteral("A||B"));
    EXPECT_EQ(lines("<table><tr><td>A<br>a</td><td><div>B</div></td></tr></table>"),
        QStringLiteral("A a|B"));
}

TEST(HtmlLines, HaveTermsBesideTheirDescriptions)
{
    EXPECT_EQ(lines("<dl><dt>A</dt><dd>1</dd><dt>B</dt><dd></dd><dt>C<dd>3</dl>"),
        QStringLiteral("A|1\nB|\nC|3"));
}

TEST(HtmlLines, EndAtBlocksAndNotAtWords)
{
    EXPECT_EQ(lines("<p>A <b>b</b></p>x<div>c<span>d</span></div>e<br>f"),
        QStringLiteral("A b\nx\nc+d\ne\nf"));
    EXPECT_EQ(lines("a\n b<pre>c\nd</pre>"), QStringLiteral("a b\nc\nd"));
}

TEST(HtmlLines, LeaveOutWhatIsNotSeen)
{
    EXPECT_EQ(lines("<style>a</style><script>if (a<b) '</p>'</script><p hidden>c<p>d</p></p>"
                    "<i style='display: none'>e</i><!-- f --><title>g</title>h"),
        QStringLiteral("h"));
}

TEST(HtmlLines, MarkFieldsOfForms)
{
    EXPECT_EQ(lines("A: <input value=1> <input type=checkbox><select><option>b</select>"
                    "<textarea>c</textarea>"),
        QStringLiteral("A: ~ ~~"));
}

TEST(HtmlLines, ReplaceReferences)
{
    EXPECT_EQ(lines("&Oslash;S&nbsp;&#73;&#x6e;d&shy;sigt &amp; &lt;b&gt; &infin; &ukendt; &"),
        QString::fromUtf8("\u00d8S Indsigt & <b> \u221e &ukendt; &"));
}

TEST(HtmlLines, EndWithWhatIsNotWhole)
{
    for (const char *html : {"<", "</", "<a", "<a b", "<a b=", "<a b='", "<!--", "<!", "&", "&#",
             "<table><tr><td>", "<script>", "<dl><dd>", "</table></td>"})
        EXPECT_LE(lines(html).size(), 2) << html;
}

} // namespace
