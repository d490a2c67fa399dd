// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "base/error.h"
#include "base/jsonreader.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <span>

namespace EventMembers {

/// The stable words of an enumeration, as pairs in `all`.
template <typename Enum>
struct Words;

/// How steps and rows are written: by name, or by number as version 1 of the journal did.
enum class Naming { ByName, ByNumber };

/// Makes an object of the members that describe() names. What is empty is null.
class MemberWriter {
public:
    explicit MemberWriter(Naming naming = Naming::ByName) : m_naming(naming) { }

    /// Control characters and byte order marks become spaces, and what is longer than
    /// 10,000 UTF-16 units is cut: what is written can be read.
    void text(const char *name, const QString &text);
    void texts(const char *name, const QStringList &texts);
    void flag(const char *name, bool value);
    void number(const char *name, int value);
    /// One of \a names, counted from 1.
    void named(const char *name, int value, std::span<const char *const> names);
    void date(const char *name, QDate date);
    void dateIfAny(const char *name, const std::optional<QDate> &date);
    /// RFC 3339, in UTC, with milliseconds.
    void instant(const char *name, const QDateTime &instant);
    /// By its code, "GB-01".
    void error(const char *name, ErrorKind kind);

    template <typename Enum>
    void word(const char *name, Enum value)
    {
        for (const auto &[candidate, word] : Words<Enum>::all) {
            if (candidate == value)
                m_object[name] = word;
        }
    }

    template <typename Part>
    void part(const char *name, Part &part)
    {
        MemberWriter members(m_naming);
        describe(members, part);
        m_object[name] = members.m_object;
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

    void text(const char *name, QString &text) const;
    void texts(const char *name, QStringList &texts) const;
    void flag(const char *name, bool &value) const;
    void number(const char *name, int &value) const;
    /// A name, or a number as version 1 of the journal kept it.
    void named(const char *name, int &value, std::span<const char *const> names) const;
    void date(const char *name, QDate &date) const;
    void dateIfAny(const char *name, std::optional<QDate> &date) const;
    void instant(const char *name, QDateTime &instant) const;
    void error(const char *name, ErrorKind &kind) const;

    template <typename Enum>
    void word(const char *name, Enum &value) const
    {
        const JsonValue member = m_object.member(name);
        const QString read = member.string();
        for (const auto &[candidate, word] : Words<Enum>::all) {
            if (read == QLatin1String(word)) {
                value = candidate;
                return;
            }
        }
        member.fail(QStringLiteral("is no known word"));
    }

    template <typename Part>
    void part(const char *name, Part &part) const
    {
        MemberReader members(m_object.member(name));
        describe(members, part);
    }

private:
    JsonValue m_object;
};

} // namespace EventMembers
