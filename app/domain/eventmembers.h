// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/eventwords.h"

// The members of every event and of the values in them, each named once: describe() serves those
// who write an event to the journal, read it from there, and hand it on with the evidence. A change
// here is a change of what is in somebody's files, and those must still be read.
//
// \a members is a class with a function for each kind of member: text, identifier (a UUID or
// whatever stood in its place), seenIdentifier (what a user read as a UUID), texts, flag, number,
// named (one of some names, counted from 1), date, dateIfAny, instant, error, word, part, and
// wordsIf, partIf, textIfAny and flagIfSet, which only some events of a kind have: earlier versions
// wrote none of them.

namespace EventMembers {

// Values.

template <typename Members>
void describe(Members &members, Authority &authority)
{
    members.text({"cvr", "cvr"}, authority.cvr);
    members.text({"name", "myndighed"}, authority.name);
}

template <typename Members>
void describe(Members &members, Person &person)
{
    members.text("subject", person.subject);
    members.text({"name", "bruger"}, person.name);
    members.identifier({"uuid", "brugerUuid"}, person.uuid);
    members.part({"authority", ""}, person.authority);
}

template <typename Members>
void describe(Members &members, Named &named)
{
    members.text({"name", ""}, named.name);
    members.identifier({"uuid", "Uuid"}, named.uuid);
}

template <typename Members>
void describe(Members &members, ServiceInstance &instance)
{
    members.text({"name", ""}, instance.name);
    members.identifier({"uuid", "Uuid"}, instance.uuid);
    members.part("authority", instance.authority);
}

template <typename Members>
void describe(Members &members, Sortiment &sortiment)
{
    members.text({"name", ""}, sortiment.name);
    members.identifier({"uuid", "Uuid"}, sortiment.uuid);
    members.texts("schemaVersions", sortiment.schemaVersions);
}

template <typename Members>
void describe(Members &members, SubscriptionOrder &order)
{
    members.part({"sortiment", "sortiment"}, order.sortiment);
    members.part({"instance", "abonnerendeItSysteminstans"}, order.instance);
    members.text({"schemaVersion", "skemaversion"}, order.schemaVersion);
    members.date({"validFrom", "gyldigFra"}, order.validFrom);
    members.dateIfAny({"validTo", "gyldigTil"}, order.validTo);
}

template <typename Members>
void describe(Members &members, Subscription &subscription)
{
    members.identifier({"uuid", "abonnement"}, subscription.uuid);
    members.part({"values", ""}, subscription.values);
    members.part("createdBy", subscription.createdBy);
    members.instant("created", subscription.created);
}

template <typename Members>
void describe(Members &members, Witness &witness)
{
    members.word({"kind", "vidne"}, witness.kind);
    members.text({"name", "vidneNavn"}, witness.name);
    members.textIfAny({"role", "rolle"}, witness.role);
    members.textIfAny({"when", "hvornaar"}, witness.when);
}

template <typename Members>
void describe(Members &members, PageReading &reading)
{
    members.text({"sortiment", "Sortiment"}, reading.sortiment);
    members.text({"instance", "ItSysteminstans"}, reading.instance);
    members.seenIdentifier({"uuid", "Uuid"}, reading.uuid);
    members.text({"schemaVersion", "Skemaversion"}, reading.schemaVersion);
    members.date({"validFrom", "GyldigFra"}, reading.validFrom);
    members.dateIfAny({"validTo", "GyldigTil"}, reading.validTo);
    members.text({"sha256", "Sha256"}, reading.sha256);
}

template <typename Members>
void describe(Members &members, ReplyReading &reading)
{
    members.text({"words", "Ord"}, reading.words);
    members.text({"when", "Hvornaar"}, reading.when);
    members.text({"broughtBy", "SatIndAf"}, reading.broughtBy);
    members.text({"sha256", "Sha256"}, reading.sha256);
}

// Events of a case.

template <typename Members>
void describe(Members &members, CaseStarted &event)
{
    members.text({"task", "opgave"}, event.taskId);
    members.text({"environment", "miljoe"}, event.environmentId);
    members.text({"program", "program"}, event.programVersion);
    members.flagIfSet({"walkThrough", "gennemgang"}, event.isWalkThrough);
}

template <typename Members>
void describe(Members &members, PersonSignedIn &event)
{
    members.part({"person", ""}, event.person);
}

template <typename Members>
void describe(Members &members, ClocksDiffered &event)
{
    members.instant({"service", "tjenestensUr"}, event.service);
}

template <typename Members>
void describe(Members &members, DateConfirmed &event)
{
    members.date({"date", "dato"}, event.date);
}

template <typename Members>
void describe(Members &members, InstanceChosen &event)
{
    members.text({"name", "navn"}, event.name);
    members.seenIdentifier({"lastFour", "sidsteFire"}, event.lastFour);
}

template <typename Members>
void describe(Members &members, ChoiceConfirmed &event)
{
    members.part({"sortiment", "sortiment"}, event.sortiment);
    members.part({"instance", "abonnerendeItSysteminstans"}, event.instance);
}

template <typename Members>
void describe(Members &members, SecondCheckSeen &event)
{
    members.word({"status", "status"}, event.status);
    members.part({"witness", ""}, event.witness);
    members.text({"detail", "besked"}, event.detail);
    members.partIf(
        event.witness.kind == Witness::Kind::PastedReply, {"reply", "svar"}, event.reply);
}

template <typename Members>
void describe(Members &, SaidSignedIn &)
{
}

template <typename Members>
void describe(Members &members, InstanceCompared &event)
{
    members.seenIdentifier({"seen", "set"}, event.seen);
}

template <typename Members>
void describe(Members &members, UuidStated &event)
{
    members.word({"answer", "svar"}, event.answer);
    members.seenIdentifier({"lastFour", "sidsteFire"}, event.lastFour);
}

template <typename Members>
void describe(Members &members, RowChanged &event)
{
    members.named({"row", "punkt"}, event.row, rows);
    members.flag({"done", "gjort"}, event.done);
    members.text({"value", "vaerdi"}, event.value);
}

template <typename Members>
void describe(Members &members, SavedInBrowser &event)
{
    members.date({"validFrom", "gyldigFra"}, event.validFrom);
}

template <typename Members>
void describe(Members &members, FirstCheckSeen &event)
{
    members.word({"status", "status"}, event.status);
    members.part({"witness", ""}, event.witness);
    members.text({"detail", "besked"}, event.detail);
    members.partIf(event.witness.kind == Witness::Kind::PastedPage, {"page", "indsat"}, event.page);
}

template <typename Members>
void describe(Members &members, PageContradicted &event)
{
    members.word({"finding", "fund"}, event.finding.kind);
    members.text({"detail", "detalje"}, event.finding.detail);
    // An earlier version kept the names of wrong fields as the detail.
    const bool areFields =
        event.finding.kind == PageFinding::Kind::WrongFields && event.finding.detail.isEmpty();
    members.wordsIf(areFields, {"fields", "felter"}, event.finding.fields);
    members.textIfAny({"sha256", "indsatSha256"}, event.finding.sha256);
}

template <typename Members>
void describe(Members &members, AnsweredWithoutPicture &event)
{
    members.number({"check", "kontrol"}, event.check);
}

template <typename Members>
void describe(Members &members, PageLeft &event)
{
    members.named({"step", "trin"}, event.step, steps);
}

template <typename Members>
void describe(Members &members, PictureKept &event)
{
    members.word({"kind", "slags"}, event.kind);
    members.text({"file", "fil"}, event.file);
    members.text({"sha256", "sha256"}, event.sha256);
    members.text({"caption", "viser"}, event.caption);
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
    members.text({"sha256", "sha256"}, event.sha256);
    members.flag("complete", event.complete);
}

template <typename Members>
void describe(Members &members, TaskMarked &event)
{
    members.flag({"done", "markeret"}, event.done);
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
    members.identifier({"key", "noegle"}, event.key);
    members.part({"order", ""}, event.order);
}

template <typename Members>
void describe(Members &members, Submission::Sent &event)
{
    members.identifier({"key", "noegle"}, event.key);
}

template <typename Members>
void describe(Members &members, Submission::NotSent &event)
{
    members.identifier({"key", "noegle"}, event.key);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Lost &event)
{
    members.identifier({"key", "noegle"}, event.key);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Declined &event)
{
    members.identifier({"key", "noegle"}, event.key);
    members.error({"error", "kode"}, event.kind);
    members.text("detail", event.detail);
}

template <typename Members>
void describe(Members &members, Submission::Accepted &event)
{
    members.identifier({"key", "noegle"}, event.key);
    members.identifier({"subscription", "abonnement"}, event.subscription);
}

template <typename Members>
void describe(Members &members, Submission::Adopted &event)
{
    members.identifier({"subscription", "abonnement"}, event.subscription);
    members.part({"wanted", ""}, event.wanted);
    members.word({"origin", "oprindelse"}, event.origin);
}

template <typename Members>
void describe(Members &members, Submission::Absent &event)
{
    members.identifier({"key", "noegle"}, event.key);
}

template <typename Members>
void describe(Members &members, Submission::ReadBack &event)
{
    members.part({"subscription", ""}, event.subscription);
}

} // namespace EventMembers
