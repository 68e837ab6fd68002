// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "domain/coverage/representation.h"
#include "domain/status/agreementhistory.h"

// Coverage computed agreement by agreement, one direction and one reading of short dates at a time.

namespace mra::plain {

/// How a grant matches the query, apart from dates and from who issues and accepts.
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
    HeldBySet heldBy;
    Layer layer = Layer::Government;
    const Agreement *agreement = nullptr;
    const Grant *grant = nullptr; ///< null for an agreement without grants
};

/// What one cell has collected: the best route, and all that reach its rung.
struct Gathered
{
    std::optional<Route> best;
    HeldBySet heldBy;
    QSet<QString> agreements;
    QSet<QString> grants;
    QSet<QString> competence;

    void add(const Route &route);
};

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
    /// The status of the agreement, or of the grant, in this reading. Only the wide reading shows
    /// flags, those of both readings.
    template <class... Of>
    [[nodiscard]] StatusAnswer statusRead(const AgreementStatus &history, const Of &...grant) const
    {
        return m_geography.reading() == Reading::Wide
                   ? history.statusOn(grant..., m_query.on)
                   : history.read(Reading::Narrow).statusOn(grant..., m_query.on);
    }
    /// The issuers for which a body is validly listed for the grant; all in a unilateral agreement.
    [[nodiscard]] TerritorySet listedFor(const Agreement &agreement, const Grant &grant) const;

    const Snapshot &m_snapshot;
    const CoverageQuery &m_query;
    bool m_outgoing;
    Geography m_geography;
    int m_home;
    std::vector<Gathered> m_cells;
    QHash<SectorId, std::optional<Match>> m_matches;
};

} // namespace mra::plain
