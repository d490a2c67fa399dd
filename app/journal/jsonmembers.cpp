// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/jsonmembers.h"

#include <algorithm>

namespace {

constexpr qsizetype longestText = 10'000;

nlohmann::json storable(const QString &text)
{
    QString kept = text.left(longestText);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    for (QChar &character : kept) {
        if (character.category() == QChar::Other_Control
            || character == QChar(QChar::ByteOrderMark))
            character = u' ';
    }
    return kept.isEmpty() ? nlohmann::json() : nlohmann::json(kept.toStdString());
}

} // namespace

namespace EventMembers {

void MemberWriter::text(MemberName name, const QString &text)
{
    m_object[name.inJournal] = storable(text);
}

void MemberWriter::textIfAny(MemberName name, const QString &text)
{
    if (!text.isEmpty())
        this->text(name, text);
}

void MemberWriter::texts(const char *name, const QStringList &texts)
{
    nlohmann::json &array = m_object[name] = nlohmann::json::array();
    for (const QString &text : texts)
        array.push_back(storable(text));
}

void MemberWriter::flag(MemberName name, bool value)
{
    m_object[name.inJournal] = value;
}

void MemberWriter::flagIfSet(MemberName name, bool value)
{
    if (value)
        flag(name, true);
}

void MemberWriter::number(MemberName name, int value)
{
    m_object[name.inJournal] = value;
}

void MemberWriter::named(MemberName name, int value, std::span<const char *const> names)
{
    const bool hasName = value >= 1 && value <= int(names.size());
    if (hasName && m_naming == Naming::ByName)
        m_object[name.inJournal] = names[std::size_t(value) - 1];
    else
        number(name, value);
}

void MemberWriter::date(MemberName name, QDate date)
{
    text(name, date.toString(Qt::ISODate));
}

void MemberWriter::dateIfAny(MemberName name, const std::optional<QDate> &date)
{
    text(name, date ? date->toString(Qt::ISODate) : QString());
}

void MemberWriter::instant(MemberName name, const QDateTime &instant)
{
    text(name, instant.toUTC().toString(Qt::ISODateWithMs));
}

void MemberWriter::error(MemberName name, ErrorKind kind)
{
    text(name, codeOf(kind));
}

QByteArray MemberWriter::json() const
{
    return QByteArray::fromStdString(m_object.dump());
}

void MemberReader::text(MemberName name, QString &text) const
{
    text = m_object.member(name.inJournal).stringOrNull(longestText);
}

void MemberReader::textIfAny(MemberName name, QString &text) const
{
    const auto member = m_object.memberIfAny(name.inJournal);
    text = member ? member->stringOrNull(longestText) : QString();
}

void MemberReader::texts(const char *name, QStringList &texts) const
{
    texts.clear();
    for (const JsonValue &item : m_object.member(name).items())
        texts.append(item.stringOrNull(longestText));
}

void MemberReader::flag(MemberName name, bool &value) const
{
    value = m_object.member(name.inJournal).boolean();
}

void MemberReader::flagIfSet(MemberName name, bool &value) const
{
    const auto member = m_object.memberIfAny(name.inJournal);
    value = member && member->boolean();
}

void MemberReader::number(MemberName name, int &value) const
{
    const JsonValue member = m_object.member(name.inJournal);
    const qint64 read = member.integer();
    value = static_cast<int>(read);
    if (value != read)
        member.fail(QStringLiteral("is out of range"));
}

void MemberReader::named(MemberName name, int &value, std::span<const char *const> names) const
{
    const JsonValue member = m_object.member(name.inJournal);
    if (!member.isString())
        return number(name, value);
    const QString read = member.string();
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const char *each) { return read == QLatin1String(each); });
    if (found == names.end())
        member.fail(QStringLiteral("is no known name"));
    value = int(found - names.begin()) + 1;
}

void MemberReader::date(MemberName name, QDate &date) const
{
    date = m_object.member(name.inJournal).date();
}

void MemberReader::dateIfAny(MemberName name, std::optional<QDate> &date) const
{
    const JsonValue member = m_object.member(name.inJournal);
    date = member.isNull() ? std::nullopt : std::optional(member.date());
}

void MemberReader::instant(MemberName name, QDateTime &instant) const
{
    instant = m_object.member(name.inJournal).instant();
}

void MemberReader::error(MemberName name, ErrorKind &kind) const
{
    const JsonValue member = m_object.member(name.inJournal);
    const QString code = member.string();
    for (int candidate = 0; candidate <= static_cast<int>(lastErrorKind); ++candidate) {
        kind = static_cast<ErrorKind>(candidate);
        if (codeOf(kind) == code)
            return;
    }
    member.fail(QStringLiteral("is no known code"));
}

} // namespace EventMembers
