// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracleparties.h"

// Half of the oracle: what matches a question, and what each route from an issuer to an acceptor
// gives (§6, §7).

namespace mra::oracle {

using Flags = std::set<Flag>;

/// A grant, or an agreement without grants, that matches what is asked.
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

/// What a candidate gives between two territories that it holds.
struct Way
{
    Rung rung = Rung::None;
    Flags flags;
    HeldBySet heldBy; ///< the reasons of §15.2 for which it is below `usable` although it binds
    const Candidate *from = nullptr;
};

[[nodiscard]] std::vector<Candidate> candidatesOf(const Query &query);
/// Two different territories that the ends of the candidate hold.
[[nodiscard]] bool holds(const Query &query, const Candidate &candidate, const QString &issuer,
                         const QString &acceptor);
/// The grant binds, but nobody exchanged letters or declared to take part for these two.
[[nodiscard]] bool isNotActivated(const Candidate &candidate, const QString &issuer,
                                  const QString &acceptor);
/// Nothing where the state gives nothing.
[[nodiscard]] std::optional<Way> wayOf(const Query &query, const Candidate &candidate,
                                       const QString &issuer, const QString &acceptor);

} // namespace mra::oracle
