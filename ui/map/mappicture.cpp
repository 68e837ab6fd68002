// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mappicture.h"

#include "ui/map/mapfurniture.h"
#include "ui/map/maptext.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace mra {

void MapPicture::setView(BoundaryView view)
{
    if (view == m_view)
        return;
    m_view = view;
    for (std::unique_ptr<MapScene> &scene : m_scenes)
        scene.reset();
    layOut();
}

void MapPicture::setColouring(const MapColouring &colouring)
{
    const MapColouring before = std::exchange(m_colouring, colouring);
    const MapFurniture furniture(m_area, m_colouring, m_view, m_style);
    if (m_land.isStale || furniture.map() != m_camera.area())
        return layOut();
    m_legend = furniture.legend();
    m_whole.isStale = m_inset.isStale = true;
    if (m_colouring.names != before.names)
        m_placed.reset();
    const MapViewport viewport = m_camera.viewport();
    QPainter painter(&m_land.pixmap);
    MapRenderer(scene(), viewport, m_colouring, m_style).recolour(painter, before);
}

void MapPicture::setStyle(const MapStyle &style)
{
    m_style = style;
    layOut();
}

void MapPicture::setOutlines(const QList<MapOutline> &outlines)
{
    if (std::exchange(m_outlines, outlines) != outlines)
        m_whole.isStale = true;
}

void MapPicture::setSize(const QSizeF &size, double ratio)
{
    const QRectF area(QPointF(), size);
    const bool isOther = area != m_area || ratio != m_ratio;
    m_area = area;
    m_ratio = ratio;
    const MapFurniture furniture(m_area, m_colouring, m_view, m_style);
    if (isOther || furniture.map() != m_camera.area())
        return layOut();
    // If the map keeps its size, a change of texts leaves land and lines as they are.
    m_legend = furniture.legend();
    m_placed.reset();
    m_whole.isStale = m_inset.isStale = true;
}

void MapPicture::layOut()
{
    const MapFurniture furniture(m_area, m_colouring, m_view, m_style);
    m_legend = furniture.legend();
    m_inset.isStale = true;
    look([&furniture](MapCamera &camera) { camera.setArea(furniture.map()); });
}

void MapPicture::dropPixels()
{
    m_placed.reset();
    m_land.isStale = m_lines.isStale = m_whole.isStale = true;
}

const MapScene &MapPicture::scene(const MapViewport &viewport, double ratio) const
{
    const auto detail = m_geometry.detailFor(viewport.kmPerPixel() / ratio);
    std::unique_ptr<MapScene> &scene = m_scenes[size_t(detail)];
    if (!scene)
        scene = std::make_unique<MapScene>(m_geometry, m_view, detail);
    return *scene;
}

const MapScene &MapPicture::coarseScene() const
{
    return scene({{}, {}, 1}, 1);
}

const MapPicture::Placed &MapPicture::placed() const
{
    if (!m_placed)
        m_placed = placed(scene(), m_camera.viewport());
    return *m_placed;
}

MapPicture::Placed MapPicture::placed(const MapScene &scene, const MapViewport &viewport) const
{
    return {markersOf(scene, viewport), MapInset::of(coarseScene(), viewport, m_style),
            labelsOf(scene, viewport, m_style.font,
                     [this](const MapScene::Shape &shape) { return nameOf(shape); })};
}

QRectF MapPicture::insetFrame() const
{
    return placed().inset ? placed().inset->frame() : QRectF();
}

const MapScene::Shape *MapPicture::hit(QPointF position) const
{
    constexpr double nearAtSea = 12; // pixels from a marker that still hit it
    constexpr double nearOnLand = 3; // pixels beyond its edge: the land around can be hit too
    if (!m_camera.area().contains(position))
        return nullptr;
    if (insetFrame().contains(position)) {
        const MapViewport &inset = placed().inset->viewport();
        return inset.area.contains(position) ? scene().hit(inset.toMap(position)) : nullptr;
    }
    const MapScene::Shape *land = scene().hit(m_camera.viewport().toMap(position));
    const std::vector<MapMarker> &markers = placed().markers;
    const auto distance = [position](const MapMarker &marker) {
        return QLineF(marker.at, position).length();
    };
    const auto nearest = std::min_element(markers.begin(), markers.end(), [&](auto &a, auto &b) {
        return distance(a) < distance(b);
    });
    if (nearest == markers.end())
        return land;
    const double reach = land ? nearest->radius + nearOnLand : nearAtSea;
    return distance(*nearest) < reach ? nearest->shape : land;
}

QList<const MapScene::Shape *> MapPicture::visible() const
{
    QList<const MapScene::Shape *> result;
    for (const MapScene::Shape &shape : scene().shapes())
        if (m_colouring.isKnown(shape.code) && !areaOf(shape).isEmpty())
            result.append(&shape);
    return result;
}

QRectF MapPicture::areaOf(const MapScene::Shape &shape) const
{
    return MapRenderer::areaOf(shape, m_camera.viewport(), placed().markers)
        .intersected(m_camera.area());
}

quint16 MapPicture::parentOf(const MapScene::Shape &shape) const
{
    return m_view == BoundaryView::Cn ? m_geometry.territories()[shape.territory].parentInCn
                                      : mapfile::none;
}

QString MapPicture::nameOf(const MapScene::Shape &shape) const
{
    const auto nameOf = [this](size_t territory) {
        const QString name = m_colouring.names.value(m_geometry.code(territory));
        return name.isEmpty() ? m_geometry.name(territory, isNamedInChinese()) : name;
    };
    const QString name = nameOf(shape.territory);
    const quint16 parent = parentOf(shape);
    if (parent == mapfile::none)
        return name;
    const QString country = nameOf(parent);
    return name.contains(country, Qt::CaseInsensitive)
               ? name
               : QCoreApplication::translate("Map", "%1, %2", "region, its country")
                     .arg(name, country);
}

QString MapPicture::textOf(const MapScene::Shape &shape) const
{
    return m_colouring.isKnown(shape.code) ? m_colouring.fillOf(shape.code).description
                                           : QCoreApplication::translate("Map", "undetermined");
}

template <class Draw>
void MapPicture::freshen(Layer &layer, const QSizeF &size, const QColor &ground, Draw draw) const
{
    if (!layer.isStale)
        return;
    const QSize pixels = (size * m_ratio).toSize();
    if (layer.pixmap.size() != pixels)
        layer.pixmap = QPixmap(pixels); // else its memory is reused
    layer.pixmap.setDevicePixelRatio(m_ratio);
    layer.pixmap.fill(ground);
    QPainter painter(&layer.pixmap);
    draw(painter);
    layer.isStale = false;
}

const QPixmap &MapPicture::pixmap() const
{
    const MapViewport viewport = m_camera.viewport();
    const MapRenderer renderer(scene(), viewport, m_colouring, m_style);
    freshen(m_land, m_area.size(), m_style.ground,
            [&](QPainter &painter) { renderer.drawLand(painter); });
    freshen(m_lines, m_area.size(), Qt::transparent,
            [&](QPainter &painter) { renderer.drawLines(painter); });
    freshen(m_whole, m_area.size(), m_style.ground, [&](QPainter &painter) {
        painter.drawPixmap(0, 0, m_land.pixmap);
        painter.drawPixmap(0, 0, m_lines.pixmap);
        for (const MapOutline &outline : m_outlines)
            renderer.drawOutline(painter, outline.code, outline.ink, placed().markers);
        drawAbove(painter);
    });
    return m_whole.pixmap;
}

void MapPicture::drawAbove(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_camera.area(), Qt::IntersectClip);
    drawLabels(painter, placed().labels, m_colouring, m_style);
    drawMarkers(painter, placed().markers, m_colouring, m_style);
    if (const std::optional<MapInset> &inset = placed().inset) {
        // The inset looks the same wherever the camera is, as long as its size is.
        const QRectF frame = inset->frame().adjusted(0, 0, 1, 1);
        m_inset.isStale |= m_inset.pixmap.size() != (frame.size() * m_ratio).toSize();
        freshen(m_inset, frame.size(), m_style.ground, [&](QPainter &inside) {
            inside.translate(-frame.topLeft());
            inset->draw(inside, scene(inset->viewport(), m_ratio), m_colouring, m_style);
        });
        painter.drawPixmap(frame.topLeft(), m_inset.pixmap);
    }
    painter.restore();
    MapFurniture(m_area, m_colouring, m_view, m_style).draw(painter);
}

void MapPicture::drawCard(QPainter &painter, const MapScene::Shape &shape, QPointF at) const
{
    const quint16 parent = parentOf(shape);
    const QString flag = parent == mapfile::none ? shape.code : m_geometry.code(parent);
    drawMapCard(painter, m_area, at,
                {flag, nameOf(shape), textOf(shape), lookOf(m_style, m_colouring, shape.code)},
                m_style);
}

void MapPicture::print(QPainter &painter, const QRectF &target, const QString &selected) const
{
    // Texts keep their size relative to the picture; the map fills the shape of the page.
    const double scale =
        std::min(target.width() / m_area.width(), target.height() / m_area.height());
    const QRectF page(QPointF(), target.size() / scale);
    const MapStyle style = MapStyle::of(false, m_style.font);
    const MapFurniture furniture(page, m_colouring, m_view, style);
    const QRectF world(-Projection::halfWidth, -Projection::halfHeight, 2 * Projection::halfWidth,
                       2 * Projection::halfHeight);
    MapCamera camera;
    camera.setArea(furniture.map());
    if (m_camera.zoom() > 1)
        camera.show(m_camera.viewport().toMap(m_camera.area()) & world);

    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    painter.setClipRect(page, Qt::IntersectClip);
    const double ratio = painter.deviceTransform().m11();
    const MapViewport viewport = camera.viewport();
    const MapScene &shown = scene(viewport, ratio);
    const MapRenderer renderer(shown, viewport, m_colouring, style);
    const Placed placed = this->placed(shown, viewport);
    renderer.drawLand(painter);
    renderer.drawLines(painter);
    painter.save();
    painter.setClipRect(viewport.area, Qt::IntersectClip);
    renderer.drawOutline(painter, selected, style.mark, placed.markers);
    drawLabels(painter, placed.labels, m_colouring, style);
    drawMarkers(painter, placed.markers, m_colouring, style);
    if (const std::optional<MapInset> &inset = placed.inset)
        inset->draw(painter, scene(inset->viewport(), ratio), m_colouring, style);
    painter.restore();
    furniture.draw(painter);
    painter.restore();
}

} // namespace mra
