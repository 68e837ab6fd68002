// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <vector>

namespace mra {

/// The sectors of a snapshot, numbered in depth-first order so that a subtree is a range of
/// numbers. Self-contained. Sectors in a cycle of parents, which validation refuses, are treated as
/// roots without children.
class SectorTree
{
public:
    /// The numbers [first, end): the sector `first` and everything below it.
    struct Range
    {
        int first = 0;
        int end = 0;
        [[nodiscard]] bool contains(int number) const { return number >= first && number < end; }
    };

    explicit SectorTree(const Snapshot &snapshot);

    [[nodiscard]] int size() const { return int(m_ranges.size()); }
    [[nodiscard]] int numberOf(const SectorId &sector) const; ///< -1: unknown
    [[nodiscard]] const SectorId &idOf(int number) const { return m_ids[size_t(number)]; }
    [[nodiscard]] const Range &atOrBelow(int number) const { return m_ranges[size_t(number)]; }
    [[nodiscard]] int parentOf(int number) const { return m_parents[size_t(number)]; } ///< -1: root
    [[nodiscard]] bool isAtOrBelow(int number, int ancestor) const
    {
        return atOrBelow(ancestor).contains(number);
    }
    /// The role of this sector itself.
    [[nodiscard]] std::optional<SectorRole> roleOf(int number) const
    {
        return m_roles[size_t(number)];
    }
    /// Whether the sector, or one above it, has the role.
    [[nodiscard]] bool isUnderRole(int number, SectorRole role) const;

private:
    std::vector<SectorId> m_ids;
    std::vector<Range> m_ranges;
    std::vector<int> m_parents;
    std::vector<std::optional<SectorRole>> m_roles;
    QHash<QString, int> m_numbers;
};

} // namespace mra
