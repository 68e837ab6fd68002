// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/boundaryview.h"
#include "ui/map/mapformat.h"

#include <vector>

namespace mra {

/// The compiled map in memory: arcs, rings and territories in degrees, at every level of detail.
/// No widgets, no projection.
class MapGeometry
{
public:
    /// Reads the map from the resources of the program.
    MapGeometry();

    enum class Detail { Overview, Regional };

    struct Level
    {
        double tolerance; ///< km: how far a line may be from its source
        std::vector<mapfile::Point> vertices;
        std::vector<mapfile::Arc> arcs;
        std::vector<qint32> references;
        std::vector<mapfile::Ring> rings[mapfile::views];
    };

    [[nodiscard]] const Level &level(Detail detail) const { return m_levels[size_t(detail)]; }
    /// The coarsest level whose errors are invisible if a pixel covers so many km.
    [[nodiscard]] Detail detailFor(double kmPerPixel) const;

    [[nodiscard]] const std::vector<mapfile::Territory> &territories() const
    {
        return m_territories;
    }
    [[nodiscard]] QString code(size_t territory) const;
    /// The name that the map data give, Chinese or English; for areas that no record names.
    [[nodiscard]] QString name(size_t territory, bool chinese) const;

    [[nodiscard]] const std::vector<mapfile::Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<mapfile::Point> &markVertices() const { return m_markVertices; }
    [[nodiscard]] QString text(const mapfile::Text &text) const;

private:
    Level m_levels[mapfile::levels];
    std::vector<mapfile::Territory> m_territories;
    std::vector<mapfile::Mark> m_marks;
    std::vector<mapfile::Point> m_markVertices;
    std::vector<char> m_texts;
};

} // namespace mra
