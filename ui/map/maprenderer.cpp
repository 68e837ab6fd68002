// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/maprenderer.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

/// Beyond the edge of the area, so that the cut of a clipped outline stays out of sight.
constexpr double margin = 8;
/// Rings smaller than this are not seen, only paid for.
constexpr double leastRing = 0.4;

/// Device pixels of one unit of the painter.
double ratioOf(const QPainter &painter)
{
    return painter.deviceTransform().m11();
}

/// The part of a closed line on the inner side of one edge of a rectangle (Sutherland, Hodgman).
template <class Inside, class Cut>
void clipEdge(QPolygonF &points, Inside inside, Cut cut)
{
    QPolygonF result;
    result.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF from = points.at(i == 0 ? points.size() - 1 : i - 1);
        const QPointF to = points.at(i);
        if (inside(from) != inside(to))
            result.append(cut(from, to));
        if (inside(to))
            result.append(to);
    }
    points.swap(result);
}

QPointF atX(double x, QPointF a, QPointF b)
{
    return {x, a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y())};
}

QPointF atY(double y, QPointF a, QPointF b)
{
    return {a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()), y};
}

void clip(QPolygonF &points, const QRectF &to)
{
    const auto vertical = [&](double x, double sign) {
        clipEdge(
            points, [=](QPointF p) { return (p.x() - x) * sign >= 0; },
            [=](QPointF a, QPointF b) { return atX(x, a, b); });
    };
    const auto horizontal = [&](double y, double sign) {
        clipEdge(
            points, [=](QPointF p) { return (p.y() - y) * sign >= 0; },
            [=](QPointF a, QPointF b) { return atY(y, a, b); });
    };
    vertical(to.left(), 1);
    vertical(to.right(), -1);
    horizontal(to.top(), 1);
    horizontal(to.bottom(), -1);
}

/// The place nearest to the anchor where a marker covers no other one, or covers it least.
QPointF freePlace(QPointF anchor, const std::vector<MapMarker> &others)
{
    constexpr double apart = 2 * MapMarker::radius + 0.5;
    const auto room = [&others](QPointF place) {
        double least = apart;
        for (const MapMarker &other : others)
            least = std::min(least, QLineF(place, other.at).length());
        return least;
    };
    QPointF best = anchor;
    double most = room(anchor);
    for (double distance = 2; distance <= MapMarker::farthest; distance += 2)
        for (int sixteenth = 0; sixteenth < 16; ++sixteenth) {
            if (most >= apart)
                return best;
            const double angle = sixteenth * M_PI / 8;
            const QPointF place = anchor + distance * QPointF(std::cos(angle), std::sin(angle));
            if (const double found = room(place); found > most) {
                most = found;
                best = place;
            }
        }
    return best;
}

/// Brushes of one drawing, made once for each colour and pattern.
class Brushes
{
public:
    Brushes(const MapStyle &style, double ratio)
        : m_style(style)
        , m_ratio(ratio)
    {
    }
    const QBrush &brush(const MapLook &look)
    {
        const auto key = std::pair(int(look.hatch), look.colour.rgb());
        auto found = m_brushes.find(key);
        if (found == m_brushes.end())
            found = m_brushes.insert(key, brushOf(m_style, look, m_ratio));
        return *found;
    }

private:
    const MapStyle &m_style;
    double m_ratio;
    QHash<std::pair<int, QRgb>, QBrush> m_brushes;
};

} // namespace

double MapViewport::worldScale(const QRectF &area)
{
    return std::max(1.0, std::min(area.width() / (2 * Projection::halfWidth),
                                  area.height() / (2 * Projection::halfHeight)) *
                             0.98);
}

MapRenderer::MapRenderer(const MapScene &scene, const MapViewport &viewport,
                         const MapColouring &colouring, const MapStyle &style)
    : m_scene(scene)
    , m_viewport(viewport)
    , m_colouring(colouring)
    , m_style(style)
    , m_clip(viewport.area.adjusted(-margin, -margin, margin, margin))
    , m_visible(viewport.toMap(m_clip.topLeft()), viewport.toMap(m_clip.bottomRight()))
{
}

MapLook MapRenderer::look(const MapScene::Shape &shape) const
{
    const auto fill = m_colouring.fills.constFind(shape.code);
    if (fill != m_colouring.fills.cend())
        return lookOf(m_style, fill->colour, fill->hatch);
    const mapfile::Territory &about = m_scene.geometry().territories()[shape.territory];
    if (about.kind == mapfile::TerritoryKind::None)
        return {m_style.undetermined, Hatch::BackLines};
    return lookOf(m_style, {}, Hatch::None);
}

QPolygonF MapRenderer::mapped(const QPolygonF &points) const
{
    const QPointF shift = m_viewport.toDevice(QPointF());
    const double scale = m_viewport.scale;
    QPolygonF result(points.size());
    std::transform(points.begin(), points.end(), result.begin(),
                   [=](QPointF p) { return p * scale + shift; });
    return result;
}

QPolygonF MapRenderer::ring(const MapScene::Line &ring) const
{
    if (!m_visible.intersects(ring.box) ||
        std::max(ring.box.width(), ring.box.height()) * m_viewport.scale < leastRing)
        return {};
    QPolygonF points = mapped(ring.points);
    if (!m_visible.contains(ring.box))
        clip(points, m_clip);
    return points;
}

QPainterPath MapRenderer::path(const MapScene::Shape &shape) const
{
    QPainterPath path; // even-odd, so a hole is a ring like any other
    if (!m_visible.intersects(shape.box))
        return path;
    for (const MapScene::Line &line : shape.rings) {
        const QPolygonF points = ring(line);
        if (points.isEmpty())
            continue;
        path.addPolygon(points);
        path.closeSubpath();
    }
    return path;
}

void MapRenderer::drawBase(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_viewport.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSea(painter);
    drawLand(painter);
    drawLakes(painter);
    drawBorders(painter);
    drawMaritime(painter);
    painter.restore();
}

void MapRenderer::drawSea(QPainter &painter) const
{
    painter.fillRect(m_viewport.area, m_style.ground);
    QPolygonF outline = mapped(m_scene.outline());
    clip(outline, m_clip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.sea);
    painter.drawPolygon(outline);
    painter.setPen(QPen(m_style.graticule, 1));
    for (const QPolygonF &line : m_scene.graticule())
        painter.drawPolyline(mapped(line));
}

void MapRenderer::drawLand(QPainter &painter) const
{
    Brushes brushes(m_style, ratioOf(painter));
    for (const MapScene::Shape &shape : m_scene.shapes()) {
        const QPainterPath land = path(shape);
        if (land.isEmpty())
            continue;
        painter.fillPath(land, brushes.brush(look(shape)));
    }
}

void MapRenderer::drawLakes(QPainter &painter) const
{
    painter.setPen(QPen(m_style.coast, 0.5));
    painter.setBrush(m_style.sea);
    for (const MapScene::Line &lake : m_scene.lakes())
        painter.drawPolygon(ring(lake));
}

void MapRenderer::drawLine(QPainter &painter, const MapScene::Line &line) const
{
    if (!m_visible.intersects(line.box))
        return;
    if (m_visible.contains(line.box)) {
        painter.drawPolyline(mapped(line.points));
        return;
    }
    QPolygonF run;
    const auto finish = [&] {
        if (run.size() > 1)
            painter.drawPolyline(mapped(run));
        run.clear();
    };
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        const QPointF from = line.points.at(i - 1);
        const QPointF to = line.points.at(i);
        const bool beside = std::max(from.x(), to.x()) < m_visible.left() ||
                            std::min(from.x(), to.x()) > m_visible.right() ||
                            std::max(from.y(), to.y()) < m_visible.top() ||
                            std::min(from.y(), to.y()) > m_visible.bottom();
        if (beside) {
            finish();
            continue;
        }
        if (run.isEmpty())
            run.append(from);
        run.append(to);
    }
    finish();
}

void MapRenderer::drawBorders(QPainter &painter) const
{
    using mapfile::BorderKind;
    const auto pass = [&](BorderKind kind, const QPen &pen) {
        painter.setPen(pen);
        for (const MapScene::Border &border : m_scene.borders())
            if (border.kind == kind)
                drawLine(painter, border);
    };
    painter.setBrush(Qt::NoBrush);
    QPen dashed(m_style.border, 1);
    dashed.setDashPattern({3, 2.5});
    dashed.setCapStyle(Qt::FlatCap);
    pass(BorderKind::Coast, QPen(m_style.coast, 0.8));
    pass(BorderKind::National, QPen(m_style.border, 0.8));
    pass(BorderKind::Regional, QPen(m_style.regionalBorder, 0.5));
    pass(BorderKind::Disputed, dashed);
}

void MapRenderer::drawMaritime(QPainter &painter) const
{
    if (m_scene.view() != BoundaryView::Cn)
        return;
    painter.setPen(QPen(m_style.border, 1.6));
    for (const MapScene::Line &line : m_scene.maritimeLines())
        drawLine(painter, line);

    const bool named = m_viewport.kmPerPixel() < 4;
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const mapfile::Mark &mark : m_scene.geometry().marks()) {
        if (mark.kind != mapfile::MarkKind::MaritimePoint)
            continue;
        const mapfile::Point &place = m_scene.geometry().markVertices()[mark.first];
        const QPointF at =
            m_viewport.toDevice(m_scene.projection().place(place.longitude, place.latitude));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.border);
        painter.drawEllipse(at, 1.5, 1.5);
        if (!named)
            continue;
        painter.setFont(m_style.font);
        painter.setPen(m_style.text);
        painter.drawText(at + QPointF(4, 4),
                         m_scene.geometry().text(chinese ? mark.nameZh : mark.name));
    }
}

std::vector<MapMarker> MapRenderer::markers() const
{
    constexpr double leastPiece = 3000; // km²; larger territories are found by their land
    constexpr double leastSide = 6;     // pixels
    const double side = m_viewport.kmPerPixel();
    const QRectF area = m_viewport.area.adjusted(MapMarker::radius, MapMarker::radius,
                                                 -MapMarker::radius, -MapMarker::radius);
    std::vector<MapMarker> result;
    for (const MapScene::Shape &shape : m_scene.shapes()) {
        const mapfile::Territory &about = m_scene.geometry().territories()[shape.territory];
        if (about.kind == mapfile::TerritoryKind::None || about.largest >= leastPiece ||
            std::sqrt(double(about.largest)) >= leastSide * side)
            continue;
        const QPointF anchor = m_viewport.toDevice(shape.anchor);
        if (!area.contains(anchor))
            continue;
        result.push_back({&shape, freePlace(anchor, result), anchor});
    }
    return result;
}

void MapRenderer::drawMarkers(QPainter &painter, const std::vector<MapMarker> &markers) const
{
    painter.save();
    painter.setClipRect(m_viewport.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    Brushes brushes(m_style, ratioOf(painter));
    painter.setPen(QPen(m_style.mark, 1));
    for (const MapMarker &marker : markers)
        if (marker.at != marker.anchor)
            painter.drawLine(marker.anchor, marker.at);
    for (const MapMarker &marker : markers) {
        painter.setBrush(brushes.brush(look(*marker.shape)));
        painter.drawEllipse(marker.at, MapMarker::radius, MapMarker::radius);
    }
    painter.restore();
}

void MapRenderer::drawOutline(QPainter &painter, const QString &code, const QColor &ink,
                              const std::vector<MapMarker> &markers) const
{
    const MapScene::Shape *shape = m_scene.shape(code);
    if (!shape)
        return;
    QPainterPath outline = path(*shape);
    for (const MapMarker &marker : markers)
        if (marker.shape == shape) {
            outline.clear();
            outline.addEllipse(marker.at, MapMarker::radius + 2, MapMarker::radius + 2);
        }
    painter.save();
    painter.setClipRect(m_viewport.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(m_style.halo, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(outline, QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QRectF MapRenderer::areaOf(const MapScene::Shape &shape, const MapViewport &viewport,
                           const std::vector<MapMarker> &markers)
{
    constexpr double r = MapMarker::radius;
    for (const MapMarker &marker : markers)
        if (marker.shape == &shape)
            return {marker.at - QPointF(r, r), QSizeF(2 * r, 2 * r)};
    return viewport.toDevice(shape.box);
}

} // namespace mra
