// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/jsonreader.h"
#include "domain/eventmembers.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <span>

namespace EventMembers {

/// How steps and rows are written: by name, or by number as version 1 of the journal did.
enum class Naming { ByName, ByNumber };

/// Makes an object of the members that describe() names. What is empty is null.
class MemberWriter {
public:
    explicit MemberWriter(Naming naming = Naming::ByName) : m_naming(naming) { }

    /// Control characters and byte order marks become spaces, and what is longer than
    /// 10,000 UTF-16 units is cut: what is written can be read.
    void text(MemberName name, const QString &text);
    void identifier(MemberName name, const QString &uuid) { text(name, uuid); }
    void seenIdentifier(MemberName name, const QString &seen) { text(name, seen); }
    /// Nothing is written for an empty text.
    void textIfAny(MemberName name, const QString &text);
    void texts(const char *name, const QStringList &texts);
    void flag(MemberName name, bool value);
    /// Nothing is written for false.
    void flagIfSet(MemberName name, bool value);
    void number(MemberName name, int value);
    /// One of \a names, counted from 1.
    void named(MemberName name, int value, std::span<const char *const> names);
    void date(MemberName name, QDate date);
    void dateIfAny(MemberName name, const std::optional<QDate> &date);
    /// RFC 3339, in UTC, with milliseconds.
    void instant(MemberName name, const QDateTime &instant);
    /// By its code, "GB-01".
    void error(MemberName name, ErrorKind kind);

    template <typename Enum>
    void word(MemberName name, Enum value)
    {
        for (const Word<Enum> &word : Words<Enum>::all) {
            if (word.value == value)
                m_object[name.inJournal] = word.inJournal;
        }
    }

    template <typename Enum>
    void wordsIf(bool belongs, MemberName name, const QList<Enum> &values)
    {
        if (!belongs)
            return;
        nlohmann::json words = nlohmann::json::array();
        for (const Enum value : values) {
            for (const Word<Enum> &word : Words<Enum>::all) {
                if (word.value == value)
                    words.push_back(word.inJournal);
            }
        }
        m_object[name.inJournal] = std::move(words);
    }

    template <typename Part>
    void part(MemberName name, Part &part)
    {
        MemberWriter members(m_naming);
        describe(members, part);
        m_object[name.inJournal] = members.m_object;
    }

    /// Only where it \a belongs.
    template <typename Part>
    void partIf(bool belongs, MemberName name, std::optional<Part> &part)
    {
        if (belongs && part)
            this->part(name, *part);
    }

    /// The object as UTF-8 without line breaks, its members in alphabetical order.
    QByteArray json() const;

private:
    Naming m_naming;
    nlohmann::json m_object = nlohmann::json::object();
};

/// Fills in the members that describe() names. Throws JsonFault where one is missing or of another
/// shape.
class MemberReader {
public:
    explicit MemberReader(const JsonValue &object) : m_object(object) { }

    void text(MemberName name, QString &text) const;
    void identifier(MemberName name, QString &uuid) const { text(name, uuid); }
    void seenIdentifier(MemberName name, QString &seen) const { text(name, seen); }
    void textIfAny(MemberName name, QString &text) const;
    void texts(const char *name, QStringList &texts) const;
    void flag(MemberName name, bool &value) const;
    void flagIfSet(MemberName name, bool &value) const;
    void number(MemberName name, int &value) const;
    /// A name, or a number as version 1 of the journal kept it.
    void named(MemberName name, int &value, std::span<const char *const> names) const;
    void date(MemberName name, QDate &date) const;
    void dateIfAny(MemberName name, std::optional<QDate> &date) const;
    void instant(MemberName name, QDateTime &instant) const;
    void error(MemberName name, ErrorKind &kind) const;

    template <typename Enum>
    void word(MemberName name, Enum &value) const
    {
        value = wordIn<Enum>(m_object.member(name.inJournal));
    }

    template <typename Enum>
    void wordsIf(bool belongs, MemberName name, QList<Enum> &values) const
    {
        values.clear();
        if (!belongs)
            return;
        for (const JsonValue &item : m_object.member(name.inJournal).items())
            values.append(wordIn<Enum>(item));
    }

    template <typename Part>
    void part(MemberName name, Part &part) const
    {
        MemberReader members(m_object.member(name.inJournal));
        describe(members, part);
    }

    template <typename Part>
    void partIf(bool belongs, MemberName name, std::optional<Part> &part) const
    {
        if (belongs)
            this->part(name, part.emplace());
    }

private:
    template <typename Enum>
    static Enum wordIn(const JsonValue &member)
    {
        const QString read = member.string();
        for (const Word<Enum> &word : Words<Enum>::all) {
            if (read == QLatin1String(word.inJournal))
                return word.value;
        }
        member.fail(QStringLiteral("is no known word"));
    }

    JsonValue m_object;
};

} // namespace EventMembers
