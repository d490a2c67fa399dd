// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "evidence/content/handedonevents.h"

#include "domain/eventmembers.h"

#include <QMap>

#include <span>
#include <type_traits>
#include <utility>

using EventMembers::MemberName;
using EvidenceJournal::Data;

namespace {

/// Fills in the members of an event that were handed on. The others stay as they are.
class TakenBack {
public:
    explicit TakenBack(const QMap<QString, QString> &data, QString prefix = {})
        : m_data(data), m_prefix(std::move(prefix))
    {
    }

    void text(MemberName name, QString &text) const { text = value(name); }
    void identifier(MemberName name, QString &uuid) const { uuid = value(name); }
    void seenIdentifier(MemberName name, QString &seen) const { seen = value(name); }
    void textIfAny(MemberName name, QString &text) const { text = value(name); }
    /// No event hands a list on.
    void texts(const char *, const QStringList &) const { }
    void flag(MemberName name, bool &flag) const { flag = value(name) == QStringLiteral("ja"); }
    void flagIfSet(MemberName name, bool &flag) const { this->flag(name, flag); }
    void number(MemberName name, int &number) const { number = value(name).toInt(); }
    void named(MemberName name, int &number, std::span<const char *const>) const
    {
        this->number(name, number);
    }
    void date(MemberName name, QDate &date) const
    {
        date = QDate::fromString(value(name), Qt::ISODate);
    }
    void dateIfAny(MemberName name, std::optional<QDate> &date) const
    {
        const QDate read = QDate::fromString(value(name), Qt::ISODate);
        date = read.isValid() ? std::optional(read) : std::nullopt;
    }
    void instant(MemberName name, QDateTime &instant) const
    {
        instant = QDateTime::fromString(value(name), Qt::ISODate);
    }
    void error(MemberName name, ErrorKind &kind) const
    {
        for (int each = 0; each <= static_cast<int>(lastErrorKind); ++each) {
            if (codeOf(static_cast<ErrorKind>(each)) == value(name))
                kind = static_cast<ErrorKind>(each);
        }
    }
    template <typename Enum>
    void word(MemberName name, Enum &word) const
    {
        wordIn(value(name), word);
    }
    template <typename Enum>
    void wordsIf(bool belongs, MemberName name, QList<Enum> &words) const
    {
        words.clear();
        const QStringList read =
            belongs ? value(name).split(u' ', Qt::SkipEmptyParts) : QStringList();
        for (const QString &each : read) {
            Enum word{};
            wordIn(each, word);
            words.append(word);
        }
    }
    template <typename Part>
    void part(MemberName name, Part &part) const
    {
        if (!name.inEvidence)
            return;
        TakenBack members(m_data, m_prefix + QLatin1String(name.inEvidence));
        EventMembers::describe(members, part);
    }
    template <typename Part>
    void partIf(bool belongs, MemberName name, std::optional<Part> &part) const
    {
        if (belongs)
            this->part(name, part.emplace());
    }

private:
    QString value(MemberName name) const
    {
        return name.inEvidence ? m_data.value(m_prefix + QLatin1String(name.inEvidence))
                               : QString();
    }
    template <typename Enum>
    static void wordIn(const QString &read, Enum &word)
    {
        for (const EventMembers::Word<Enum> &each : EventMembers::Words<Enum>::all) {
            if (read == QLatin1String(each.inEvidence))
                word = each.value;
        }
    }

    const QMap<QString, QString> &m_data;
    QString m_prefix;
};

/// What the evidence adds to the members that an event describes.
template <typename Event>
void addFurther(Event &event, const QMap<QString, QString> &data)
{
    if constexpr (std::is_same_v<Event, Submission::ReadBack>) {
        event.subscription.createdBy.name = data.value(QStringLiteral("oprettetAf"));
        event.subscription.created =
            QDateTime::fromString(data.value(QStringLiteral("oprettet")), Qt::ISODate);
    }
    if constexpr (std::is_same_v<Event, EvidenceSaved>)
        event.path = data.value(QStringLiteral("fil"));
    // Nothing is handed on of a picture that the user has removed since.
    if constexpr (std::is_same_v<Event, PictureKept>) {
        if (data.isEmpty())
            event.kind = PictureKept::Kind::Brought;
    }
}

template <typename Events>
struct OneOf;
template <typename... Events>
struct OneOf<std::variant<Events...>> {
    static std::optional<CaseEvent> from(const QString &kind, const QMap<QString, QString> &data)
    {
        std::optional<CaseEvent> event;
        static_cast<void>(((event = fromAs<Events>(kind, data)).has_value() || ...));
        return event;
    }

private:
    template <typename Event>
    static std::optional<CaseEvent> fromAs(const QString &kind, const QMap<QString, QString> &data)
    {
        if constexpr (std::is_same_v<Event, Submission::Event>) {
            return OneOf<Submission::Event>::from(kind, data);
        } else {
            if (kind != QLatin1String(Event::eventName.inEvidence))
                return std::nullopt;
            Event event{};
            TakenBack members(data);
            EventMembers::describe(members, event);
            addFurther(event, data);
            if constexpr (std::is_constructible_v<Submission::Event, Event>)
                return CaseEvent(Submission::Event(std::move(event)));
            else
                return CaseEvent(std::move(event));
        }
    }
};

QString kindOf(const CaseEvent &event)
{
    const auto name = [](const auto &held) {
        return QString::fromLatin1(std::decay_t<decltype(held)>::eventName.inEvidence);
    };
    return std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Submission::Event>)
                return std::visit(name, held);
            else
                return name(held);
        },
        event);
}

} // namespace

std::optional<CaseEvent> HandedOnEvents::eventOf(const QString &kind, const Data &data)
{
    QMap<QString, QString> values;
    for (const auto &[name, value] : data)
        values.insert(name, value);
    return OneOf<CaseEvent>::from(kind, values);
}

QList<Recorded> HandedOnEvents::from(QList<Recorded> events)
{
    const QSet<qint64> removed = removedPictures(events);
    for (Recorded &recorded : events) {
        const bool isRemoved = removed.contains(recorded.sequence);
        const Data data = isRemoved ? Data() : EvidenceJournal::dataOf(recorded.event);
        if (const auto event = eventOf(kindOf(recorded.event), data))
            recorded.event = *event;
    }
    return events;
}
