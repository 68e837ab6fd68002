// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/partindex.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace mra {

namespace {

constexpr qsizetype together = 3; ///< a Chinese character has as many bytes

} // namespace

PartIndex::PartIndex(const std::vector<QByteArrayView> &text)
{
    const auto size =
        std::accumulate(text.begin(), text.end(), quint32(0), [](quint32 sum, QByteArrayView part) {
            return sum + quint32(part.size());
        });
    constexpr quint32 bytesForEach = 8; // few enough that most places exclude most parts
    const quint32 places = std::clamp(std::bit_ceil(size / bytesForEach), 2u, 1u << 16);
    m_shift = 32 - std::countr_zero(places);
    m_parts.resize(places);
    uchar bit = 1;
    for (const QByteArrayView part : text) {
        for (const char *at = part.begin(); part.end() - at >= together; ++at)
            m_parts[placeOf(at)] |= bit;
        bit = uchar(bit << 1);
    }
}

size_t PartIndex::placeOf(const char *bytes) const
{
    const quint32 value =
        uchar(bytes[0]) | quint32(uchar(bytes[1])) << 8 | quint32(uchar(bytes[2])) << 16;
    return (value * 0x9E3779B1u) >> m_shift;
}

unsigned PartIndex::partsWith(const Needle &needle) const
{
    unsigned with = (1u << parts) - 1;
    const QByteArrayView bytes = needle.bytes();
    for (const char *at = bytes.begin(); bytes.end() - at >= together && with != 0; ++at)
        with &= m_parts[placeOf(at)];
    return with;
}

} // namespace mra
