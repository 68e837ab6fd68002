// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapstyle.h"

#include <QLineF>
#include <QPolygonF>

#include <map>

class QPainter;

namespace mra {

/// The strokes of a pattern inside a territory, rings even-odd: whole lines, or the dots as lines
/// of next to no length. They are computed, since clipping is not sharp on a page. They are 8
/// device-independent pixels apart, counted from the origin of the painter.
[[nodiscard]] QList<QLineF> strokesOf(Hatch hatch, const QList<QPolygonF> &rings);
/// The ink of a pattern on its colour, opaque.
[[nodiscard]] QColor inkOf(const MapStyle &style, const MapLook &look);

/// Fills with colour and pattern. On screen the pattern is a tile, which is fast; in print, PDF and
/// SVG it consists of lines, which are sharp at any size.
class MapPattern
{
public:
    MapPattern(QPainter &painter, const MapStyle &style);

    /// Rings are filled even-odd, with the pen of the painter.
    void fill(const QList<QPolygonF> &rings, const MapLook &look);

private:
    [[nodiscard]] QBrush tile(const MapLook &look) const;

    QPainter &m_painter;
    const MapStyle &m_style;
    std::map<std::pair<Hatch, QRgb>, QBrush> m_tiles; ///< made once for each look
};

} // namespace mra
