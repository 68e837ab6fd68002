// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapgeometry.h"
#include "ui/map/projection.h"

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace mra {

/// The map in one boundary view, at one level of detail, projected once: what is drawn and what a
/// point hits. Coordinates are those of Projection.
class MapScene
{
public:
    MapScene(const MapGeometry &geometry, BoundaryView view, MapGeometry::Detail detail);

    /// Degrees east. At 11° no country of this map is cut; in the view of China the Pacific is in
    /// the middle.
    [[nodiscard]] static double centralMeridian(BoundaryView view)
    {
        return view == BoundaryView::Cn ? 150 : 11;
    }

    struct Line
    {
        QPolygonF points;
        QRectF box;
    };
    struct Border : Line
    {
        mapfile::BorderKind kind;
    };
    /// An island of the view `cn`.
    struct Place
    {
        QPointF at;
        QString name;
        QString nameZh;
    };
    /// A territory; its land is the even-odd fill of all its rings, including holes.
    struct Shape
    {
        size_t territory; ///< index in the geometry
        QString code;
        std::vector<Line> rings;
        QRectF box;
        QPointF label;
        QPointF anchor;
    };

    [[nodiscard]] BoundaryView view() const { return m_view; }
    [[nodiscard]] const MapGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const Projection &projection() const { return m_projection; }
    [[nodiscard]] const std::vector<Shape> &shapes() const { return m_shapes; }
    [[nodiscard]] const std::vector<Border> &borders() const { return m_borders; }
    [[nodiscard]] const std::vector<Line> &lakes() const { return m_lakes; }
    [[nodiscard]] const std::vector<Line> &maritimeLines() const { return m_maritimeLines; }
    [[nodiscard]] const std::vector<Place> &maritimePlaces() const { return m_maritimePlaces; }
    [[nodiscard]] const QPolygonF &outline() const { return m_outline; } ///< edge of the world
    [[nodiscard]] const std::vector<QPolygonF> &graticule() const { return m_graticule; }

    [[nodiscard]] const Shape *shape(const QString &code) const;
    /// The territory whose land is at the point; null at sea.
    [[nodiscard]] const Shape *hit(QPointF point) const;
    /// Whether it has a code; other areas have no record and cannot be chosen.
    [[nodiscard]] bool isCoded(const Shape &shape) const;
    /// The next territory in a direction (a unit vector), by label points. Distance across the
    /// direction counts double, so that rows are followed. Null if there is none that way.
    [[nodiscard]] const Shape *next(const Shape &from, QPointF direction) const;
    [[nodiscard]] const Shape *nearest(QPointF point) const;

private:
    void addShapes(const MapGeometry::Level &level);
    void addBorders(const MapGeometry::Level &level);
    void addMarks();
    void addWorld();
    void buildGrid();

    static constexpr int columns = 128;
    static constexpr int rows = 64;
    struct RingAt
    {
        quint32 shape;
        quint32 ring;
    };
    template <class Cost>
    [[nodiscard]] const Shape *cheapest(Cost cost) const;
    [[nodiscard]] static QPoint cellAt(QPointF point);

    const MapGeometry &m_geometry;
    BoundaryView m_view;
    Projection m_projection;
    std::vector<Shape> m_shapes; ///< by territory
    std::vector<Border> m_borders;
    std::vector<Line> m_lakes;
    std::vector<Line> m_maritimeLines;
    std::vector<Place> m_maritimePlaces;
    QPolygonF m_outline;
    std::vector<QPolygonF> m_graticule;
    std::vector<RingAt> m_grid[columns * rows]; ///< rings whose box touches the cell, by shape
};

} // namespace mra
