// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/projection.h"

#include <QtMath>

#include <cmath>

namespace mra {

QPointF Projection::toMap(double longitude, double latitude) const
{
    // Šavrič, Patterson, Jenny: The Equal Earth map projection (2018), equations 7 to 10.
    constexpr double a1 = 1.340264;
    constexpr double a2 = -0.081106;
    constexpr double a3 = 0.000893;
    constexpr double a4 = 0.003796;
    const double m = std::sqrt(3.0) / 2;

    const double t = std::asin(m * std::sin(qDegreesToRadians(latitude)));
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    const double stretch = m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2));
    return {qDegreesToRadians(longitude - m_centre) * std::cos(t) / stretch,
            -t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))};
}

QPointF Projection::place(double longitude, double latitude) const
{
    return toMap(longitude < west() ? longitude + 360 : longitude, latitude);
}

} // namespace mra
