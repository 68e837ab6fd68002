// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace mra {

/// A set of territories by their number in a Geography. Up to 256 of them fit without allocation.
class TerritorySet
{
public:
    void insert(int number)
    {
        const qsizetype word = number / 64;
        while (m_words.size() <= word)
            m_words.append(0);
        m_words[word] |= bit(number);
    }
    [[nodiscard]] bool contains(int number) const
    {
        return number >= 0 && number / 64 < m_words.size() && (m_words[number / 64] & bit(number));
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }
    TerritorySet &operator|=(const TerritorySet &other)
    {
        while (m_words.size() < other.m_words.size())
            m_words.append(0);
        for (qsizetype i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    TerritorySet &operator&=(const TerritorySet &other)
    {
        for (qsizetype i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
        return *this;
    }
    TerritorySet &operator-=(const TerritorySet &other)
    {
        for (qsizetype i = 0; i < std::min(m_words.size(), other.m_words.size()); ++i)
            m_words[i] &= ~other.m_words[i];
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
    /// Calls visit(number) for each member, in rising order.
    template <class Visit>
    void each(Visit &&visit) const
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word; word &= word - 1)
                visit(int(i * 64) + std::countr_zero(word));
        }
    }
    friend size_t qHash(const TerritorySet &set, size_t seed = 0)
    {
        qsizetype size = set.m_words.size();
        while (size > 0 && set.m_words[size - 1] == 0)
            --size; // equal sets may differ in what they hold room for
        return qHashBits(set.m_words.constData(), size_t(size) * sizeof(quint64), seed);
    }
    friend bool operator==(const TerritorySet &a, const TerritorySet &b)
    {
        const auto &longer = a.m_words.size() < b.m_words.size() ? b.m_words : a.m_words;
        const auto &shorter = a.m_words.size() < b.m_words.size() ? a.m_words : b.m_words;
        return std::equal(shorter.begin(), shorter.end(), longer.begin()) &&
               std::all_of(longer.begin() + shorter.size(), longer.end(),
                           [](quint64 word) { return word == 0; });
    }

private:
    static quint64 bit(int number) { return quint64(1) << (number % 64); }
    QVarLengthArray<quint64, 4> m_words;
};

} // namespace mra
