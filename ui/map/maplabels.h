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

/// The labels of territories whose name fits into their land, if zoomed in; none covers another
/// territory.
[[nodiscard]] std::vector<MapLabel>
labelsOf(const MapScene &scene, const MapViewport &viewport, const QFont &font,
         const std::function<QString(const MapScene::Shape &)> &nameOf);

void drawLabels(QPainter &painter, const std::vector<MapLabel> &labels,
                const MapColouring &colouring, const MapStyle &style);

} // namespace mra
