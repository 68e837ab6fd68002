// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <vector>

namespace mra {

/// What searches need to know about single Chinese characters (resources/han). Any thread may read
/// it.
class HanTable
{
public:
    [[nodiscard]] static const HanTable &instance();

    /// The syllable of its most common reading, without tone; empty if no reading is known.
    [[nodiscard]] QByteArrayView readingOf(char16_t character) const
    {
        return character < first || character > last ? QByteArrayView()
                                                     : m_syllables[m_readings[character - first]];
    }
    /// The simplified form of a traditional character; any other character unchanged.
    [[nodiscard]] char16_t simplified(char16_t character) const;

private:
    HanTable();

    static constexpr char16_t first = 0x3400;
    static constexpr char16_t last = 0x9FFF;
    std::vector<QByteArray> m_syllables; ///< the first one is empty
    std::vector<quint16> m_readings;     ///< index into m_syllables, by character
    std::vector<char16_t> m_simplified;  ///< by character
};

} // namespace mra
