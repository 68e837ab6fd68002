// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"

#include "domain/coverage/sectortree.h"

namespace mra {

namespace {

/// First and last day, short dates read widely; null: unbounded.
struct Days
{
    QDate first;
    QDate last;

    explicit Days(const Validity &validity)
        : first(validity.since.isNull() ? QDate() : validity.since.firstDay())
        , last(validity.until.isNull() ? QDate() : validity.until.lastDay())
    {
    }
    [[nodiscard]] Days shared(const Days &other) const
    {
        Days both = *this;
        if (other.first.isValid() && !(first.isValid() && first > other.first))
            both.first = other.first;
        if (other.last.isValid() && !(last.isValid() && last < other.last))
            both.last = other.last;
        return both;
    }
    [[nodiscard]] bool isEmpty() const { return first.isValid() && last.isValid() && last < first; }
};

RecordKey groupKey(const QString &code)
{
    return {RecordKind::Group, code.toUpper()}; // matched without regard to case
}

/// Collects the participants of an agreement and the last days of their parts.
class Gatherer
{
public:
    explicit Gatherer(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    void add(const Agreement &agreement, const SectorTree &tree)
    {
        for (const Party &party : agreement.parties)
            add(party, Days(party.validity.within(agreement.term())));
        for (const Designation &designation : agreement.designations)
            add({RecordKind::Body, designation.body.value},
                Days(designation.validity.within(agreement.term())));
        for (const Event &event : agreement.events) {
            // Being named in an event does not tell how long the body takes part.
            if (const RecordKey body{RecordKind::Body, event.body.value}; !m_last.contains(body))
                add(body, Days({}));
        }
        for (const Grant &grant : agreement.grants)
            add(grant, Days(grant.validity.within(agreement.term())), tree);
    }

    [[nodiscard]] std::vector<Participants::Participant> participants() const
    {
        std::vector<Participants::Participant> all;
        all.reserve(size_t(m_last.size()));
        for (auto each = m_last.cbegin(); each != m_last.cend(); ++each)
            all.push_back({each.key(), each.value()});
        return all;
    }
    [[nodiscard]] const std::vector<std::pair<BodyId, const Body *>> &bodies() const
    {
        return m_bodies;
    }

private:
    void add(const RecordKey &who, const Days &days)
    {
        if (who.id.isEmpty())
            return;
        const auto known = m_last.find(who);
        if (known == m_last.end())
            m_last.insert(who, days.last);
        else if (known->isValid() && (!days.last.isValid() || days.last > *known))
            *known = days.last;
    }
    void add(const Party &party, const Days &days)
    {
        if (party.who.kind == RefKind::Body)
            addBody({party.who.id}, days, party.isMember());
        else if (party.isMember())
            addPlace(party.who, days);
    }
    void addBody(const BodyId &id, const Days &days, bool standsForOthers)
    {
        add({RecordKind::Body, id.value}, days);
        if (!standsForOthers)
            return;
        const auto body = m_snapshot.find<Body>(id);
        m_bodies.push_back({id, body.get()});
        if (!body)
            return;
        if (body->represents.isEmpty())
            addPlace(Ref::territory(body->country), days);
        for (const Ref &represented : body->represents)
            addPlace(represented, days);
    }
    void addPlace(const Ref &place, const Days &days)
    {
        if (place.kind == RefKind::Territory)
            add({RecordKind::Territory, place.id}, days);
        if (place.kind != RefKind::Group)
            return;
        add(groupKey(place.id), days);
        const auto group = m_snapshot.find<TerritoryGroup>({place.id});
        if (!group)
            return;
        for (const Membership &membership : group->members) {
            const Days held = days.shared(Days(membership.validity));
            if (!held.isEmpty())
                add({RecordKind::Territory, membership.member.value}, held);
        }
    }
    void add(const Grant &grant, const Days &days, const SectorTree &tree)
    {
        add({RecordKind::Sector, grant.sector.value}, days);
        const int number = tree.numberOf(grant.sector);
        for (int at = number < 0 ? -1 : tree.parentOf(number); at >= 0; at = tree.parentOf(at))
            add({RecordKind::Sector, tree.idOf(at).value}, days);
    }

    const Snapshot &m_snapshot;
    QMap<RecordKey, QDate> m_last;
    std::vector<std::pair<BodyId, const Body *>> m_bodies;
};

bool comesBefore(const std::shared_ptr<const Participants> &a, const AgreementId &b)
{
    return a->agreement().id < b;
}

} // namespace

Participants::Participants(const Agreement &agreement, const Snapshot &snapshot,
                           const SectorTree &tree)
    : m_agreement(agreement)
{
    Gatherer gatherer(snapshot);
    gatherer.add(agreement, tree);
    m_bodies = gatherer.bodies();
    m_all = gatherer.participants();
}

QStringList Participants::ids(RecordKind kind) const
{
    QStringList ids;
    for (const Participant &participant : m_all) {
        if (participant.who.kind == kind)
            ids << participant.who.id;
    }
    return ids;
}

const Participants::Participant *Participants::find(const RecordKey &who) const
{
    const auto place =
        std::lower_bound(m_all.begin(), m_all.end(), who,
                         [](const Participant &a, const RecordKey &b) { return a.who < b; });
    return place != m_all.end() && place->who == who ? &*place : nullptr;
}

bool Participants::isSameIn(const Snapshot &other) const
{
    return std::all_of(m_bodies.begin(), m_bodies.end(), [&other](const auto &body) {
        return other.find<Body>(body.first).get() == body.second;
    });
}

Relations::Relations(const Snapshot &snapshot, const Relations *before)
    : m_referrers(snapshot, before ? &before->m_referrers : nullptr)
{
    const auto isSame = [&]<class T>(std::type_identity<T>) {
        return snapshot.all<T>().isSharedWith(before->snapshot().all<T>());
    };
    const bool isComparable = before && isSame(std::type_identity<TerritoryGroup>()) &&
                              isSame(std::type_identity<Sector>());
    const bool areBodiesSame = isComparable && isSame(std::type_identity<Body>());
    if (isComparable) {
        m_all = before->m_all;
        m_of = before->m_of;
    }
    if (!areBodiesSame || !isSame(std::type_identity<Agreement>()))
        update(snapshot, areBodiesSame);
}

/// Recomputes the agreements that are affected by a change.
void Relations::update(const Snapshot &snapshot, bool areBodiesSame)
{
    const SectorTree tree(snapshot);
    QList<OfAgreement> all;
    std::vector<OfAgreement> gone;
    std::vector<OfAgreement> come;
    all.reserve(snapshot.all<Agreement>().size());
    auto known = m_all.cbegin();
    for (const auto &agreement : snapshot.all<Agreement>()) {
        while (known != m_all.cend() && (*known)->agreement().id < agreement->id)
            gone.push_back(*known++);
        const bool isKnown = known != m_all.cend() && (*known)->agreement().id == agreement->id;
        if (isKnown && &(*known)->agreement() == agreement.get() &&
            (areBodiesSame || (*known)->isSameIn(snapshot))) {
            all.append(*known++);
            continue;
        }
        if (isKnown)
            gone.push_back(*known++);
        come.push_back(std::make_shared<const Participants>(*agreement, snapshot, tree));
        all.append(come.back());
    }
    gone.insert(gone.end(), known, m_all.cend());
    m_all = all;
    m_computedCount = qsizetype(come.size());
    for (const OfAgreement &each : gone)
        remove(each);
    for (const OfAgreement &each : come)
        add(each);
}

void Relations::add(const OfAgreement &participants)
{
    for (const auto &participant : participants->all()) {
        QList<OfAgreement> &agreements = m_of[participant.who];
        const auto place = std::lower_bound(agreements.cbegin(), agreements.cend(),
                                            participants->agreement().id, comesBefore);
        agreements.insert(place, participants);
    }
}

void Relations::remove(const OfAgreement &participants)
{
    for (const auto &participant : participants->all()) {
        const auto agreements = m_of.find(participant.who);
        agreements->erase(std::lower_bound(agreements->cbegin(), agreements->cend(),
                                           participants->agreement().id, comesBefore));
        if (agreements->isEmpty())
            m_of.erase(agreements);
    }
}

QList<AgreementOf> Relations::agreementsOf(const RecordKey &who) const
{
    const RecordKey key = who.kind == RecordKind::Group ? groupKey(who.id) : who;
    QList<AgreementOf> agreements;
    for (const OfAgreement &participants : m_of.value(key))
        agreements.append({&participants->agreement(), participants->find(key)->lastDay});
    return agreements;
}

QStringList Relations::agreementIdsOf(const RecordKey &who) const
{
    QStringList ids;
    for (const AgreementOf &each : agreementsOf(who))
        ids << each.agreement->id.value;
    return ids;
}

QStringList Relations::participantsOf(const AgreementId &agreement, RecordKind kind) const
{
    const auto place = std::lower_bound(m_all.cbegin(), m_all.cend(), agreement, comesBefore);
    const bool isKnown = place != m_all.cend() && (*place)->agreement().id == agreement;
    return isKnown ? (*place)->ids(kind) : QStringList();
}

} // namespace mra
