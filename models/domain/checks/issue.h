// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// Errors block a save. Warnings do not; they stay listed.
enum class Severity : uint8_t { Error, Warning };

enum class IssueCode : uint8_t {
    Missing,             ///< a required field is empty
    UnsafeText,          ///< contains control characters, lone surrogates or direction overrides,
                         ///< or is not in NFC
    InvisibleCharacter,  ///< in an id or code; value: the character's number and name
    TooLong,             ///< an id; value: the maximum length in characters
    CodeDigits,          ///< zeros missing or too many; value: "code as written/code meant"
    BrokenReference,     ///< value: the code that names no record
    PeriodOrder,         ///< value: "since/until"
    DuplicateKey,        ///< two children with the same key; value: the key
    OutOfRange,          ///< a number or coordinate outside its range; value: the number
    Cycle,               ///< a parent chain that returns to the record
    StillReferenced,     ///< a deletion; value: the referrers as "kind:id", comma-separated
    IdentityChanged,     ///< an update whose `before` and `after` are different records
    NothingBesideOthers, ///< a party with both "nothing" and activities; value: its code
    EvidenceMisplaced,   ///< membership evidence in a group that is not the initiative
    RoleTaken,           ///< value: the group that already has this role
    IdForm,              ///< a new record's id does not match `[a-z0-9][a-z0-9-]*`; value: the id
    CountryForm,         ///< a new territory's code is not two capitals; value: the code
    CodeForm,            ///< a new group, sector or class code is malformed; value: the code
    CodeTaken,           ///< a new record's code is too similar to an existing one; value: the
                         ///< existing code
    SidesAgainstLevel,   ///< warning; value: number of sides
    EndNotRepresented,   ///< warning; value: code of the grant end that no party represents
    GrantToItself,       ///< warning; value: the territory that is both ends of a grant
    Contradiction,       ///< warning; the reported status contradicts the events
    OverlappingParties   ///< warning; a party has overlapping periods in one role; value: its code
};
template <>
inline constexpr std::array keysOf<IssueCode>{"missing",
                                              "unsafe_text",
                                              "invisible_character",
                                              "too_long",
                                              "code_digits",
                                              "broken_reference",
                                              "period_order",
                                              "duplicate_key",
                                              "out_of_range",
                                              "cycle",
                                              "still_referenced",
                                              "identity_changed",
                                              "nothing_beside_others",
                                              "evidence_misplaced",
                                              "role_taken",
                                              "id_form",
                                              "country_form",
                                              "code_form",
                                              "code_taken",
                                              "sides_against_level",
                                              "end_not_represented",
                                              "grant_to_itself",
                                              "contradiction",
                                              "overlapping_parties"};

/// One finding about one field. The texts for users, in six languages, come from models/items.
struct Issue
{
    Severity severity = Severity::Error;
    IssueCode code = IssueCode::Missing;
    RecordKey record;
    QString child; ///< the list with the child, such as "parties"; empty: the record itself
    QString childId;
    QString field;
    QString value;
    friend bool operator==(const Issue &, const Issue &) = default;
};
using Issues = QList<Issue>;

} // namespace mra
