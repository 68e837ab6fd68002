// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragecell.h"
#include "domain/coverage/coveragequery.h"
#include "domain/coverage/routes.h"

#include <QMap>

namespace mra {

/// The answer: a cell for each territory of the group but the home, by code.
using Coverage = QMap<QString, CoverageCell>;

/// Home, sector and group must exist in the snapshot; unknown ones give an empty answer. The query
/// is of the day of the index.
[[nodiscard]] Coverage coverageOn(const DayIndex &index, const CoverageQuery &query);

/// Of every territory, in the order of the geography; the group plays no part, and the home's own
/// cell says nothing. Empty for an unknown home.
[[nodiscard]] std::vector<CoverageCell> cellsOf(const DayIndex &index, const CoverageQuery &query);

/// What a cell rests on: looked up for a cell that somebody opens.
struct CellRoutes
{
    QList<AgreementId> agreements; ///< of the routes of the best rung, sorted, each once
    QList<GrantId> grants;         ///< likewise
    QList<GrantId> competence;     ///< live accreditation grants, where that layer is asked
    HeldBySet heldBy;              ///< why the routes of the best rung are below `usable`
    friend bool operator==(const CellRoutes &, const CellRoutes &) = default;
};
[[nodiscard]] CellRoutes routesOfCell(const DayIndex &index, const CoverageQuery &query,
                                      const TerritoryId &cell);

class BestRoutes;

/// The cells of every issuer and every acceptor at once.
class WorldCoverage
{
public:
    WorldCoverage(const DayIndex &index, const RouteQuery &query);
    ~WorldCoverage();
    Q_DISABLE_COPY_MOVE(WorldCoverage)

    /// By numbers of the geography.
    [[nodiscard]] CoverageCell cell(int issuer, int acceptor) const;

private:
    LayerSet m_layers;
    size_t m_count; ///< of territories
    std::unique_ptr<BestRoutes> m_bests;
};

} // namespace mra
