// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/eventcodec.h"

#include "domain/eventmembers.h"
#include "journal/jsonmembers.h"

#include <type_traits>
#include <utility>

using EventMembers::MemberReader;
using EventMembers::MemberWriter;
using EventMembers::Naming;

namespace {

constexpr JsonLimits payloadLimits{qsizetype{1024} * 1024, 8};

template <typename Event>
EventCodec::Written writtenAs(Event event, Naming naming)
{
    MemberWriter members(naming);
    describe(members, event);
    return {Event::eventName.inJournal, members.json()};
}

template <typename Event>
CaseEvent inCase(Event event)
{
    if constexpr (std::is_constructible_v<Submission::Event, Event>)
        return Submission::Event(std::move(event));
    else
        return event;
}

/// Reads the one of \a Events that has the name \a wanted.
template <typename Events>
struct OneOf;
template <typename... Events>
struct OneOf<std::variant<Events...>> {
    static std::optional<CaseEvent> read(const QByteArray &wanted, const JsonValue &value)
    {
        std::optional<CaseEvent> event;
        static_cast<void>(((event = readAs<Events>(wanted, value)).has_value() || ...));
        return event;
    }

private:
    template <typename Event>
    static std::optional<CaseEvent> readAs(const QByteArray &wanted, const JsonValue &value)
    {
        if constexpr (std::is_same_v<Event, Submission::Event>) {
            return OneOf<Submission::Event>::read(wanted, value);
        } else {
            if (wanted != Event::eventName.inJournal)
                return std::nullopt;
            Event event{};
            const MemberReader members(value);
            describe(members, event);
            return inCase(std::move(event));
        }
    }
};

EventCodec::Written written(const CaseEvent &event, Naming naming)
{
    const auto write = [naming](const auto &held) { return writtenAs(held, naming); };
    return std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Submission::Event>)
                return std::visit(write, held);
            else
                return write(held);
        },
        event);
}

} // namespace

EventCodec::Written EventCodec::written(const CaseEvent &event)
{
    return ::written(event, Naming::ByName);
}

std::optional<CaseEvent> EventCodec::read(const QByteArray &kind, const QByteArray &payload)
{
    std::optional<CaseEvent> event;
    const auto fault = Json::read(payload, payloadLimits,
        [&](const JsonValue &value) { event = OneOf<CaseEvent>::read(kind, value); });
    // Whatever the descriptions do not see, such as a member too many, shows here.
    if (fault || !event)
        return std::nullopt;
    const bool isWhole = written(*event).payload == payload
        || ::written(*event, Naming::ByNumber).payload == payload;
    return isWhole ? event : std::nullopt;
}
