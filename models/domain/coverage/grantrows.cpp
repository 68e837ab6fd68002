// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/grantrows.h"

namespace mra {

namespace {

/// Sets what a status gives to a route (§7, first table). Returns false if the status has not
/// begun.
bool applyStatus(IndexRow &row, Status status)
{
    switch (status) {
    case Status::NotBegun:
        return false;
    case Status::Negotiating:
        row.rung = Rung::Announced;
        break;
    case Status::Suspended:
        row.flags.insert(Flag::Suspended);
        [[fallthrough]];
    case Status::Signed:
        row.rung = Rung::Signed;
        break;
    case Status::ProvisionallyApplied:
    case Status::InForce:
        row.rung = Rung::InForce;
        break;
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        row.flags.insert(Flag::Lapsed);
        break;
    case Status::Unknown:
        row.rung = Rung::Unknown;
        break;
    }
    return true;
}

bool isWideEnd(const Ref &end)
{
    return end.isAll() || end.kind == RefKind::Group;
}

/// Whether it needs letters between two members but does not name two.
bool lacksLetters(const Agreement &agreement, const Grant &grant)
{
    return agreement.activation == Activation::ByPair &&
           (isWideEnd(grant.from) || isWideEnd(grant.to));
}

/// Territories of one end about which the same is known.
struct Share
{
    TerritorySet territories;
    bool isUndeclared = false;
    bool isUndated = false;
    bool isListed = false;
};

/// Splits each share by the set and marks the part inside it.
void part(std::vector<Share> &shares, const TerritorySet &within, bool Share::*mark)
{
    if (within.isEmpty())
        return;
    std::vector<Share> parted;
    for (Share share : shares) {
        Share inside = share;
        inside.territories &= within;
        inside.*mark = true;
        share.territories -= within;
        for (const Share &each : {share, inside}) {
            if (!each.territories.isEmpty())
                parted.push_back(each);
        }
    }
    shares = parted;
}

std::vector<Share> sharesOf(const TerritorySet &territories, const GrantEnd &end)
{
    std::vector<Share> shares{{territories}};
    part(shares, end.undeclared, &Share::isUndeclared);
    part(shares, end.undated, &Share::isUndated);
    return shares;
}

bool sameWithoutReading(const IndexRows &a, const IndexRows &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const IndexRow &x, const IndexRow &y) {
            return x.issuers == y.issuers && x.acceptors == y.acceptors && x.rung == y.rung;
        });
}

} // namespace

/// One agreement in one reading of short dates.
struct GrantRows::Reader
{
    Reader(const DayFacts &facts, const AgreementTimelines &ofAgreement, Reading howRead)
        : reading(howRead)
        , geography(facts.geography(howRead))
        , timelines(ofAgreement)
        , agreement(timelines.agreement())
        , status(timelines.ofAgreement().on(geography.day()).read(howRead))
        , representation(geography, agreement, binds(status))
    {
    }

    /// Issuers with a body that is validly listed for the grant; all territories if the agreement
    /// is unilateral.
    [[nodiscard]] TerritorySet listedFor(const Grant &grant) const
    {
        const Snapshot &snapshot = geography.snapshot();
        TerritorySet listed;
        for (const Designation &designation : agreement.designations) {
            const SectorId &sector = designation.sector;
            const bool isForSector = sector.isEmpty() ||
                                     snapshot.isAtOrBelow(grant.sector, sector) ||
                                     snapshot.isAtOrBelow(sector, grant.sector);
            const Validity validity = designation.validity.within(agreement.term());
            if (!isForSector || !validity.contains(geography.day(), reading))
                continue;
            if (agreement.level == Level::Unilateral)
                return geography.all();
            const auto body = snapshot.find<Body>(designation.body);
            if (const int seat = body ? geography.numberOf(body->country) : -1; seat >= 0)
                listed.insert(seat);
        }
        return listed;
    }

    Reading reading;
    const Geography &geography;
    const AgreementTimelines &timelines;
    const Agreement &agreement;
    Status status;
    Representation representation;
};

void GrantRows::addRow(IndexRows &rows, IndexRow row, const TerritorySet &issuers,
                       const TerritorySet &acceptors)
{
    if (issuers.isEmpty() || acceptors.isEmpty())
        return;
    row.issuers = m_sets.numberOf(issuers);
    row.acceptors = m_sets.numberOf(acceptors);
    rows.push_back(row);
}

IndexRows GrantRows::rowsWithoutGrants(const Reader &reader)
{
    IndexRows rows;
    IndexRow base;
    base.layer = layerOf(reader.agreement.agreementKind);
    base.flags = reader.timelines.ofAgreement().on(reader.geography.day()).flags;
    base.flags.insert(Flag::Framework);
    if (binds(reader.status))
        base.heldBy.insert(HeldBy::TermsNotRecorded);
    if (base.layer == Layer::Accreditation || !applyStatus(base, reader.status))
        return rows;
    IndexRow undated = base;
    undated.flags.insert(Flag::Imprecise);
    const TerritorySet unsureFrom = reader.representation.undatedIssuers();
    const TerritorySet unsureTo = reader.representation.undatedAcceptors();
    for (const auto &[issuers, acceptors] : reader.representation.runsWithoutGrants()) {
        addRow(rows, base, issuers - unsureFrom, acceptors - unsureTo);
        addRow(rows, undated, issuers & unsureFrom, acceptors);
        addRow(rows, undated, issuers - unsureFrom, acceptors & unsureTo);
    }
    return rows;
}

IndexRows GrantRows::rowsRead(const Reader &reader, qsizetype place)
{
    const Grant &grant = reader.agreement.grants[place];
    const Timeline::Span &span = reader.timelines.ofGrant(place).on(reader.geography.day());
    IndexRows rows;
    IndexRow base;
    base.grant = qint32(place);
    base.sector = quint16(m_facts.sectors().numberOf(grant.sector));
    base.activity = grant.activity;
    base.evidence = grant.evidence;
    base.layer = layerOf(reader.agreement.agreementKind, grant.activity);
    base.flags = span.flags;
    if (!applyStatus(base, span.read(reader.reading)))
        return rows;
    if (base.layer != Layer::Accreditation)
        addRows(rows, reader, base, place);
    else if (span.isLiveRead(reader.reading))
        addCompetence(rows, reader, base, grant);
    return rows;
}

/// Competence raises no rung; only whether it is live, and between whom, matters. A grant that is
/// not activated is not live.
void GrantRows::addCompetence(IndexRows &rows, const Reader &reader, const IndexRow &base,
                              const Grant &grant)
{
    if (lacksLetters(reader.agreement, grant))
        return;
    const GrantEnd from = reader.representation.issuers(grant);
    const GrantEnd to = reader.representation.acceptors(grant);
    const auto runs = reader.representation.runs(grant, from.territories - from.undeclared,
                                                 to.territories - to.undeclared);
    for (const auto &[issuers, acceptors] : runs)
        addRow(rows, base, issuers, acceptors);
}

/// Splits the territories of both ends until the same is known about all pairs of a row.
void GrantRows::addRows(IndexRows &rows, const Reader &reader, const IndexRow &base,
                        qsizetype place)
{
    const Agreement &agreement = reader.agreement;
    const Grant &grant = agreement.grants[place];
    const Timeline::Span &span = reader.timelines.ofGrant(place).on(reader.geography.day());
    const bool isBound = binds(span.read(reader.reading));
    const bool isLive = span.isLiveRead(reader.reading);
    const bool isWaiting = isBound && lacksLetters(agreement, grant);
    const bool isComplete = agreement.listing == Listing::Complete;
    const GrantEnd from = reader.representation.issuers(grant);
    const GrantEnd to = reader.representation.acceptors(grant);
    const TerritorySet listed = isLive ? reader.listedFor(grant) : TerritorySet();
    const auto rowFor = [&](const Share &issuing, const Share &accepting) {
        IndexRow row = base;
        if (issuing.isUndated || accepting.isUndated)
            row.flags.insert(Flag::Imprecise);
        if (isWaiting || (isBound && (issuing.isUndeclared || accepting.isUndeclared))) {
            row.rung = isWaiting ? Rung::Signed : Rung::Unknown;
            row.flags.insert(Flag::NotActivated);
            row.heldBy.insert(HeldBy::NotActivated);
        } else if (isLive) {
            row.rung = issuing.isListed || !isComplete ? Rung::Usable : Rung::InForce;
            if (!issuing.isListed && isComplete)
                row.heldBy.insert(HeldBy::BodyNotListed);
            else if (!issuing.isListed)
                row.flags.insert(Flag::ListingNotRecorded);
        } else if (isBound) {
            row.heldBy.insert(HeldBy::NotOperational);
        }
        return row;
    };
    for (const auto &[issuers, acceptors] :
         reader.representation.runs(grant, from.territories, to.territories)) {
        std::vector<Share> issuing = sharesOf(issuers, from);
        part(issuing, listed, &Share::isListed);
        const std::vector<Share> accepting = sharesOf(acceptors, to);
        for (const Share &issuer : issuing) {
            for (const Share &acceptor : accepting)
                addRow(rows, rowFor(issuer, acceptor), issuer.territories, acceptor.territories);
        }
    }
}

IndexRows GrantRows::rowsOf(const AgreementTimelines &timelines)
{
    const Reader wide(m_facts, timelines, Reading::Wide);
    const Reader narrow(m_facts, timelines, Reading::Narrow);
    IndexRows all;
    const auto add = [&](IndexRows wideRows, IndexRows narrowRows) {
        const bool areSame = sameWithoutReading(wideRows, narrowRows);
        for (IndexRow &row : wideRows) {
            row.isNarrow = areSame;
            all.push_back(row);
        }
        for (IndexRow &row : narrowRows) {
            row.isWide = false;
            if (!areSame)
                all.push_back(row);
        }
    };
    const qsizetype grants = timelines.agreement().grants.size();
    if (grants == 0)
        add(rowsWithoutGrants(wide), rowsWithoutGrants(narrow));
    for (qsizetype place = 0; place < grants; ++place)
        add(wide.status == Status::NotBegun ? IndexRows() : rowsRead(wide, place),
            narrow.status == Status::NotBegun ? IndexRows() : rowsRead(narrow, place));
    return all;
}

} // namespace mra
