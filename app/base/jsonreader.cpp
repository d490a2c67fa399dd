// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "base/jsonreader.h"

#include "base/letters.h"
#include "base/utc.h"
#include "base/uuid.h"

#include <QRegularExpression>
#include <QSet>

#include <nlohmann/json.hpp>

#include <cmath>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using nlohmann::json;

namespace {

/// Walks over a text and keeps a note of how far its reader has come.
class NotedPosition {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    NotedPosition(const char *at, const char *&reached) : m_at(at), m_reached(&reached) { }

    reference operator*() const { return *m_at; }
    NotedPosition &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    friend bool operator==(const NotedPosition &one, const NotedPosition &other)
    {
        return one.m_at == other.m_at;
    }

private:
    const char *m_at;
    const char **m_reached;
};

/// Walks the text before anything is built: counts depth, refuses members named twice.
class Inspector : public nlohmann::json_sax<json> {
public:
    /// \a reached: how far the reader of \a text has come.
    Inspector(int depth, QByteArrayView text, const char *&reached)
        : m_depth(depth), m_text(text), m_reached(reached)
    {
    }

    JsonFault complaint() const { return m_complaint; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        auto &names = m_names.back();
        const auto seen = names.size();
        names.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
        if (names.size() != seen)
            return true;
        m_complaint = JsonFault::at({},
            //: what is wrong in a file, after its name and a place; a member is a name and its
            //: value
            QT_TRANSLATE_NOOP("JsonFaults", "a member is named twice"));
        m_complaint.byte = m_reached - m_text.data();
        return false;
    }

    bool parse_error(std::size_t position, const std::string &, const json::exception &) override
    {
        m_complaint.what = QStringLiteral("not JSON at byte %1").arg(position);
        m_complaint.byte = static_cast<qint64>(position);
        return false;
    }

private:
    bool enter()
    {
        m_names.emplace_back();
        if (static_cast<int>(m_names.size()) <= m_depth)
            return true;
        m_complaint = JsonFault::at({},
            //: what is wrong in a file, after its name and a place; %1: a number; levels of
            //: brackets
            QT_TRANSLATE_NOOP("JsonFaults", "nested deeper than %1 levels"), m_depth);
        m_complaint.byte = m_reached - m_text.data();
        return false;
    }

    bool leave()
    {
        m_names.pop_back();
        return true;
    }

    int m_depth;
    QByteArrayView m_text;
    const char *&m_reached;
    JsonFault m_complaint;
    std::vector<QSet<QByteArray>> m_names;
};

QString escaped(QString name)
{
    return name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace

JsonValue::JsonValue(const json &value, QString pointer)
    : m_value(&value), m_pointer(std::move(pointer))
{
}

JsonFault JsonFault::at(const QString &pointer, const char *pattern, std::optional<qint64> number)
{
    JsonFault fault{pointer, QString::fromLatin1(pattern), pattern, number};
    if (number)
        fault.what = fault.what.arg(*number);
    return fault;
}

void JsonValue::fail(const QString &what) const
{
    throw JsonFault{m_pointer, what};
}

void JsonValue::fail(const char *pattern, std::optional<qint64> number) const
{
    throw JsonFault::at(m_pointer, pattern, number);
}

JsonValue JsonValue::member(const char *name) const
{
    if (!m_value->is_object())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be an object"));
    const QString place = m_pointer + u'/' + escaped(QString::fromUtf8(name));
    const auto found = m_value->find(name);
    if (found == m_value->end()) {
        //: what is wrong in a file, after its name and a member: "/navn: is missing"
        throw JsonFault::at(place, QT_TRANSLATE_NOOP("JsonFaults", "is missing"));
    }
    return {*found, place};
}

std::optional<JsonValue> JsonValue::memberIfAny(const char *name) const
{
    if (!m_value->is_object())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be an object"));
    const auto found = m_value->find(name);
    if (found == m_value->end() || found->is_null())
        return std::nullopt;
    return JsonValue(*found, m_pointer + u'/' + escaped(QString::fromUtf8(name)));
}

bool JsonValue::isNull() const
{
    return m_value->is_null();
}

bool JsonValue::isString() const
{
    return m_value->is_string();
}

bool JsonValue::isArray() const
{
    return m_value->is_array();
}

bool JsonValue::isObject() const
{
    return m_value->is_object();
}

QString JsonValue::string(qsizetype longest) const
{
    if (!m_value->is_string())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a string"));
    const auto &bytes = m_value->get_ref<const std::string &>();
    QString text = QString::fromStdString(bytes);
    if (text.isEmpty())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must not be empty"));
    if (text.size() > longest)
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."; %1: a number
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be at most %1 characters"), longest);
    for (const QChar character : std::as_const(text)) {
        if (character.category() == QChar::Other_Control)
            //: what is wrong in a file, after its name and a member: "/navn: must be ..."
            fail(QT_TRANSLATE_NOOP("JsonFaults", "must not hold control characters"));
    }
    return text;
}

QString JsonValue::stringOrNull(qsizetype longest) const
{
    return isNull() ? QString() : string(longest);
}

QString JsonValue::text(qsizetype longest) const
{
    if (isNull())
        return {};
    if (!m_value->is_string())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a string"));
    return QString::fromStdString(m_value->get_ref<const std::string &>()).left(longest);
}

qint64 JsonValue::integer() const
{
    if (m_value->is_number_float() && std::floor(number()) == number())
        return whole();
    if (m_value->is_number_unsigned()
        && m_value->get<json::number_unsigned_t>() > json::number_unsigned_t(INT64_MAX))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "is out of range"));
    if (!m_value->is_number_integer())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a whole number"));
    return m_value->get<qint64>();
}

qint64 JsonValue::whole() const
{
    return m_value->is_number_float() ? static_cast<qint64>(std::floor(number())) : integer();
}

double JsonValue::number() const
{
    const double read = m_value->get<double>();
    // The largest double below 2^63; a conversion of anything beyond is undefined.
    if (!(std::abs(read) <= 9'223'372'036'854'774'784.0))
        fail(QStringLiteral("is out of range"));
    return read;
}

bool JsonValue::boolean() const
{
    if (!m_value->is_boolean())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be true or false"));
    return m_value->get<bool>();
}

QString JsonValue::uuid() const
{
    const QString text = string(36);
    if (!Uuid::isOne(text))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a UUID"));
    return text.toLower();
}

QDate JsonValue::date() const
{
    const QString text = string(10);
    const bool isFormed = text.size() == 10 && text[4] == u'-' && text[7] == u'-'
        && Letters::areAll(QString(text).remove(7, 1).remove(4, 1), Letters::digits);
    const QDate read = QDate::fromString(text, Qt::ISODate);
    if (!isFormed || !read.isValid())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a date, YYYY-MM-DD"));
    return read;
}

QDateTime JsonValue::instant() const
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}):([0-9]{2})"
                       "(\\.[0-9]+)?(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))\\z"));
    const auto match = form.match(string(100));
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime minute = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    const qint64 second = match.captured(3).toLongLong();
    const qint64 offset = (match.captured(5) == QLatin1String("-") ? -60 : 60)
        * (match.captured(6).toLongLong() * 60 + match.captured(7).toLongLong());
    // Second 60 is a leap second, which Qt counts as the first of the next minute.
    const QDateTime read =
        QDateTime(day, minute, Utc::zone)
            .addSecs(second - offset)
            .addMSecs(match.captured(4).mid(1).leftJustified(3, u'0').left(3).toLongLong());
    const int year = read.date().year();
    // Near the ends of the calendar the offset can lead to a year that RFC 3339 cannot write.
    if (!match.hasMatch() || !day.isValid() || !minute.isValid() || second > 60 || year < 1
        || year > 9999)
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be a point in time, RFC 3339 with an offset"));
    return read;
}

QList<JsonValue> JsonValue::items(qsizetype most) const
{
    if (!m_value->is_array())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be an array"));
    if (m_value->size() > static_cast<std::size_t>(most))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."; %1: a number
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at most %1 items"), most);
    QList<JsonValue> all;
    all.reserve(static_cast<qsizetype>(m_value->size()));
    for (const json &item : *m_value)
        all.append(JsonValue(item, m_pointer + u'/' + QString::number(all.size())));
    return all;
}

QList<std::pair<QString, JsonValue>> JsonValue::members(qsizetype most) const
{
    if (!m_value->is_object())
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must be an object"));
    if (m_value->size() > static_cast<std::size_t>(most))
        //: what is wrong in a file, after its name and a member: "/navn: must be ..."; %1: a number
        fail(QT_TRANSLATE_NOOP("JsonFaults", "must hold at most %1 members"), most);
    QList<std::pair<QString, JsonValue>> all;
    for (const auto &[name, value] : m_value->items()) {
        const QString key = QString::fromStdString(name);
        all.append({key, JsonValue(value, m_pointer + u'/' + escaped(key))});
    }
    return all;
}

std::optional<JsonFault> Json::read(
    QByteArrayView text, JsonLimits limits, const std::function<void(const JsonValue &)> &read)
{
    if (text.size() > limits.bytes) {
        return JsonFault::at({},
            //: what is wrong with a file, after its name; %1: a number
            QT_TRANSLATE_NOOP("JsonFaults", "larger than %1 bytes"), limits.bytes);
    }
    if (text.startsWith("\xEF\xBB\xBF")) // RFC 8259 section 8.1 lets a reader pass over it
        text = text.sliced(3);
    if (text.contains('\0')) { // to nlohmann's lexer the end of the text
        JsonFault fault{{}, QStringLiteral("not JSON at byte %1").arg(text.indexOf('\0') + 1)};
        fault.byte = text.indexOf('\0') + 1;
        return fault;
    }
    const char *reached = text.data();
    Inspector inspector(limits.depth, text, reached);
    if (!json::sax_parse(
            NotedPosition(text.begin(), reached), NotedPosition(text.end(), reached), &inspector))
        return inspector.complaint();
    try {
        const json whole = json::parse(text.begin(), text.end());
        if (!whole.is_structured()) {
            return JsonFault::at({},
                //: what is wrong in a file, after its name
                QT_TRANSLATE_NOOP("JsonFaults", "must be an object or an array"));
        }
        read(JsonValue(whole, {}));
        return std::nullopt;
    } catch (const JsonFault &fault) {
        return fault;
    } catch (const json::exception &) {
        return JsonFault{{}, QStringLiteral("not JSON")};
    }
}
