// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// What a source said about a status, unchanged. Without `asOf` it cannot be compared and does
/// not count.
struct Reported
{
    std::optional<Status> state;
    PartialDate asOf;
};

/// Who takes part, in which role, when, and for which sectors.
struct Party
{
    static constexpr const char *idKey = "id";

    PartyId id;
    Ref who; ///< a territory or a body
    PartyRole role = PartyRole::Party;
    Validity validity;
    QList<SectorId> scopes;      ///< empty: no narrowing is known
    PartyActivitySet activities; ///< declared to take part in; empty: not known, or not asked

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("party", self.who, Need::Required);
        visit("role", self.role, Need::Required);
        visit("since", self.validity.since, Need::Nothing);
        visit("until", self.validity.until, Need::Nothing);
        visit("scopes", self.scopes, Need::Nothing);
        visit("activities", self.activities, Need::Nothing);
    }
    /// Every role but the authority that only designates makes a side.
    [[nodiscard]] bool isMember() const { return role != PartyRole::DesignatingAuthority; }
    friend bool operator==(const Party &, const Party &) = default;
};

/// The atom of recognition: results of this activity issued in `from` are accepted in `to`.
/// One direction; "mutual" is two grants.
struct Grant
{
    static constexpr const char *idKey = "id";

    GrantId id;
    SectorId sector;
    Activity activity = Activity::Testing;
    Ref from; ///< a territory, a group or all
    Ref to;   ///< a territory, a group or all
    EvidenceSet evidence;
    QString standards;
    Validity validity;
    std::optional<Status> reportedState; ///< as of the agreement's `as_of`

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("sector_code", self.sector, Need::Required);
        visit("activity", self.activity, Need::Required);
        visit("from_territory", self.from, Need::Required);
        visit("to_territory", self.to, Need::Required);
        visit("evidence", self.evidence, Need::Nothing);
        visit("standards", self.standards, Need::Nothing);
        visit("scope_since", self.validity.since, Need::Nothing);
        visit("scope_until", self.validity.until, Need::Nothing);
        visit("scope_status", self.reportedState, Need::Nothing);
    }
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// A body listed under the agreement.
struct Designation
{
    static constexpr const char *idKey = "id";

    DesignationId id;
    BodyId body;
    Validity validity;
    SectorId sector; ///< empty: all scopes
    QString sourceUrl;
    QString note;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("body_id", self.body, Need::Required);
        visit("since", self.validity.since, Need::Nothing);
        visit("until", self.validity.until, Need::Nothing);
        visit("sector_code", self.sector, Need::Nothing);
        visit("source_url", self.sourceUrl, Need::Nothing);
        visit("note", self.note, Need::LongText);
    }
    friend bool operator==(const Designation &, const Designation &) = default;
};

/// A dated fact about the agreement, or about a part, some grants, a party or a body of it. Dated
/// on the first day of the new state; only `transition_end` names a last day.
struct Event
{
    static constexpr const char *idKey = "event_id";

    EventId id;
    PartialDate date;
    QString part; ///< in words: which part of the text; empty: not a part
    SectorId sector;
    Ref from; ///< a territory or a group, as grants write it
    Ref to;
    BodyId body;
    EventKind kind = EventKind::Other;
    QString sourceKind; ///< the source's own word for the kind, where it differs from ours; cleared
                        ///< when the kind is changed
    QString description;
    QString sourceUrl;
    PartialDate asOf;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("date", self.date, Need::Required);
        visit("part", self.part, Need::Nothing);
        visit("sector_code", self.sector, Need::Nothing);
        visit("from_territory", self.from, Need::Nothing);
        visit("to_territory", self.to, Need::Nothing);
        visit("body_id", self.body, Need::Nothing);
        visit("kind", self.kind, Need::Required);
        visit("source_kind", self.sourceKind, Need::Nothing);
        visit("description", self.description, Need::LongText);
        visit("source_url", self.sourceUrl, Need::Nothing);
        visit("as_of", self.asOf, Need::Nothing);
    }
    /// The word for the kind as tables write it: the source's own where there is one.
    [[nodiscard]] QString typeWord() const
    {
        return sourceKind.isEmpty() ? QString(mra::keyOf(kind)) : sourceKind;
    }
    /// Speaks of one body, or of a party that joins or leaves, and so changes no status.
    [[nodiscard]] bool isAboutParticipant() const
    {
        return !body.isEmpty() || kind == EventKind::Joined || kind == EventKind::Left;
    }
    /// Speaks of the grants of a sector or direction.
    [[nodiscard]] bool isAboutGrants() const
    {
        return !isAboutParticipant() && !(sector.isEmpty() && from.isEmpty() && to.isEmpty());
    }
    /// Speaks of the agreement as a whole.
    [[nodiscard]] bool isAboutAgreement() const
    {
        return !isAboutParticipant() && !isAboutGrants() && part.isEmpty();
    }
    friend bool operator==(const Event &, const Event &) = default;
};

/// A relation of this agreement to another one. Links change no status by themselves.
struct Link
{
    static constexpr const char *idKey = "id";

    LinkId id;
    LinkKind kind = LinkKind::Amends;
    AgreementId to;
    PartialDate date; ///< from which the relation holds

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("relation", self.kind, Need::Required);
        visit("to_agreement_id", self.to, Need::Required);
        visit("date", self.date, Need::Nothing);
    }
    friend bool operator==(const Link &, const Link &) = default;
};

/// An agreement, arrangement, scheme, programme or memorandum on the recognition of results, with
/// all that belongs to it. One aggregate, edited and versioned as a whole.
struct Agreement
{
    static constexpr RecordKind kind = RecordKind::Agreement;
    static constexpr const char *idKey = "id";

    AgreementId id;
    int version = 0;
    LocalizedText title;
    QString titleNative;
    QString nativeLanguage; ///< ISO 639-1
    AgreementKind agreementKind = AgreementKind::IntergovernmentalMra;
    Level level = Level::Bilateral;
    std::optional<Status> reportedState; ///< what the source said, as of provenance.asOf
    PartialDate signedDate;
    PartialDate effectiveDate; ///< of entry into force or of provisional application
    PartialDate expiryDate;    ///< last day of the running term
    std::optional<int> termMonths;
    std::optional<Renewal> renewal;
    std::optional<int> renewalMonths;
    std::optional<int> noticeMonths;
    std::optional<NoticeBasis> noticeBasis;
    std::optional<Listing> listing; ///< complete: a source says that the list of bodies is whole
    std::optional<Activation> activation; ///< none: the text takes effect by itself
    BodyId leadBody;
    Provenance provenance;
    QString notes;
    QList<Party> parties;
    QList<Grant> grants;
    QList<Designation> designations;
    QList<Event> events;
    QList<Link> links;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("title", self.title, Need::Required);
        visit("title_native", self.titleNative, Need::Nothing);
        visit("native_lang", self.nativeLanguage, Need::Nothing);
        visit("kind", self.agreementKind, Need::Required);
        visit("level", self.level, Need::Required);
        visit("status", self.reportedState, Need::Nothing);
        visit("signed_date", self.signedDate, Need::Nothing);
        visit("effective_date", self.effectiveDate, Need::Nothing);
        visit("expiry_date", self.expiryDate, Need::Nothing);
        visit("term_months", self.termMonths, Need::Nothing);
        visit("renewal", self.renewal, Need::Nothing);
        visit("renewal_months", self.renewalMonths, Need::Nothing);
        visit("notice_months", self.noticeMonths, Need::Nothing);
        visit("notice_basis", self.noticeBasis, Need::Nothing);
        visit("listing", self.listing, Need::Nothing);
        visit("activation", self.activation, Need::Nothing);
        visit("lead_body_id", self.leadBody, Need::Nothing);
        provenanceFields(self.provenance, visit);
        visit("notes", self.notes, Need::LongText);
    }
    template <class Self, class Visit>
    static void children(Self &self, Visit &&visit)
    {
        visit("parties", self.parties);
        visit("grants", self.grants);
        visit("designations", self.designations);
        visit("events", self.events);
        visit("links", self.links);
    }

    [[nodiscard]] Reported reported() const { return {reportedState, provenance.asOf}; }
    [[nodiscard]] Reported reported(const Grant &grant) const
    {
        return {grant.reportedState, provenance.asOf};
    }
    /// What parties and designations without own dates inherit: the term ends on its expiry date
    /// only where it is not renewed tacitly.
    [[nodiscard]] Validity term() const
    {
        return {effectiveDate, renewal == Renewal::Tacit ? PartialDate() : expiryDate};
    }
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

} // namespace mra
