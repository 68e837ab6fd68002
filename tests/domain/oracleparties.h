// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracle.h"

#include <map>
#include <set>
#include <vector>

// Part of the oracle: who stands for whom, and which territories are at the ends of a grant (§3).

namespace mra::oracle {

using Codes = std::set<QString>;

struct Query
{
    const Snapshot &snapshot;
    const CoverageQuery &asked;
    Reading reading;
};

/// A member-role party that counts on the day, and the territories that it represents.
struct Standing
{
    const Party *party = nullptr;
    Codes territories;
};
using Standings = std::vector<Standing>;

/// The members of a group on the day.
[[nodiscard]] Codes membersOf(const Query &query, const QString &group);
/// The period with empty bounds taken from the term of the agreement.
[[nodiscard]] Validity inherited(const Agreement &agreement, Validity own);
[[nodiscard]] Standings standingsOf(const Query &query, const Agreement &agreement);
/// How certain it is that a territory is at an end; at least one of its parties states it.
struct Held
{
    bool declared =
        false; ///< with `by_member`: that it takes part in the activity; otherwise always true
    bool dated = false; ///< since when
};
using Holders = std::map<QString, Held>;
/// The territories of one end of a grant: who issues (`from`) or who accepts (`to`).
[[nodiscard]] Holders holdersOf(const Query &query, const Agreement &agreement, const Grant &grant,
                                const Standings &standings, bool issuing);
/// Who issues or accepts under an agreement without grants.
[[nodiscard]] Holders holdersWithoutGrants(const Standings &standings, bool issuing);
/// Whether issuer and acceptor are on different sides, as a grant of a bilateral agreement
/// requires.
[[nodiscard]] bool standApart(const Query &query, const Agreement &agreement, const Grant &grant,
                              const Standings &standings, const QString &issuer,
                              const QString &acceptor);
/// Whether issuer and acceptor are on different sides of an agreement without grants.
[[nodiscard]] bool standApartWithoutGrants(const Standings &standings, const QString &issuer,
                                           const QString &acceptor);

} // namespace mra::oracle
