// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapscene.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mra {

namespace {

using Degrees = std::vector<mapfile::Point>;

/// The longest step in degrees that may be a straight line: the cut and the edge of Antarctica are
/// curved.
constexpr float longestStep = 2;

/// The part of the ring on one side of a meridian (Sutherland and Hodgman).
Degrees clipped(const Degrees &ring, float meridian, bool east)
{
    const auto inside = [=](const mapfile::Point &p) {
        return east ? p.longitude >= meridian : p.longitude <= meridian;
    };
    Degrees result;
    for (size_t i = 0; i < ring.size(); ++i) {
        const mapfile::Point &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const mapfile::Point &to = ring[i];
        if (inside(from) != inside(to)) {
            const float part = (meridian - from.longitude) / (to.longitude - from.longitude);
            result.push_back({meridian, from.latitude + part * (to.latitude - from.latitude)});
        }
        if (inside(to))
            result.push_back(to);
    }
    return result;
}

void project(const Projection &projection, const mapfile::Point &from, const mapfile::Point &to,
             float shift, QPolygonF &points)
{
    const float dx = to.longitude - from.longitude;
    const float dy = to.latitude - from.latitude;
    const int steps =
        std::max(1, int(std::ceil(std::max(std::abs(dx), std::abs(dy)) / longestStep)));
    for (int step = 1; step <= steps; ++step) {
        const float part = float(step) / float(steps);
        points.append(
            projection.toMap(from.longitude + part * dx + shift, from.latitude + part * dy));
    }
}

MapScene::Line projected(const Projection &projection, const Degrees &line, float shift,
                         bool closed)
{
    MapScene::Line result;
    result.points.reserve(qsizetype(line.size()) + 8);
    if (!closed)
        result.points.append(
            projection.toMap(line.front().longitude + shift, line.front().latitude));
    for (size_t i = closed ? 0 : 1; i < line.size(); ++i)
        project(projection, line[i == 0 ? line.size() - 1 : i - 1], line[i], shift, result.points);
    result.box = result.points.boundingRect();
    return result;
}

/// Puts the ring into the longitudes of the projection: as it is, shifted by 360°, or cut in two.
void placeRing(const Projection &projection, const Degrees &ring, std::vector<MapScene::Line> &into)
{
    const float west = float(projection.west());
    const auto [least, most] = std::minmax_element(
        ring.begin(), ring.end(), [](auto &a, auto &b) { return a.longitude < b.longitude; });
    if (least->longitude >= west) {
        into.push_back(projected(projection, ring, 0, true));
    } else if (most->longitude <= west) {
        into.push_back(projected(projection, ring, 360, true));
    } else {
        into.push_back(projected(projection, clipped(ring, west, true), 0, true));
        into.push_back(projected(projection, clipped(ring, west, false), 360, true));
    }
}

Degrees pointsOf(const MapGeometry::Level &level, const mapfile::Ring &ring)
{
    Degrees points;
    for (quint32 i = ring.first; i < ring.first + ring.count; ++i) {
        const qint32 reference = level.references[i];
        const mapfile::Arc &arc = level.arcs[size_t(reference < 0 ? ~reference : reference)];
        const auto begin = level.vertices.begin() + arc.first;
        const auto end = begin + arc.count;
        // The end of an arc is the start of the next one.
        if (reference < 0)
            points.insert(points.end(), std::reverse_iterator(end),
                          std::reverse_iterator(begin) - 1);
        else
            points.insert(points.end(), begin, end - 1);
    }
    return points;
}

/// Edges of the cut at ±180° in the files, and of the map at the South Pole, are no coast.
bool isSeam(const mapfile::Point &a, const mapfile::Point &b)
{
    const auto atCut = [](const mapfile::Point &p) { return std::abs(p.longitude) > 179.9995F; };
    const auto atPole = [](const mapfile::Point &p) { return p.latitude < -89.9995F; };
    return (atCut(a) && atCut(b)) || (atPole(a) && atPole(b));
}

} // namespace

MapScene::MapScene(const MapGeometry &geometry, BoundaryView view, MapGeometry::Detail detail)
    : m_geometry(geometry)
    , m_view(view)
    , m_projection(centralMeridian(view))
{
    addShapes(geometry.level(detail));
    addBorders(geometry.level(detail));
    addMarks();
    addWorld();
    buildGrid();
}

void MapScene::addShapes(const MapGeometry::Level &level)
{
    std::vector<Shape> shapes(m_geometry.territories().size());
    for (const mapfile::Ring &ring : level.rings[size_t(m_view)])
        placeRing(m_projection, pointsOf(level, ring), shapes[ring.territory].rings);
    for (size_t i = 0; i < shapes.size(); ++i) {
        Shape &shape = shapes[i];
        if (shape.rings.empty())
            continue;
        const mapfile::Territory &about = m_geometry.territories()[i];
        shape.territory = i;
        shape.code = m_geometry.code(i);
        shape.label = m_projection.place(about.label.longitude, about.label.latitude);
        shape.anchor = m_projection.place(about.anchor.longitude, about.anchor.latitude);
        for (const Line &ring : shape.rings)
            shape.box |= ring.box;
        m_shapes.push_back(std::move(shape));
    }
}

void MapScene::addBorders(const MapGeometry::Level &level)
{
    const float west = float(m_projection.west());
    for (const mapfile::Arc &arc : level.arcs) {
        const mapfile::BorderKind kind = arc.kind[size_t(m_view)];
        if (kind == mapfile::BorderKind::Inner)
            continue;
        Degrees run;
        const auto finish = [&](float shift) {
            if (run.size() > 1)
                m_borders.push_back({projected(m_projection, run, shift, false), kind});
            run.clear();
        };
        const auto shiftOf = [west](const mapfile::Point &p) {
            return p.longitude < west ? 360.F : 0.F;
        };
        for (quint32 i = arc.first; i < arc.first + arc.count; ++i) {
            const mapfile::Point &point = level.vertices[i];
            if (!run.empty() && isSeam(run.back(), point)) {
                finish(shiftOf(run.back()));
            } else if (!run.empty() && shiftOf(run.back()) != shiftOf(point)) {
                const mapfile::Point last = run.back();
                const float part = (west - last.longitude) / (point.longitude - last.longitude);
                const mapfile::Point cut{west,
                                         last.latitude + part * (point.latitude - last.latitude)};
                run.push_back(cut);
                finish(shiftOf(last));
                run.push_back(cut);
            }
            run.push_back(point);
        }
        if (!run.empty())
            finish(shiftOf(run.back()));
    }
}

void MapScene::addMarks()
{
    for (const mapfile::Mark &mark : m_geometry.marks()) {
        const auto begin = m_geometry.markVertices().begin() + mark.first;
        const Degrees line(begin, begin + mark.count);
        if (mark.kind == mapfile::MarkKind::Lake)
            placeRing(m_projection, line, m_lakes);
        if (m_view != BoundaryView::Cn)
            continue;
        if (mark.kind == mapfile::MarkKind::MaritimeLine)
            m_maritimeLines.push_back(projected(m_projection, line, 0, false));
        if (mark.kind == mapfile::MarkKind::MaritimePoint)
            m_maritimePlaces.push_back(
                {m_projection.place(line.front().longitude, line.front().latitude),
                 m_geometry.text(mark.name), m_geometry.text(mark.nameZh)});
    }
}

void MapScene::addWorld()
{
    const float west = float(m_projection.west());
    const Degrees frame{{west, -90}, {west, 90}, {west + 360, 90}, {west + 360, -90}};
    m_outline = projected(m_projection, frame, 0, true).points;
    for (float latitude = -60; latitude <= 60; latitude += 30)
        m_graticule.push_back(
            projected(m_projection, {{west, latitude}, {west + 360, latitude}}, 0, false).points);
    for (float longitude = std::ceil(west / 30) * 30; longitude < west + 360; longitude += 30)
        m_graticule.push_back(
            projected(m_projection, {{longitude, -90}, {longitude, 90}}, 0, false).points);
}

QPoint MapScene::cellAt(QPointF point)
{
    const double x = (point.x() + Projection::halfWidth) / (2 * Projection::halfWidth);
    const double y = (point.y() + Projection::halfHeight) / (2 * Projection::halfHeight);
    return {std::clamp(int(x * columns), 0, columns - 1), std::clamp(int(y * rows), 0, rows - 1)};
}

void MapScene::buildGrid()
{
    for (size_t shape = 0; shape < m_shapes.size(); ++shape)
        for (size_t ring = 0; ring < m_shapes[shape].rings.size(); ++ring) {
            const QRectF &box = m_shapes[shape].rings[ring].box;
            const QPoint from = cellAt(box.topLeft());
            const QPoint to = cellAt(box.bottomRight());
            for (int y = from.y(); y <= to.y(); ++y)
                for (int x = from.x(); x <= to.x(); ++x)
                    m_grid[y * columns + x].push_back({quint32(shape), quint32(ring)});
        }
}

const MapScene::Shape *MapScene::shape(const QString &code) const
{
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(),
                                    [&](const Shape &shape) { return shape.code == code; });
    return found == m_shapes.end() ? nullptr : &*found;
}

const MapScene::Shape *MapScene::hit(QPointF point) const
{
    const QPoint cell = cellAt(point);
    const std::vector<RingAt> &rings = m_grid[cell.y() * columns + cell.x()];
    for (size_t i = 0; i < rings.size();) {
        const Shape &shape = m_shapes[rings[i].shape];
        bool inside = false; // even-odd over the rings of one territory: a hole takes land away
        for (const quint32 which = rings[i].shape; i < rings.size() && rings[i].shape == which;
             ++i) {
            const Line &ring = shape.rings[rings[i].ring];
            if (ring.box.contains(point) && ring.points.containsPoint(point, Qt::OddEvenFill))
                inside = !inside;
        }
        if (inside)
            return &shape;
    }
    return nullptr;
}

bool MapScene::isCoded(const Shape &shape) const
{
    return m_geometry.territories()[shape.territory].kind != mapfile::TerritoryKind::None;
}

template <class Cost>
const MapScene::Shape *MapScene::cheapest(Cost cost) const
{
    const Shape *best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const Shape &shape : m_shapes)
        if (const double price = cost(shape); isCoded(shape) && price < least) {
            least = price;
            best = &shape;
        }
    return best;
}

const MapScene::Shape *MapScene::next(const Shape &from, QPointF direction) const
{
    return cheapest([&](const Shape &shape) {
        const QPointF step = shape.label - from.label;
        const double along = QPointF::dotProduct(step, direction);
        const double across = std::abs(step.x() * direction.y() - step.y() * direction.x());
        const bool thatWay = along > 0 && across <= 2 * along;
        return thatWay ? along + 2 * across : std::numeric_limits<double>::infinity();
    });
}

const MapScene::Shape *MapScene::nearest(QPointF point) const
{
    return cheapest([point](const Shape &shape) { return QLineF(point, shape.label).length(); });
}

} // namespace mra
