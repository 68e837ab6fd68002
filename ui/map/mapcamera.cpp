// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcamera.h"

#include <algorithm>

namespace mra {

void MapCamera::setArea(const QRectF &area)
{
    m_area = area;
    moveTo(m_centre, m_zoom);
}

void MapCamera::moveTo(QPointF centre, double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    const double scale = viewport().scale;
    const double x = std::max(0.0, Projection::halfWidth - m_area.width() / scale / 2);
    const double y = std::max(0.0, Projection::halfHeight - m_area.height() / scale / 2);
    m_centre = {std::clamp(centre.x(), -x, x), std::clamp(centre.y(), -y, y)};
}

void MapCamera::drag(QPointF pixels)
{
    moveTo(m_centre - pixels / viewport().scale, m_zoom);
}

void MapCamera::zoomAt(QPointF position, double factor)
{
    const QPointF kept = viewport().toMap(position);
    const double target = std::clamp(m_zoom * factor, 1.0, mostZoom);
    moveTo(kept + (m_centre - kept) * (m_zoom / target), target);
}

void MapCamera::show(const QRectF &box)
{
    const double scale = std::min(m_area.width() / box.width(), m_area.height() / box.height());
    moveTo(box.center(), scale / MapViewport::worldScale(m_area));
}

void MapCamera::reveal(QPointF point)
{
    const double x = m_area.width() / 10;
    const double y = m_area.height() / 10;
    if (!m_area.adjusted(x, y, -x, -y).contains(viewport().toDevice(point)))
        moveTo(point, m_zoom);
}

} // namespace mra
