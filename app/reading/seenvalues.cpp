// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "reading/seenvalues.h"

#include "base/clock.h"
#include "base/dates.h"
#include "domain/seenuuid.h"
#include "reading/pagelines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestLabel = 60;

bool isBullet(QChar character)
{
    switch (character.unicode()) {
    case u'-':
    case u'*':
    case u'>':
    case u'o':
    case 0x2022:
    case 0x25AA:
    case 0x25E6:
    case 0x2023:
    case 0x25CF:
    case 0x25A0:
        return true;
    default:
        return false;
    }
}

QString withoutBullet(const QString &text)
{
    const bool hasBullet = text.size() > 2 && isBullet(text.at(0)) && text.at(1) == u' ';
    return hasBullet ? text.mid(2) : text;
}

/// Marks behind a label: "Sortiment *:", and arrows of a column that can be sorted.
bool isBehindLabel(QChar character)
{
    return character == u':' || character == u'*' || character == u'=' || character == u'?'
        || character == PageLines::seam || character.isSpace()
        || (character.unicode() >= 0x2190 && character.unicode() <= 0x21FF)
        || (character.unicode() >= 0x25A0 && character.unicode() <= 0x25FF);
}

bool isSeparator(QChar character)
{
    return character == u':' || character == u'=' || character == PageLines::seam;
}

/// The longest label that \a text begins with, as its length.
qsizetype labelLength(const QString &text, const ReadingWords &words)
{
    if (text.isEmpty() || !words.labelBeginnings.contains(text.at(0).toLower()))
        return 0;
    const QString begin = text.left(longestLabel).toLower();
    for (qsizetype length = begin.size(); length > 0; --length) {
        const bool isWhole = length == begin.size() || isBehindLabel(begin.at(length));
        if (isWhole && words.labels.contains(begin.left(length)))
            return length;
    }
    return 0;
}

/// After a mere blank a value must prove itself: a heading may begin with the same word.
bool isValueAfterBlank(const PageLabel &label, const QString &value, const ReadingWords &words)
{
    if (!label.field)
        return !SeenValues::uuidAlone(value).isEmpty();
    constexpr qsizetype longestUnmarked = 80;
    const bool isName = label.field == Field::Sortiment || label.field == Field::Instance;
    return SeenValues::value(*label.field, value, words)
        && (!isName || (value.size() <= longestUnmarked && !value.endsWith(u'.')));
}

const QRegularExpression &wholeUuid()
{
    static const QRegularExpression form(
        QStringLiteral("(?:urn:)?(?:uuid:? ?)?[{(\\[\"]?\\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"
                       "[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})\\b[})\\]\"]?"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

const QRegularExpression &lastFour()
{
    static const QRegularExpression form(
        QStringLiteral("[(\\[] ?(?:uuid:? ?)?(?:\\.\\.\\.?)? ?([0-9a-f]{4}) ?[)\\]]"),
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

std::optional<QString> version(QString text)
{
    static const QRegularExpression before(
        QStringLiteral("\\Av(?:ersion)?\\.? ?(?=\\d)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression form(QStringLiteral("\\A[0-9]+(?:\\.[0-9]+){0,3}[a-z]?\\z"));
    text.remove(before);
    return form.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<QString> date(const QString &text)
{
    if (const auto read = Dates::read(text))
        return read->toString(Qt::ISODate);
    // As machines write it, with the distance to UTC: "2026-11-29T00:00:00.000+01:00".
    static const QRegularExpression instant(QStringLiteral(
        "\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)\\z"));
    const QDateTime read = instant.match(text).hasMatch()
        ? QDateTime::fromString(text, Qt::ISODateWithMs)
        : QDateTime();
    return read.isValid() ? std::optional(Copenhagen::dateAt(read).toString(Qt::ISODate))
                          : std::nullopt;
}

/// In lower case.
QString firstWordOf(const QString &text)
{
    const auto end =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
    return text.left(end - text.cbegin()).toLower();
}

/// What a page writes behind a label in another language: "Skemaversion / Schema version".
bool isTranslation(const QString &text)
{
    return text.startsWith(u'/')
        && std::none_of(text.cbegin(), text.cend(), [](QChar each) { return each.isDigit(); });
}

} // namespace

SeenValues::Cell SeenValues::cell(const QString &text, const ReadingWords &words)
{
    Cell read;
    const QString bare = withoutBullet(text);
    const qsizetype length = labelLength(bare, words);
    if (length == 0)
        return read;
    read.label = words.labels.value(bare.left(length).toLower());
    qsizetype begin = length;
    bool isSeparated = false;
    while (begin < bare.size() && isBehindLabel(bare.at(begin))) {
        isSeparated = isSeparated || isSeparator(bare.at(begin));
        read.hasColon = read.hasColon || bare.at(begin) == u':';
        ++begin;
    }
    read.value = PageLines::withoutSeams(bare.mid(begin));
    const bool isBare = read.value.isEmpty() || words.icons.contains(read.value.toLower());
    if (isBare || isTranslation(read.value))
        read.kind = Cell::Kind::Label;
    else if (isSeparated || isValueAfterBlank(read.label, read.value, words))
        read.kind = Cell::Kind::Pair;
    return read;
}

QString SeenValues::bareLabel(const QString &text)
{
    qsizetype length = text.size();
    while (length > 0 && isBehindLabel(text.at(length - 1)))
        --length;
    return text.left(length).toLower();
}

bool SeenValues::looksLabelled(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const bool isLast = colon + 1 == text.size();
    return colon > 0 && colon < longestLabel && (isLast || text.at(colon + 1).isSpace());
}

std::optional<SeenValues::Named> SeenValues::named(const QString &text)
{
    Named read{PageLines::withoutSeams(text), {}};
    QSet<QString> uuids;
    for (const auto *form : {&wholeUuid(), &lastFour()}) {
        for (auto matches = form->globalMatch(read.name); matches.hasNext();)
            uuids.insert(readUuid(matches.next().captured()).value);
        read.name.replace(*form, QStringLiteral(" "));
    }
    uuids.remove(QString());
    if (uuids.size() == 1)
        read.uuid = *uuids.cbegin();
    static const QRegularExpression around(QStringLiteral("\\A[ ,;:/-]+|[ ,;:/-]+\\z"));
    read.name = read.name.simplified().remove(around);
    const bool isName = !read.name.isEmpty() && read.name.size() <= longestName
        && !read.name.contains(PageLines::formField) && uuids.size() < 2;
    return isName ? std::optional(read) : std::nullopt;
}

QString SeenValues::uuidAlone(const QString &text)
{
    for (const auto *form : {&wholeUuid(), &lastFour()}) {
        const auto found = form->match(text);
        if (found.hasMatch() && found.capturedLength() == text.size())
            return readUuid(text).value;
    }
    return {};
}

std::optional<QString> SeenValues::value(
    Field field, const QString &text, const ReadingWords &words)
{
    const QString bare = PageLines::withoutSeams(text).simplified();
    switch (field) {
    case Field::Sortiment:
    case Field::Instance: {
        const auto read = named(bare);
        const bool isName = read && !words.noNames.contains(firstWordOf(read->name));
        return isName ? std::optional(read->name) : std::nullopt;
    }
    case Field::SchemaVersion:
        return version(bare);
    case Field::ValidFrom:
        return date(bare);
    case Field::ValidTo:
        if (bare.isEmpty() || words.noEndDate.contains(bare.toLower()))
            return QString();
        return date(bare);
    }
    Q_UNREACHABLE();
}
