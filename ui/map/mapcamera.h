// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapviewport.h"

namespace mra {

/// Which part of the world is shown. The map never leaves its area; if it is smaller than the area,
/// it is centred.
class MapCamera
{
public:
    static constexpr double mostZoom = 64;

    void setArea(const QRectF &area);
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1 for the whole world
    [[nodiscard]] MapViewport viewport() const
    {
        return {m_area, m_centre, MapViewport::worldScale(m_area) * m_zoom};
    }

    void moveTo(QPointF centre, double zoom);
    /// Moves the map by so many pixels.
    void drag(QPointF pixels);
    /// Zooms by the factor; the point at the position stays there.
    void zoomAt(QPointF position, double factor);
    /// Zooms in as far as the whole box (in scene coordinates) stays visible.
    void show(const QRectF &box);
    /// Moves the map if the point is not well inside the area.
    void reveal(QPointF point);

private:
    QRectF m_area{0, 0, 1, 1};
    QPointF m_centre;
    double m_zoom = 1;
};

} // namespace mra
