// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/maprenderer.h"

#include <optional>

namespace mra {

/// The South China Sea in a frame of its own, with its own scale, in a corner of a map of the view
/// `cn`: there as long as the map itself does not show all its islands with their names. It stands
/// where it hides nothing of China and least land of others; corners are those of the map, whatever
/// the direction of the script.
class MapInset
{
public:
    /// Nothing where the map needs no inset.
    [[nodiscard]] static std::optional<MapInset> of(const MapScene &scene, const MapViewport &map,
                                                    const MapStyle &style);

    /// With its caption; it covers the map.
    [[nodiscard]] const QRectF &frame() const { return m_frame; }
    /// Of the scene inside the frame.
    [[nodiscard]] const MapViewport &viewport() const { return m_viewport; }

    void draw(QPainter &painter, const MapScene &scene, const MapColouring &colouring,
              const MapStyle &style) const;

private:
    MapInset(const QRectF &frame, const MapViewport &viewport, const QFont &font)
        : m_frame(frame)
        , m_viewport(viewport)
        , m_font(font)
    {
    }
    void drawScale(QPainter &painter) const;

    QRectF m_frame;
    MapViewport m_viewport;
    QFont m_font;
};

} // namespace mra
