// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapstyle.h"

#include <QRectF>

class QPainter;

namespace mra {

/// What is said of a territory while the pointer or the focus is there.
struct MapCard
{
    QString flag; ///< whose it is: alpha-2; no flag for other codes
    QString name;
    QString text; ///< plain, may have lines; the first one says the rung
    MapLook look;
};

/// Where a card of this size stands: beside the point on the side that is read next, else on the
/// other one; always whole inside the area and never under the pointer.
[[nodiscard]] QRectF placeOfCard(const QSizeF &size, const QRectF &area, QPointF at, double gap,
                                 Qt::LayoutDirection direction);

void drawMapCard(QPainter &painter, const QRectF &area, QPointF at, const MapCard &card,
                 const MapStyle &style);

} // namespace mra
