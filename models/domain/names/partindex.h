// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/needle.h"

#include <vector>

namespace mra {

/// Tells which parts of a text may contain a needle, so that the others need not be read. For every
/// three adjacent bytes, it stores under their hash which parts contain them. Takes at most a
/// quarter of the size of the text.
class PartIndex
{
public:
    static constexpr size_t parts = 8;

    PartIndex() = default;
    /// Takes at most `parts` parts.
    explicit PartIndex(const std::vector<QByteArrayView> &text);

    /// A bit for each part that may contain the needle; all bits if it has less than three bytes.
    [[nodiscard]] unsigned partsWith(const Needle &needle) const;

private:
    [[nodiscard]] size_t placeOf(const char *bytes) const;

    int m_shift = 32;
    std::vector<uchar> m_parts; ///< a bit for each part, by hash of three bytes
};

} // namespace mra
