// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <variant>

/// What is wrong with a JSON text: where (RFC 6901 pointer, empty for the whole) and what, in
/// English, for the log and the technical answer. Never holds the text's own values.
struct JsonFault {
    QString pointer = {};
    QString what = {};
    /// `what` as the catalogue has it, where people may read it, and the number for its %1.
    const char *pattern = nullptr;
    std::optional<qint64> number = {};
    /// Where the text itself is not as it should be: the byte, from 1; else 0.
    qint64 byte = 0;
    /// @{ The same place in lines, from 1, where GivenFile has looked for it; else 0.
    qsizetype line = 0;
    qsizetype column = 0;
    /// @}

    /// \a pattern stands in QT_TRANSLATE_NOOP with the context JsonFaults.
    static JsonFault at(
        const QString &pointer, const char *pattern, std::optional<qint64> number = {});
};

/// How much of a JSON text is looked at before it is refused.
struct JsonLimits {
    qsizetype bytes = qsizetype{256} * 1024;
    int depth = 16;
};

/// One value inside a JSON text, with its place. Every reading method throws JsonFault when the
/// value is not of that shape; unknown members are ignored.
class JsonValue {
public:
    JsonValue(const nlohmann::json &value, QString pointer);

    /// The member \a name, which must be there (null counts as being there).
    JsonValue member(const char *name) const;
    /// The member \a name, or nothing when it is absent or null.
    std::optional<JsonValue> memberIfAny(const char *name) const;
    bool isNull() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;

    /// A non-empty string of at most \a longest UTF-16 units without control characters.
    QString string(qsizetype longest = 1000) const;
    /// The string, or an empty one where the value is null.
    QString stringOrNull(qsizetype longest = 1000) const;
    /// A person's free text for people to read, cut at \a longest; empty where the value is null.
    QString text(qsizetype longest) const;
    /// A whole number, also where it is written as 1.0 or 1e3.
    qint64 integer() const;
    /// Any number, without its fraction: what RFC 7519 lets a point in time be.
    qint64 whole() const;
    bool boolean() const;
    /// RFC 4122 text form in lower case.
    QString uuid() const;
    /// "YYYY-MM-DD".
    QDate date() const;
    /// RFC 3339 with an offset, as UTC; of a fraction the milliseconds.
    QDateTime instant() const;
    QList<JsonValue> items(qsizetype most = 1000) const;
    /// Names and values of an object, in no particular order.
    QList<std::pair<QString, JsonValue>> members(qsizetype most = 100) const;

    /// For a rule the shape cannot express: throws a fault at this place.
    [[noreturn]] void fail(const QString &what) const;
    /// The same, for a text that people may read; see JsonFault::at().
    [[noreturn]] void fail(const char *pattern, std::optional<qint64> number = {}) const;

private:
    double number() const;

    const nlohmann::json *m_value;
    QString m_pointer;
};

namespace Json {

/// Reads \a text strictly: UTF-8, with or without a byte order mark, one value and nothing after
/// it, no member named twice, within \a limits. \a read gets the whole as an object or array.
/// Returns the fault, or nothing when all was well.
std::optional<JsonFault> read(
    QByteArrayView text, JsonLimits limits, const std::function<void(const JsonValue &)> &read);

} // namespace Json
