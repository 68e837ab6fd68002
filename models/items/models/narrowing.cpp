// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/narrowing.h"

namespace mra {

Narrowing::Narrowing(RecordKind kind, const std::shared_ptr<NamePools> &names,
                     const std::function<bool(const QString &id)> &isShown,
                     const std::function<void()> &found)
    : m_kind(kind)
    , m_isShown(isShown)
    , m_names(names)
{
    QObject::connect(&m_names, &AwaitedNames::ready, &m_names, found);
}

void Narrowing::setIds(const std::optional<QStringList> &ids)
{
    m_only = ids ? std::optional(QSet<QString>(ids->cbegin(), ids->cend())) : std::nullopt;
}

void Narrowing::search(const Snapshot &snapshot)
{
    m_met.clear();
    m_isAwaited = false;
    if (m_search.isEmpty())
        return;
    m_names.setSnapshot(snapshot);
    const NamePool::Shared pool = m_names.pool();
    m_isAwaited = !pool;
    if (!pool)
        return;
    const std::vector<Match> all = pool->find(m_search);
    const auto [first, end] = pool->placesOf(m_kind);
    m_met.assign(all.begin() + ptrdiff_t(first), all.begin() + ptrdiff_t(end));
}

/// Calls take(id) for each record that the search finds and that is among the given ids. Until the
/// names are collected, these are the records that are shown.
template <class Take>
void Narrowing::eachFound(const Snapshot &snapshot, const Take &take) const
{
    const auto isMet = [this](size_t place, const QString &id) {
        return m_search.isEmpty() || (m_isAwaited ? m_isShown(id) : m_met[place] != Match::None);
    };
    withRecordType(m_kind, [&]<class T>(std::type_identity<T>) {
        size_t place = 0;
        for (const auto &record : snapshot.all<T>()) {
            const QString &id = record->id.value;
            if (isMet(place++, id) && (!m_only || m_only->contains(id)))
                take(id);
        }
    });
}

QStringList Narrowing::idsIn(const Snapshot &snapshot, const FactsOfAll &facts) const
{
    const QList<QStringList> chosen = chosenOf(m_kind, m_choice);
    QStringList ids;
    eachFound(snapshot, [&](const QString &id) {
        if (isAsked()) {
            const auto known = facts.constFind(id);
            if (known == facts.constEnd() || !passes(chosen, **known))
                return;
        }
        ids << id;
    });
    return ids;
}

FacetCounts Narrowing::countsIn(const Snapshot &snapshot, const FactsOfAll &facts) const
{
    QList<const RecordFacts *> records;
    eachFound(snapshot, [&](const QString &id) {
        const auto known = facts.constFind(id);
        if (known != facts.constEnd())
            records << known->get();
    });
    return facetCountsOf(m_kind, m_choice, records);
}

} // namespace mra
