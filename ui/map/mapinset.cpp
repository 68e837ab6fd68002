// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapinset.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mra {

namespace {

/// From the coast of Viet Nam to the islands east of Taiwan, Zengmu Ansha to Diaoyu Dao, degrees.
constexpr double west = 105;
constexpr double east = 125.4;
constexpr double south = 2;
constexpr double north = 26.8;

QRectF seaOf(const MapScene &scene)
{
    const Projection &projection = scene.projection();
    QRectF box(projection.place(west, north), projection.place(east, south));
    for (const QPointF corner : {projection.place(east, north), projection.place(west, south)}) {
        box.setLeft(std::min(box.left(), corner.x()));
        box.setRight(std::max(box.right(), corner.x()));
    }
    return box;
}

bool showsAll(const MapScene &scene, const MapViewport &map)
{
    return map.kmPerPixel() < MapRenderer::islandNamesBelow &&
           std::all_of(scene.maritimePlaces().begin(), scene.maritimePlaces().end(),
                       [&map](const MapScene::Place &place) {
                           return map.area.contains(map.toDevice(place.at));
                       });
}

bool isOfChina(const MapScene &scene, const MapScene::Shape &shape)
{
    return shape.code == u"CN" ||
           scene.geometry().territories()[shape.territory].parentInCn != mapfile::none;
}

/// The cost of what a frame there would hide: the South China Sea most, then China, then other
/// land.
int costOf(const QRectF &frame, const MapScene &scene, const MapViewport &map, const QRectF &sea)
{
    constexpr int steps = 16;
    int land = 0;
    int china = 0;
    for (int row = 0; row <= steps; ++row)
        for (int column = 0; column <= steps; ++column) {
            const QPointF at(frame.left() + frame.width() * column / steps,
                             frame.top() + frame.height() * row / steps);
            const MapScene::Shape *shape = scene.hit(map.toMap(at));
            land += shape != nullptr;
            china += shape && isOfChina(scene, *shape);
        }
    const bool hidesSea = map.toMap(frame).intersects(sea);
    // Land counts coarsely, so that the frame does not change corners for every islet.
    return (hidesSea ? 10000 : 0) + 50 * china + (land + 3) / 4;
}

/// The largest frame that hides no land, else the one that hides least.
QRectF frameFor(QSizeF inside, double strips, const MapScene &scene, const MapViewport &map,
                const QRectF &sea)
{
    constexpr double gap = 6; // from the edges
    QRectF best;
    int least = std::numeric_limits<int>::max();
    for (const bool isBelow : {true, false}) // at the bottom if possible, as on Chinese maps
        for (const double part : {1.0, 0.85, 0.7, 0.6}) {
            const QSizeF size = (inside * part + QSizeF(0, strips)).toSize(); // whole pixels
            const QRectF room =
                map.area.adjusted(gap, gap, -gap - size.width(), -gap - size.height());
            const double y = isBelow ? room.bottom() : room.top();
            for (const double x : {room.right(), room.left()}) {
                const QRectF frame(QPointF(std::floor(x), std::floor(y)), size);
                if (const int cost = costOf(frame, scene, map, sea); cost < least) {
                    least = cost;
                    best = frame;
                }
                if (least == 0)
                    return best;
            }
        }
    return best;
}

} // namespace

std::optional<MapInset> MapInset::of(const MapScene &scene, const MapViewport &map,
                                     const MapStyle &style)
{
    if (scene.view() != BoundaryView::Cn || showsAll(scene, map))
        return {};
    QFont font = style.font;
    font.setPixelSize(std::max(9, style.font.pixelSize() * 3 / 4));
    const double strip = QFontMetricsF(font).height() + 2;
    const QRectF sea = seaOf(scene);
    const double height = std::clamp(map.area.height() * 0.36, 130.0, 260.0);
    const QRectF frame =
        frameFor({height * sea.width() / sea.height(), height}, 2 * strip, scene, map, sea);
    const QRectF inside = frame.adjusted(0, strip, 0, -strip);
    return MapInset(frame, {inside, sea.center(), inside.height() / sea.height()}, font);
}

void MapInset::draw(QPainter &painter, const MapScene &scene, const MapColouring &colouring,
                    const MapStyle &style) const
{
    painter.save();
    painter.setClipRect(m_frame, Qt::IntersectClip);
    painter.fillRect(m_frame, style.ground);
    const MapRenderer renderer(scene, m_viewport, colouring, style);
    renderer.drawLand(painter);
    renderer.drawLines(painter);
    painter.save();
    painter.setClipRect(m_viewport.area, Qt::IntersectClip);
    drawMarkers(painter, markersOf(scene, m_viewport), colouring, style);
    painter.restore();
    renderer.drawMaritimeNames(painter, m_font);
    painter.restore();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_frame);
    painter.drawLine(m_viewport.area.topLeft(), m_viewport.area.topRight());
    painter.drawLine(m_viewport.area.bottomLeft(), m_viewport.area.bottomRight());
    painter.setPen(style.text);
    painter.setFont(m_font);
    painter.drawText(QRectF(m_frame.topLeft(), m_viewport.area.topRight()), Qt::AlignCenter,
                     QCoreApplication::translate("Map", "South China Sea"));
    drawScale(painter);
    painter.restore();
}

/// A bar of 500 km, since the scale differs from that of the map.
void MapInset::drawScale(QPainter &painter) const
{
    constexpr int km = 500;
    const double gap = 5;
    const QRectF strip(m_viewport.area.bottomLeft(), m_frame.bottomRight());
    const double length = km / m_viewport.kmPerPixel();
    const QPointF start(strip.left() + gap, strip.center().y() + 2);
    const QPointF end = start + QPointF(length, 0);
    painter.drawLine(start, end);
    for (const QPointF tick : {start, end})
        painter.drawLine(tick, tick - QPointF(0, 4));
    painter.drawText(strip.adjusted(length + 2 * gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QCoreApplication::translate("Map", "%1 km").arg(QLocale().toString(km)));
}

} // namespace mra
