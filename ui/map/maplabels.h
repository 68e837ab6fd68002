// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapscene.h"
#include "ui/map/mapstyle.h"
#include "ui/map/mapviewport.h"

#include <functional>

class QPainter;

namespace mra {

/// The name of a territory inside its land.
struct MapLabel
{
    const MapScene::Shape *shape;
    QRectF box;
    QString name;
};

/// Those whose name lies wholly in their land, near by; never one over another's land.
[[nodiscard]] std::vector<MapLabel>
labelsOf(const MapScene &scene, const MapViewport &viewport, const QFont &font,
         const std::function<QString(const MapScene::Shape &)> &nameOf);

void drawLabels(QPainter &painter, const std::vector<MapLabel> &labels,
                const MapColouring &colouring, const MapStyle &style);

} // namespace mra
