// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/factsmaker.h"

#include "domain/checks/relations.h"
#include "items/tables/recordfacets.h"

namespace mra {

namespace {

LayerSet layersOf(const Agreement &agreement)
{
    LayerSet layers;
    for (const Grant &grant : agreement.grants)
        layers.insert(layerOf(agreement.agreementKind, grant.activity));
    if (layers.isEmpty())
        layers.insert(layerOf(agreement.agreementKind));
    return layers;
}

/// Makes the facts of the records of one snapshot on one day.
class FactsMaker
{
public:
    /// Without relations, what is counted in other records is left out.
    FactsMaker(const DayIndex &index, const Relations *relations, const Filter &filter)
        : m_index(index)
        , m_relations(relations)
        , m_snapshot(index.snapshot())
        , m_filter(filter)
        , m_geography(index.geography())
    {
    }

    /// What all records of a kind need, looked up once.
    void prepare(RecordKind kind);

    void fill(RecordFacts &facts, const Record &record) const;

private:
    void fillFields(RecordFacts &facts, const Agreement &agreement) const;
    void fillFields(RecordFacts &facts, const Territory &territory) const;
    void fillFields(RecordFacts &facts, const TerritoryGroup &group) const;
    /// For bodies and sectors.
    template <class T>
    void fillFields(RecordFacts &facts, const T &record) const
    {
        countAgreements(facts, {T::kind, record.id.value});
    }
    void fillFields(RecordFacts &, const Project &) const {}
    void fillFields(RecordFacts &, const ClassCode &) const {}
    void fillFields(RecordFacts &, const Source &) const {}

    [[nodiscard]] const Timeline::Span &statusOf(const Agreement &agreement) const
    {
        return m_index.timelines().find(agreement.id)->ofAgreement().on(m_index.day());
    }
    [[nodiscard]] QStringList territoriesOf(const Agreement &agreement) const;
    void countAgreements(RecordFacts &facts, const RecordKey &key) const;
    void prepareTerritories();
    void prepareRegions(const TerritoryGroup &group);

    const DayIndex &m_index;
    const Relations *m_relations;
    const Snapshot &m_snapshot;
    const Filter &m_filter;
    const Geography &m_geography;
    Coverage m_coverage;
    QHash<QString, GroupId> m_regions;          ///< by territory
    QHash<QString, GroupId> m_beltRegions;      ///< of the Belt and Road, by territory
    QHash<QString, PartialDate> m_beltSince;    ///< by member of the initiative
    mutable QSet<QList<QStringList>> m_answers; ///< shared by the many records with equal answers
};

void FactsMaker::prepare(RecordKind kind)
{
    if (kind == RecordKind::Territory)
        prepareTerritories();
}

void FactsMaker::prepareTerritories()
{
    CoverageQuery query = m_filter.query();
    query.group.reset();
    m_coverage = coverageOn(m_index, query);
    for (const auto &group : m_snapshot.all<TerritoryGroup>())
        prepareRegions(*group);
}

void FactsMaker::prepareRegions(const TerritoryGroup &group)
{
    const QString id = group.id.value.toUpper();
    const QString initiative = m_snapshot.groupOfRole(GroupRole::Initiative).value.toUpper();
    const bool isInitiative = !initiative.isEmpty() && id == initiative;
    const bool isBeltRegion = !initiative.isEmpty() && group.parent.value.toUpper() == initiative;
    const bool isRegion = group.groupKind == QLatin1String("region");
    if (!isInitiative && !isBeltRegion && !isRegion)
        return;
    for (const Membership &member : group.members) {
        const QString &code = member.member.value;
        if (!member.validity.contains(m_filter.on, Reading::Wide))
            continue;
        if (isInitiative)
            m_beltSince.insert(code, member.validity.since);
        else if (isBeltRegion)
            m_beltRegions.insert(code, group.id);
        else if (const auto known = m_snapshot.find<TerritoryGroup>(m_regions.value(code));
                 !known || known->members.size() > group.members.size())
            m_regions.insert(code, group.id);
    }
}

void FactsMaker::countAgreements(RecordFacts &facts, const RecordKey &key) const
{
    if (!m_relations)
        return;
    for (const AgreementOf &each : m_relations->agreementsOf(key)) {
        facts.agreements << each.agreement->id.value;
        if (each.isFormer(statusOf(*each.agreement).wide, m_index.day()))
            facts.formerAgreements << each.agreement->id.value;
    }
}

/// The territories that the agreement counts for.
QStringList FactsMaker::territoriesOf(const Agreement &agreement) const
{
    if (m_relations)
        return m_relations->participantsOf(agreement.id, RecordKind::Territory);
    return Participants(agreement, m_snapshot, m_index.sectors()).ids(RecordKind::Territory);
}

void FactsMaker::fill(RecordFacts &facts, const Record &record) const
{
    std::visit([&](const auto &r) { fillFields(facts, r); }, record);
    facts.answers = *m_answers.insert(answersOf(record, m_snapshot, facts));
}

void FactsMaker::fillFields(RecordFacts &facts, const Agreement &agreement) const
{
    const Timeline::Span &status = statusOf(agreement);
    facts.status = status.wide;
    facts.statusSince = status.since;
    facts.layers = layersOf(agreement);
    facts.parties = partiesOn(agreement, m_filter.on, binds(status.wide));
    facts.territories = territoriesOf(agreement);
}

void FactsMaker::fillFields(RecordFacts &facts, const Territory &territory) const
{
    const QString &code = territory.id.value;
    countAgreements(facts, {RecordKind::Territory, code});
    facts.region = m_regions.value(code);
    facts.beltAndRoadRegion = m_beltRegions.value(code);
    facts.isOnBeltAndRoad = m_beltSince.contains(code);
    facts.beltAndRoadSince = m_beltSince.value(code);
    if (const auto cell = m_coverage.constFind(code); cell != m_coverage.constEnd())
        facts.coverage = *cell;
}

void FactsMaker::fillFields(RecordFacts &facts, const TerritoryGroup &group) const
{
    countAgreements(facts, {RecordKind::Group, group.id.value});
    m_geography.membersOf(group.id).each(
        [&](int number) { facts.territories << m_geography.codeOf(number); });
}

} // namespace

RefList partiesOn(const Agreement &agreement, QDate day, bool agreementBinds)
{
    // A report may say that it binds after its recorded end; who was in it then still is.
    const PartialDate end = agreement.term().until;
    const QDate bound = end.isNull() ? day : std::min(day, end.lastDay());
    RefList parties;
    for (const Party &party : agreement.parties) {
        const Validity validity = party.validity.within(agreement.term());
        if (party.isMember() && (!agreementBinds || validity.contains(bound, Reading::Wide)))
            parties << party.who;
    }
    return parties;
}

FactsOfAll factsOf(RecordKind kind, const DayIndex &index, const Relations &relations,
                   const Filter &filter)
{
    const Snapshot &snapshot = index.snapshot();
    FactsMaker maker(index, &relations, filter);
    maker.prepare(kind);
    FactsOfAll all;
    all.reserve(snapshot.size(kind));
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : snapshot.all<T>()) {
            auto facts = std::make_shared<RecordFacts>();
            maker.fill(*facts, *record.shared());
            all.insert(record->id.value, facts);
        }
    });
    return all;
}

std::shared_ptr<const RecordFacts> factsOf(const RecordKey &key, const DayIndex &index,
                                           const Filter &filter,
                                           const std::shared_ptr<const RecordFacts> &before)
{
    const SharedRecord record = index.snapshot().find(key);
    if (!record)
        return nullptr;
    const bool isAllCounted = before && key.kind == RecordKind::Territory;
    auto facts = std::make_shared<RecordFacts>(isAllCounted ? *before : RecordFacts());
    if (isAllCounted)
        return facts;
    const FactsMaker maker(index, nullptr, filter);
    maker.fill(*facts, *record);
    if (before) {
        facts->agreements = before->agreements;
        facts->formerAgreements = before->formerAgreements;
    }
    return facts;
}

} // namespace mra
