// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"

#include <QHash>
#include <QPolygonF>

class QPainter;

namespace mra {

/// Where a scene lies on a device: in device-independent pixels.
struct MapViewport
{
    QRectF area;
    QPointF centre; ///< of the scene, in the middle of the area
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
    [[nodiscard]] double kmPerPixel() const { return Projection::earthRadius / scale; }
    /// The scale at which the whole world just fits into the area.
    [[nodiscard]] static double worldScale(const QRectF &area);
};

/// A disc for a territory too small to see or to click.
struct MapMarker
{
    const MapScene::Shape *shape;
    QPointF at;     ///< where it is drawn, pushed off other markers
    QPointF anchor; ///< where the territory lies
    static constexpr double radius = 5;
    static constexpr double farthest = 14; ///< from its anchor
};

/// Draws a scene with any painter: a widget's cache, an image, a page. Keeps nothing.
class MapRenderer
{
public:
    MapRenderer(const MapScene &scene, const MapViewport &viewport, const MapColouring &colouring,
                const MapStyle &style);

    /// Sea, land, lakes, borders, and what the boundary view adds.
    void drawBase(QPainter &painter) const;
    void drawMarkers(QPainter &painter, const std::vector<MapMarker> &markers) const;
    /// A double outline, dark and light, that stands out from every fill.
    void drawOutline(QPainter &painter, const QString &code, const QColor &ink,
                     const std::vector<MapMarker> &markers) const;

    /// In a fixed order, so that markers do not change places while zooming.
    [[nodiscard]] std::vector<MapMarker> markers() const;
    /// Where the territory is on the device: its land, or its marker.
    [[nodiscard]] static QRectF areaOf(const MapScene::Shape &shape, const MapViewport &viewport,
                                       const std::vector<MapMarker> &markers);

private:
    [[nodiscard]] MapLook look(const MapScene::Shape &shape) const;
    [[nodiscard]] QPolygonF ring(const MapScene::Line &ring) const;
    [[nodiscard]] QPainterPath path(const MapScene::Shape &shape) const;
    [[nodiscard]] QPolygonF mapped(const QPolygonF &points) const;
    void drawSea(QPainter &painter) const;
    void drawLand(QPainter &painter) const;
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
