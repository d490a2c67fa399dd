// SPDX-FileCopyrightText: 2026 Sortimentsguiden contributors
// SPDX-License-Identifier: MPL-2.0

#pragma once

#include "domain/casefacts.h"

#include <array>

// The words for members, values, steps and rows on the disk, for those who read or write them.

namespace EventMembers {

/// What a member is called on the disk.
struct MemberName {
    /// A member that stays on the computer.
    constexpr MemberName(const char *name) : inJournal(name) { }
    constexpr MemberName(const char *name, const char *handedOn)
        : inJournal(name), inEvidence(handedOn)
    {
    }

    const char *inJournal;
    /// In the journal that is part of the evidence: a part's name and its members' names in one, so
    /// either may be empty. Null where the member is not handed on.
    const char *inEvidence = nullptr;
};

/// A value of an enumeration and its words on the disk.
template <typename Enum>
struct Word {
    Enum value;
    const char *inJournal;
    /// Null where it is not handed on.
    const char *inEvidence = nullptr;
};

/// The words of an enumeration, in `all`.
template <typename Enum>
struct Words;

template <>
struct Words<Check::Status> {
    static constexpr std::array<Word<Check::Status>, 4> all{{
        {Check::Status::NotChecked, "not-checked", "ikke-tjekket"},
        {Check::Status::Waiting, "waiting", "venter"},
        {Check::Status::Approved, "approved", "godkendt"},
        {Check::Status::Problem, "problem", "problem"},
    }};
};
template <>
struct Words<UuidStated::Answer> {
    static constexpr std::array<Word<UuidStated::Answer>, 3> all{{
        {UuidStated::Answer::Same, "same", "passer"},
        {UuidStated::Answer::Other, "other", "et andet"},
        {UuidStated::Answer::NotSeen, "not-seen", "ikke set"},
    }};
};
template <>
struct Words<Witness::Kind> {
    static constexpr std::array<Word<Witness::Kind>, 5> all{{
        {Witness::Kind::Program, "program", "program"},
        {Witness::Kind::User, "user", "bruger"},
        {Witness::Kind::Colleague, "colleague", "kollega"},
        {Witness::Kind::PastedPage, "pasted-page", "indsat-side"},
        {Witness::Kind::PastedReply, "pasted-reply", "indsat-svar"},
    }};
};
template <>
struct Words<PageFinding::Kind> {
    static constexpr std::array<Word<PageFinding::Kind>, 3> all{{
        {PageFinding::Kind::OtherSystem, "other-system", "andet-system"},
        {PageFinding::Kind::WrongFields, "wrong-fields", "forkerte-felter"},
        {PageFinding::Kind::NotSaved, "not-saved", "ikke-gemt"},
    }};
};
template <>
struct Words<Field> {
    static constexpr std::array<Word<Field>, 5> all{{
        {Field::Sortiment, "sortiment", "sortiment"},
        {Field::Instance, "instance", "abonnerendeItSysteminstans"},
        {Field::SchemaVersion, "schema-version", "skemaversion"},
        {Field::ValidFrom, "valid-from", "gyldigFra"},
        {Field::ValidTo, "valid-to", "gyldigTil"},
    }};
};
template <>
struct Words<PictureKept::Kind> {
    static constexpr std::array<Word<PictureKept::Kind>, 2> all{{
        {PictureKept::Kind::OwnPage, "own-page", "egen-side"},
        {PictureKept::Kind::Brought, "brought", "vedhaeftet"},
    }};
};
template <>
struct Words<Submission::Origin> {
    static constexpr std::array<Word<Submission::Origin>, 4> all{{
        {Submission::Origin::CreatedByUs, "created-by-us", "oprettet-her"},
        {Submission::Origin::FoundBefore, "found-before", "fandtes"},
        {Submission::Origin::FoundAfterConflict, "found-after-conflict", "oprettet-af-andre"},
        {Submission::Origin::FoundAfterUnknown, "found-after-unknown", "fundet-efter-tabt-svar"},
    }};
};

/// The word of \a value in the evidence.
template <typename Enum>
constexpr const char *wordInEvidence(Enum value)
{
    for (const Word<Enum> &word : Words<Enum>::all) {
        if (word.value == value)
            return word.inEvidence;
    }
    return nullptr;
}

/// Names of the wizard's steps and of the rows of the guided list, in today's order.
inline constexpr std::array steps{"task", "sign-in", "instance", "review", "status", "evidence"};
inline constexpr std::array rows{
    "fane", "sortiment", "alle", "system", "skemaversion", "gyldigFra", "gyldigTil", "gem"};

} // namespace EventMembers
