// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/plaincoverage.h"

#include "support/plainwalk.h"

namespace mra {

using namespace plain;

namespace {

template <class IdType>
QList<IdType> sortedIds(const QSet<QString> &set)
{
    QStringList texts(set.begin(), set.end());
    texts.sort();
    QList<IdType> ids;
    for (const QString &text : texts)
        ids.append({text});
    return ids;
}

/// The cells of one direction, each compared with its narrow reading.
std::vector<FullCell> direction(const Snapshot &snapshot, const CoverageQuery &query,
                                Direction direction)
{
    const Walk wide(snapshot, query, direction, Reading::Wide);
    const Walk narrow(snapshot, query, direction, Reading::Narrow);
    const auto rung = [](const Gathered &g) { return g.best ? g.best->rung : Rung::None; };
    std::vector<FullCell> cells(size_t(snapshot.all<Territory>().size()));
    for (size_t number = 0; number < cells.size(); ++number) {
        const Gathered &gathered = wide.cell(int(number));
        FullCell &cell = cells[number];
        cell.rung = rung(gathered);
        if (gathered.best) {
            cell.flags = gathered.best->flags;
            cell.layer = gathered.best->layer;
        }
        if (cell.rung != rung(narrow.cell(int(number))))
            cell.flags.insert(Flag::Imprecise);
        cell.routes.heldBy = gathered.heldBy;
        cell.routes.agreements = sortedIds<AgreementId>(gathered.agreements);
        cell.routes.grants = sortedIds<GrantId>(gathered.grants);
        cell.routes.competence = sortedIds<GrantId>(gathered.competence);
    }
    return cells;
}

template <class IdType>
QList<IdType> unite(const QList<IdType> &a, const QList<IdType> &b)
{
    QList<IdType> united;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(united));
    return united;
}

FullCell mutual(const FullCell &out, const FullCell &in)
{
    FullCell cell = out.rung < in.rung ? in : out;
    if (out.rung == in.rung) {
        cell.flags = out.flags | in.flags;
        cell.layer = std::max(out.layer, in.layer); // null sorts before every layer
        cell.routes.heldBy = out.routes.heldBy | in.routes.heldBy;
        cell.routes.agreements = unite(out.routes.agreements, in.routes.agreements);
        cell.routes.grants = unite(out.routes.grants, in.routes.grants);
    } else if (cell.rung != Rung::Unknown) {
        cell.flags.insert(Flag::OneWay);
    }
    cell.routes.competence = unite(out.routes.competence, in.routes.competence);
    return cell;
}

/// The cells of the layers asked together, in the order of the territories.
std::vector<FullCell> cellsOf(const Snapshot &snapshot, const CoverageQuery &query)
{
    if (query.direction != Direction::Mutual)
        return direction(snapshot, query, query.direction);
    std::vector<FullCell> cells = direction(snapshot, query, Direction::Outgoing);
    const auto incoming = direction(snapshot, query, Direction::Incoming);
    std::transform(cells.begin(), cells.end(), incoming.begin(), cells.begin(), mutual);
    return cells;
}

} // namespace

FullCoverage plainCoverageOn(const Snapshot &snapshot, const CoverageQuery &query)
{
    const Geography geography(snapshot, query.on, Reading::Wide);
    const int home = geography.numberOf(query.home);
    const bool known = home >= 0 && (!query.sector || snapshot.contains<Sector>(*query.sector)) &&
                       (!query.group || snapshot.contains<TerritoryGroup>(*query.group));
    if (!known)
        return {};
    std::vector<FullCell> cells = cellsOf(snapshot, query);
    query.layers.each([&](Layer layer) {
        if (layer == Layer::Accreditation)
            return;
        CoverageQuery alone = query;
        alone.layers = {layer};
        const std::vector<FullCell> ofLayer = cellsOf(snapshot, alone);
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i].byLayer[size_t(layer)] = LayerCell{ofLayer[i].rung, ofLayer[i].flags};
    });
    FullCoverage coverage;
    const TerritorySet asked = query.group ? geography.membersOf(*query.group) : geography.all();
    asked.each([&](int number) {
        if (number != home)
            coverage.insert(geography.codeOf(number), std::move(cells[size_t(number)]));
    });
    return coverage;
}

FullCoverage fullCoverageOn(const Snapshot &snapshot, const CoverageQuery &query)
{
    const DayIndex index = indexOn(snapshot, query.on);
    const Coverage cells = coverageOn(index, query);
    FullCoverage coverage;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        coverage.insert(cell.key(), {*cell, routesOfCell(index, query, {cell.key()})});
    return coverage;
}

} // namespace mra
