// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1String>
#include <QStringView>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

// The vocabularies of the domain as enums with their stored keys, shared by SQL, CSV, JSON and C++.
// Keys are in the order of the enumerators. Their labels in six languages are in models/items.

namespace mra {

enum class AgreementKind : uint8_t {
    IntergovernmentalMra,
    RegulatorArrangement,
    AccreditationMla,
    CertificationScheme,
    BodyCooperation,
    GovernmentAuthorisation,
    FtaChapter,
    Mou,
    SingleMarket
};
enum class Level : uint8_t { Unilateral, Bilateral, Plurilateral, Multilateral };
enum class Layer : uint8_t { Government, Scheme, Accreditation };
enum class PartyRole : uint8_t {
    Party,
    Signatory,
    Member,
    RecognisingParty,
    RecognisedParty,
    DesignatingAuthority
};
enum class Activity : uint8_t {
    Testing,
    Calibration,
    Inspection,
    FactoryInspection,
    ProductCertification,
    ManagementSystemCertification,
    PersonnelCertification,
    Accreditation
};
/// What a party declared to take part in: nothing (`-`, information only), or activities.
enum class PartyActivity : uint8_t {
    Nothing,
    Testing,
    Calibration,
    Inspection,
    FactoryInspection,
    ProductCertification,
    ManagementSystemCertification,
    PersonnelCertification,
    Accreditation
};
enum class EvidenceKind : uint8_t {
    TestReport,
    CalibrationCertificate,
    InspectionReport,
    Certificate,
    Mark
};
enum class BodyKind : uint8_t {
    Regulator,
    AccreditationBody,
    CertificationBody,
    TestingLaboratory,
    InspectionBody,
    RegionalOrganisation,
    InternationalOrganisation
};
enum class Status : uint8_t {
    NotBegun,
    Negotiating,
    Signed,
    ProvisionallyApplied,
    InForce,
    Suspended,
    Expired,
    Terminated,
    Replaced,
    Unknown
};
/// How far acceptance has come. Unknown is not a step of the ladder; it sorts just above None.
enum class Rung : uint8_t { None, Unknown, Announced, Signed, InForce, Usable };
enum class Flag : uint8_t {
    Partial,
    OneWay,
    CheckProgramme,
    ListingNotRecorded,
    Suspended,
    Lapsed,
    NotActivated,
    Framework,
    Imprecise,
    Contradiction,
    Disputed
};
enum class EventKind : uint8_t {
    Signed,
    Ratified,
    InForce,
    ProvisionallyApplied,
    Operational,
    Suspended,
    Resumed,
    Lapsed,
    Expired,
    Terminated,
    Replaced,
    Renewed,
    NoticeGiven,
    TransitionStart,
    TransitionEnd,
    ScopeChanged,
    Joined,
    Left,
    Listed,
    Delisted,
    Amended,
    AuthorityChanged,
    RequirementChanged,
    Meeting,
    Decision,
    Other
};
enum class LinkKind : uint8_t {
    Amends,
    Supersedes,
    Continues,
    Implements,
    AnnexOf,
    PartOf,
    RecognisedBy,
    DependsOn,
    BasedOn
};
enum class Confidence : uint8_t { High, Medium, Low };
enum class Renewal : uint8_t { None, Tacit };
enum class NoticeBasis : uint8_t { BeforeExpiry, BeforeEffect };
enum class Listing : uint8_t { Complete };
/// What puts a text into effect between its members in addition to the text itself: letters
/// exchanged by two of them, or the activities that each declares to take part in.
enum class Activation : uint8_t { ByPair, ByMember };
/// How the rules recognise a sector (RULES.md §1).
enum class SectorRole : uint8_t { ProgrammeGoods, IndustrialGoods, AllGoods, Food, NotGoods };
enum class GroupRole : uint8_t { Initiative };
enum class Direction : uint8_t { Outgoing, Incoming, Mutual };
enum class ProjectAim : uint8_t {
    ServeBothMarkets,
    SolveIndustryNeeds,
    BenefitLocalPeople,
    FillSystemGap
};
enum class SuccessionKind : uint8_t { Renamed, Merged, Split, Replaced };
enum class RecordKind : uint8_t {
    Territory,
    Group,
    Sector,
    ClassCode,
    Source,
    Body,
    Agreement,
    Project
};

template <class E>
inline constexpr std::array<const char *, 0> keysOf{};
template <>
inline constexpr std::array keysOf<AgreementKind>{
    "intergovernmental_mra", "regulator_arrangement",
    "accreditation_mla",     "certification_scheme",
    "body_cooperation",      "government_authorisation",
    "fta_chapter",           "mou",
    "single_market"};
template <>
inline constexpr std::array keysOf<Level>{"unilateral", "bilateral", "plurilateral",
                                          "multilateral"};
template <>
inline constexpr std::array keysOf<Layer>{"government", "scheme", "accreditation"};
template <>
inline constexpr std::array keysOf<PartyRole>{"party",
                                              "signatory",
                                              "member",
                                              "recognising_party",
                                              "recognised_party",
                                              "designating_authority"};
template <>
inline constexpr std::array keysOf<Activity>{"testing",
                                             "calibration",
                                             "inspection",
                                             "factory_inspection",
                                             "product_certification",
                                             "management_system_certification",
                                             "personnel_certification",
                                             "accreditation"};
template <>
inline constexpr std::array keysOf<PartyActivity> = [] {
    std::array<const char *, keysOf<Activity>.size() + 1> keys{"-"};
    std::copy(keysOf<Activity>.begin(), keysOf<Activity>.end(), keys.begin() + 1);
    return keys;
}();
template <>
inline constexpr std::array keysOf<EvidenceKind>{"test_report", "calibration_certificate",
                                                 "inspection_report", "certificate", "mark"};
template <>
inline constexpr std::array keysOf<BodyKind>{
    "regulator",       "accreditation_body",    "certification_body",        "testing_laboratory",
    "inspection_body", "regional_organisation", "international_organisation"};
template <>
inline constexpr std::array keysOf<Status>{
    "not_begun", "negotiating", "signed",  "provisionally_applied",
    "in_force",  "suspended",   "expired", "terminated",
    "replaced",  "unknown"};
template <>
inline constexpr std::array keysOf<Rung>{"none",   "unknown",  "announced",
                                         "signed", "in_force", "usable"};
template <>
inline constexpr std::array keysOf<Flag>{
    "partial",       "one_way",   "check_programme", "listing_not_recorded", "suspended", "lapsed",
    "not_activated", "framework", "imprecise",       "contradiction",        "disputed"};
template <>
inline constexpr std::array keysOf<EventKind>{"signed",
                                              "ratified",
                                              "in_force",
                                              "provisionally_applied",
                                              "operational",
                                              "suspended",
                                              "resumed",
                                              "lapsed",
                                              "expired",
                                              "terminated",
                                              "replaced",
                                              "renewed",
                                              "notice_given",
                                              "transition_start",
                                              "transition_end",
                                              "scope_changed",
                                              "joined",
                                              "left",
                                              "listed",
                                              "delisted",
                                              "amended",
                                              "authority_changed",
                                              "requirement_changed",
                                              "meeting",
                                              "decision",
                                              "other"};
template <>
inline constexpr std::array keysOf<LinkKind>{"amends",        "supersedes", "continues",
                                             "implements",    "annex_of",   "part_of",
                                             "recognised_by", "depends_on", "based_on"};
template <>
inline constexpr std::array keysOf<Confidence>{"high", "medium", "low"};
template <>
inline constexpr std::array keysOf<Renewal>{"none", "tacit"};
template <>
inline constexpr std::array keysOf<NoticeBasis>{"before_expiry", "before_effect"};
template <>
inline constexpr std::array keysOf<Listing>{"complete"};
template <>
inline constexpr std::array keysOf<Activation>{"by_pair", "by_member"};
template <>
inline constexpr std::array keysOf<SectorRole>{"programme_goods", "industrial_goods", "all_goods",
                                               "food", "not_goods"};
template <>
inline constexpr std::array keysOf<GroupRole>{"initiative"};
template <>
inline constexpr std::array keysOf<Direction>{"outgoing", "incoming", "mutual"};
template <>
inline constexpr std::array keysOf<ProjectAim>{"serve_both_markets", "solve_industry_needs",
                                               "benefit_local_people", "fill_system_gap"};
template <>
inline constexpr std::array keysOf<SuccessionKind>{"renamed", "merged", "split", "replaced"};
template <>
inline constexpr std::array keysOf<RecordKind>{"territory", "group", "sector",    "class_code",
                                               "source",    "body",  "agreement", "project"};

/// An enum with stored keys.
template <class E>
concept Vocabulary = keysOf<E>
.size() > 0;

template <Vocabulary E>
[[nodiscard]] constexpr QLatin1String keyOf(E value)
{
    return QLatin1String(keysOf<E>[static_cast<size_t>(value)]);
}

/// The value for a stored key, matched exactly; nullopt for any other word.
template <Vocabulary E>
[[nodiscard]] std::optional<E> fromKey(QStringView key)
{
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        if (key == QLatin1String(keysOf<E>[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}
template <Vocabulary E>
[[nodiscard]] std::optional<E> fromKey(QByteArrayView key)
{
    for (size_t i = 0; i < keysOf<E>.size(); ++i) {
        if (key == QByteArrayView(keysOf<E>[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// A set of values of a vocabulary of at most 16 words, iterated in the order of the vocabulary.
template <Vocabulary E>
class KeySet
{
public:
    constexpr KeySet() = default;
    constexpr KeySet(std::initializer_list<E> values)
    {
        for (E value : values)
            insert(value);
    }

    constexpr void insert(E value) { m_bits |= bit(value); }
    constexpr void remove(E value) { m_bits &= uint16_t(~bit(value)); }
    [[nodiscard]] constexpr bool contains(E value) const { return m_bits & bit(value); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return __builtin_popcount(m_bits); }
    constexpr KeySet &operator|=(KeySet other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    friend constexpr KeySet operator|(KeySet a, KeySet b) { return a |= b; }
    friend constexpr bool operator==(KeySet, KeySet) = default;

    /// Calls `visit(E)` for each member.
    template <class Visit>
    void each(Visit &&visit) const
    {
        for (size_t i = 0; i < keysOf<E>.size(); ++i) {
            if (contains(static_cast<E>(i)))
                visit(static_cast<E>(i));
        }
    }

private:
    static_assert(keysOf<E>.size() <= 16);
    static constexpr uint16_t bit(E value) { return uint16_t(1u << static_cast<unsigned>(value)); }
    uint16_t m_bits = 0;
};

using FlagSet = KeySet<Flag>;
using LayerSet = KeySet<Layer>;
using EvidenceSet = KeySet<EvidenceKind>;
using PartyActivitySet = KeySet<PartyActivity>;
using AimSet = KeySet<ProjectAim>;

[[nodiscard]] constexpr PartyActivity partyActivity(Activity activity)
{
    return PartyActivity(uint8_t(activity) + 1);
}

/// In force or provisionally applied.
[[nodiscard]] constexpr bool binds(Status status)
{
    return status == Status::InForce || status == Status::ProvisionallyApplied;
}
/// Expired, terminated or replaced.
[[nodiscard]] constexpr bool isEnding(Status status)
{
    return status == Status::Expired || status == Status::Terminated || status == Status::Replaced;
}
/// The layer of an agreement of this kind, for all activities but accreditation.
[[nodiscard]] constexpr Layer layerOf(AgreementKind kind)
{
    if (kind == AgreementKind::AccreditationMla)
        return Layer::Accreditation;
    return kind == AgreementKind::CertificationScheme || kind == AgreementKind::BodyCooperation
               ? Layer::Scheme
               : Layer::Government;
}
[[nodiscard]] constexpr Layer layerOf(AgreementKind kind, Activity activity)
{
    return activity == Activity::Accreditation ? Layer::Accreditation : layerOf(kind);
}

} // namespace mra
