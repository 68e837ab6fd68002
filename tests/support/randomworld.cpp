// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/childkeys.h"
#include "support/randomdata.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace mra {

namespace {

struct Node
{
    const char *code;
    const char *parent = "";
    std::optional<SectorRole> role = {};
};
/// The rules use roles, so no code here is one that has a role in the reference data.
constexpr Node sectorTree[]{{"COMPETENCE", "", SectorRole::NotGoods},
                            {"LAB", "COMPETENCE"},
                            {"CAL", "LAB"},
                            {"SERVICES", "", SectorRole::NotGoods},
                            {"TOUR", "SERVICES"},
                            {"EATABLE", "", SectorRole::Food},
                            {"FISH", "EATABLE"},
                            {"PROGRAMME", "", SectorRole::ProgrammeGoods},
                            {"MADE", "", SectorRole::IndustrialGoods},
                            {"GOODS", "", SectorRole::AllGoods},
                            {"LVE"},
                            {"HHA", "LVE"},
                            {"KETTLE", "HHA"},
                            {"LIT", "LVE"},
                            {"MECH"},
                            {"MACH", "MECH"}};

LocalizedText named(const QString &name)
{
    return LocalizedText({{u"en"_s, name}});
}

/// Makes one world. Numbers are drawn in a fixed order, so each member is called once.
class World
{
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        for (int i = 0; i < 14; ++i)
            m_dates.append(newDate());
        addTerritories();
        addSectors();
        addGroups();
        addBodies();
        for (int i = 0; i < 25; ++i)
            addAgreement(u"a%1"_s.arg(i, 2, 10, '0'_L1));
    }

    Snapshot snapshot;

private:
    /// A date of three years, near the ends of months and years, of any precision.
    PartialDate newDate()
    {
        const int year = 2010 + m_random.below(3);
        const int month = m_random.oneOf(QList{1, 1, 6, 12, 12});
        const int day = m_random.oneOf(QList{1, 1, 2, 15, 30});
        const QString text =
            u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
        return *PartialDate::parse(text.left(m_random.oneOf(QList{10, 10, 10, 10, 7, 4})));
    }
    PartialDate date(int percent)
    {
        return m_random.chance(percent) ? m_random.oneOf(m_dates) : PartialDate();
    }
    Validity validity(int percent)
    {
        Validity validity{date(percent), date(percent)};
        if (!validity.isOrdered())
            std::swap(validity.since, validity.until);
        return validity;
    }
    template <class Child>
    void add(QList<Child> &list, const QString &parent, Child child)
    {
        if (child.id.isEmpty())
            child.id.value = u"%1-%2%3"_s.arg(parent, childLetter(child)).arg(list.size());
        for (const Child &other : list) {
            if (childKey(parent, other) == childKey(parent, child))
                return;
        }
        list.append(child);
    }
    static QString childLetter(const Party &) { return u"p"_s; }
    static QString childLetter(const Grant &) { return u"g"_s; }
    static QString childLetter(const Designation &) { return u"d"_s; }
    static QString childLetter(const Event &) { return u"e"_s; }
    static QString childLetter(const Membership &) { return u"m"_s; }

    void addTerritories()
    {
        for (char16_t letter = u'A'; letter <= u'L'; ++letter) {
            m_territories.append(u"X"_s + QChar(letter));
            Territory territory;
            territory.id = {m_territories.last()};
            territory.name = named(u"Territory"_s);
            if (m_random.chance(30))
                territory.uninhabited = m_random.chance(60);
            snapshot.insert(territory);
        }
    }
    void addSectors()
    {
        for (const Node &node : sectorTree) {
            Sector sector;
            sector.id = {QLatin1String(node.code)};
            sector.parent = {QLatin1String(node.parent)};
            sector.role = node.role;
            if (m_random.chance(4)) // a role inside the tree, or one that no sector has
                sector.role = m_random.chance(50) ? std::optional(m_random.anyOf<SectorRole>())
                                                  : std::nullopt;
            if (sector.parent.isEmpty() && m_random.chance(4) && !m_sectors.isEmpty())
                sector.parent = m_random.oneOf(m_sectors);
            sector.name = named(u"Sector"_s);
            m_sectors.append(sector.id);
            snapshot.insert(sector);
        }
    }
    void addGroups()
    {
        for (const QString &code : {u"UNION"_s, u"CLUB"_s, u"Belt-1"_s, u"AREA"_s}) {
            TerritoryGroup group;
            group.id = {code};
            group.name = named(u"Group"_s);
            for (int i = 2 + m_random.below(4); i > 0; --i) {
                Membership membership;
                membership.member = {m_random.oneOf(m_territories)};
                membership.validity = validity(45);
                add(group.members, code, membership);
            }
            m_groups.append(code);
            snapshot.insert(group);
        }
    }
    /// A reference to a group, its code in any case.
    Ref group()
    {
        const QString code = m_random.oneOf(m_groups);
        return Ref::group({m_random.chance(20) ? code.toLower() : code});
    }
    Ref territory() { return Ref::territory({m_random.oneOf(m_territories)}); }
    RefList represents()
    {
        switch (m_random.below(7)) {
        case 0:
            return {Ref::none()};
        case 1:
            return {territory(), territory()};
        case 2:
            return {group()};
        case 3:
            return {group(), territory()};
        default:
            return {};
        }
    }
    void addBodies()
    {
        for (int i = 0; i < 12; ++i) {
            Body body;
            body.id = {u"b%1"_s.arg(i, 2, 10, '0'_L1)};
            body.name = named(u"Body"_s);
            if (m_random.chance(85))
                body.country = {m_random.oneOf(m_territories)};
            body.represents = i == 0 ? RefList{Ref::group({m_groups[0]})} : represents();
            body.bodyKind = m_random.anyOf<BodyKind>();
            m_bodies.append(body.id);
            snapshot.insert(body);
        }
    }

    std::optional<Status> report(int percentNone)
    {
        if (m_random.chance(percentNone))
            return std::nullopt;
        return m_random.chance(50) ? Status::InForce : m_random.anyOf<Status>();
    }
    QList<SectorId> sectors()
    {
        QList<SectorId> sectors;
        for (int i = m_random.oneOf(QList{0, 0, 0, 1, 2}); i > 0; --i) {
            const SectorId sector = m_random.oneOf(m_sectors);
            if (!sectors.contains(sector))
                sectors.append(sector);
        }
        return sectors;
    }
    /// The activities that a party declares: unknown, none at all, or some that grants are about.
    PartyActivitySet activities()
    {
        PartyActivitySet activities;
        if (m_random.chance(60))
            return activities;
        if (m_random.chance(20))
            return {PartyActivity::Nothing};
        for (int i = 1 + m_random.below(2); i > 0; --i)
            activities.insert(partyActivity(activity()));
        return activities;
    }
    /// One activity is drawn often, so that activities coincide.
    Activity activity()
    {
        return m_random.chance(60) ? Activity::ProductCertification : m_random.anyOf<Activity>();
    }
    Ref party() { return m_random.chance(50) ? territory() : Ref::body(m_random.oneOf(m_bodies)); }
    void addParty(Agreement &agreement, const Ref &who, PartyRole role, int datedPercent,
                  const QList<SectorId> &scopes = {})
    {
        Party party;
        party.who = who;
        party.role = role;
        party.validity = validity(datedPercent);
        party.scopes = scopes;
        party.activities = activities();
        add(agreement.parties, agreement.id.value, party);
    }
    void addParties(Agreement &agreement)
    {
        if (m_random.chance(30)) { // a union beside territories that it covers
            addParty(agreement, Ref::body(m_bodies[0]), PartyRole::Party, 15);
            for (int i = 1 + m_random.below(2); i > 0; --i)
                addParty(agreement, territory(), PartyRole::Member, 50);
        }
        const QList<PartyRole> roles{PartyRole::Party,
                                     PartyRole::Party,
                                     PartyRole::Signatory,
                                     PartyRole::Member,
                                     PartyRole::RecognisingParty,
                                     PartyRole::RecognisedParty,
                                     PartyRole::DesignatingAuthority};
        const int most = agreement.level == Level::Bilateral ? 2 : 5;
        for (int i = 1 + m_random.below(most); i >= 0; --i) {
            const Ref who = party();
            const PartyRole role = m_random.oneOf(roles);
            addParty(agreement, who, role, 25, sectors());
        }
    }

    /// An end of a grant: all, or what a party stands for, or anything.
    Ref end(const Agreement &agreement)
    {
        if (m_random.chance(30))
            return Ref::all();
        if (m_random.chance(60)) {
            const Ref who = m_random.oneOf(agreement.parties).who;
            if (who.kind == RefKind::Territory)
                return who;
            const auto body = snapshot.find<Body>({who.id});
            if (!body->represents.isEmpty() && body->represents[0].kind != RefKind::None)
                return body->represents[0];
        }
        return m_random.chance(50) ? territory() : group();
    }
    void addGrants(Agreement &agreement)
    {
        for (int i = m_random.oneOf(QList{0, 1, 2, 3, 4, 5}); i > 0; --i) {
            Grant grant;
            grant.sector = m_random.oneOf(m_sectors);
            grant.activity = activity();
            grant.from = end(agreement);
            grant.to = end(agreement);
            grant.standards = u"standard %1"_s.arg(i);
            grant.validity = validity(25);
            grant.reportedState = report(30);
            for (int n = m_random.below(3); n > 0; --n)
                grant.evidence.insert(m_random.anyOf<EvidenceKind>());
            add(agreement.grants, agreement.id.value, grant);
        }
    }
    void addDesignations(Agreement &agreement)
    {
        for (int i = m_random.oneOf(QList{0, 0, 1, 2, 4}); i > 0; --i) {
            Designation designation;
            designation.body = m_random.oneOf(m_bodies);
            designation.validity = validity(40);
            if (m_random.chance(50))
                designation.sector = m_random.oneOf(m_sectors);
            add(agreement.designations, agreement.id.value, designation);
        }
    }
    /// Applied provisionally from the day of effect, or that of a grant, and reported in force.
    void addProvisionalEffect(Agreement &agreement)
    {
        Event event;
        event.kind = EventKind::ProvisionallyApplied;
        event.date = agreement.effectiveDate;
        if (!agreement.grants.isEmpty() && m_random.chance(30)) {
            const Grant grant = m_random.oneOf(agreement.grants);
            event.sector = grant.sector;
            event.date = grant.validity.since;
        }
        if (event.date.isNull())
            return;
        add(agreement.events, agreement.id.value, event);
        if (m_random.chance(70))
            agreement.reportedState = Status::InForce;
    }
    void addEvents(Agreement &agreement)
    {
        if (m_random.chance(15))
            addProvisionalEffect(agreement);
        for (int i = m_random.oneOf(QList{0, 0, 1, 2, 3, 5}); i > 0; --i) {
            // Kinds that give a state come first in the vocabulary.
            Event event;
            event.date = m_random.oneOf(m_dates);
            event.kind = m_random.chance(80) ? static_cast<EventKind>(m_random.below(12))
                                             : m_random.anyOf<EventKind>();
            if (m_random.chance(15))
                event.part = u"a part"_s;
            if (m_random.chance(10))
                event.body = m_random.oneOf(m_bodies);
            if (m_random.chance(40) && !agreement.grants.isEmpty()) {
                const Grant grant = m_random.oneOf(agreement.grants);
                if (m_random.chance(60))
                    event.sector = m_random.chance(80) ? grant.sector : m_random.oneOf(m_sectors);
                if (m_random.chance(40) && !grant.from.isAll())
                    event.from = grant.from;
                if (m_random.chance(40) && !grant.to.isAll())
                    event.to = grant.to;
            }
            add(agreement.events, agreement.id.value, event);
        }
    }
    /// In force since an early day, suspended at most, so that parties, ends and lists matter; or
    /// negotiated.
    void calm(Agreement &agreement)
    {
        const bool isNegotiated = m_random.chance(10);
        agreement.effectiveDate = isNegotiated ? PartialDate() : PartialDate(QDate(2010, 1, 1));
        agreement.expiryDate = {};
        agreement.events.removeIf([](const Event &e) { return e.kind != EventKind::Suspended; });
        agreement.reportedState = isNegotiated ? Status::Negotiating : Status::InForce;
        for (Grant &grant : agreement.grants) {
            grant.reportedState.reset();
            if (m_random.chance(70))
                grant.validity = {};
        }
    }
    void addAgreement(const QString &id)
    {
        Agreement agreement;
        agreement.id = {id};
        agreement.title = named(u"Agreement"_s);
        agreement.agreementKind = m_random.anyOf<AgreementKind>();
        agreement.level = m_random.anyOf<Level>();
        agreement.reportedState = report(25);
        agreement.provenance.asOf = date(80);
        const Validity term = validity(45);
        agreement.effectiveDate = term.since;
        agreement.expiryDate = term.until;
        const PartialDate signature = date(40);
        if (Validity{signature, agreement.effectiveDate}.isOrdered())
            agreement.signedDate = signature;
        if (m_random.chance(25))
            agreement.renewal = m_random.anyOf<Renewal>();
        if (m_random.chance(30))
            agreement.listing = Listing::Complete;
        if (m_random.chance(35))
            agreement.activation = m_random.anyOf<Activation>();
        addParties(agreement);
        addGrants(agreement);
        addDesignations(agreement);
        addEvents(agreement);
        if (m_random.chance(40))
            calm(agreement);
        snapshot.insert(agreement);
    }

    Random m_random;
    QList<PartialDate> m_dates; ///< few, so that dates coincide
    QStringList m_territories;
    QStringList m_groups;
    QList<SectorId> m_sectors;
    QList<BodyId> m_bodies;
};

} // namespace

Snapshot randomWorld(quint32 seed)
{
    return World(seed).snapshot;
}

} // namespace mra
