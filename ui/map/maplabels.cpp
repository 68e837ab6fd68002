// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/maplabels.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mra {

namespace {

constexpr double countryNamesBelow = 20; ///< km per pixel; a map of the world has colours only

/// Whether the whole edge of the box is on the land. It is sampled closely enough not to miss a
/// bay.
bool isInside(const QRectF &box, const MapScene::Shape &shape, const MapScene &scene,
              const MapViewport &viewport)
{
    constexpr int steps = 6;
    for (int step = 0; step <= steps; ++step)
        for (const double row : {0.0, 0.5, 1.0}) {
            const QPointF at(box.left() + box.width() * step / steps,
                             box.top() + box.height() * row);
            if (scene.hit(viewport.toMap(at)) != &shape)
                return false;
        }
    return true;
}

} // namespace

std::vector<MapLabel> labelsOf(const MapScene &scene, const MapViewport &viewport,
                               const QFont &font,
                               const std::function<QString(const MapScene::Shape &)> &nameOf)
{
    std::vector<MapLabel> labels;
    if (viewport.kmPerPixel() >= countryNamesBelow)
        return labels;
    const QFontMetricsF metrics(font);
    for (const MapScene::Shape &shape : scene.shapes()) {
        const QRectF land = viewport.toDevice(shape.box);
        const QPointF at = viewport.toDevice(shape.label);
        if (!scene.isCoded(shape) || land.height() < metrics.height() ||
            !viewport.area.contains(at))
            continue;
        const QString name = nameOf(shape);
        const QSizeF size(metrics.horizontalAdvance(name) + 4, metrics.height());
        const QRectF box(at - QPointF(size.width() / 2, size.height() / 2), size);
        if (viewport.area.contains(box) && isInside(box, shape, scene, viewport))
            labels.push_back({&shape, box, name});
    }
    return labels;
}

void drawLabels(QPainter &painter, const std::vector<MapLabel> &labels,
                const MapColouring &colouring, const MapStyle &style)
{
    painter.setFont(style.font);
    for (const MapLabel &label : labels) {
        const MapLook look = lookOf(style, colouring, label.shape->code);
        const QColor ink = qGray(look.colour.rgb()) < 140 ? Qt::white : QColor(MapStyle::ink);
        if (look.hatch != Hatch::None) // a pattern would run through the letters
            painter.fillRect(label.box, look.colour);
        painter.setPen(ink);
        painter.drawText(label.box, Qt::AlignCenter | Qt::TextSingleLine, label.name);
    }
}

} // namespace mra
