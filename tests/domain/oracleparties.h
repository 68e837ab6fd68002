// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "oracle.h"

#include <map>
#include <set>
#include <vector>

// Half of the oracle: who stands for whom, and whom the ends of a grant hold (§3).

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
/// The own period, empty bounds taken from the term of the agreement.
[[nodiscard]] Validity inherited(const Agreement &agreement, Validity own);
[[nodiscard]] Standings standingsOf(const Query &query, const Agreement &agreement);
/// How a territory is held: by what one of the parties that it counts through says.
struct Held
{
    bool declared = false; ///< by_member: that it takes part in the activity; else always
    bool dated = false;    ///< since when
};
using Holders = std::map<QString, Held>;
/// The territories of one end of a grant: who issues (`from`) or who accepts (`to`).
[[nodiscard]] Holders holdersOf(const Query &query, const Agreement &agreement, const Grant &grant,
                                const Standings &standings, bool issuing);
/// Who issues or accepts under an agreement without grants.
[[nodiscard]] Holders holdersWithoutGrants(const Standings &standings, bool issuing);
/// In a bilateral agreement issuer and acceptor of a grant stand on two sides.
[[nodiscard]] bool standApart(const Query &query, const Agreement &agreement, const Grant &grant,
                              const Standings &standings, const QString &issuer,
                              const QString &acceptor);
/// An agreement without grants has issuer and acceptor on two sides.
[[nodiscard]] bool standApartWithoutGrants(const Standings &standings, const QString &issuer,
                                           const QString &acceptor);

} // namespace mra::oracle
