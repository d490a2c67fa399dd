// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/pagereader.h"

#include "base/seentext.h"
#include "base/sha256.h"
#include "reading/htmllines.h"

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
    return isRead(seen, field) && isSame(seen.at(field).value, wantedValue(field, wanted));
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
    const bool isOnly = std::all_of(list.cbegin(), list.cend(), [&](const auto &each) {
        return isRead(each, Field::Instance) && isSame(each.at(Field::Instance).value, name);
    });
    return isOnly ? name : QString();
}

Side sideOf(const QList<PageLine> &lines, const WantedPage &wanted, const ReadingWords &words)
{
    QList<SeenSubscription> all = seenSubscriptions(lines, words);
    const bool isNone = all.isEmpty();
    const QString other = isNone ? QString() : onlySystem(all);
    all.removeIf([&](const SeenSubscription &each) { return !isOfWanted(each, wanted); });
    if (all.isEmpty())
        return {isNone ? Outcome::NothingRead : Outcome::NotThere, {}, other};
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
    return std::nullopt;
}

bool hasForm(const QList<PageLine> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const PageLine &line) {
        return line.cells.join(QString()).contains(PageLines::formField);
    });
}

/// All cells of \a lines in lower case, a blank between.
QString textOf(const QList<PageLine> &lines)
{
    QStringList texts;
    for (const PageLine &line : lines)
        texts += line.cells;
    return PageLines::withoutSeams(texts.join(u' ')).simplified().toLower();
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
    const auto plain = PageLines::ofPlain(pasted.plain);
    const auto html = isHtmlShort ? PageLines::ofHtml(pasted.html) : QList<PageLine>();
    if (plain.isEmpty() && html.isEmpty())
        return read;
    if (pasted.isOwn) {
        read.outcome = Outcome::OwnText;
        return read;
    }
    for (const auto &lines : {plain, html}) {
        if (const auto known = knownText(textOf(lines), wanted, words)) {
            read.outcome = *known;
            return read;
        }
    }
    Side side = together(sideOf(plain, wanted, words), sideOf(html, wanted, words));
    // Not every browser copies what stands in the fields of a form, so an empty one proves nothing.
    SeenField &end = side.subscription.at(Field::ValidTo);
    if (hasForm(html) && end.value.isEmpty())
        end.state = SeenField::State::Unreadable;
    read.outcome = side.outcome;
    read.otherSystem = side.otherSystem;
    if (side.outcome != Outcome::Found)
        return read;
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
            Sha256::hexOf(bytes)};
    }
    return read;
}
