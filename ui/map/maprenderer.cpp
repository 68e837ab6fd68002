// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/maprenderer.h"

#include "ui/map/mappattern.h"
#include "ui/map/maptext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace mra {

namespace {

/// Pixels beyond the edge of the area, so that the cut of a clipped outline is not visible.
constexpr double margin = 8;
/// Rings smaller than this (pixels) cannot be seen and are not drawn.
constexpr double leastRing = 0.4;
/// km per pixel below which a disputed border has a light line underneath.
constexpr double bedsBelow = 12;

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

/// A free box beside a dot: to the right if possible, else around it.
std::optional<QRectF> freeBox(QPointF dot, QSizeF size, const QRectF &area,
                              const QList<QRectF> &taken)
{
    const double gap = 4;
    const double left = -gap - size.width();
    const double middle = -size.width() / 2;
    const double above = -size.height() - gap / 2;
    const double below = gap / 2;
    const double beside = -size.height() / 2;
    for (const QPointF corner :
         {QPointF(gap, beside), QPointF(middle, below), QPointF(middle, above),
          QPointF(left, beside), QPointF(left, below), QPointF(gap, below), QPointF(left, above),
          QPointF(gap, above)}) {
        const QRectF box(dot + corner, size);
        if (area.contains(box) &&
            std::none_of(taken.cbegin(), taken.cend(),
                         [&box](const QRectF &other) { return other.intersects(box); }))
            return box;
    }
    return {};
}

} // namespace

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

QList<QPolygonF> MapRenderer::rings(const MapScene::Shape &shape) const
{
    QList<QPolygonF> rings;
    if (!m_visible.intersects(shape.box))
        return rings;
    for (const MapScene::Line &line : shape.rings)
        if (const QPolygonF points = ring(line); !points.isEmpty())
            rings.append(points);
    return rings;
}

void MapRenderer::prepare(QPainter &painter) const
{
    painter.setClipRect(m_viewport.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
}

void MapRenderer::drawLand(QPainter &painter) const
{
    painter.save();
    prepare(painter);
    drawSea(painter);
    MapPattern pattern(painter, m_style);
    for (const MapScene::Shape &shape : m_scene.shapes())
        pattern.fill(rings(shape), lookOf(m_style, m_colouring, shape.code));
    painter.restore();
}

void MapRenderer::recolour(QPainter &painter, const MapColouring &before) const
{
    painter.save();
    prepare(painter);
    MapPattern pattern(painter, m_style);
    for (const MapScene::Shape &shape : m_scene.shapes())
        if (const MapLook look = lookOf(m_style, m_colouring, shape.code);
            look != lookOf(m_style, before, shape.code))
            pattern.fill(rings(shape), look);
    painter.restore();
}

void MapRenderer::drawLines(QPainter &painter) const
{
    painter.save();
    prepare(painter);
    drawLakes(painter);
    drawBorders(painter);
    if (m_scene.view() == BoundaryView::Cn) {
        drawMaritime(painter);
        if (m_viewport.kmPerPixel() < islandNamesBelow)
            drawMaritimeNames(painter, m_style.font);
    }
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
    const bool isNear = m_viewport.kmPerPixel() < bedsBelow;
    QPen dashed(isNear ? m_style.mark : m_style.border, 1.1);
    dashed.setDashPattern({3, 2.5});
    dashed.setCapStyle(Qt::FlatCap);
    pass(BorderKind::Coast, QPen(m_style.coast, 0.8));
    pass(BorderKind::National, QPen(m_style.border, 0.8));
    pass(BorderKind::Regional, QPen(m_style.regionalBorder, 0.5));
    // Zoomed in, on a light line, since dashes between two dark fills cannot be seen; on a map of
    // the world it would dominate.
    if (isNear)
        pass(BorderKind::Disputed, QPen(m_style.halo, 1.8));
    pass(BorderKind::Disputed, dashed);
}

void MapRenderer::drawMaritime(QPainter &painter) const
{
    painter.setPen(QPen(m_style.border, 1.6, Qt::SolidLine, Qt::FlatCap));
    for (const MapScene::Line &line : m_scene.maritimeLines())
        drawLine(painter, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.border);
    for (const MapScene::Place &place : m_scene.maritimePlaces())
        painter.drawEllipse(m_viewport.toDevice(place.at), 1.5, 1.5);
}

void MapRenderer::drawMaritimeNames(QPainter &painter, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    // Names cover no island and no line.
    QList<QRectF> taken;
    for (const MapScene::Place &place : m_scene.maritimePlaces())
        taken.append(QRectF(m_viewport.toDevice(place.at), QSizeF()).adjusted(-2, -2, 2, 2));
    for (const MapScene::Line &line : m_scene.maritimeLines())
        taken.append(m_viewport.toDevice(line.box));
    for (const MapScene::Place &place : m_scene.maritimePlaces()) {
        const QString name = isNamedInChinese() ? place.nameZh : place.name;
        const QSizeF size(metrics.horizontalAdvance(name) + 1, metrics.height());
        const std::optional<QRectF> box =
            freeBox(m_viewport.toDevice(place.at), size, m_viewport.area, taken);
        if (!box)
            continue;
        QPainterPath letters;
        letters.addText(box->left(), box->top() + metrics.ascent(), font, name);
        painter.strokePath(letters,
                           QPen(m_style.halo, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(letters, m_style.text);
        taken.append(*box);
    }
}

void MapRenderer::drawOutline(QPainter &painter, const QString &code, const QColor &ink,
                              const std::vector<MapMarker> &markers) const
{
    const MapScene::Shape *shape = m_scene.shape(code);
    if (!shape)
        return;
    QPainterPath outline;
    for (const QPolygonF &ring : rings(*shape)) {
        outline.addPolygon(ring);
        outline.closeSubpath();
    }
    for (const MapMarker &marker : markers)
        if (marker.shape == shape) {
            outline.clear();
            outline.addEllipse(marker.at, marker.radius + 2, marker.radius + 2);
        }
    painter.save();
    prepare(painter);
    painter.strokePath(outline, QPen(m_style.halo, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(outline, QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QRectF MapRenderer::areaOf(const MapScene::Shape &shape, const MapViewport &viewport,
                           const std::vector<MapMarker> &markers)
{
    for (const MapMarker &marker : markers)
        if (marker.shape == &shape)
            return {marker.at - QPointF(marker.radius, marker.radius),
                    QSizeF(2 * marker.radius, 2 * marker.radius)};
    return viewport.toDevice(shape.box);
}

} // namespace mra
