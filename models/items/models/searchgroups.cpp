// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/searchgroups.h"

#include "items/texts/foundreason.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <QCollator>
#include <QLocale>

namespace mra {

namespace {

/// The order in which people look for things, used if no kind has an exact match.
constexpr std::array kindsInOrder{RecordKind::Agreement, RecordKind::Body,    RecordKind::Territory,
                                  RecordKind::Group,     RecordKind::Project, RecordKind::Sector,
                                  RecordKind::ClassCode, RecordKind::Source};
static_assert(kindsInOrder.size() == keysOf<RecordKind>.size(), "each kind is found");

/// Only this many of the best hits are sorted by name: nobody reads a list of thousands to its end.
constexpr size_t ordered = 200;

/// A hit, and its place in the order of hits: lower is better.
struct Ranked
{
    int rank = 0;
    size_t place = 0;
};

/// The hits of one kind.
struct KindHits
{
    std::vector<Ranked> best; ///< by rank; at most `ordered`
    int count = 0;
    bool isExact = false;
};

KindHits hitsOf(RecordKind kind, const NamePool &pool, const std::vector<Match> &matches,
                const SearchRequest &request)
{
    QSet<size_t> favourites;
    for (const RecordKey &key : request.favourites) {
        if (const auto place = key.kind == kind ? pool.placeOf(key) : std::nullopt)
            favourites.insert(*place);
    }
    const size_t most = std::max(ordered, size_t(request.most));
    KindHits hits;
    std::array<std::vector<Ranked>, size_t(Match::None) + 1> byRank; // favourites come first
    const auto [first, end] = pool.placesOf(kind);
    for (size_t place = first; place < end; ++place) {
        if (matches[place] == Match::None)
            continue;
        ++hits.count;
        hits.isExact = hits.isExact || matches[place] == Match::Exact;
        const size_t rank = favourites.contains(place) ? 0 : size_t(matches[place]) + 1;
        if (byRank[rank].size() < most)
            byRank[rank].push_back({int(rank), place});
    }
    for (const auto &equals : byRank) {
        const size_t room = std::min(equals.size(), most - std::min(most, hits.best.size()));
        hits.best.insert(hits.best.end(), equals.begin(), equals.begin() + ptrdiff_t(room));
        if (hits.best.size() >= size_t(request.most))
            break; // hits of a worse rank are not shown
    }
    return hits;
}

/// A hit with its name, and what the name is ordered by: keys are compared faster than names.
struct Named
{
    int rank = 0;
    size_t place = 0;
    QString name;
    QCollatorSortKey key;
};

/// The best hits by rank, then by name.
std::vector<Named> inOrder(const KindHits &hits, const NamePool &pool, const SearchRequest &request)
{
    QCollator collator{QLocale(request.language)};
    collator.setNumericMode(true);
    std::vector<Named> named;
    named.reserve(hits.best.size());
    for (const Ranked &hit : hits.best) {
        const QString name = nameOf(*pool.record(hit.place), request.language);
        named.push_back({hit.rank, hit.place, name, collator.sortKey(name)});
    }
    std::stable_sort(named.begin(), named.end(), [](const Named &a, const Named &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.key < b.key;
    });
    return named;
}

SearchGroup groupOf(RecordKind kind, const KindHits &hits, const NamePool &pool,
                    const Snapshot &snapshot, const SearchRequest &request)
{
    const std::vector<Named> named = inOrder(hits, pool, request);
    SearchGroup group{kind, labelOf(kind), {}, hits.count};
    for (size_t i = 0; i < std::min(named.size(), size_t(request.most)); ++i) {
        const Named &hit = named[i];
        const Record &record = *pool.record(hit.place);
        group.hits.append({keyOf(record), hit.name,
                           foundReason(snapshot, record, request.query, request.language)});
    }
    return group;
}

} // namespace

QList<SearchGroup> searchGroups(const NamePool &pool, const Snapshot &snapshot,
                                const SearchRequest &request)
{
    const std::vector<Match> matches = pool.find(request.query);
    std::vector<std::pair<RecordKind, KindHits>> kinds;
    for (const RecordKind kind : kindsInOrder) {
        if (KindHits hits = hitsOf(kind, pool, matches, request); hits.count > 0)
            kinds.emplace_back(kind, std::move(hits));
    }
    // A person who types a whole code or name wants that record.
    std::stable_partition(kinds.begin(), kinds.end(),
                          [](const auto &found) { return found.second.isExact; });
    QList<SearchGroup> groups;
    for (auto &[kind, hits] : kinds)
        groups << groupOf(kind, hits, pool, snapshot, request);
    return groups;
}

} // namespace mra
