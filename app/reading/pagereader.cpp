// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/pagereader.h"

#include "base/seentext.h"
#include "base/sha256.h"
#include "reading/htmllines.h"
#include "reading/seencreator.h"
#include "reading/seenvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using Outcome = ReadPage::Outcome;

bool isSame(const QString &one, const QString &other)
{
    return SeenText::of(one).compare(SeenText::of(other), Qt::CaseInsensitive) == 0;
}

QString wantedValue(Field field, const WantedPage &wanted)
{
    switch (field) {
    case Field::Sortiment:
        return wanted.sortiment;
    case Field::Instance:
        return wanted.instance.name;
    case Field::SchemaVersion:
        return wanted.schemaVersion;
    case Field::ValidFrom:
        return wanted.validFrom.toString(Qt::ISODate);
    case Field::ValidTo:
        return {};
    }
    Q_UNREACHABLE();
}

bool isRead(const SeenSubscription &seen, Field field)
{
    return seen.at(field).state == SeenField::State::Read;
}

bool isAsWanted(const SeenSubscription &seen, Field field, const WantedPage &wanted)
{
    const QString &value = seen.at(field).value;
    const bool isPhrase = field == Field::Sortiment && isSame(value, wanted.sortimentPhrase);
    return isRead(seen, field) && (isPhrase || isSame(value, wantedValue(field, wanted)));
}

bool endsAsWanted(const QString &uuid, const WantedPage &wanted)
{
    return uuid.endsWith(wanted.instance.lastFour, Qt::CaseInsensitive);
}

/// The wanted system's by its name, and not another one's by its UUID.
bool isOfWanted(const SeenSubscription &seen, const WantedPage &wanted)
{
    return isAsWanted(seen, Field::Instance, wanted)
        && (seen.uuid.isEmpty() || endsAsWanted(seen.uuid, wanted));
}

/// A UUID of the page that can only be the system's: it ends like it.
QString shownUuid(const SeenSubscription &seen, const WantedPage &wanted)
{
    if (!seen.uuid.isEmpty())
        return seen.uuid;
    for (const QString &uuid : seen.otherUuids) {
        if (endsAsWanted(uuid, wanted))
            return uuid;
    }
    return {};
}

/// Keeps those that \a test holds for, if there are any.
template <typename Test>
void narrow(QList<SeenSubscription> &list, const Test &test)
{
    QList<SeenSubscription> kept;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(kept), test);
    if (!kept.isEmpty())
        list = kept;
}

/// The same subscription, shown twice: in a list and by itself.
bool areOne(const SeenSubscription &one, const SeenSubscription &other)
{
    constexpr int enoughInCommon = 4;
    int inCommon = 0;
    for (const Field field : fieldsInOrder) {
        if (!isRead(one, field) || !isRead(other, field))
            continue;
        if (one.at(field) != other.at(field))
            return false;
        ++inCommon;
    }
    return inCommon >= enoughInCommon;
}

void mergeInto(QList<SeenSubscription> &list)
{
    for (qsizetype index = list.size() - 1; index > 0; --index) {
        SeenSubscription &first = list.first();
        if (!areOne(first, list.at(index)))
            continue;
        for (const Field field : fieldsInOrder) {
            if (first.at(field).state == SeenField::State::Missing)
                first.at(field) = list.at(index).at(field);
        }
        if (first.uuid.isEmpty())
            first.uuid = list.at(index).uuid;
        first.otherUuids += list.at(index).otherUuids;
        list.removeAt(index);
    }
}

/// One side of what was pasted: the wanted subscription, or why there is none.
struct Side {
    Outcome outcome = Outcome::NothingRead;
    SeenSubscription subscription;
    /// With NotThere.
    QString otherSystem;
};

/// The system of all in \a list, where it is one and the same.
QString onlySystem(const QList<SeenSubscription> &list)
{
    const QString name = list.first().at(Field::Instance).value;
    const bool isOnly = std::all_of(list.cbegin(), list.cend(),
        [&](const auto &each) { return isSame(each.at(Field::Instance).value, name); });
    return isOnly ? name : QString();
}

/// Whether it is certain that \a lines, which show \a all, do not show the wanted system's.
bool isCertainlyOfOthers(
    const QList<SeenSubscription> &all, const QList<PageLine> &lines, const WantedPage &wanted)
{
    const bool isKnown = std::all_of(all.cbegin(), all.cend(), [](const auto &each) {
        return isRead(each, Field::Instance) && each.at(Field::Instance).isCertain;
    });
    const auto isNamed = [&](const QString &cell) {
        if (!cell.contains(wanted.instance.name, Qt::CaseInsensitive))
            return false;
        const auto named = SeenValues::named(cell);
        return named && isSame(named->name, wanted.instance.name)
            && (named->uuid.isEmpty() || endsAsWanted(named->uuid, wanted));
    };
    return isKnown && std::none_of(lines.cbegin(), lines.cend(), [&](const PageLine &line) {
        return std::any_of(line.cells.cbegin(), line.cells.cend(), isNamed);
    });
}

/// A name that is not the wanted one, at a place where it may be no value, is none.
void dropUncertain(SeenSubscription &seen, const WantedPage &wanted)
{
    for (const Field field : fieldsInOrder) {
        if (isRead(seen, field) && !seen.at(field).isCertain && !isAsWanted(seen, field, wanted))
            seen.at(field).state = SeenField::State::Unreadable;
    }
}

/// All cells of \a lines in lower case, a blank between.
QString textOf(const QList<PageLine> &lines)
{
    QStringList texts;
    for (const PageLine &line : lines)
        texts += line.cells;
    return PageLines::withoutSeams(texts.join(u' ')).simplified().toLower();
}

Side sideOf(const QList<PageLine> &lines, const WantedPage &wanted, const ReadingWords &words)
{
    QList<SeenSubscription> all = seenSubscriptions(lines, words);
    const bool areOthers = !all.isEmpty() && isCertainlyOfOthers(all, lines, wanted);
    const QString other = areOthers ? onlySystem(all) : QString();
    all.removeIf([&](const SeenSubscription &each) { return !isOfWanted(each, wanted); });
    if (all.isEmpty())
        return {areOthers ? Outcome::NotThere : Outcome::NothingRead, {}, other};
    for (SeenSubscription &each : all)
        dropUncertain(each, wanted);
    narrow(all, [&](const auto &each) { return isAsWanted(each, Field::Sortiment, wanted); });
    mergeInto(all);
    // Two systems of one name: where the page shows both UUIDs, they tell them apart.
    const bool isUuidForAll = std::all_of(all.cbegin(), all.cend(),
        [](const auto &each) { return !each.uuid.isEmpty() || !each.otherUuids.isEmpty(); });
    if (isUuidForAll)
        narrow(all, [&](const auto &each) { return !shownUuid(each, wanted).isEmpty(); });
    if (all.size() > 1)
        return {Outcome::Several, {}, {}};
    return {Outcome::Found, all.constFirst(), {}};
}

/// A field as both sides have it. HTML knows better what is empty, and where the browser has a
/// field of a form; beyond that, neither overrules the other.
SeenField together(const SeenField &plain, const SeenField &html)
{
    const bool isPlainRead = plain.state == SeenField::State::Read;
    if (html.state == SeenField::State::Read) {
        const bool agree = plain == html || plain.state != SeenField::State::Read;
        return agree ? html : SeenField{SeenField::State::Several, {}};
    }
    if (html.state == SeenField::State::Several || html.state == SeenField::State::Missing)
        return html.state == SeenField::State::Missing ? plain : html;
    return isPlainRead && !plain.value.isEmpty() ? plain : html;
}

Side together(const Side &plain, const Side &html)
{
    if (plain.outcome == Outcome::Several || html.outcome == Outcome::Several)
        return {Outcome::Several, {}, {}};
    if (html.outcome != Outcome::Found)
        return plain.outcome == Outcome::NothingRead ? html : plain;
    if (plain.outcome != Outcome::Found)
        return html;
    Side both = html;
    for (const Field field : fieldsInOrder) {
        both.subscription.at(field) =
            together(plain.subscription.at(field), html.subscription.at(field));
    }
    if (both.subscription.uuid.isEmpty())
        both.subscription.uuid = plain.subscription.uuid;
    both.subscription.otherUuids += plain.subscription.otherUuids;
    return both;
}

bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool isBegin = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const qsizetype end = at + word.size();
        if (isBegin && (end == text.size() || !text.at(end).isLetterOrNumber()))
            return true;
    }
    return false;
}

bool holdsAnyWord(const QString &text, const QStringList &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&](const QString &word) { return holdsWord(text, word); });
}

/// What \a text is instead of a page, if it is one of the texts that the program knows.
std::optional<Outcome> knownText(
    const QString &text, const WantedPage &wanted, const ReadingWords &words)
{
    constexpr qsizetype marksEnough = 2;
    QStringList own;
    for (const QString &each : wanted.ownTexts)
        own.append(SeenText::of(each).toLower());
    own.removeAll(QString());
    if (holdsAnyWord(text, own))
        return Outcome::OwnText;
    const auto marks = std::count_if(words.taskMarks.cbegin(), words.taskMarks.cend(),
        [&](const QString &mark) { return text.contains(mark); });
    const QString title = SeenText::of(wanted.taskTitle).toLower();
    if (marks >= marksEnough || (!title.isEmpty() && text.contains(title)))
        return Outcome::TaskText;
    if (wanted.refusesPractice && holdsAnyWord(text, words.practiceMarks))
        return Outcome::Practice;
    if (wanted.refusesPractice && holdsAnyWord(text, words.testMarks))
        return Outcome::TestEnvironment;
    return holdsAnyWord(text, words.unsavedMarks) ? std::optional(Outcome::NotSaved) : std::nullopt;
}

/// The same of a line that is one of few words and nothing else.
std::optional<Outcome> knownLine(
    const QList<PageLine> &lines, const WantedPage &wanted, const ReadingWords &words)
{
    constexpr qsizetype longest = 20;
    for (const PageLine &line : lines) {
        if (line.cells.size() != 1 || line.cells.constFirst().size() > longest)
            continue;
        const QString text = line.cells.constFirst().toLower();
        if (wanted.refusesPractice && words.testLines.contains(text))
            return Outcome::TestEnvironment;
        if (words.unsavedLines.contains(text))
            return Outcome::NotSaved;
    }
    return std::nullopt;
}

/// Whether \a value may be what an empty field of \a html shows: the text has both alike.
bool mayBePlaceholder(
    Field field, const QString &value, const QList<PageLine> &html, const ReadingWords &words)
{
    return std::any_of(html.cbegin(), html.cend(), [&](const PageLine &line) {
        return std::any_of(line.placeholders.cbegin(), line.placeholders.cend(),
            [&](const QString &shown) { return SeenValues::value(field, shown, words) == value; });
    });
}

/// Takes back what \a both has only because of what a form shows: an empty field proves nothing
/// where the browser may not have copied it, what stands in a form may not be saved, and a
/// placeholder is no value.
void doubtForm(SeenSubscription &both, const Side &htmlSide, const QList<PageLine> &html,
    const ReadingWords &words)
{
    if (!PageLines::haveForm(html))
        return;
    const auto isOnlyInText = [&](Field field) {
        return isRead(both, field) && !isRead(htmlSide.subscription, field);
    };
    const bool isInForm = htmlSide.outcome != Outcome::Found || htmlSide.subscription.isInForm
        || std::any_of(fieldsInOrder.cbegin(), fieldsInOrder.cend(), isOnlyInText);
    SeenField &end = both.at(Field::ValidTo);
    if (isInForm && end.value.isEmpty())
        end.state = SeenField::State::Unreadable;
    for (const Field field : fieldsInOrder) {
        if (isOnlyInText(field) && mayBePlaceholder(field, both.at(field).value, html, words))
            both.at(field).state = SeenField::State::Unreadable;
    }
}

} // namespace

bool ReadPage::isRight() const
{
    return outcome == Outcome::Found && different.isEmpty() && unread.isEmpty();
}

ReadPage readPage(const PastedText &pasted, const WantedPage &wanted, const ReadingWords &words)
{
    ReadPage read;
    const QByteArray bytes = (pasted.plain.isEmpty() ? pasted.html : pasted.plain).toUtf8();
    if (bytes.size() > mostPasted) {
        read.outcome = Outcome::TooLarge;
        return read;
    }
    const bool isHtmlShort = pasted.html.size() <= mostPasted;
    auto plain = PageLines::ofPlain(pasted.plain);
    const auto html = isHtmlShort ? PageLines::ofHtml(pasted.html) : QList<PageLine>();
    if (plain.isEmpty() && html.isEmpty())
        return read;
    read.sha256 = Sha256::hexOf(bytes);
    if (pasted.isOwn) {
        read.outcome = Outcome::OwnText;
        return read;
    }
    for (const auto &lines : {plain, html}) {
        if (const auto known = knownText(textOf(lines), wanted, words)) {
            read.outcome = *known;
            return read;
        }
        if (const auto known = knownLine(lines, wanted, words)) {
            read.outcome = *known;
            return read;
        }
    }
    PageLines::markChoices(plain, html);
    const Side htmlSide = sideOf(html, wanted, words);
    Side side = together(sideOf(plain, wanted, words), htmlSide);
    doubtForm(side.subscription, htmlSide, html, words);
    read.outcome = side.outcome;
    read.otherSystem = side.otherSystem;
    if (side.outcome != Outcome::Found)
        return read;
    read.createdBy = SeenCreator::in(plain + html, words);
    read.subscription = side.subscription;
    read.subscription.uuid = shownUuid(side.subscription, wanted);
    for (const Field field : fieldsInOrder) {
        if (!isRead(read.subscription, field))
            read.unread.append(field);
        else if (!isAsWanted(read.subscription, field, wanted))
            read.different.append(field);
    }
    const auto value = [&](Field field) { return read.subscription.at(field).value; };
    if (read.unread.isEmpty()) {
        const QString ending = value(Field::ValidTo);
        read.reading = PageReading{value(Field::Sortiment), value(Field::Instance),
            read.subscription.uuid, value(Field::SchemaVersion),
            QDate::fromString(value(Field::ValidFrom), Qt::ISODate),
            ending.isEmpty() ? std::nullopt : std::optional(QDate::fromString(ending, Qt::ISODate)),
            read.sha256};
    }
    return read;
}
