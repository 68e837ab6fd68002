// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/needle.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace mra {

namespace {

/// How often each byte occurs in folded UTF-8 texts, roughly: higher is more frequent.
constexpr std::array<uchar, 256> frequencies = [] {
    std::array<uchar, 256> all{};
    all.fill(5);
    std::fill(all.begin() + 0x80, all.begin() + 0xC0, 8);
    std::fill(all.begin() + 0xC0, all.end(), 30); // bytes that begin a character; few and frequent
    constexpr std::string_view letters = "zqjxkvwybgfpmcudlhsrinoate ";
    for (size_t i = 0; i < letters.size(); ++i)
        all[uchar(letters[i])] = uchar(10 + i);
    return all;
}();

} // namespace

Needle::Needle(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    const auto frequency = [this](qsizetype i) { return frequencies[uchar(m_bytes[i])]; };
    for (qsizetype i = 1; i < m_bytes.size(); ++i) {
        if (frequency(i) < frequency(m_rare))
            m_rare = i;
    }
    m_other = m_rare == 0 ? m_bytes.size() - 1 : 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (i != m_rare && frequency(i) < frequency(m_other))
            m_other = i;
    }
}

bool Needle::isAt(const char *place) const
{
    return std::memcmp(place, m_bytes.constData(), size_t(m_bytes.size())) == 0;
}

const char *Needle::find(const char *from, const char *end) const
{
    const char *const last = end - m_bytes.size(); // the last possible position
    const char *at = from;
#ifdef __SSE2__
    constexpr int width = 16;
    const __m128i rare = _mm_set1_epi8(m_bytes[m_rare]);
    const __m128i other = _mm_set1_epi8(m_bytes[m_other]);
    const auto equal = [at = &at](qsizetype place, __m128i wanted) {
        const auto *bytes = reinterpret_cast<const __m128i *>(*at + place);
        return _mm_cmpeq_epi8(_mm_loadu_si128(bytes), wanted);
    };
    for (; last - at >= width - 1; at += width) {
        auto fits =
            unsigned(_mm_movemask_epi8(_mm_and_si128(equal(m_rare, rare), equal(m_other, other))));
        for (; fits != 0; fits &= fits - 1) {
            const char *place = at + std::countr_zero(fits);
            if (isAt(place))
                return place;
        }
    }
#endif
    for (; at <= last; ++at) {
        if (at[m_rare] == m_bytes[m_rare] && isAt(at))
            return at;
    }
    return end;
}

} // namespace mra
