// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/territoryset.h"

#include <QHash>

#include <vector>

namespace mra {

/// Interns sets of territories: each distinct set is stored once, under a number.
class TerritorySets
{
public:
    [[nodiscard]] quint32 numberOf(const TerritorySet &set);
    [[nodiscard]] const TerritorySet &set(quint32 number) const { return m_sets[number]; }
    [[nodiscard]] size_t size() const { return m_sets.size(); }

private:
    std::vector<TerritorySet> m_sets;
    QHash<TerritorySet, quint32> m_numbers;
};

} // namespace mra
