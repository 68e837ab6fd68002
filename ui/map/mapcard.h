// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapstyle.h"

#include <QRectF>

class QPainter;

namespace mra {

/// What is shown about a territory under the pointer or with the focus.
struct MapCard
{
    QString flag; ///< ISO alpha-2 code of the flag; no flag for other codes
    QString name;
    QString text; ///< plain text, may have several lines; the first one is the rung
    MapLook look;
};

/// Where a card of this size is placed: beside the point on the trailing side, else on the leading
/// side; always inside the area as a whole and never under the pointer.
[[nodiscard]] QRectF placeOfCard(const QSizeF &size, const QRectF &area, QPointF at, double gap,
                                 Qt::LayoutDirection direction);

void drawMapCard(QPainter &painter, const QRectF &area, QPointF at, const MapCard &card,
                 const MapStyle &style);

} // namespace mra
