// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointF>

namespace mra {

/// Equal Earth: areas keep their proportions, which a map of colours needs. One unit is the radius
/// of the Earth; x grows east and y grows south, as on a screen.
class Projection
{
public:
    /// `centralMeridian`: the meridian in the middle of the map, 0° to 180°.
    explicit Projection(double centralMeridian)
        : m_centre(centralMeridian)
    {
    }

    static constexpr double halfWidth = 2.7066299836960748;
    static constexpr double halfHeight = 1.3173627591574133;
    static constexpr double earthRadius = 6371.0072; ///< km; that of a sphere of equal area

    /// toMap() takes longitudes from west() to west() + 360°; the caller must shift others.
    [[nodiscard]] double west() const { return m_centre - 180; }
    [[nodiscard]] QPointF toMap(double longitude, double latitude) const;
    /// The same for any longitude from −180° to 180°, which is shifted first.
    [[nodiscard]] QPointF place(double longitude, double latitude) const;

private:
    double m_centre;
};

} // namespace mra
