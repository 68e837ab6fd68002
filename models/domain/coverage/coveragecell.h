// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/vocabulary.h"

#include <array>
#include <optional>

namespace mra {

/// A cell for a single layer.
struct LayerCell
{
    Rung rung = Rung::None;
    FlagSet flags;
    friend bool operator==(const LayerCell &, const LayerCell &) = default;
};

/// A cell: the result over all layers asked for, and that of each layer alone.
struct CoverageCell
{
    Rung rung = Rung::None;
    FlagSet flags;
    std::optional<Layer> layer; ///< layer of the best route; nullopt without a route
    /// By layer. nullopt for a layer that was not asked for, and always for accreditation, which
    /// raises no rung.
    std::array<std::optional<LayerCell>, keysOf<Layer>.size()> byLayer;

    [[nodiscard]] const std::optional<LayerCell> &of(Layer one) const
    {
        return byLayer[size_t(one)];
    }
    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

} // namespace mra
