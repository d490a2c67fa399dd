// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"
#include "journal/jsonmembers.h"

#include <array>
#include <utility>

// The members of every event and of the values in them, each named once for both ways: \a members
// is a MemberWriter or a MemberReader. A change here is a change of the journal's schema: what is
// in somebody's file must still be read.

namespace EventMembers {

template <>
struct Words<Check::Status> {
    static constexpr std::array<std::pair<Check::Status, const char *>, 4> all{{
        {Check::Status::NotChecked, "not-checked"},
        {Check::Status::Waiting, "waiting"},
        {Check::Status::Approved, "approved"},
        {Check::Status::Problem, "problem"},
    }};
};
template <>
struct Words<Witness::Kind> {
    static constexpr std::array<std::pair<Witness::Kind, const char *>, 3> all{{
        {Witness::Kind::Program, "program"},
        {Witness::Kind::User, "user"},
        {Witness::Kind::Colleague, "colleague"},
    }};
};
template <>
struct Words<PictureKept::Kind> {
    static constexpr std::array<std::pair<PictureKept::Kind, const char *>, 2> all{{
        {PictureKept::Kind::OwnPage, "own-page"},
        {PictureKept::Kind::Brought, "brought"},
    }};
};
template <>
struct Words<Submission::Origin> {
    static constexpr std::array<std::pair<Submission::Origin, const char *>, 4> all{{
        {Submission::Origin::CreatedByUs, "created-by-us"},
        {Submission::Origin::FoundBefore, "found-before"},
        {Submission::Origin::FoundAfterConflict, "found-after-conflict"},
        {Submission::Origin::FoundAfterUnknown, "found-after-unknown"},
    }};
};

/// Names of the wizard's steps and of the rows of the guided list, in today's order.
inline constexpr std::array steps{"task", "sign-in", "instance", "review", "status", "evidence"};
inline constexpr std::array rows{
    "fane", "sortiment", "alle", "system", "skemaversion", "gyldigFra", "gyldigTil", "gem"};

// Values.

template <typename Members>
void describe(Members &members, Authority &authority)
{
    members.text("cvr", authority.cvr);
    members.text("name", authority.name);
}

template <typename Members>
void describe(Members &members, Person &person)
{
    members.text("subject", person.subject);
    members.text("uuid", person.uuid);
    members.text("name", person.name);
    members.part("authority", person.authority);
}

template <typename Members>
void describe(Members &members, Named &named)
{
    members.text("uuid", named.uuid);
    members.text("name", named.name);
}

template <typename Members>
void describe(Members &members, ServiceInstance &instance)
{
    members.text("uuid", instance.uuid);
    members.text("name", instance.name);
    members.part("authority", instance.authority);
}

template <typename Members>
void describe(Members &members, Sortiment &sortiment)
{
    members.text("uuid", sortiment.uuid);
    members.text("name", sortiment.name);
    members.texts("schemaVersions", sortiment.schemaVersions);
}

template <typename Members>
void describe(Members &members, SubscriptionOrder &order)
{
    members.part("sortiment", order.sortiment);
    members.part("instance", order.instance);
    members.text("schemaVersion", order.schemaVersion);
    members.date("validFrom", order.validFrom);
    members.dateIfAny("validTo", order.validTo);
}

template <typename Members>
void describe(Members &members, Subscription &subscription)
{
    members.text("uuid", subscription.uuid);
    members.part("values", subscription.values);
    members.part("createdBy", subscription.createdBy);
    members.instant("created", subscription.created);
}

template <typename Members>
void describe(Members &members, Witness &witness)
{
    members.word("kind", witness.kind);
    members.text("name", witness.name);
}

// Events of a case.

template <typename Members>
void describe(Members &members, CaseStarted &event)
{
    members.text("task", event.taskId);
    members.text("environment", event.environmentId);
    members.text("program", event.programVersion);
}

template <typename Members>
void describe(Members &members, PersonSignedIn &event)
{
    members.part("person", event.person);
}

template <typename Members>
void describe(Members &members, ClocksDiffered &event)
{
    members.instant("service", event.service);
}

template <typename Members>
void describe(Members &members, DateConfirmed &event)
{
    members.date("date", event.date);
}

template <typename Members>
void describe(Members &members, InstanceChosen &event)
{
    members.text("name", event.name);
    members.text("lastFour", event.lastFour);
}

template <typename Members>
void describe(Members &members, ChoiceConfirmed &event)
{
    members.part("instance", event.instance);
    members.part("sortiment", event.sortiment);
}

template <typename Members>
void describe(Members &members, SecondCheckSeen &event)
{
    members.word("status", event.status);
    members.part("witness", event.witness);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &, SaidSignedIn &)
{
}

template <typename Members>
void describe(Members &members, InstanceCompared &event)
{
    members.text("seen", event.seen);
}

template <typename Members>
void describe(Members &members, RowChanged &event)
{
    members.named("row", event.row, rows);
    members.flag("done", event.done);
    members.text("value", event.value);
}

template <typename Members>
void describe(Members &members, SavedInBrowser &event)
{
    members.date("validFrom", event.validFrom);
}

template <typename Members>
void describe(Members &members, FirstCheckSeen &event)
{
    members.word("status", event.status);
    members.part("witness", event.witness);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, PictureForgone &event)
{
    members.number("check", event.check);
}

template <typename Members>
void describe(Members &members, PageLeft &event)
{
    members.named("step", event.step, steps);
}

template <typename Members>
void describe(Members &members, PictureKept &event)
{
    members.word("kind", event.kind);
    members.text("file", event.file);
    members.text("sha256", event.sha256);
    members.text("caption", event.caption);
}

template <typename Members>
void describe(Members &members, PictureWithdrawn &event)
{
    members.text("file", event.file);
}

template <typename Members>
void describe(Members &members, EvidenceSaved &event)
{
    members.text("path", event.path);
    members.text("sha256", event.sha256);
    members.flag("complete", event.complete);
}

template <typename Members>
void describe(Members &members, TaskMarked &event)
{
    members.flag("done", event.done);
}

template <typename Members>
void describe(Members &, CaseFinished &)
{
}

template <typename Members>
void describe(Members &, CaseSetAside &)
{
}

// Events of an order.

template <typename Members>
void describe(Members &members, Submission::Intended &event)
{
    members.text("key", event.key);
    members.part("order", event.order);
}

template <typename Members>
void describe(Members &members, Submission::Sent &event)
{
    members.text("key", event.key);
}

template <typename Members>
void describe(Members &members, Submission::NotSent &event)
{
    members.text("key", event.key);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Lost &event)
{
    members.text("key", event.key);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Declined &event)
{
    members.text("key", event.key);
    members.error("error", event.kind);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Accepted &event)
{
    members.text("key", event.key);
    members.text("subscription", event.subscription);
}

template <typename Members>
void describe(Members &members, Submission::Adopted &event)
{
    members.text("subscription", event.subscription);
    members.part("wanted", event.wanted);
    members.word("origin", event.origin);
}

template <typename Members>
void describe(Members &members, Submission::Absent &event)
{
    members.text("key", event.key);
}

template <typename Members>
void describe(Members &members, Submission::ReadBack &event)
{
    members.part("subscription", event.subscription);
}

} // namespace EventMembers
