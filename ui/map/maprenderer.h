// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapmarkers.h"

class QPainter;

namespace mra {

/// Draws a scene with any painter: a widget's cache, an image, a page. Has no state of its own.
class MapRenderer
{
public:
    MapRenderer(const MapScene &scene, const MapViewport &viewport, const MapColouring &colouring,
                const MapStyle &style);

    /// km per pixel below which the islands of the view `cn` have names.
    static constexpr double islandNamesBelow = 4;

    /// Sea and fills.
    void drawLand(QPainter &painter) const;
    /// Paints only territories that look different from before. Their edges keep a trace of the old
    /// colour, which the lines cover.
    void recolour(QPainter &painter, const MapColouring &before) const;
    /// Lakes, coasts, borders, and what the boundary view adds.
    void drawLines(QPainter &painter) const;
    /// Draws the names of the islands of the view `cn`, if there is room.
    void drawMaritimeNames(QPainter &painter, const QFont &font) const;
    /// A double outline, dark and light, that stands out from every fill.
    void drawOutline(QPainter &painter, const QString &code, const QColor &ink,
                     const std::vector<MapMarker> &markers) const;

    /// Where the territory is on the device: its land, or its marker.
    [[nodiscard]] static QRectF areaOf(const MapScene::Shape &shape, const MapViewport &viewport,
                                       const std::vector<MapMarker> &markers);

private:
    [[nodiscard]] QPolygonF ring(const MapScene::Line &ring) const;
    [[nodiscard]] QList<QPolygonF> rings(const MapScene::Shape &shape) const;
    [[nodiscard]] QPolygonF mapped(const QPolygonF &points) const;
    void prepare(QPainter &painter) const;
    void drawSea(QPainter &painter) const;
    void drawLakes(QPainter &painter) const;
    void drawBorders(QPainter &painter) const;
    void drawMaritime(QPainter &painter) const;
    void drawLine(QPainter &painter, const MapScene::Line &line) const;

    const MapScene &m_scene;
    const MapViewport &m_viewport;
    const MapColouring &m_colouring;
    const MapStyle &m_style;
    QRectF m_clip;    ///< the area and a margin, on the device
    QRectF m_visible; ///< the same in the scene
};

} // namespace mra
