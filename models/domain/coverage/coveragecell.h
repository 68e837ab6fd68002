// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <array>
#include <optional>

namespace mra {

/// What a cell is where one layer alone is asked.
struct LayerCell
{
    Rung rung = Rung::None;
    FlagSet flags;
    friend bool operator==(const LayerCell &, const LayerCell &) = default;
};

/// What a cell is: of the layers asked together, and of each of them alone.
struct CoverageCell
{
    Rung rung = Rung::None;
    FlagSet flags;
    std::optional<Layer> layer; ///< of the best route; none without a route
    /// By layer; nothing for a layer that was not asked, and for accreditation, which lifts no
    /// rung.
    std::array<std::optional<LayerCell>, keysOf<Layer>.size()> byLayer;

    [[nodiscard]] const std::optional<LayerCell> &of(Layer one) const
    {
        return byLayer[size_t(one)];
    }
    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

} // namespace mra
