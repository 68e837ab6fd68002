// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/coverage.h"

#include "domain/coverage/bestroutes.h"

namespace mra {

namespace {

/// The cells of one direction.
std::vector<CoverageCell> cellsOneWay(const DayIndex &index, const RouteMatch &match,
                                      LayerSet layers, int home, bool isOutgoing)
{
    const auto count = size_t(index.snapshot().all<Territory>().size());
    BestRoutes best(count);
    match.each(index, [&](const IndexRow &row, const RouteMatch::Found &found) {
        if (row.layer == Layer::Accreditation ||
            !index.set(isOutgoing ? row.issuers : row.acceptors).contains(home))
            return;
        const TerritorySet &others = index.set(isOutgoing ? row.acceptors : row.issuers);
        best.addRow(row, found,
                    [&](auto &&add) { others.each([&](int number) { add(size_t(number)); }); });
    });
    std::vector<CoverageCell> cells(count);
    for (size_t place = 0; place < count; ++place) {
        if (int(place) != home)
            cells[place] = best.cell(place, layers);
    }
    return cells;
}

/// Combines both directions. If both have the same rung, that is the result; otherwise the better
/// one, flagged one-way (§7).
template <class Cell>
void makeMutual(Cell &cell, const Cell &in)
{
    if (cell.rung == in.rung) {
        cell.flags |= in.flags;
        return;
    }
    if (cell.rung < in.rung) {
        cell.rung = in.rung;
        cell.flags = in.flags;
    }
    if (cell.rung != Rung::Unknown)
        cell.flags.insert(Flag::OneWay);
}

CoverageCell mutual(const CoverageCell &out, const CoverageCell &in)
{
    CoverageCell cell = out;
    cell.layer = out.rung == in.rung
                     ? std::max(out.layer, in.layer) // nullopt sorts before every layer
                 : out.rung < in.rung ? in.layer
                                      : out.layer;
    makeMutual(cell, in);
    for (size_t layer = 0; layer < cell.byLayer.size(); ++layer) {
        if (cell.byLayer[layer])
            makeMutual(*cell.byLayer[layer], *in.byLayer[layer]);
    }
    return cell;
}

/// Adds the routes of one direction that have the rung.
void addRoutes(CellRoutes &routes, const std::vector<Route> &all, Rung rung)
{
    for (const Route &route : all) {
        if (route.layer == Layer::Accreditation) {
            routes.competence.append(route.grant->id);
        } else if (route.rung == rung) {
            routes.agreements.append(route.agreement->id);
            routes.heldBy |= route.heldBy;
            if (route.grant)
                routes.grants.append(route.grant->id);
        }
    }
}

template <class IdType>
void sortOnce(QList<IdType> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

Rung bestOf(const std::vector<Route> &routes)
{
    return routes.empty() || routes.front().layer == Layer::Accreditation ? Rung::None
                                                                          : routes.front().rung;
}

} // namespace

std::vector<CoverageCell> cellsOf(const DayIndex &index, const CoverageQuery &query)
{
    Q_ASSERT(query.on == index.day());
    const int home = index.geography().numberOf(query.home);
    if (home < 0)
        return {};
    const RouteMatch match(index, query.routes());
    if (query.direction != Direction::Mutual)
        return cellsOneWay(index, match, query.layers, home,
                           query.direction == Direction::Outgoing);
    std::vector<CoverageCell> cells = cellsOneWay(index, match, query.layers, home, true);
    const auto incoming = cellsOneWay(index, match, query.layers, home, false);
    std::transform(cells.begin(), cells.end(), incoming.begin(), cells.begin(), mutual);
    return cells;
}

Coverage coverageOn(const DayIndex &index, const CoverageQuery &query)
{
    const Snapshot &snapshot = index.snapshot();
    const bool isKnown = (!query.sector || snapshot.contains<Sector>(*query.sector)) &&
                         (!query.group || snapshot.contains<TerritoryGroup>(*query.group));
    const std::vector<CoverageCell> cells =
        isKnown ? cellsOf(index, query) : std::vector<CoverageCell>();
    if (cells.empty())
        return {};
    const Geography &geography = index.geography();
    const int home = geography.numberOf(query.home);
    const TerritorySet asked = query.group ? geography.membersOf(*query.group) : geography.all();
    Coverage coverage;
    asked.each([&](int number) {
        if (number != home)
            coverage.insert(coverage.cend(), geography.codeOf(number), cells[size_t(number)]);
    });
    return coverage;
}

CellRoutes routesOfCell(const DayIndex &index, const CoverageQuery &query, const TerritoryId &cell)
{
    const RouteQuery asked = query.routes();
    std::vector<Route> out;
    std::vector<Route> in;
    if (query.direction != Direction::Incoming)
        out = routesBetween(index, query.home, cell, asked);
    if (query.direction != Direction::Outgoing)
        in = routesBetween(index, cell, query.home, asked);
    const Rung best = std::max(bestOf(out), bestOf(in));
    CellRoutes routes;
    addRoutes(routes, out, best);
    addRoutes(routes, in, best);
    sortOnce(routes.agreements);
    sortOnce(routes.grants);
    sortOnce(routes.competence);
    return routes;
}

// --- the world

WorldCoverage::WorldCoverage(const DayIndex &index, const RouteQuery &query)
    : m_layers(query.layers)
    , m_count(size_t(index.snapshot().all<Territory>().size()))
    , m_bests(std::make_unique<BestRoutes>(m_count * m_count))
{
    const RouteMatch match(index, query);
    match.each(index, [&](const IndexRow &row, const RouteMatch::Found &found) {
        if (row.layer == Layer::Accreditation)
            return;
        const TerritorySet &acceptors = index.set(row.acceptors);
        m_bests->addRow(row, found, [&](auto &&add) {
            index.set(row.issuers).each([&](int issuer) {
                const size_t first = size_t(issuer) * m_count;
                acceptors.each([&](int acceptor) { add(first + size_t(acceptor)); });
            });
        });
    });
}

WorldCoverage::~WorldCoverage() = default;

CoverageCell WorldCoverage::cell(int issuer, int acceptor) const
{
    return issuer == acceptor
               ? CoverageCell()
               : m_bests->cell(size_t(issuer) * m_count + size_t(acceptor), m_layers);
}

} // namespace mra
