// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// Errors block a save; warnings save and stay listed.
enum class Severity : uint8_t { Error, Warning };

enum class IssueCode : uint8_t {
    Missing,             ///< a required field is empty
    UnsafeText,          ///< controls, lone surrogates, direction overrides, or not NFC
    InvisibleCharacter,  ///< in an id or a code; value: its number and name
    TooLong,             ///< an id; value: how many characters it may have
    CodeDigits,          ///< leading zeros are lost, or too many; value: "code/code that is meant"
    BrokenReference,     ///< value: the code that names no record
    PeriodOrder,         ///< value: "since/until"
    DuplicateKey,        ///< two children with one key; value: the key
    OutOfRange,          ///< a number or coordinate outside its range; value: the number
    Cycle,               ///< a parent chain that returns to the record
    StillReferenced,     ///< a deletion; value: the referrers as "kind:id", comma-separated
    IdentityChanged,     ///< an update whose before and after are not the same record
    NothingBesideOthers, ///< a party that takes part in nothing and in something; value: its code
    EvidenceMisplaced,   ///< evidence of membership in a group that is not the initiative
    RoleTaken,           ///< value: the group that plays the role of this one
    IdForm,              ///< of a new record, not `[a-z0-9][a-z0-9-]*`; value: the id
    CountryForm,         ///< of a new territory, not two capitals; value: the code
    CodeForm,            ///< of a new group, sector or classification code, likewise
    CodeTaken,           ///< of a new record; value: the code of a record that it is taken for
    SidesAgainstLevel,   ///< warning; value: number of sides
    EndNotRepresented,   ///< warning; value: code of the grant end that no party represents
    GrantToItself,       ///< warning; value: the territory that is both ends of a grant
    Contradiction,       ///< warning; report and events contradict each other
    OverlappingParties   ///< warning; one party in one role, twice at a time; value: its code
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

/// One finding about one field. Texts in six languages are made by models/items.
struct Issue
{
    Severity severity = Severity::Error;
    IssueCode code = IssueCode::Missing;
    RecordKey record;
    QString child; ///< list of the child, such as "parties"; empty: the record itself
    QString childId;
    QString field;
    QString value;
    friend bool operator==(const Issue &, const Issue &) = default;
};
using Issues = QList<Issue>;

} // namespace mra
