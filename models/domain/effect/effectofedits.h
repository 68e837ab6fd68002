// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"

#include <array>

namespace mra {

/// What some edits would change if they were saved, for the question of one query: its home,
/// direction, sector, layers, group and day. Only what differs is listed. Rules: RULES.md §4–§7.
struct EffectOfEdits
{
    /// A status on the day, as it is shown.
    struct State
    {
        Status status = Status::Unknown;
        FlagSet flags;
        bool isLive = false; ///< of a grant
        friend bool operator==(const State &, const State &) = default;
    };
    struct StatusChange
    {
        AgreementId agreement;
        std::optional<State> before; ///< nullopt: it is new
        std::optional<State> after;  ///< nullopt: it is deleted
        friend bool operator==(const StatusChange &, const StatusChange &) = default;
    };
    struct GrantChange
    {
        AgreementId agreement;
        GrantId grant;
        std::optional<State> before;
        std::optional<State> after;
        friend bool operator==(const GrantChange &, const GrantChange &) = default;
    };
    struct CellChange
    {
        TerritoryId territory;
        std::optional<CoverageCell> before; ///< nullopt: it is no cell of the query
        std::optional<CoverageCell> after;
        friend bool operator==(const CellChange &, const CellChange &) = default;
    };
    /// A fact that does not give the status, because a report that is not older contradicts it. A
    /// fact that was overruled before the edits, by the same report, is left out.
    struct Overruled
    {
        AgreementId agreement;
        GrantId grant;                   ///< empty: a fact about the agreement
        Cause fact;                      ///< an event, or a date of the head or of the grant
        Reported report;                 ///< what overrules it
        Status status = Status::Unknown; ///< the resulting status

        /// Whether the same fact is overruled by the same report.
        [[nodiscard]] bool isSame(const Overruled &other) const;
    };
    /// How many there are in all.
    struct Counts
    {
        std::array<int, keysOf<Rung>.size()> cells{};        ///< by rung
        std::array<int, keysOf<Status>.size()> agreements{}; ///< by status
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    QList<StatusChange> statuses; ///< by agreement
    QList<GrantChange> grants;    ///< by agreement, then by grant
    QList<CellChange> cells;      ///< by territory
    QList<Overruled> overruled;   ///< in the order of the edits
    Counts before;
    Counts after;

    [[nodiscard]] bool isNothing() const
    {
        return statuses.isEmpty() && grants.isEmpty() && cells.isEmpty() && overruled.isEmpty();
    }
};

/// What saving the edits would change in the snapshot of the index. Changes nothing itself and
/// makes only what the edits touch anew, so it is fit for the thread pool while somebody types. The
/// query must be for the day of the index.
[[nodiscard]] EffectOfEdits effectOf(const DayIndex &index, const Edits &edits,
                                     const CoverageQuery &query);

} // namespace mra
