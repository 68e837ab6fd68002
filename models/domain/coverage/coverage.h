// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coveragecell.h"
#include "domain/coverage/coveragequery.h"
#include "domain/coverage/routes.h"

#include <QMap>

namespace mra {

/// The answer: one cell per territory of the group except the home, by code.
using Coverage = QMap<QString, CoverageCell>;

/// The answer is empty if home, sector or group does not exist in the snapshot. The query must be
/// for the day of the index.
[[nodiscard]] Coverage coverageOn(const DayIndex &index, const CoverageQuery &query);

/// One cell for every territory, in the order of the geography. The group is ignored, and the
/// home's own cell is meaningless. Empty if the home is unknown.
[[nodiscard]] std::vector<CoverageCell> cellsOf(const DayIndex &index, const CoverageQuery &query);

/// The routes and grants behind a cell; computed only for a cell that a user opens.
struct CellRoutes
{
    QList<AgreementId> agreements; ///< of the routes with the best rung, sorted, each once
    QList<GrantId> grants;         ///< of the same routes, sorted, each once
    QList<GrantId> competence;     ///< live accreditation grants, if that layer is asked for
    HeldBySet heldBy;              ///< why the best routes stay below `usable`
    friend bool operator==(const CellRoutes &, const CellRoutes &) = default;
};
[[nodiscard]] CellRoutes routesOfCell(const DayIndex &index, const CoverageQuery &query,
                                      const TerritoryId &cell);

class BestRoutes;

/// The cells for all pairs of issuer and acceptor.
class WorldCoverage
{
public:
    WorldCoverage(const DayIndex &index, const RouteQuery &query);
    ~WorldCoverage();
    Q_DISABLE_COPY_MOVE(WorldCoverage)

    /// Takes territory numbers of the geography.
    [[nodiscard]] CoverageCell cell(int issuer, int acceptor) const;

private:
    LayerSet m_layers;
    size_t m_count; ///< number of territories
    std::unique_ptr<BestRoutes> m_bests;
};

} // namespace mra
