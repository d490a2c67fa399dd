// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/verify/textagreement.h"

#include "base/dates.h"
#include "evidence/verify/evidenceagreement.h"
#include "evidence/verify/fixedwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using EvidenceAgreement::lettersAndDigits;

/// Since this form the text is laid out as the pages are; the first one also had a list of contents
/// on the pages.
constexpr int firstWithoutContents = 2;
/// What the pages have and the text has not: the headings of a table, the name of the environment.
constexpr qsizetype longestGap = 100;
constexpr qsizetype longestContents = 2000;
constexpr qsizetype mostLines = 20'000;

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar one) { return one.isDigit(); });
}

/// The words of all pages without what stands above and below the text of each.
class PageWords {
public:
    explicit PageWords(const QStringList &pages)
    {
        QStringList words;
        for (const QString &page : pages)
            words.append(lettersAndDigits(page));
        const qsizetype common = commonStart(words);
        for (qsizetype page = 0; page < words.size(); ++page) {
            const QString own = words.at(page).mid(common);
            const QRegularExpression number(
                QStringLiteral("\\A%1\\p{L}*%2")
                    .arg(QString::number(page + 1), QString::number(words.size())),
                QRegularExpression::UseUnicodePropertiesOption);
            const qsizetype length = number.match(own).capturedLength();
            m_text += own.mid(length);
            if (page == 0)
                m_frame = words.at(page).left(common);
        }
    }

    const QString &text() const { return m_text; }
    /// What stands above and below the text, but for the number of the page.
    const QString &frame() const { return m_frame; }

private:
    static qsizetype commonStart(const QStringList &words)
    {
        if (words.size() < 2)
            return 0;
        qsizetype common = words.constFirst().size();
        for (const QString &page : words) {
            const auto end = std::mismatch(words.constFirst().cbegin(),
                words.constFirst().cbegin() + common, page.cbegin(), page.cend());
            common = std::min<qsizetype>(common, end.first - words.constFirst().cbegin());
        }
        return common;
    }

    QString m_text;
    QString m_frame;
};

/// Goes through the text block by block, and through the pages beside it.
class Comparison {
public:
    Comparison(const QStringList &pages, const StatedContent &content, bool areDrawnAnew)
        : m_pages(pages),
          m_content(content),
          m_areDrawnAnew(areDrawnAnew),
          m_longestGap(content.edition < firstWithoutContents ? longestContents : longestGap)
    {
        std::copy_if(content.pictures.cbegin(), content.pictures.cend(),
            std::back_inserter(m_attachedOnly),
            [](const StatedPicture &picture) { return !picture.isOnPages; });
    }

    TextAgreement result(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        if (lines.size() > mostLines)
            return {lines.constFirst()};
        QStringList block;
        for (const QString &line : lines) {
            if (!line.isEmpty()) {
                block.append(line);
                continue;
            }
            if (!block.isEmpty() && !isFound(block))
                return {m_firstMissing};
            block.clear();
        }
        if (!block.isEmpty())
            return {block.constFirst()};
        const bool isAll = mayBePassed(m_pages.text().mid(m_at)) && m_attachedOnly.isEmpty();
        return {isAll ? QString() : QStringLiteral("\u2026"), m_entries};
    }

private:
    bool isFound(const QStringList &block)
    {
        const qsizetype begin = m_at;
        if (areOnPages(block))
            return true;
        const QString missing = m_firstMissing;
        m_at = begin;
        if (isTableRow(block))
            return true;
        m_at = begin;
        if (isDay(block))
            return true;
        m_at = begin;
        m_firstMissing = missing;
        return isAttachedOnly(block);
    }

    bool areOnPages(const QStringList &block)
    {
        for (const QString &line : block) {
            const bool isFirst = m_isFirstBlock && m_at == 0;
            if ((isFirst && m_pages.frame().contains(lettersAndDigits(line)))
                || (isFirst && find(line, m_pages.frame(), 0) >= 0))
                continue;
            // Version 1.0 ended the text with the stamp.
            if (!pass(line) && !isPicturesHash(line) && line != m_content.stamp) {
                m_firstMissing = line;
                return false;
            }
        }
        m_isFirstBlock = false;
        return true;
    }

    /// The text has it again and again, beside each picture.
    bool isPicturesHash(const QString &line) const
    {
        return std::any_of(m_content.pictures.cbegin(), m_content.pictures.cend(),
            [&](const StatedPicture &picture) {
                return line == picture.file + QStringLiteral(", SHA-256: ") + picture.sha256;
            });
    }

    /// The headings stand once above a table on the pages, and before each cell in the text.
    bool isTableRow(const QStringList &block)
    {
        QString headings;
        QString cells;
        for (const QString &line : block) {
            const qsizetype colon = line.indexOf(QStringLiteral(": "));
            if (colon < 0)
                return false;
            headings += line.left(colon);
            cells += line.mid(colon + 2);
        }
        m_heading = lettersAndDigits(headings);
        return block.size() > 1 && m_pages.text().contains(m_heading) && pass(cells);
    }

    /// A day of the time line: "Time 10:42: What happened. Source: The program."
    bool isDay(const QStringList &block)
    {
        const qsizetype begin = m_at;
        if (block.size() < 2 || !pass(block.constFirst()))
            return false;
        if (const qsizetype gap = m_at - begin - lettersAndDigits(block.constFirst()).size();
            gap > 0)
            m_timeHeading = m_pages.text().mid(begin, gap);
        m_heading = m_timeHeading;
        m_day = lettersAndDigits(block.constFirst());
        const bool areFound = std::all_of(
            block.cbegin() + 1, block.cend(), [&](const QString &line) { return isEntry(line); });
        if (areFound)
            m_entries += static_cast<int>(block.size()) - 1;
        return areFound;
    }

    bool isEntry(const QString &line)
    {
        const qsizetype space = line.indexOf(u' ');
        if (!m_timeHeading.startsWith(lettersAndDigits(line.left(space))))
            return false;
        const QString rest = line.mid(space + 1);
        const qsizetype begin = m_at;
        for (qsizetype colon = rest.lastIndexOf(QStringLiteral(": ")); colon > 0;
             colon = rest.lastIndexOf(QStringLiteral(": "), colon - 1)) {
            const qsizetype word = rest.lastIndexOf(u' ', colon - 1) + 1;
            const QString label = lettersAndDigits(rest.mid(word, colon - word));
            if (word == 0 || label.isEmpty() || !m_timeHeading.endsWith(label))
                continue;
            if (pass(rest.left(word) + rest.mid(colon + 2)))
                return true;
            m_at = begin;
        }
        return false;
    }

    /// Pictures that are on no page: their titles, what they are, when they were kept, their
    /// hashes. Before them it is said what they are.
    bool isAttachedOnly(const QStringList &block)
    {
        if (m_attachedOnly.isEmpty() || !mayBePassed(m_pages.text().mid(m_at)))
            return false;
        if (block.size() == 1)
            return FixedWords::isKnown(block.constFirst());
        const StatedPicture picture = m_attachedOnly.takeFirst();
        static const QRegularExpression numbered(
            QStringLiteral("\\A\\p{L}+ \\d+\\z"), QRegularExpression::UseUnicodePropertiesOption);
        const QString title = QStringLiteral(": ") + picture.shows;
        const QString name = block.at(0).chopped(std::min(title.size(), block.at(0).size()));
        const QString hash = QStringLiteral("SHA-256: ") + picture.sha256;
        return block.size() == 3 && block.at(0).endsWith(title)
            && (name == picture.file || numbered.match(name).hasMatch())
            && isOrigin(block.at(1), picture)
            && (block.at(2) == hash || block.at(2) == picture.file + QStringLiteral(", ") + hash);
    }

    /// "A page of the program. Kept on 24 November 2026 at 11:57."
    static bool isOrigin(const QString &line, const StatedPicture &picture)
    {
        if (!line.startsWith(picture.origin + QStringLiteral(". ")))
            return false;
        static const QRegularExpression kept(
            QStringLiteral("\\A((?:\\p{L}+ ){1,2})\\d{1,2}\\.? \\p{L}+ \\d{4} \\p{L}+\\.? "
                           "\\d{1,2}[.:]\\d{2}\\.(.*)\\z"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = kept.match(line.mid(picture.origin.size() + 2));
        const QString further = match.captured(2).trimmed();
        return match.hasMatch() && FixedWords::isKnown(match.captured(1))
            && (further.isEmpty() || FixedWords::isKnown(further))
            && FixedWords::numbersIn(match.captured().chopped(match.capturedLength(2)))
            == FixedWords::numbersIn(Dates::dateAndTime(picture.at));
    }

    /// The pages have the words of \a line here, or right after what the text has not.
    bool pass(const QString &line)
    {
        const QString words = lettersAndDigits(line);
        if (words.isEmpty())
            return true;
        const qsizetype begin = m_at;
        const qsizetype found = find(line, m_pages.text(), m_at);
        if (found < 0 || !mayBePassed(m_pages.text().mid(begin, found - begin))) {
            m_at = begin;
            return false;
        }
        return true;
    }

    /// Where \a line begins in \a words, from \a from on; it is then passed where that is wanted.
    qsizetype find(const QString &line, const QString &words, qsizetype from)
    {
        const QString wanted = lettersAndDigits(line);
        const QStringView near = QStringView(words).mid(from, m_longestGap + 2 * wanted.size() + 1);
        qsizetype place = near.indexOf(wanted);
        qsizetype length = wanted.size();
        if (place < 0 && m_areDrawnAnew) {
            const auto match = EvidenceAgreement::asDrawnAnew(line).match(near.toString());
            place = match.hasMatch() ? match.capturedStart() : -1;
            length = match.capturedLength();
        }
        if (place < 0)
            return -1;
        if (&words == &m_pages.text())
            m_at = from + place + length;
        return from + place;
    }

    bool mayBePassed(QString gap) const
    {
        if (gap.isEmpty() || m_pages.frame().contains(gap))
            return true;
        if (!m_heading.isEmpty() && gap.startsWith(m_heading))
            gap.remove(0, m_heading.size());
        // On a new page the day stands above the entries once more.
        if (!m_day.isEmpty() && gap.startsWith(m_day))
            gap.remove(0, m_day.size());
        const bool isLater = m_content.edition >= firstWithoutContents;
        // What stands above the halves of a wide picture, in English and in Danish.
        static const QRegularExpression halves(QStringLiteral("[12](?:of|af)2"));
        gap.remove(halves);
        return gap.size() <= m_longestGap && (!isLater || !hasDigit(gap));
    }

    const PageWords m_pages;
    const StatedContent &m_content;
    bool m_areDrawnAnew;
    qsizetype m_longestGap;
    QList<StatedPicture> m_attachedOnly;
    qsizetype m_at = 0;
    bool m_isFirstBlock = true;
    QString m_firstMissing;
    QString m_heading;
    QString m_timeHeading;
    QString m_day;
    int m_entries = 0;
};

} // namespace

TextAgreement textAgreement(
    const QString &text, const QStringList &pages, const StatedContent &content, bool areDrawnAnew)
{
    return Comparison(pages, content, areDrawnAnew).result(text);
}
