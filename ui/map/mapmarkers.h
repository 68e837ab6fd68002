// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"
#include "ui/map/mapviewport.h"

class QPainter;

namespace mra {

/// A disc for a territory too small to see or to click.
struct MapMarker
{
    const MapScene::Shape *shape;
    QPointF at;     ///< where it is drawn, pushed off other markers
    QPointF anchor; ///< where the territory lies
    double radius;
    static constexpr double farthest = 14; ///< from its anchor

    /// Small on a map of the world, where there are many; larger if zoomed in.
    [[nodiscard]] static double radiusAt(double kmPerPixel);
};

/// A marker for each territory whose land is smaller than its marker, in a fixed order, so that
/// markers do not change places while zooming.
[[nodiscard]] std::vector<MapMarker> markersOf(const MapScene &scene, const MapViewport &viewport);

/// Draws calm ones first and smaller, the others above them.
void drawMarkers(QPainter &painter, const std::vector<MapMarker> &markers,
                 const MapColouring &colouring, const MapStyle &style);

} // namespace mra
