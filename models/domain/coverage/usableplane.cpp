// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/usableplane.h"

namespace mra {

namespace {

constexpr int wordBits = 64;

template <class Word>
void unite(Word *to, const Word *from, size_t words)
{
    for (size_t i = 0; i < words; ++i)
        to[i] |= from[i];
}

bool spreads(const SectorTree &tree, int sector)
{
    const auto role = tree.roleOf(sector);
    return role != SectorRole::ProgrammeGoods && role != SectorRole::IndustrialGoods &&
           role != SectorRole::AllGoods;
}

} // namespace

UsablePlane::UsablePlane(const DayIndex &index, LayerSet layers)
    : m_homes(int(index.snapshot().all<Territory>().size()))
    , m_sectors(index.sectors().size())
{
    m_words = size_t(m_homes + wordBits - 1) / wordBits;
    m_plane.resize(size_t(m_homes) * size_t(m_sectors) * m_words);
    std::vector<Word> ofAllGoods(size_t(m_homes) * m_words); // usable in any goods sector
    fill(index, layers, ofAllGoods);
    spread(index.sectors(), ofAllGoods);
    for (int home = 0; home < m_homes; ++home) { // a home is no cell of its own
        for (int sector = 0; sector < m_sectors; ++sector)
            cell(m_plane, home, sector)[home / wordBits] &= ~(Word(1) << (home % wordBits));
    }
}

UsablePlane::Word *UsablePlane::cell(std::vector<Word> &plane, int home, int sector) const
{
    return plane.data() + (size_t(sector) * size_t(m_homes) + size_t(home)) * m_words;
}

/// Each row where it is written: at its own sector.
void UsablePlane::fill(const DayIndex &index, LayerSet layers, std::vector<Word> &ofAllGoods)
{
    const SectorTree &tree = index.sectors();
    std::vector<Word> sets(index.setCount() * m_words);
    for (size_t number = 0; number < index.setCount(); ++number) {
        index.set(quint32(number)).each([&](int territory) {
            sets[number * m_words + size_t(territory) / wordBits] |= Word(1)
                                                                     << (territory % wordBits);
        });
    }
    for (const IndexRow &row : index.rows()) {
        if (row.rung != Rung::Usable || !row.isWide || !layers.contains(row.layer) ||
            row.sector == IndexRow::anySector)
            continue;
        const Word *acceptors = sets.data() + row.acceptors * m_words;
        const bool isAllGoods = tree.roleOf(row.sector) == SectorRole::AllGoods;
        index.set(row.issuers).each([&](int home) {
            unite(cell(m_plane, home, row.sector), acceptors, m_words);
            if (isAllGoods)
                unite(ofAllGoods.data() + size_t(home) * m_words, acceptors, m_words);
        });
    }
}

/// A sector has what is usable above it, and what is usable below it in part. Parents come before
/// their children. What is usable for the goods of a programme, or for all goods, goes by role.
void UsablePlane::spread(const SectorTree &tree, const std::vector<Word> &ofAllGoods)
{
    std::vector<Word> above(m_plane.size()); // at or above
    std::vector<Word> below(m_plane.size()); // at or below
    const size_t words = size_t(m_homes) * m_words;
    const auto at = [words](auto &plane, int sector) {
        return plane.data() + size_t(sector) * words;
    };
    for (int sector = 0; sector < m_sectors; ++sector) {
        if (const int parent = tree.parentOf(sector); parent >= 0)
            unite(at(above, sector), at(above, parent), words);
        if (spreads(tree, sector)) {
            unite(at(above, sector), at(m_plane, sector), words);
            unite(at(below, sector), at(m_plane, sector), words);
        }
    }
    for (int sector = m_sectors - 1; sector >= 0; --sector) {
        if (const int parent = tree.parentOf(sector); parent >= 0)
            unite(at(below, parent), at(below, sector), words);
        unite(at(m_plane, sector), at(above, sector), words);
        unite(at(m_plane, sector), at(below, sector), words);
        if (!tree.isUnderRole(sector, SectorRole::NotGoods))
            unite(at(m_plane, sector), ofAllGoods.data(), words);
    }
}

bool UsablePlane::isUsable(int home, int sector, int acceptor) const
{
    return acceptors(home, sector).contains(acceptor);
}

TerritorySet UsablePlane::acceptors(int home, int sector) const
{
    const Word *words =
        m_plane.data() + (size_t(sector) * size_t(m_homes) + size_t(home)) * m_words;
    TerritorySet set;
    for (int territory = 0; territory < m_homes; ++territory) {
        if (words[territory / wordBits] >> (territory % wordBits) & 1)
            set.insert(territory);
    }
    return set;
}

std::vector<TerritorySet> usableFor(const DayIndex &index, const RouteQuery &query)
{
    std::vector<TerritorySet> usable(size_t(index.snapshot().all<Territory>().size()));
    const RouteMatch match(index, query);
    match.each(index, [&](const IndexRow &row, const RouteMatch::Found &found) {
        if (row.rung != Rung::Usable || !row.isWide || found.isHeld)
            return;
        const TerritorySet &acceptors = index.set(row.acceptors);
        index.set(row.issuers).each([&](int home) { usable[size_t(home)] |= acceptors; });
    });
    for (size_t home = 0; home < usable.size(); ++home) {
        TerritorySet own;
        own.insert(int(home));
        usable[home] -= own;
    }
    return usable;
}

} // namespace mra
