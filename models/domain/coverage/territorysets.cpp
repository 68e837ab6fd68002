// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/territorysets.h"

namespace mra {

quint32 TerritorySets::numberOf(const TerritorySet &set)
{
    const auto known = m_numbers.constFind(set);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_sets.size());
    m_sets.push_back(set);
    m_numbers.insert(set, number);
    return number;
}

} // namespace mra
