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
    QString match; ///< why it was found; empty if the name shows it (foundReason)
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The hits of one kind: favourites first, then the better matches; equal ones by name.
struct SearchGroup
{
    RecordKind kind = RecordKind::Agreement;
    QString label;
    QList<SearchHit> hits;
    int count = 0; ///< of all hits, including those left out
    friend bool operator==(const SearchGroup &, const SearchGroup &) = default;
};

/// What is searched for in all records.
struct SearchRequest
{
    SearchQuery query;
    QString language;
    QSet<RecordKey> favourites = {};
    int most = 8; ///< hits shown of each kind
};

/// What NamePool::find() finds, by kind: kinds with a whole name or code that matches come first,
/// then agreements, bodies, territories, groups and projects. The pool must be that of the
/// snapshot.
[[nodiscard]] QList<SearchGroup> searchGroups(const NamePool &pool, const Snapshot &snapshot,
                                              const SearchRequest &request);

} // namespace mra
