// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// Where the text of §6 and §7 can be read in two ways, this reading was taken:
//  1. Routes of the accreditation layer are no routes of a cell: it stays `none` without a layer.
//  2. Flags in order: compared one by one in the order of the vocabulary.
//  3. The narrow reading of a cell is the whole evaluation of one direction over again; the cells
//     of a group are those of the wide reading.
//  4. Competence of a mutual cell: the grants of either direction. A grant that is not activated is
//     not live, so it is no ground of competence either.
//  5. A layer alone is the whole evaluation over again, its own narrow reading included.

#include "oracleroutes.h"

#include <algorithm>

namespace mra {

using namespace oracle;

namespace {

FlagSet setOf(const Flags &flags)
{
    FlagSet set;
    for (Flag flag : flags)
        set.insert(flag);
    return set;
}

bool isBetter(const Way &a, const Way &b)
{
    if (a.rung != b.rung)
        return a.rung > b.rung;
    if (a.flags.size() != b.flags.size())
        return a.flags.size() < b.flags.size();
    if (a.flags.contains(Flag::Partial) != b.flags.contains(Flag::Partial))
        return b.flags.contains(Flag::Partial);
    if (a.from->layer != b.from->layer)
        return a.from->layer < b.from->layer;
    if (!(a.from->agreement->id == b.from->agreement->id))
        return a.from->agreement->id < b.from->agreement->id;
    return a.flags < b.flags;
}

template <class Id>
void addOnce(QList<Id> &ids, const Id &id)
{
    if (!ids.contains(id))
        ids.append(id);
    std::sort(ids.begin(), ids.end());
}

FullCell cellOf(const Query &query, const std::vector<Candidate> &candidates, const QString &issuer,
                const QString &acceptor)
{
    std::vector<Way> ways;
    FullCell cell;
    for (const Candidate &candidate : candidates) {
        if (!holds(query, candidate, issuer, acceptor))
            continue;
        if (candidate.layer != Layer::Accreditation) {
            if (const auto way = wayOf(query, candidate, issuer, acceptor))
                ways.push_back(*way);
        } else if (candidate.live && !isNotActivated(candidate, issuer, acceptor)) {
            addOnce(cell.routes.competence, candidate.grant->id);
        }
    }
    if (ways.empty())
        return cell;
    const Way best = *std::min_element(ways.begin(), ways.end(), isBetter);
    cell.rung = best.rung;
    cell.flags = setOf(best.flags);
    cell.layer = best.from->layer;
    for (const Way &way : ways) {
        if (way.rung != best.rung)
            continue;
        cell.routes.heldBy |= way.heldBy;
        addOnce(cell.routes.agreements, way.from->agreement->id);
        if (way.from->grant)
            addOnce(cell.routes.grants, way.from->grant->id);
    }
    return cell;
}

FullCell mutualCell(const FullCell &out, const FullCell &in)
{
    FullCell cell = out.rung >= in.rung ? out : in;
    if (out.rung == in.rung) {
        cell.flags = out.flags | in.flags;
        cell.layer = std::max(out.layer, in.layer);
        cell.routes.heldBy = out.routes.heldBy | in.routes.heldBy;
        for (const AgreementId &id : in.routes.agreements)
            addOnce(cell.routes.agreements, id);
        for (const GrantId &id : in.routes.grants)
            addOnce(cell.routes.grants, id);
    } else if (cell.rung != Rung::Unknown) {
        cell.flags.insert(Flag::OneWay);
    }
    cell.routes.competence = out.routes.competence;
    for (const GrantId &id : in.routes.competence)
        addOnce(cell.routes.competence, id);
    return cell;
}

/// The cells of the layers asked, taken together.
FullCoverage coverageTogether(const Snapshot &snapshot, const CoverageQuery &asked)
{
    const Query wide{snapshot, asked, Reading::Wide};
    const Query narrow{snapshot, asked, Reading::Narrow};
    const std::vector<Candidate> widely = candidatesOf(wide);
    const std::vector<Candidate> narrowly = candidatesOf(narrow);
    const auto oneWay = [&](const QString &issuer, const QString &acceptor) {
        FullCell cell = cellOf(wide, widely, issuer, acceptor);
        if (cellOf(narrow, narrowly, issuer, acceptor).rung != cell.rung)
            cell.flags.insert(Flag::Imprecise);
        return cell;
    };

    Codes territories;
    for (const QString &territory : snapshot.all<Territory>().keys())
        territories.insert(territory);
    FullCoverage coverage;
    for (const QString &territory :
         asked.group ? membersOf(wide, asked.group->value) : territories) {
        const QString home = asked.home.value;
        if (territory == home)
            continue;
        if (asked.direction == Direction::Outgoing)
            coverage[territory] = oneWay(home, territory);
        else if (asked.direction == Direction::Incoming)
            coverage[territory] = oneWay(territory, home);
        else
            coverage[territory] = mutualCell(oneWay(home, territory), oneWay(territory, home));
    }
    return coverage;
}

} // namespace

FullCoverage oracleCoverage(const Snapshot &snapshot, const CoverageQuery &asked)
{
    if (!snapshot.contains<Territory>(asked.home) ||
        (asked.sector && !snapshot.contains<Sector>(*asked.sector)) ||
        (asked.group && !snapshot.contains<TerritoryGroup>(*asked.group)))
        return {};
    FullCoverage coverage = coverageTogether(snapshot, asked);
    for (const Layer layer : {Layer::Government, Layer::Scheme}) {
        if (!asked.layers.contains(layer))
            continue;
        CoverageQuery alone = asked;
        alone.layers = {layer};
        const FullCoverage ofLayer = coverageTogether(snapshot, alone);
        for (auto cell = ofLayer.begin(); cell != ofLayer.end(); ++cell)
            coverage[cell.key()].byLayer[size_t(layer)] = LayerCell{cell->rung, cell->flags};
    }
    return coverage;
}

std::vector<OracleRoute> oracleRoutes(const Snapshot &snapshot, const CoverageQuery &asked,
                                      const TerritoryId &issuer, const TerritoryId &acceptor)
{
    const Query query{snapshot, asked, Reading::Wide};
    const std::vector<Candidate> candidates = candidatesOf(query);
    std::vector<Way> ways;
    for (const Candidate &candidate : candidates) {
        if (candidate.layer == Layer::Accreditation ||
            !holds(query, candidate, issuer.value, acceptor.value))
            continue;
        if (const auto way = wayOf(query, candidate, issuer.value, acceptor.value))
            ways.push_back(*way);
    }
    const auto grantOf = [](const Way &way) {
        return way.from->grant ? way.from->grant->id : GrantId();
    };
    std::sort(ways.begin(), ways.end(), [&](const Way &a, const Way &b) {
        return isBetter(a, b) || (!isBetter(b, a) && grantOf(a) < grantOf(b));
    });
    std::vector<OracleRoute> routes;
    for (const Way &way : ways)
        routes.push_back({way.rung, setOf(way.flags), way.heldBy, way.from->layer,
                          way.from->agreement->id, grantOf(way)});
    return routes;
}

} // namespace mra
