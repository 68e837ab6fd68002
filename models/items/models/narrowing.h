// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/awaitednames.h"
#include "items/tables/factsmaker.h"
#include "items/tables/recordfacets.h"

namespace mra {

/// What a list asks of the records of a kind: that a search meets them, that they give chosen
/// answers, that they are among given ones.
class Narrowing
{
public:
    /// Where the names of a snapshot are not there to be searched yet, the records that are shown
    /// stay until `found` is called.
    Narrowing(RecordKind kind, const std::shared_ptr<NamePools> &names,
              const std::function<bool(const QString &id)> &isShown,
              const std::function<void()> &found);

    void setSearch(const QString &text) { m_search = SearchQuery(text); }
    void setFacets(const FacetChoice &choice) { m_choice = choice; }
    [[nodiscard]] const FacetChoice &facets() const { return m_choice; }
    void setIds(const std::optional<QStringList> &ids);

    /// Looks anew for the records that the search meets.
    void search(const Snapshot &snapshot);
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    /// Whether the ids rest on more than which records there are.
    [[nodiscard]] bool isAsked() const { return !m_search.isEmpty() || !m_choice.isEmpty(); }
    /// In the order of the table. Records without facts yet pass only where nothing is asked.
    [[nodiscard]] QStringList idsIn(const Snapshot &snapshot, const FactsOfAll &facts) const;
    [[nodiscard]] FacetCounts countsIn(const Snapshot &snapshot, const FactsOfAll &facts) const;

private:
    template <class Take>
    void eachFound(const Snapshot &snapshot, const Take &take) const;

    const RecordKind m_kind;
    const std::function<bool(const QString &id)> m_isShown;
    AwaitedNames m_names;
    SearchQuery m_search;
    FacetChoice m_choice;
    std::optional<QSet<QString>> m_only;
    std::vector<Match> m_met; ///< of the search, by place in the table of the snapshot
    bool m_isAwaited = false; ///< the names of the snapshot are not there to be searched
};

} // namespace mra
