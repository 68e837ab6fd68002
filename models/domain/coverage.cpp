// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage.h"

#include "domain/agreementhistory.h"
#include "domain/representation.h"

namespace mra {

namespace {

/// How a grant meets the query, apart from dates and ends.
struct Match
{
    FlagSet flags;
    bool heldDown = false; ///< GENERAL or INDGOODS asked for by another name: at most in_force
};

/// A way from issuer to acceptor.
struct Route
{
    Rung rung = Rung::None;
    FlagSet flags;
    Layer layer = Layer::Government;
    const Agreement *agreement = nullptr;
    const Grant *grant = nullptr; ///< none: an agreement without grants
};

/// The best route first: highest rung, fewest flags, of as many without `partial`, then the layer,
/// the agreement and the flags in the order of their vocabulary.
bool isBetter(const Route &a, const Route &b)
{
    const auto order = [](const Route &r) {
        std::vector<Flag> flags;
        r.flags.each([&](Flag flag) { flags.push_back(flag); });
        return std::tuple(-int(r.rung), r.flags.size(), r.flags.contains(Flag::Partial), r.layer,
                          r.agreement->id, flags);
    };
    return order(a) < order(b);
}

/// What one cell has gathered: the best route, and all that reach its rung.
struct Gathered
{
    std::optional<Route> best;
    QSet<QString> agreements;
    QSet<QString> grants;
    QSet<QString> competence;

    void add(const Route &route)
    {
        if (best && route.rung < best->rung)
            return;
        if (!best || route.rung > best->rung) {
            agreements.clear();
            grants.clear();
        }
        agreements.insert(route.agreement->id.value);
        if (route.grant)
            grants.insert(route.grant->id.value);
        if (!best || isBetter(route, *best))
            best = route;
    }
};

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

/// The rung and flag that a status gives a route; nothing where it has not begun (§7, first table).
std::optional<Route> routeOf(const StatusAnswer &status)
{
    Route route;
    route.flags = status.flags;
    switch (status.status) {
    case Status::NotBegun:
        return std::nullopt;
    case Status::Negotiating:
        route.rung = Rung::Announced;
        break;
    case Status::Suspended:
        route.flags.insert(Flag::Suspended);
        [[fallthrough]];
    case Status::Signed:
        route.rung = Rung::Signed;
        break;
    case Status::ProvisionallyApplied:
    case Status::InForce:
        route.rung = Rung::InForce;
        break;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        route.flags.insert(Flag::Lapsed);
        break;
    case Status::Unknown:
        route.rung = Rung::Unknown;
        break;
    }
    return route;
}

/// One direction of a query in one reading.
class Walk
{
public:
    Walk(const Snapshot &snapshot, const CoverageQuery &query, Direction direction, Reading reading)
        : m_snapshot(snapshot)
        , m_query(query)
        , m_outgoing(direction == Direction::Outgoing)
        , m_geography(snapshot, query.on, reading)
        , m_home(m_geography.numberOf(query.home))
        , m_cells(size_t(snapshot.all<Territory>().size()))
    {
        for (const auto &agreement : snapshot.all<Agreement>())
            visit(*agreement);
    }

    [[nodiscard]] const Geography &geography() const { return m_geography; }
    [[nodiscard]] const Gathered &cell(int number) const { return m_cells[size_t(number)]; }

private:
    void visit(const Agreement &agreement);
    void visitWithoutGrants(const Agreement &agreement, const StatusAnswer &status,
                            const Representation &representation);
    void visitGrant(const Agreement &agreement, const Grant &grant,
                    const Representation &representation, const AgreementStatus &history);

    [[nodiscard]] std::optional<Match> match(const Grant &grant);
    [[nodiscard]] std::optional<Match> matchSector(const SectorId &sector) const;
    [[nodiscard]] TerritorySet partnersUnder(const Grant &grant,
                                             const Representation &representation) const;
    /// The status of the agreement, or of the grant, in this reading. Flags are those of both
    /// readings, and are shown by the wide one only.
    template <class... Of>
    [[nodiscard]] StatusAnswer statusRead(const AgreementStatus &history, const Of &...grant) const
    {
        return m_geography.reading() == Reading::Wide
                   ? history.statusOn(grant..., m_query.on)
                   : history.read(Reading::Narrow).statusOn(grant..., m_query.on);
    }
    /// Issuers for which a body is validly listed for the grant; `all` in a unilateral agreement.
    [[nodiscard]] TerritorySet listedFor(const Agreement &agreement, const Grant &grant) const;

    const Snapshot &m_snapshot;
    const CoverageQuery &m_query;
    bool m_outgoing;
    Geography m_geography;
    int m_home;
    std::vector<Gathered> m_cells;
    QHash<SectorId, std::optional<Match>> m_matches;
};

std::optional<Match> Walk::matchSector(const SectorId &sector) const
{
    const bool general = sector.value == QLatin1String("GENERAL");
    const bool anyGoods = general || sector.value == QLatin1String("INDGOODS");
    const FlagSet always = anyGoods ? FlagSet{Flag::CheckProgramme} : FlagSet();
    if (!m_query.sector || *m_query.sector == sector)
        return Match{always, false};
    const SectorId &asked = *m_query.sector;
    if (anyGoods) {
        const QString root = m_snapshot.rootOf(asked).value;
        const bool goods = root != QLatin1String("ACC") && root != QLatin1String("SVC");
        if (goods && (general || root != QLatin1String("AGRIFOOD")))
            return Match{always, true};
        return std::nullopt;
    }
    if (m_snapshot.isAtOrBelow(asked, sector))
        return Match();
    if (m_snapshot.isAtOrBelow(sector, asked))
        return Match{{Flag::Partial}, false};
    return std::nullopt;
}

std::optional<Match> Walk::match(const Grant &grant)
{
    if (m_query.activity && grant.activity != *m_query.activity)
        return std::nullopt;
    auto known = m_matches.find(grant.sector);
    if (known == m_matches.end())
        known = m_matches.insert(grant.sector, matchSector(grant.sector));
    std::optional<Match> match = *known;
    if (match && m_query.evidence && !grant.evidence.contains(*m_query.evidence))
        match->flags.insert(Flag::Partial);
    return match;
}

TerritorySet Walk::partnersUnder(const Grant &grant, const Representation &representation) const
{
    const TerritorySet issuers = representation.issuers(grant);
    const TerritorySet acceptors = representation.acceptors(grant);
    TerritorySet partners;
    if (!(m_outgoing ? issuers : acceptors).contains(m_home))
        return partners;
    (m_outgoing ? acceptors : issuers).each([&](int cell) {
        if (m_outgoing ? representation.mayRun(grant, m_home, cell)
                       : representation.mayRun(grant, cell, m_home))
            partners.insert(cell);
    });
    return partners;
}

TerritorySet Walk::listedFor(const Agreement &agreement, const Grant &grant) const
{
    TerritorySet listed;
    for (const Designation &designation : agreement.designations) {
        const SectorId &sector = designation.sector;
        const bool forSector = sector.isEmpty() || m_snapshot.isAtOrBelow(grant.sector, sector) ||
                               m_snapshot.isAtOrBelow(sector, grant.sector);
        const Validity validity = designation.validity.within(agreement.term());
        if (!forSector || !validity.contains(m_query.on, m_geography.reading()))
            continue;
        if (agreement.level == Level::Unilateral)
            return m_geography.all();
        const auto body = m_snapshot.find<Body>(designation.body);
        if (const int seat = body ? m_geography.numberOf(body->country) : -1; seat >= 0)
            listed.insert(seat);
    }
    return listed;
}

void Walk::visit(const Agreement &agreement)
{
    if (agreement.grants.isEmpty() && (m_query.sector || m_query.activity || m_query.evidence ||
                                       !m_query.layers.contains(layerOf(agreement.agreementKind)) ||
                                       layerOf(agreement.agreementKind) == Layer::Accreditation))
        return;
    const AgreementStatus history(m_snapshot, agreement);
    const Status status = history.read(m_geography.reading()).statusOn(m_query.on).status;
    if (status == Status::NotBegun)
        return;
    const Representation representation(m_geography, agreement, binds(status));
    if (agreement.grants.isEmpty())
        visitWithoutGrants(agreement, statusRead(history), representation);
    for (const Grant &grant : agreement.grants)
        visitGrant(agreement, grant, representation, history);
}

void Walk::visitWithoutGrants(const Agreement &agreement, const StatusAnswer &status,
                              const Representation &representation)
{
    auto route = routeOf(status);
    if (!route)
        return;
    route->layer = layerOf(agreement.agreementKind);
    route->agreement = &agreement;
    m_geography.all().each([&](int cell) {
        if (m_outgoing ? representation.areSides(m_home, cell)
                       : representation.areSides(cell, m_home))
            m_cells[size_t(cell)].add(*route);
    });
}

void Walk::visitGrant(const Agreement &agreement, const Grant &grant,
                      const Representation &representation, const AgreementStatus &history)
{
    const Layer layer = layerOf(agreement.agreementKind, grant.activity);
    if (!m_query.layers.contains(layer))
        return;
    const auto matched = match(grant);
    if (!matched)
        return;
    const TerritorySet partners = partnersUnder(grant, representation);
    if (partners.isEmpty())
        return;
    const bool live = history.read(m_geography.reading()).isLive(grant, m_query.on);
    if (layer == Layer::Accreditation) {
        if (live)
            partners.each(
                [&](int cell) { m_cells[size_t(cell)].competence.insert(grant.id.value); });
        return;
    }
    auto route = routeOf(statusRead(history, grant));
    if (!route)
        return;
    route->flags |= matched->flags;
    route->layer = layer;
    route->agreement = &agreement;
    route->grant = &grant;
    const TerritorySet listed = live ? listedFor(agreement, grant) : TerritorySet();
    partners.each([&](int cell) {
        Route here = *route;
        if (live) {
            const bool isListed = listed.contains(m_outgoing ? m_home : cell);
            const bool complete = agreement.listing == Listing::Complete;
            here.rung = matched->heldDown || (!isListed && complete) ? Rung::InForce : Rung::Usable;
            if (!isListed && !complete)
                here.flags.insert(Flag::ListingNotRecorded);
        }
        m_cells[size_t(cell)].add(here);
    });
}

/// The cells of one direction, each compared with its narrow reading.
std::vector<CoverageCell> direction(const Snapshot &snapshot, const CoverageQuery &query,
                                    Direction direction)
{
    const Walk wide(snapshot, query, direction, Reading::Wide);
    const Walk narrow(snapshot, query, direction, Reading::Narrow);
    const auto rung = [](const Gathered &g) { return g.best ? g.best->rung : Rung::None; };
    std::vector<CoverageCell> cells(size_t(snapshot.all<Territory>().size()));
    for (size_t number = 0; number < cells.size(); ++number) {
        const Gathered &gathered = wide.cell(int(number));
        CoverageCell &cell = cells[number];
        cell.rung = rung(gathered);
        if (gathered.best) {
            cell.flags = gathered.best->flags;
            cell.layer = gathered.best->layer;
        }
        if (cell.rung != rung(narrow.cell(int(number))))
            cell.flags.insert(Flag::Imprecise);
        cell.agreements = sortedIds<AgreementId>(gathered.agreements);
        cell.grants = sortedIds<GrantId>(gathered.grants);
        cell.competence = sortedIds<GrantId>(gathered.competence);
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

CoverageCell mutual(const CoverageCell &out, const CoverageCell &in)
{
    CoverageCell cell = out.rung < in.rung ? in : out;
    if (out.rung == in.rung) {
        cell.flags = out.flags | in.flags;
        cell.layer = std::max(out.layer, in.layer); // none sorts before every layer
        cell.agreements = unite(out.agreements, in.agreements);
        cell.grants = unite(out.grants, in.grants);
    } else if (cell.rung != Rung::Unknown) {
        cell.flags.insert(Flag::OneWay);
    }
    cell.competence = unite(out.competence, in.competence);
    return cell;
}

} // namespace

Coverage coverageOn(const Snapshot &snapshot, const CoverageQuery &query)
{
    const Geography geography(snapshot, query.on, Reading::Wide);
    const int home = geography.numberOf(query.home);
    const bool known = home >= 0 && (!query.sector || snapshot.contains<Sector>(*query.sector)) &&
                       (!query.group || snapshot.contains<TerritoryGroup>(*query.group));
    if (!known)
        return {};
    std::vector<CoverageCell> cells;
    if (query.direction == Direction::Mutual) {
        cells = direction(snapshot, query, Direction::Outgoing);
        const auto incoming = direction(snapshot, query, Direction::Incoming);
        std::transform(cells.begin(), cells.end(), incoming.begin(), cells.begin(), mutual);
    } else {
        cells = direction(snapshot, query, query.direction);
    }
    Coverage coverage;
    const TerritorySet asked = query.group ? geography.membersOf(*query.group) : geography.all();
    asked.each([&](int number) {
        if (number != home)
            coverage.insert(geography.codeOf(number), std::move(cells[size_t(number)]));
    });
    return coverage;
}

} // namespace mra
