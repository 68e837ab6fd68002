// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracleparties.h"

// Part of the oracle: what matches a query, and what each route from an issuer to an acceptor gives
// (§6, §7).

namespace mra::oracle {

using Flags = std::set<Flag>;

/// A grant, or an agreement without grants, that matches the query.
struct Candidate
{
    const Agreement *agreement = nullptr;
    const Grant *grant = nullptr;
    Standings standings;
    Layer layer = Layer::Government;
    Status status = Status::Unknown;
    Flags flags;
    bool live = false;
    bool heldDown = false; ///< at most in force: a programme whose list is not given
    Holders issuers;
    Holders acceptors;
};

/// What a candidate gives between two territories at its ends.
struct Way
{
    Rung rung = Rung::None;
    Flags flags;
    HeldBySet heldBy; ///< the reasons of §15.2 for which it is below `usable` although it binds
    const Candidate *from = nullptr;
};

[[nodiscard]] std::vector<Candidate> candidatesOf(const Query &query);
/// Whether the territories are different and at the two ends of the candidate.
[[nodiscard]] bool holds(const Query &query, const Candidate &candidate, const QString &issuer,
                         const QString &acceptor);
/// Whether the grant binds, but no letters or declarations of these two are recorded.
[[nodiscard]] bool isNotActivated(const Candidate &candidate, const QString &issuer,
                                  const QString &acceptor);
/// nullopt if the status gives no rung.
[[nodiscard]] std::optional<Way> wayOf(const Query &query, const Candidate &candidate,
                                       const QString &issuer, const QString &acceptor);

} // namespace mra::oracle
