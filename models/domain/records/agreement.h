// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/fields.h"
#include "domain/records/ids.h"

namespace mra {

/// A status as a source reported it. Without `asOf` it cannot be compared with events and is
/// ignored.
struct Reported
{
    std::optional<Status> state;
    PartialDate asOf;
};

/// Who takes part, in which role, when and for which sectors.
struct Party
{
    static constexpr const char *idKey = "id";

    PartyId id;
    Ref who; ///< a territory or a body
    PartyRole role = PartyRole::Party;
    Validity validity;
    QList<SectorId> scopes;      ///< empty: no restriction is known
    PartyActivitySet activities; ///< declared to take part in; empty: not known or not required

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("party", self.who, Field().required().naming({RefKind::Territory, RefKind::Body}));
        visit("role", self.role, Field().required());
        visit("since", self.validity.since, Field());
        visit("until", self.validity.until, Field());
        visit("scopes", self.scopes, Field());
        visit("activities", self.activities, Field().addedBy(3));
    }
    /// Whether the role makes a side; only a designating authority makes none.
    [[nodiscard]] bool isMember() const { return role != PartyRole::DesignatingAuthority; }
    friend bool operator==(const Party &, const Party &) = default;
};

/// The unit of recognition: results of this activity issued in `from` are accepted in `to`. One
/// direction; mutual recognition is two grants.
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
        visit("sector_code", self.sector, Field().required());
        visit("activity", self.activity, Field().required());
        visit("from_territory", self.from, Field().required().naming(placesOrAll));
        visit("to_territory", self.to, Field().required().naming(placesOrAll));
        visit("evidence", self.evidence, Field());
        visit("standards", self.standards, Field());
        visit("scope_since", self.validity.since, Field());
        visit("scope_until", self.validity.until, Field());
        visit("scope_status", self.reportedState, Field());
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
        visit("body_id", self.body, Field().required());
        visit("since", self.validity.since, Field());
        visit("until", self.validity.until, Field());
        visit("sector_code", self.sector, Field());
        visit("source_url", self.sourceUrl, Field().unsearched());
        visit("note", self.note, Field().longText());
    }
    friend bool operator==(const Designation &, const Designation &) = default;
};

/// A dated fact about the agreement, or about a part, some grants, a party or a body of it. The
/// date is the first day of the new state, except for `transition_end`, which is a last day.
struct Event
{
    static constexpr const char *idKey = "event_id";

    EventId id;
    PartialDate date;
    QString part; ///< which part of the text, in words; empty: not about a part
    SectorId sector;
    Ref from; ///< a territory or a group, as in grants
    Ref to;
    BodyId body;
    EventKind kind = EventKind::Other;
    QString sourceKind; ///< the source's own term for the kind, if it differs from ours; cleared
                        ///< when the kind is changed
    QString description;
    QString sourceUrl;
    PartialDate asOf;

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("date", self.date, Field().required());
        visit("part", self.part, Field());
        visit("sector_code", self.sector, Field());
        visit("from_territory", self.from, Field().naming(placesOrAll));
        visit("to_territory", self.to, Field().naming(placesOrAll));
        visit("body_id", self.body, Field());
        visit("kind", self.kind, Field().required());
        visit("source_kind", self.sourceKind, Field().sourceWordOf("kind"));
        visit("description", self.description, Field().longText());
        visit("source_url", self.sourceUrl, Field().unsearched());
        visit("as_of", self.asOf, Field());
    }
    /// The kind as tables write it: the source's own term if there is one.
    [[nodiscard]] QString typeWord() const
    {
        return sourceKind.isEmpty() ? QString(mra::keyOf(kind)) : sourceKind;
    }
    /// Whether it is about one body, or a party that joins or leaves; such events change no status.
    [[nodiscard]] bool isAboutParticipant() const
    {
        return !body.isEmpty() || kind == EventKind::Joined || kind == EventKind::Left;
    }
    /// Whether it is about the grants of a sector or direction.
    [[nodiscard]] bool isAboutGrants() const
    {
        return !isAboutParticipant() && !(sector.isEmpty() && from.isEmpty() && to.isEmpty());
    }
    /// Whether it is about the agreement as a whole.
    [[nodiscard]] bool isAboutAgreement() const
    {
        return !isAboutParticipant() && !isAboutGrants() && part.isEmpty();
    }
    friend bool operator==(const Event &, const Event &) = default;
};

/// A relation of this agreement to another one. A link alone changes no status.
struct Link
{
    static constexpr const char *idKey = "id";

    LinkId id;
    LinkKind kind = LinkKind::Amends;
    AgreementId to;
    PartialDate date; ///< first day of the relation

    template <class Self, class Visit>
    static void fields(Self &self, Visit &&visit)
    {
        visit("relation", self.kind, Field().required());
        visit("to_agreement_id", self.to, Field().required());
        visit("date", self.date, Field());
    }
    friend bool operator==(const Link &, const Link &) = default;
};

/// An agreement, arrangement, scheme, programme or memorandum on the recognition of results, with
/// its parties, grants, events and other children. One aggregate, edited and versioned as a whole.
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
    std::optional<Status> reportedState; ///< as reported by the source, as of provenance.asOf
    PartialDate signedDate;
    PartialDate effectiveDate; ///< of entry into force or of provisional application
    PartialDate expiryDate;    ///< last day of the current term
    std::optional<int> termMonths;
    std::optional<Renewal> renewal;
    std::optional<int> renewalMonths;
    std::optional<int> noticeMonths;
    std::optional<NoticeBasis> noticeBasis;
    std::optional<Listing> listing; ///< Complete: a source says that no listed body is missing
    std::optional<Activation> activation; ///< nullopt: the text takes effect by itself
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
        visit("title", self.title, Field().required().name());
        visit("title_native", self.titleNative, Field().wide().name());
        visit("native_lang", self.nativeLanguage, Field().unsearched());
        visit("kind", self.agreementKind, Field().required().inBulk());
        visit("level", self.level, Field().required().inBulk());
        visit("status", self.reportedState, Field().inBulk());
        visit("signed_date", self.signedDate, Field().inBulk());
        visit("effective_date", self.effectiveDate, Field().inBulk());
        visit("expiry_date", self.expiryDate, Field().inBulk());
        visit("term_months", self.termMonths, Field().inBulk());
        visit("renewal", self.renewal, Field().inBulk());
        visit("renewal_months", self.renewalMonths, Field().inBulk());
        visit("notice_months", self.noticeMonths, Field().inBulk());
        visit("notice_basis", self.noticeBasis, Field().inBulk());
        visit("listing", self.listing, Field().inBulk());
        visit("activation", self.activation, Field().inBulk().addedBy(3));
        visit("lead_body_id", self.leadBody, Field().inBulk());
        provenanceFields(self.provenance, visit);
        visit("notes", self.notes, Field().longText());
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
    /// The validity of parties and designations that have no dates of their own. The term ends on
    /// the expiry date only if it is not renewed tacitly.
    [[nodiscard]] Validity term() const
    {
        return {effectiveDate, renewal == Renewal::Tacit ? PartialDate() : expiryDate};
    }
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

} // namespace mra
