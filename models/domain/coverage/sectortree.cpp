// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/sectortree.h"

namespace mra {

SectorTree::SectorTree(const Snapshot &snapshot)
{
    const Table<Sector> &sectors = snapshot.all<Sector>();
    QMultiHash<QString, const Sector *> below; // by parent; empty: roots
    for (auto it = sectors.cend(); it != sectors.cbegin();) {
        const Sector *sector = (--it)->get();
        const bool isRoot = !sectors.contains(sector->parent.value);
        below.insert(isRoot ? QString() : sector->parent.value, sector);
    }
    const auto number = [&](const Sector *sector, int parent, auto &&self) -> void {
        const int at = size();
        m_numbers.insert(sector->id.value, at);
        m_ids.push_back(sector->id);
        m_parents.push_back(parent);
        m_roles.push_back(sector->role);
        m_ranges.push_back({at, at});
        for (auto child = below.constFind(sector->id.value);
             child != below.cend() && child.key() == sector->id.value; ++child)
            self(*child, at, self);
        m_ranges[size_t(at)].end = size();
    };
    for (auto root = below.constFind(QString()); root != below.cend() && root.key().isEmpty();
         ++root)
        number(*root, -1, number);
    below.clear(); // the rest are on cycles
    for (const auto &sector : sectors) {
        if (!m_numbers.contains(sector->id.value))
            number(sector.get(), -1, number);
    }
}

int SectorTree::numberOf(const SectorId &sector) const
{
    return m_numbers.value(sector.value, -1);
}

bool SectorTree::isUnderRole(int number, SectorRole role) const
{
    for (int at = number; at >= 0; at = parentOf(at)) {
        if (roleOf(at) == role)
            return true;
    }
    return false;
}

} // namespace mra
