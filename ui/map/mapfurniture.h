// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/boundaryview.h"
#include "ui/map/mapstyle.h"

#include <QRectF>

class QPainter;

namespace mra {

/// What is around the map in its picture without covering it: title, date and rule above, legend,
/// name of the boundary view and credit below. Texts run in the direction of the interface.
class MapFurniture
{
public:
    MapFurniture(const QRectF &area, const MapColouring &colouring, BoundaryView view,
                 const MapStyle &style);

    /// The part of the area that is left for the map.
    [[nodiscard]] const QRectF &map() const { return m_map; }
    /// The areas of the legend entries, each with sign and text, in the order of the colouring.
    [[nodiscard]] QList<QRectF> legend() const;
    void draw(QPainter &painter) const;

private:
    struct Entry
    {
        QRectF swatch;
        QRectF text;
        LegendEntry entry;
    };
    void layOutHeader(const QRectF &area);
    void layOutFooter(const QRectF &area);
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    const MapColouring &m_colouring;
    const MapStyle &m_style;
    QRectF m_area;
    QRectF m_map;
    QRectF m_title;
    QRectF m_date;
    QRectF m_rule;
    QRectF m_credit;
    QString m_creditText;
    QList<Entry> m_entries;
    QFont m_titleFont;
    QFont m_smallFont;
};

} // namespace mra
