// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/seensubscriptions.h"

#include "reading/seentables.h"
#include "reading/seenvalues.h"

#include <algorithm>

using SeenValues::Cell;

namespace {

/// A label and where its value is.
struct SeenPair {
    enum class Place {
        /// On the label's own line, also where that is an empty cell.
        Beside,
        Below,
        /// Neither: the page ends, or another label comes.
        Nowhere,
    };
    PageLabel label;
    QString text = {};
    Place place = Place::Beside;
    /// An empty line stands between the label and what is below.
    bool hasGap = false;
    /// The UUID that stands alone on the line after a name.
    QString uuid = {};
    /// Behind the label stands a colon.
    bool hasColon = false;
    /// The label's line, and the one of a value below it.
    qsizetype line = 0;
    qsizetype lastLine = 0;
    /// Another label stands right before it or right behind its value.
    bool isBesideOthers = false;
};

bool isName(const PageLabel &label)
{
    return label.field == Field::Sortiment || label.field == Field::Instance;
}

/// Collects pairs and tables from the first line to the last.
class PageWalk {
public:
    PageWalk(const QList<PageLine> &lines, const ReadingWords &words)
        : m_lines(lines), m_words(words)
    {
    }

    QList<SeenSubscription> subscriptions();

private:
    void readLine(const PageLine &line);
    void readLabel(const PageLine &line, qsizetype cell, const PageLabel &label);
    QString uuidBelow(qsizetype line) const;
    SeenPair below(const PageLabel &label) const;
    Cell cellAt(qsizetype line, qsizetype cell) const;
    void findUsualPlace();
    void dropMenus();
    void findNeighbours();
    SeenField resolved(const SeenPair &pair) const;
    void group();
    void settleFragments(const QList<SeenSubscription> &fragments);

    const QList<PageLine> &m_lines;
    const ReadingWords &m_words;
    qsizetype m_at = 0;
    QList<SeenPair> m_pairs;
    /// Where most values of the page stand: beside their labels, or below with an empty line
    /// between.
    bool m_isInline = false;
    bool m_hasUsualGap = false;
    bool m_hasForm = false;
    QList<SeenSubscription> m_found;
};

Cell PageWalk::cellAt(qsizetype line, qsizetype cell) const
{
    if (line >= m_lines.size() || cell >= m_lines.at(line).cells.size())
        return {};
    return SeenValues::cell(m_lines.at(line).cells.at(cell), m_words);
}

/// The UUID that stands alone in the line after \a line.
QString PageWalk::uuidBelow(qsizetype line) const
{
    const bool isThere = line + 1 < m_lines.size() && m_lines.at(line + 1).cells.size() == 1;
    return isThere ? SeenValues::uuidAlone(m_lines.at(line + 1).cells.constFirst()) : QString();
}

QList<SeenSubscription> PageWalk::subscriptions()
{
    m_hasForm = PageLines::haveForm(m_lines);
    while (m_at < m_lines.size()) {
        const SeenTables::Table table = SeenTables::at(m_lines, m_at, m_words);
        m_found += table.subscriptions;
        if (table.lines > 0) {
            m_at += table.lines;
            continue;
        }
        readLine(m_lines.at(m_at));
        ++m_at;
    }
    group();
    return m_found;
}

void PageWalk::readLine(const PageLine &line)
{
    for (qsizetype cell = 0; cell < line.cells.size() && !line.isChoice; ++cell) {
        const Cell read = cellAt(m_at, cell);
        if (read.kind == Cell::Kind::Pair) {
            m_pairs.append({read.label, read.value});
            m_pairs.last().hasColon = read.hasColon;
            m_pairs.last().line = m_at;
        } else if (read.kind == Cell::Kind::Label) {
            readLabel(line, cell, read.label);
            m_pairs.last().hasColon = read.hasColon;
            m_pairs.last().line = m_at;
            const bool hasValueBeside = cell + 1 < line.cells.size()
                && m_pairs.constLast().place == SeenPair::Place::Beside;
            cell += hasValueBeside ? 1 : 0;
            continue;
        } else {
            continue;
        }
        if (cell + 1 == line.cells.size())
            m_pairs.last().uuid = uuidBelow(m_at);
    }
}

void PageWalk::readLabel(const PageLine &line, qsizetype cell, const PageLabel &label)
{
    const bool hasNext = cell + 1 < line.cells.size();
    if (!hasNext)
        m_pairs.append(below(label));
    else if (cellAt(m_at, cell + 1).kind == Cell::Kind::Text)
        m_pairs.append({label, line.cells.at(cell + 1), SeenPair::Place::Beside, false,
            cell + 2 == line.cells.size() ? uuidBelow(m_at) : QString()});
    else
        m_pairs.append({label, {}, SeenPair::Place::Nowhere});
}

SeenPair PageWalk::below(const PageLabel &label) const
{
    SeenPair pair{label, {}, SeenPair::Place::Nowhere};
    qsizetype next = m_at + 1;
    const bool isAboveChoice = next < m_lines.size() && m_lines.at(next).isChoice;
    // Behind a row of choices stands what was chosen from. What the row says of other fields is
    // not known, such as whether "No end date" is marked.
    next += isAboveChoice && isName(label) ? 1 : 0;
    if (next >= m_lines.size() || cellAt(next, 0).kind != Cell::Kind::Text
        || SeenValues::looksLabelled(m_lines.at(next).cells.constFirst()))
        return pair;
    const PageLine &line = m_lines.at(next);
    pair.place = SeenPair::Place::Below;
    // A row of a table is no value.
    const bool isValue = line.cells.size() == 1 && !line.isChoice;
    pair.text = isValue ? line.cells.constFirst() : QString(PageLines::formField);
    pair.hasGap = line.isAfterGap;
    pair.lastLine = next;
    pair.uuid = uuidBelow(next);
    return pair;
}

void PageWalk::findUsualPlace()
{
    const auto count = [this](SeenPair::Place place, bool hasGap) {
        return std::count_if(m_pairs.cbegin(), m_pairs.cend(),
            [&](const SeenPair &pair) { return pair.place == place && pair.hasGap == hasGap; });
    };
    const auto apart = count(SeenPair::Place::Below, true);
    const auto close = count(SeenPair::Place::Below, false);
    m_isInline = count(SeenPair::Place::Beside, false) > apart + close;
    m_hasUsualGap = apart > close;
}

/// What stands below a label is its value only where the page has its values there. Whether a field
/// is empty, or the next text is its value, must be certain.
SeenField PageWalk::resolved(const SeenPair &pair) const
{
    const Field field = *pair.label.field;
    const SeenField unreadable{SeenField::State::Unreadable, {}};
    const auto read = SeenValues::value(field, pair.text, m_words);
    const bool isUsual =
        pair.place == SeenPair::Place::Beside || (!m_isInline && pair.hasGap <= m_hasUsualGap);
    // A name may be anything, such as the next entry of a menu.
    const bool isCertain =
        pair.place != SeenPair::Place::Below || !isName(pair.label) || pair.isBesideOthers;
    if (pair.place == SeenPair::Place::Below && !isUsual) {
        // In a form the value may stand further below.
        const bool isElsewhere = pair.hasGap && !read && !m_hasForm;
        if (isElsewhere && field == Field::ValidTo)
            return {SeenField::State::Read, {}};
        return read && !pair.hasGap && !isName(pair.label)
            ? SeenField{SeenField::State::Read, *read}
            : unreadable;
    }
    return read ? SeenField{SeenField::State::Read, *read, isCertain} : unreadable;
}

/// Where labels have colons, a bare word of the same kind is an entry of a menu or a heading.
void PageWalk::dropMenus()
{
    constexpr qsizetype enoughColons = 3;
    const auto isBare = [](const SeenPair &pair) {
        return isName(pair.label) && !pair.hasColon && pair.place != SeenPair::Place::Beside;
    };
    const auto colons = std::count_if(
        m_pairs.cbegin(), m_pairs.cend(), [](const SeenPair &pair) { return pair.hasColon; });
    if (colons >= enoughColons)
        m_pairs.removeIf(isBare);
}

void PageWalk::findNeighbours()
{
    for (qsizetype index = 1; index < m_pairs.size(); ++index) {
        SeenPair &above = m_pairs[index - 1];
        SeenPair &below = m_pairs[index];
        const qsizetype end = std::max(above.line, above.lastLine) + (above.uuid.isEmpty() ? 1 : 2);
        if (below.line > end)
            continue;
        above.isBesideOthers = true;
        below.isBesideOthers = true;
    }
}

void PageWalk::group()
{
    dropMenus();
    findNeighbours();
    findUsualPlace();
    QList<SeenSubscription> groups;
    std::optional<Field> first;
    for (const SeenPair &pair : std::as_const(m_pairs)) {
        if (!pair.label.field) {
            if (!groups.isEmpty())
                groups.last().otherUuids.insert(SeenValues::named(QStringLiteral("x ") + pair.text)
                                                    .value_or(SeenValues::Named())
                                                    .uuid);
            continue;
        }
        const Field field = *pair.label.field;
        first = first.value_or(field);
        // A field that comes again, or the one that pages begin with, is the next subscription's.
        if (groups.isEmpty() || field == first
            || groups.constLast().at(field).state != SeenField::State::Missing)
            groups.append(SeenSubscription());
        SeenSubscription &current = groups.last();
        current.add(field, resolved(pair));
        current.isInForm = current.isInForm || pair.text.contains(PageLines::formField);
        if (field == Field::Instance) {
            const auto named = SeenValues::named(pair.text);
            current.uuid = named && !named->uuid.isEmpty() ? named->uuid : pair.uuid;
        }
    }
    QList<SeenSubscription> fragments;
    for (const SeenSubscription &each : std::as_const(groups)) {
        const bool isWhole = each.at(Field::Instance).state != SeenField::State::Missing;
        (isWhole ? m_found : fragments).append(each);
    }
    settleFragments(fragments);
}

/// Values outside every subscription may belong to any of them. One that differs from what stands
/// elsewhere leaves the field open in all of them. A sortiment that is named once for the whole
/// page is everybody's.
void PageWalk::settleFragments(const QList<SeenSubscription> &fragments)
{
    for (const Field field : fieldsInOrder) {
        SeenSubscription all;
        for (const SeenSubscription &fragment : fragments) {
            const SeenField::State state = fragment.at(field).state;
            const bool isSeen =
                state == SeenField::State::Read || state == SeenField::State::Several;
            if (isSeen && fragment.at(field).isCertain)
                all.add(field, fragment.at(field));
        }
        if (all.at(field).state == SeenField::State::Missing)
            continue;
        for (const SeenSubscription &each : std::as_const(m_found)) {
            if (each.at(field).state == SeenField::State::Read)
                all.add(field, each.at(field));
        }
        for (SeenSubscription &each : m_found) {
            const bool isNamedOnce =
                field == Field::Sortiment && each.at(field).state == SeenField::State::Missing;
            if (isNamedOnce)
                each.at(field) = all.at(field);
            else if (all.at(field).state != SeenField::State::Read
                && each.at(field).state != SeenField::State::Missing)
                each.at(field) = {SeenField::State::Several, {}};
        }
    }
}

} // namespace

void SeenSubscription::add(Field field, const SeenField &seen)
{
    SeenField &here = at(field);
    if (here.state == SeenField::State::Missing)
        here = seen;
    else if (here != seen)
        here = {SeenField::State::Several, {}};
}

void SeenSubscription::add(Field field, const QString &text, const ReadingWords &words)
{
    const auto read = SeenValues::value(field, text, words);
    isInForm = isInForm || text.contains(PageLines::formField);
    add(field,
        read ? SeenField{SeenField::State::Read, *read}
             : SeenField{SeenField::State::Unreadable, {}});
    if (const auto named = SeenValues::named(text); named && field == Field::Instance)
        uuid = named->uuid;
}

bool SeenSubscription::isEmpty() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(),
        [](const SeenField &field) { return field.state == SeenField::State::Missing; });
}

QList<SeenSubscription> seenSubscriptions(const QList<PageLine> &lines, const ReadingWords &words)
{
    return PageWalk(lines, words).subscriptions();
}
