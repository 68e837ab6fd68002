// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace mra {

/// A set of territories by their number in a Geography. Up to 256 numbers, more than ISO 3166-1
/// has, are stored without allocation.
class TerritorySet
{
public:
    void insert(int number)
    {
        const size_t word = size_t(number) / wordBits;
        if (word < near)
            m_near[word] |= bit(number);
        else
            farWord(word - near) |= bit(number);
    }
    void remove(int number)
    {
        const size_t word = size_t(number) / wordBits;
        if (word < near)
            m_near[word] &= ~bit(number);
        else if (word - near < m_far.size())
            m_far[word - near] &= ~bit(number);
    }
    [[nodiscard]] bool contains(int number) const
    {
        return number >= 0 && (wordAt(size_t(number) / wordBits) & bit(number));
    }
    [[nodiscard]] bool isEmpty() const
    {
        const auto isZero = [](quint64 word) { return word == 0; };
        return std::all_of(m_near.begin(), m_near.end(), isZero) &&
               std::all_of(m_far.begin(), m_far.end(), isZero);
    }
    TerritorySet &operator|=(const TerritorySet &other)
    {
        for (size_t i = 0; i < near; ++i)
            m_near[i] |= other.m_near[i];
        for (size_t i = 0; i < other.m_far.size(); ++i)
            farWord(i) |= other.m_far[i];
        return *this;
    }
    TerritorySet &operator&=(const TerritorySet &other)
    {
        for (size_t i = 0; i < near; ++i)
            m_near[i] &= other.m_near[i];
        for (size_t i = 0; i < m_far.size(); ++i)
            m_far[i] &= other.wordAt(near + i);
        return *this;
    }
    TerritorySet &operator-=(const TerritorySet &other)
    {
        for (size_t i = 0; i < near; ++i)
            m_near[i] &= ~other.m_near[i];
        for (size_t i = 0; i < m_far.size(); ++i)
            m_far[i] &= ~other.wordAt(near + i);
        return *this;
    }
    [[nodiscard]] friend TerritorySet operator&(TerritorySet a, const TerritorySet &b)
    {
        return a &= b;
    }
    [[nodiscard]] friend TerritorySet operator-(TerritorySet a, const TerritorySet &b)
    {
        return a -= b;
    }
    /// Calls visit(number) for each member in ascending order.
    template <class Visit>
    void each(Visit &&visit) const
    {
        for (size_t i = 0; i < near + m_far.size(); ++i) {
            for (quint64 word = wordAt(i); word; word &= word - 1)
                visit(int(i * wordBits) + std::countr_zero(word));
        }
    }
    [[nodiscard]] int size() const
    {
        int count = 0;
        for (size_t i = 0; i < near + m_far.size(); ++i)
            count += std::popcount(wordAt(i));
        return count;
    }
    friend size_t qHash(const TerritorySet &set, size_t seed = 0)
    {
        return qHashBits(set.m_near.data(), sizeof set.m_near, seed); // members above 255 are too
                                                                      // rare to matter for a hash
    }
    friend bool operator==(const TerritorySet &a, const TerritorySet &b)
    {
        if (a.m_near != b.m_near)
            return false;
        for (size_t i = 0; i < std::max(a.m_far.size(), b.m_far.size()); ++i) {
            if (a.wordAt(near + i) != b.wordAt(near + i))
                return false;
        }
        return true;
    }

private:
    static constexpr size_t near = 4;
    static constexpr size_t wordBits = 64;

    static quint64 bit(int number) { return quint64(1) << (size_t(number) % wordBits); }
    [[nodiscard]] quint64 wordAt(size_t word) const
    {
        if (word < near)
            return m_near[word];
        return word - near < m_far.size() ? m_far[word - near] : 0;
    }
    quint64 &farWord(size_t word)
    {
        if (m_far.size() <= word)
            m_far.resize(word + 1);
        return m_far[word];
    }

    std::array<quint64, near> m_near{};
    std::vector<quint64> m_far;
};

} // namespace mra
