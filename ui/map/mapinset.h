// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/maprenderer.h"

#include <optional>

namespace mra {

/// The South China Sea in a frame of its own, with its own scale, in a corner of a map of the view
/// `cn`: shown as long as the map itself does not show all its islands with their names. It is
/// placed where it hides nothing of China and the least land of others; the corner does not depend
/// on the direction of the script.
class MapInset
{
public:
    /// Null if the map needs no inset.
    [[nodiscard]] static std::optional<MapInset> of(const MapScene &scene, const MapViewport &map,
                                                    const MapStyle &style);

    /// The frame with its caption; it covers the map.
    [[nodiscard]] const QRectF &frame() const { return m_frame; }
    /// Where the scene is shown inside the frame.
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
