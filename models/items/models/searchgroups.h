// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

namespace mra {

/// A record that a search found.
struct SearchHit
{
    RecordKey key;
    QString name;  ///< in the interface language
    QString match; ///< why it was found, where the name does not say so (foundReason)
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The hits of one kind, best first: favourites, then by how well they are met; among equals by
/// name.
struct SearchGroup
{
    RecordKind kind = RecordKind::Agreement;
    QString label;
    QList<SearchHit> hits;
    int count = 0; ///< of all hits, those left out included
    friend bool operator==(const SearchGroup &, const SearchGroup &) = default;
};

/// What the search over all records asks for.
struct SearchWish
{
    SearchQuery query;
    QString language;
    QSet<RecordKey> favourites = {};
    int most = 8; ///< hits of each kind
};

/// What NamePool::find() finds, by kind: a kind of which a whole name or code is met comes first,
/// else agreements, bodies, territories, groups and projects. The pool is that of the snapshot.
[[nodiscard]] QList<SearchGroup> searchGroups(const NamePool &pool, const Snapshot &snapshot,
                                              const SearchWish &wish);

} // namespace mra
