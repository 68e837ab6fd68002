// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/generator.h"

#include "domain/records/childkeys.h"
#include "exchange/import.h"

#include <random>

namespace mra {

namespace {

/// Pairs of ids that are swapped. As a swap never maps two ids to one, children with different keys
/// keep different keys.
class Exchange
{
public:
    /// False if one of the two is swapped already.
    bool add(const QString &a, const QString &b)
    {
        if (m_other.contains(a) || m_other.contains(b))
            return false;
        m_other.insert(a, b);
        m_other.insert(b, a);
        return true;
    }
    void apply(QString &id) const { id = m_other.value(id, id); }

private:
    QHash<QString, QString> m_other;
};

/// What makes one copy differ from its original.
struct Variation
{
    Exchange territories;
    Exchange bodies;
    Exchange sectors;
    int years = 0; ///< back in time, events and reports alike

    template <class T>
    void operator()(const char *key, T &value, const Field &) const
    {
        if constexpr (std::is_same_v<T, PartialDate>) {
            if (QLatin1String(key) != QLatin1String("as_of"))
                shift(value);
        } else if constexpr (std::is_same_v<T, Ref>) {
            if (value.kind == RefKind::Territory)
                territories.apply(value.id);
            else if (value.kind == RefKind::Body)
                bodies.apply(value.id);
        } else if constexpr (std::is_same_v<T, BodyId>) {
            bodies.apply(value.value);
        } else if constexpr (std::is_same_v<T, SectorId>) {
            sectors.apply(value.value);
        } else if constexpr (std::is_same_v<T, QList<SectorId>>) {
            for (SectorId &sector : value)
                sectors.apply(sector.value);
        }
    }

private:
    /// Shifts by whole years, which keeps the precision and the order of dates.
    void shift(PartialDate &date) const
    {
        if (date.isNull())
            return;
        const QString text = date.firstDay().addYears(-years).toString(Qt::ISODate);
        date = *PartialDate::parse(text.left(date.text().size()));
    }
};

class Generator
{
public:
    Generator(const Snapshot &reference, quint64 seed);

    Agreement copy(const Agreement &original, int number);

private:
    Variation variation(const Agreement &original);
    QString territoryOf(const Ref &party) const;
    void exchangeTerritories(const QString &a, const QString &b, Variation &variation) const;
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % quint64(limit)); }

    const Snapshot &m_reference;
    QMap<QString, QMap<BodyKind, QStringList>> m_bodies; ///< by territory of the seat
    QStringList m_seats;
    QStringList m_sectors;
    std::mt19937_64 m_random;
};

Generator::Generator(const Snapshot &reference, quint64 seed)
    : m_reference(reference)
    , m_sectors(reference.all<Sector>().keys())
    , m_random(seed)
{
    for (const auto &body : reference.all<Body>()) {
        if (!body->country.isEmpty())
            m_bodies[body->country.value][body->bodyKind].append(body->id.value);
    }
    m_seats = m_bodies.keys();
}

QString Generator::territoryOf(const Ref &party) const
{
    if (party.kind == RefKind::Territory)
        return party.id;
    const auto body = m_reference.find<Body>(BodyId{party.id});
    return body ? body->country.value : QString();
}

/// Swaps two territories, and the bodies seated in them as far as there are pairs of one kind.
void Generator::exchangeTerritories(const QString &a, const QString &b, Variation &variation) const
{
    if (!variation.territories.add(a, b))
        return;
    const auto bodiesOfA = m_bodies.value(a);
    for (auto kind = bodiesOfA.begin(); kind != bodiesOfA.end(); ++kind) {
        const QStringList bodiesOfB = m_bodies.value(b).value(kind.key());
        for (qsizetype i = 0; i < std::min(kind->size(), bodiesOfB.size()); ++i)
            variation.bodies.add(kind->at(i), bodiesOfB.at(i));
    }
}

Variation Generator::variation(const Agreement &original)
{
    Variation result;
    result.years = int(below(13));
    for (int i = 0; i < 2 && !original.parties.isEmpty(); ++i) {
        const Ref party = original.parties.at(below(original.parties.size())).who;
        const QString territory = territoryOf(party);
        if (!territory.isEmpty())
            exchangeTerritories(territory, m_seats.at(below(m_seats.size())), result);
    }
    if (!original.grants.isEmpty()) {
        const SectorId sector = original.grants.at(below(original.grants.size())).sector;
        result.sectors.add(sector.value, m_sectors.at(below(m_sectors.size())));
    }
    return result;
}

Agreement Generator::copy(const Agreement &original, int number)
{
    const QString suffix = QStringLiteral("-%1").arg(number, 3, 10, QLatin1Char('0'));
    const Variation vary = variation(original);
    Agreement result = original;
    result.id.value += suffix;
    Agreement::fields(result, vary);
    Agreement::children(result, [&](const char *, auto &children) {
        using Child = typename std::decay_t<decltype(children)>::value_type;
        for (Child &child : children) {
            Child::fields(child, vary);
            if constexpr (std::is_same_v<Child, Link>)
                child.to.value += suffix;
            if constexpr (hasGivenId<Child>)
                child.id.value += suffix;
            else
                child.id.value = uuidOfKey(childKey(result.id.value, child));
        }
    });
    return result;
}

/// Adds scopes like the present ones, for the sectors that follow.
void addScopes(Agreement &agreement, const QStringList &sectors, int times)
{
    QSet<QString> keys;
    for (const Grant &grant : std::as_const(agreement.grants))
        keys.insert(grant.id.value);
    const QList<Grant> originals = agreement.grants;
    for (const Grant &original : originals) {
        const qsizetype place = sectors.indexOf(original.sector.value);
        for (int step = 1; step < times; ++step) {
            Grant grant = original;
            grant.sector.value = sectors[(place + step) % sectors.size()];
            grant.id.value = uuidOfKey(childKey(agreement.id.value, grant));
            if (!keys.contains(grant.id.value))
                agreement.grants << grant;
            keys.insert(grant.id.value);
        }
    }
}

} // namespace

Snapshot snapshotOf(const Edits &edits)
{
    Snapshot result;
    for (const Edit &edit : edits)
        result.apply(edit);
    return result;
}

Edits generatedEdits(int times, quint64 seed)
{
    Edits result = planImport(referenceData(), {}).edits;
    const Snapshot reference = snapshotOf(result);
    Generator generator(reference, seed);
    for (int number = 1; number < times; ++number) {
        for (const auto &agreement : reference.all<Agreement>())
            result.append(Edit::create(generator.copy(*agreement, number)));
    }
    return result;
}

Edits officeEdits()
{
    constexpr int times = 28;     // as many agreements as in the reference data
    constexpr int scopesEach = 3; // scopes added for each of theirs
    Edits result = generatedEdits(times);
    QStringList sectors;
    for (const Edit &edit : std::as_const(result)) {
        if (const auto *sector = std::get_if<Sector>(&*edit.after))
            sectors << sector->id.value;
    }
    for (Edit &edit : result) {
        if (auto *agreement = std::get_if<Agreement>(&edit.after.detached()))
            addScopes(*agreement, sectors, scopesEach);
    }
    return result;
}

} // namespace mra
