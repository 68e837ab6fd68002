// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapmarkers.h"

#include "ui/map/mappattern.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

constexpr double calmPart = 0.75; ///< share of the radius for calm markers

/// The place nearest to the anchor where a marker covers no other, or covers the least of it.
QPointF freePlace(QPointF anchor, double radius, const std::vector<MapMarker> &others)
{
    const double apart = 2 * radius + 0.5;
    std::vector<QPointF> near; // only these can be in the way
    for (const MapMarker &other : others)
        if (QLineF(anchor, other.at).length() < apart + MapMarker::farthest)
            near.push_back(other.at);
    const auto room = [&](QPointF place) {
        double least = apart;
        for (const QPointF other : near)
            least = std::min(least, std::hypot(place.x() - other.x(), place.y() - other.y()));
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

/// A pattern is coarser than a marker, so a single stroke stands for it.
void drawSign(QPainter &painter, const MapMarker &marker, double radius, const MapStyle &style,
              const MapLook &look)
{
    const double reach = radius * 0.6;
    const bool isDot = look.hatch == Hatch::Dots;
    const double slope = look.hatch == Hatch::BackLines ? reach : -reach;
    const QPointF half = isDot ? QPointF(0.01, 0) : QPointF(reach, slope);
    painter.setPen(QPen(inkOf(style, look), isDot ? radius * 0.7 : 1.2, Qt::SolidLine,
                        isDot ? Qt::RoundCap : Qt::FlatCap));
    painter.drawLine(marker.at - half, marker.at + half);
}

} // namespace

double MapMarker::radiusAt(double kmPerPixel)
{
    constexpr double world = 45; // km per pixel if the world is some 800 pixels wide
    return std::clamp(3.25 + 0.6 * std::log2(world / kmPerPixel), 3.25, 6.0);
}

std::vector<MapMarker> markersOf(const MapScene &scene, const MapViewport &viewport)
{
    constexpr double leastPiece = 3000; // km²; larger territories are found by their land
    const double pixel = viewport.kmPerPixel();
    const double radius = MapMarker::radiusAt(pixel);
    const QRectF area = viewport.area.adjusted(radius, radius, -radius, -radius);
    std::vector<MapMarker> result;
    for (const MapScene::Shape &shape : scene.shapes()) {
        const mapfile::Territory &about = scene.geometry().territories()[shape.territory];
        if (about.kind == mapfile::TerritoryKind::None || about.largest >= leastPiece ||
            std::sqrt(double(about.largest)) >= 2 * radius * pixel)
            continue;
        const QPointF anchor = viewport.toDevice(shape.anchor);
        if (area.contains(anchor))
            result.push_back({&shape, freePlace(anchor, radius, result), anchor, radius});
    }
    return result;
}

void drawMarkers(QPainter &painter, const std::vector<MapMarker> &markers,
                 const MapColouring &colouring, const MapStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.coast, 0.6));
    for (const MapMarker &marker : markers)
        if (QLineF(marker.anchor, marker.at).length() > marker.radius)
            painter.drawLine(marker.anchor, marker.at);
    for (const bool calm : {true, false})
        for (const MapMarker &marker : markers) {
            if (colouring.fillOf(marker.shape->code).isCalm != calm)
                continue;
            const MapLook look = lookOf(style, colouring, marker.shape->code);
            const double radius = marker.radius * (calm ? calmPart : 1);
            painter.setPen(calm ? QPen(style.coast, 0.8) : QPen(style.halo, 1));
            painter.setBrush(look.colour);
            painter.drawEllipse(marker.at, radius, radius);
            if (look.hatch != Hatch::None)
                drawSign(painter, marker, radius, style, look);
        }
    painter.restore();
}

} // namespace mra
