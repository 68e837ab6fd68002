// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/dayfacts.h"

namespace mra {

bool DayFacts::isValidFor(const Snapshot &other, QDate day) const
{
    const auto isShared = [&]<class T>(std::type_identity<T>) {
        return m_snapshot.all<T>().isSharedWith(other.all<T>());
    };
    return m_wide.day() == day && isShared(std::type_identity<Territory>()) &&
           isShared(std::type_identity<TerritoryGroup>()) &&
           isShared(std::type_identity<Sector>()) && isShared(std::type_identity<Body>());
}

} // namespace mra
