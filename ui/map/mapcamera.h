// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapviewport.h"

namespace mra {

/// Which part of the world is looked at. The map never leaves its area; what is smaller than the
/// area stands in its middle.
class MapCamera
{
public:
    static constexpr double mostZoom = 64;

    void setArea(const QRectF &area);
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1: the whole world
    [[nodiscard]] MapViewport viewport() const
    {
        return {m_area, m_centre, MapViewport::worldScale(m_area) * m_zoom};
    }

    void moveTo(QPointF centre, double zoom);
    /// By so many pixels, as a hand moves paper.
    void drag(QPointF pixels);
    /// What is at the position stays there.
    void zoomAt(QPointF position, double factor);
    /// As large as it can be with all of the box (of the scene) in sight.
    void show(const QRectF &box);
    /// Moves where the point is not well inside the area.
    void reveal(QPointF point);

private:
    QRectF m_area{0, 0, 1, 1};
    QPointF m_centre;
    double m_zoom = 1;
};

} // namespace mra
