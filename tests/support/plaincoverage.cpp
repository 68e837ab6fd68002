// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/plaincoverage.h"

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
    [[nodiscard]] bool isUnderRole(const SectorId &sector, SectorRole role) const;
    [[nodiscard]] std::optional<Match> matchSector(const SectorId &sector) const;
    [[nodiscard]] bool runs(const std::vector<Representation::Run> &all, int cell) const;
    [[nodiscard]] TerritorySet partnersUnder(const Grant &grant,
                                             const Representation &representation) const;
    [[nodiscard]] bool isActivated(const Agreement &agreement, const Grant &grant,
                                   const Representation &representation, int cell) const;
    [[nodiscard]] bool isUndated(const Grant &grant, const Representation &representation,
                                 int cell) const;
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

/// Whether the sector or one above it plays the role.
bool Walk::isUnderRole(const SectorId &sector, SectorRole role) const
{
    for (const auto &each : m_snapshot.all<Sector>()) {
        if (each->role == role && m_snapshot.isAtOrBelow(sector, each->id))
            return true;
    }
    return false;
}

std::optional<Match> Walk::matchSector(const SectorId &sector) const
{
    const auto record = m_snapshot.find<Sector>(sector);
    const auto plays = [&record](SectorRole role) { return record && record->role == role; };
    const bool isProgramme =
        plays(SectorRole::ProgrammeGoods) || plays(SectorRole::IndustrialGoods);
    const FlagSet always = isProgramme ? FlagSet{Flag::CheckProgramme} : FlagSet();
    if (!m_query.sector || *m_query.sector == sector)
        return Match{always, false};
    const SectorId &asked = *m_query.sector;
    if (isProgramme || plays(SectorRole::AllGoods)) {
        const bool matches =
            !isUnderRole(asked, SectorRole::NotGoods) &&
            (!plays(SectorRole::IndustrialGoods) || !isUnderRole(asked, SectorRole::Food));
        if (matches)
            return isProgramme ? Match{always, true} : Match{{Flag::Partial}, false};
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

bool Walk::runs(const std::vector<Representation::Run> &all, int cell) const
{
    const int issuer = m_outgoing ? m_home : cell;
    const int acceptor = m_outgoing ? cell : m_home;
    return issuer != acceptor && std::any_of(all.begin(), all.end(), [&](const auto &run) {
               return run.issuers.contains(issuer) && run.acceptors.contains(acceptor);
           });
}

TerritorySet Walk::partnersUnder(const Grant &grant, const Representation &representation) const
{
    const TerritorySet issuers = representation.issuers(grant).territories;
    const TerritorySet acceptors = representation.acceptors(grant).territories;
    TerritorySet partners;
    if (!(m_outgoing ? issuers : acceptors).contains(m_home))
        return partners;
    (m_outgoing ? acceptors : issuers).each([&](int cell) {
        if (runs(representation.runs(grant), cell))
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
    route->flags.insert(Flag::Framework);
    const TerritorySet undatedFrom = representation.undatedIssuers();
    const TerritorySet undatedTo = representation.undatedAcceptors();
    m_geography.all().each([&](int cell) {
        if (!runs(representation.runsWithoutGrants(), cell))
            return;
        Route here = *route;
        if (undatedFrom.contains(m_outgoing ? m_home : cell) ||
            undatedTo.contains(m_outgoing ? cell : m_home))
            here.flags.insert(Flag::Imprecise);
        m_cells[size_t(cell)].add(here);
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
    const bool live = GrantHistory(history.read(m_geography.reading()), grant).isLive(m_query.on);
    if (layer == Layer::Accreditation) {
        partners.each([&](int cell) {
            if (live && isActivated(agreement, grant, representation, cell))
                m_cells[size_t(cell)].competence.insert(grant.id.value);
        });
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
    const bool bound =
        binds(history.read(m_geography.reading()).statusOn(grant, m_query.on).status);
    partners.each([&](int cell) {
        Route here = *route;
        if (isUndated(grant, representation, cell))
            here.flags.insert(Flag::Imprecise);
        if (bound && !isActivated(agreement, grant, representation, cell)) {
            here.flags.insert(Flag::NotActivated);
            here.rung = agreement.activation == Activation::ByPair ? Rung::Signed : Rung::Unknown;
        } else if (live) {
            const bool isListed = listed.contains(m_outgoing ? m_home : cell);
            const bool complete = agreement.listing == Listing::Complete;
            here.rung = matched->heldDown || (!isListed && complete) ? Rung::InForce : Rung::Usable;
            if (!isListed && !complete)
                here.flags.insert(Flag::ListingNotRecorded);
        }
        m_cells[size_t(cell)].add(here);
    });
}

bool Walk::isActivated(const Agreement &agreement, const Grant &grant,
                       const Representation &representation, int cell) const
{
    const auto isWide = [](const Ref &end) { return end.isAll() || end.kind == RefKind::Group; };
    if (agreement.activation == Activation::ByPair)
        return !isWide(grant.from) && !isWide(grant.to);
    return !representation.issuers(grant).undeclared.contains(m_outgoing ? m_home : cell) &&
           !representation.acceptors(grant).undeclared.contains(m_outgoing ? cell : m_home);
}

bool Walk::isUndated(const Grant &grant, const Representation &representation, int cell) const
{
    return representation.issuers(grant).undated.contains(m_outgoing ? m_home : cell) ||
           representation.acceptors(grant).undated.contains(m_outgoing ? cell : m_home);
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
        cell.layer = std::max(out.layer, in.layer); // none sorts before every layer
        cell.routes.agreements = unite(out.routes.agreements, in.routes.agreements);
        cell.routes.grants = unite(out.routes.grants, in.routes.grants);
    } else if (cell.rung != Rung::Unknown) {
        cell.flags.insert(Flag::OneWay);
    }
    cell.routes.competence = unite(out.routes.competence, in.routes.competence);
    return cell;
}

} // namespace

namespace {

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
