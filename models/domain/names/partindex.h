// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/needle.h"

#include <vector>

namespace mra {

/// Tells which parts of a text may hold a needle, so that the others are not read: for three bytes
/// that stand side by side, by their hash, a bit for each part that has them. Takes a quarter of
/// the room of the text at most.
class PartIndex
{
public:
    static constexpr size_t parts = 8;

    PartIndex() = default;
    /// Of parts that lie one behind the other.
    explicit PartIndex(const std::vector<QByteArrayView> &text);

    /// A bit for each part; all where the needle is too short to tell.
    [[nodiscard]] unsigned partsWith(const Needle &needle) const;

private:
    [[nodiscard]] size_t placeOf(const char *bytes) const;

    int m_shift = 32;
    std::vector<uchar> m_parts; ///< by hash
};

} // namespace mra
