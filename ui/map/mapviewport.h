// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/projection.h"

#include <QRectF>

#include <algorithm>

namespace mra {

/// Where a scene is on a device, in device-independent pixels.
struct MapViewport
{
    QRectF area;
    QPointF centre; ///< point of the scene in the middle of the area
    double scale;   ///< pixels for one unit of the projection
    friend bool operator==(const MapViewport &, const MapViewport &) = default;

    [[nodiscard]] QPointF toDevice(QPointF point) const
    {
        return (point - centre) * scale + area.center();
    }
    [[nodiscard]] QPointF toMap(QPointF point) const
    {
        return (point - area.center()) / scale + centre;
    }
    [[nodiscard]] QRectF toDevice(const QRectF &box) const
    {
        return {toDevice(box.topLeft()), toDevice(box.bottomRight())};
    }
    [[nodiscard]] QRectF toMap(const QRectF &box) const
    {
        return {toMap(box.topLeft()), toMap(box.bottomRight())};
    }
    [[nodiscard]] double kmPerPixel() const { return Projection::earthRadius / scale; }
    /// The scale at which the whole world just fits into the area.
    [[nodiscard]] static double worldScale(const QRectF &area)
    {
        constexpr double part = 0.98;
        return std::max(1.0, part * std::min(area.width() / (2 * Projection::halfWidth),
                                             area.height() / (2 * Projection::halfHeight)));
    }
};

} // namespace mra
