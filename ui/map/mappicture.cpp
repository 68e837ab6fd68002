// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mappicture.h"

#include "ui/map/mapfurniture.h"

#include <QLineF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

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
    m_colouring = colouring;
    layOut();
}

void MapPicture::setStyle(const MapStyle &style)
{
    m_style = style;
    layOut();
}

void MapPicture::setSize(const QSizeF &size, double ratio)
{
    m_area = QRectF(QPointF(), size);
    m_ratio = ratio;
    layOut();
}

void MapPicture::layOut()
{
    const QRectF area = MapFurniture(m_area, m_colouring, m_view, m_style).map();
    look([&area](MapCamera &camera) { camera.setArea(area); });
}

const MapScene &MapPicture::scene(double ratio) const
{
    const auto detail = m_geometry.detailFor(m_camera.viewport().kmPerPixel() / ratio);
    std::unique_ptr<MapScene> &scene = m_scenes[size_t(detail)];
    if (!scene)
        scene = std::make_unique<MapScene>(m_geometry, m_view, detail);
    return *scene;
}

const std::vector<MapMarker> &MapPicture::markers() const
{
    if (!m_markers) {
        const MapViewport viewport = m_camera.viewport();
        m_markers = MapRenderer(scene(), viewport, m_colouring, m_style).markers();
    }
    return *m_markers;
}

const MapScene::Shape *MapPicture::hit(QPointF position) const
{
    constexpr double near = 12; // pixels from a marker that still mean it
    if (!m_camera.area().contains(position))
        return nullptr;
    const auto distance = [position](const MapMarker &marker) {
        return QLineF(marker.at, position).length();
    };
    const auto nearest =
        std::min_element(markers().begin(), markers().end(),
                         [&](auto &a, auto &b) { return distance(a) < distance(b); });
    if (nearest != markers().end() && distance(*nearest) < near)
        return nearest->shape;
    return scene().hit(m_camera.viewport().toMap(position));
}

QList<const MapScene::Shape *> MapPicture::visible() const
{
    QList<const MapScene::Shape *> result;
    for (const MapScene::Shape &shape : scene().shapes())
        if (scene().isCoded(shape) && !areaOf(shape).isEmpty())
            result.append(&shape);
    return result;
}

QRectF MapPicture::areaOf(const MapScene::Shape &shape) const
{
    return MapRenderer::areaOf(shape, m_camera.viewport(), markers()).intersected(m_camera.area());
}

QString MapPicture::nameOf(const MapScene::Shape &shape) const
{
    const QString name = m_colouring.names.value(shape.code);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return name.isEmpty() ? m_geometry.name(shape.territory, chinese) : name;
}

QString MapPicture::textOf(const MapScene::Shape &shape) const
{
    return m_colouring.fills.value(shape.code).description;
}

const QPixmap &MapPicture::pixmap() const
{
    if (m_pixmap.isNull()) {
        m_pixmap = QPixmap((m_area.size() * m_ratio).toSize());
        m_pixmap.setDevicePixelRatio(m_ratio);
        QPainter painter(&m_pixmap);
        draw(painter);
    }
    return m_pixmap;
}

void MapPicture::draw(QPainter &painter) const
{
    const MapViewport viewport = m_camera.viewport();
    const MapRenderer renderer(scene(), viewport, m_colouring, m_style);
    renderer.drawBase(painter);
    renderer.drawMarkers(painter, markers());
    MapFurniture(m_area, m_colouring, m_view, m_style).draw(painter);
}

void MapPicture::drawOutline(QPainter &painter, const QString &code, const QColor &ink) const
{
    const MapViewport viewport = m_camera.viewport();
    MapRenderer(scene(), viewport, m_colouring, m_style).drawOutline(painter, code, ink, markers());
}

void MapPicture::drawCard(QPainter &painter, const MapScene::Shape &shape, QPointF at) const
{
    drawMapCard(painter, m_area, at, nameOf(shape), textOf(shape), m_style);
}

void MapPicture::print(QPainter &painter, const QRectF &target, const QString &selected) const
{
    const double scale =
        std::min(target.width() / m_area.width(), target.height() / m_area.height());
    painter.save();
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-m_area.center());
    painter.setClipRect(m_area, Qt::IntersectClip);

    const MapStyle style = MapStyle::of(false, m_style.font);
    const MapViewport viewport = m_camera.viewport();
    const MapRenderer renderer(scene(painter.deviceTransform().m11()), viewport, m_colouring,
                               style);
    const std::vector<MapMarker> placed = renderer.markers();
    renderer.drawBase(painter);
    renderer.drawMarkers(painter, placed);
    renderer.drawOutline(painter, selected, style.mark, placed);
    MapFurniture(m_area, m_colouring, m_view, style).draw(painter);
    painter.restore();
}

} // namespace mra
