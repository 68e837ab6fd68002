// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/awaitednames.h"
#include "items/tables/factsmaker.h"
#include "items/tables/recordfacets.h"

namespace mra {

/// The conditions of a list of records: a search that must find them, answers of facets that they
/// must give, and a set of ids to which they must belong.
class Narrowing
{
public:
    /// As long as the names of a snapshot are not collected, a search keeps the records that are
    /// shown, as told by `isShown`. `found` is called once they are; search() must then be called
    /// again.
    Narrowing(RecordKind kind, const std::shared_ptr<NamePools> &names,
              const std::function<bool(const QString &id)> &isShown,
              const std::function<void()> &found);

    void setSearch(const QString &text) { m_search = SearchQuery(text); }
    void setFacets(const FacetChoice &choice) { m_choice = choice; }
    [[nodiscard]] const FacetChoice &facets() const { return m_choice; }
    void setIds(const std::optional<QStringList> &ids);

    /// Runs the search; to be called after the search text or the snapshot has changed.
    void search(const Snapshot &snapshot);
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    /// Whether there is a search text or a chosen answer.
    [[nodiscard]] bool isAsked() const { return !m_search.isEmpty() || !m_choice.isEmpty(); }
    /// The ids of the records that meet all conditions, in the order of the table. If isAsked(),
    /// records whose facts are not known yet are left out.
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
    std::vector<Match> m_met; ///< results of the search, by place in the table of the snapshot
    bool m_isAwaited = false; ///< the names of the snapshot are not collected yet
};

} // namespace mra
