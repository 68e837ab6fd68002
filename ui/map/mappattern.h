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
/// of next to no length. Cut by arithmetic, as a page has no clip that stays sharp. Eight
/// device-independent pixels apart, from the origin of the painter.
[[nodiscard]] QList<QLineF> strokesOf(Hatch hatch, const QList<QPolygonF> &rings);
/// The ink of a pattern on its colour, opaque.
[[nodiscard]] QColor inkOf(const MapStyle &style, const MapLook &look);

/// Fills with colour and pattern. A screen gets the pattern as a tile, which is quick; print, PDF
/// and SVG get it as lines, which stay sharp at any size.
class MapPattern
{
public:
    MapPattern(QPainter &painter, const MapStyle &style);

    /// Rings even-odd; the pen is the painter's.
    void fill(const QList<QPolygonF> &rings, const MapLook &look);

private:
    [[nodiscard]] QBrush tile(const MapLook &look) const;

    QPainter &m_painter;
    const MapStyle &m_style;
    std::map<std::pair<Hatch, QRgb>, QBrush> m_tiles; ///< made once for each look
};

} // namespace mra
