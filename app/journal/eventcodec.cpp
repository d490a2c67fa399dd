// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#include "journal/eventcodec.h"

#include "journal/eventdescriptions.h"
#include "journal/jsonmembers.h"

#include <type_traits>
#include <utility>

using EventMembers::MemberReader;
using EventMembers::MemberWriter;

namespace {

constexpr JsonLimits payloadLimits{qsizetype{1024} * 1024, 8};

/// The stable names of the events. One without a name does not compile.
template <typename Event>
constexpr const char *kind = nullptr;
template <>
constexpr const char *kind<CaseStarted> = "case-started";
template <>
constexpr const char *kind<PersonSignedIn> = "person-signed-in";
template <>
constexpr const char *kind<ClocksDiffered> = "clocks-differed";
template <>
constexpr const char *kind<DateConfirmed> = "date-confirmed";
template <>
constexpr const char *kind<InstanceChosen> = "instance-chosen";
template <>
constexpr const char *kind<ChoiceConfirmed> = "choice-confirmed";
template <>
constexpr const char *kind<SecondCheckSeen> = "second-check-seen";
template <>
constexpr const char *kind<SaidSignedIn> = "said-signed-in";
template <>
constexpr const char *kind<InstanceCompared> = "instance-compared";
template <>
constexpr const char *kind<RowChanged> = "row-changed";
template <>
constexpr const char *kind<SavedInBrowser> = "saved-in-browser";
template <>
constexpr const char *kind<FirstCheckSeen> = "first-check-seen";
template <>
constexpr const char *kind<PictureForgone> = "picture-forgone";
template <>
constexpr const char *kind<PageLeft> = "page-left";
template <>
constexpr const char *kind<PictureKept> = "picture-kept";
template <>
constexpr const char *kind<PictureWithdrawn> = "picture-withdrawn";
template <>
constexpr const char *kind<EvidenceSaved> = "evidence-saved";
template <>
constexpr const char *kind<TaskMarked> = "task-marked";
template <>
constexpr const char *kind<CaseFinished> = "case-finished";
template <>
constexpr const char *kind<CaseSetAside> = "case-set-aside";
template <>
constexpr const char *kind<Submission::Intended> = "order-intended";
template <>
constexpr const char *kind<Submission::Sent> = "order-sent";
template <>
constexpr const char *kind<Submission::NotSent> = "order-not-sent";
template <>
constexpr const char *kind<Submission::Lost> = "order-lost";
template <>
constexpr const char *kind<Submission::Declined> = "order-declined";
template <>
constexpr const char *kind<Submission::Accepted> = "order-accepted";
template <>
constexpr const char *kind<Submission::Adopted> = "order-adopted";
template <>
constexpr const char *kind<Submission::Absent> = "order-absent";
template <>
constexpr const char *kind<Submission::ReadBack> = "order-read-back";

template <typename Event>
EventCodec::Written writtenAs(Event event)
{
    static_assert(kind<Event> != nullptr);
    MemberWriter members;
    describe(members, event);
    return {kind<Event>, members.json()};
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
            if (wanted != kind<Event>)
                return std::nullopt;
            Event event{};
            const MemberReader members(value);
            describe(members, event);
            return inCase(std::move(event));
        }
    }
};

} // namespace

EventCodec::Written EventCodec::written(const CaseEvent &event)
{
    const auto write = [](const auto &held) { return writtenAs(held); };
    return std::visit(
        [&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Submission::Event>)
                return std::visit(write, held);
            else
                return write(held);
        },
        event);
}

std::optional<CaseEvent> EventCodec::read(const QByteArray &kind, const QByteArray &payload)
{
    std::optional<CaseEvent> event;
    const auto fault = Json::read(payload, payloadLimits,
        [&](const JsonValue &value) { event = OneOf<CaseEvent>::read(kind, value); });
    // Whatever the descriptions do not see, such as a member too many, shows here.
    if (fault || !event || written(*event).payload != payload)
        return std::nullopt;
    return event;
}
