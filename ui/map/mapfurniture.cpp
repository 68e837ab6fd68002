// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapfurniture.h"

#include "ui/map/mappattern.h"
#include "ui/map/maptext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace mra {

MapFurniture::MapFurniture(const QRectF &area, const MapColouring &colouring, BoundaryView view,
                           const MapStyle &style)
    : m_colouring(colouring)
    , m_style(style)
    , m_area(area)
    , m_map(area)
    , m_creditText(QCoreApplication::translate("Map", "Boundary view: %1. Made with Natural Earth.")
                       .arg(nameOf(view)))
    , m_titleFont(style.font)
    , m_smallFont(style.font)
{
    m_titleFont.setWeight(QFont::DemiBold);
    m_smallFont.setPixelSize(std::max(10, style.font.pixelSize() * 9 / 10));
    layOutHeader(area);
    layOutFooter(area);
}

/// Layout is done from left to right, then mirrored for right-to-left scripts.
QRectF MapFurniture::mirrored(const QRectF &rect) const
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return rect;
    return {m_area.left() + m_area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void MapFurniture::layOutHeader(const QRectF &area)
{
    if (m_colouring.title.isEmpty() && m_colouring.rule.isEmpty() && m_colouring.date.isEmpty())
        return;
    const double gap = m_style.font.pixelSize() * 0.5;
    const double left = area.left() + gap;
    const double width = area.width() - 2 * gap;
    const double dateWidth = m_colouring.date.isEmpty()
                                 ? 0
                                 : wrappedSize(m_style.font, width, m_colouring.date).width() + 1;
    const double titleWidth = width - dateWidth - (dateWidth > 0 ? 2 * gap : 0);
    double y = area.top() + gap;

    const QSizeF title = wrappedSize(m_titleFont, titleWidth, m_colouring.title);
    m_title = mirrored({left, y, titleWidth, title.height()});
    m_date = mirrored({left + width - dateWidth, y, dateWidth,
                       wrappedSize(m_style.font, width, m_colouring.date).height()});
    y += std::max(m_title.height(), m_date.height());
    m_rule = mirrored({left, y, width, wrappedSize(m_smallFont, width, m_colouring.rule).height()});
    m_map.setTop(y + m_rule.height() + gap);
}

void MapFurniture::layOutFooter(const QRectF &area)
{
    const double gap = m_style.font.pixelSize() * 0.5;
    const double left = area.left() + gap;
    const double right = area.right() - gap;
    const QFontMetricsF metrics(m_style.font);
    const double line = metrics.height();
    const QSizeF swatch(line * 1.4, line * 0.8);

    double x = left;
    double y = gap; // from the top of the footer, whose position is known at the end
    QList<LegendEntry> legend = m_colouring.legend;
    // The legend explains every pattern; this one belongs to the map itself.
    if (!legend.isEmpty())
        legend.append({m_style.undetermined, Hatch::BackLines,
                       QCoreApplication::translate("Map", "undetermined")});
    for (const LegendEntry &entry : std::as_const(legend)) {
        const double width = std::min(metrics.horizontalAdvance(entry.text) + 1,
                                      right - left - swatch.width() - gap);
        const double all = swatch.width() + gap + width;
        if (x > left && x + all > right) {
            x = left;
            y += line + gap / 2;
        }
        m_entries.append({QRectF(QPointF(x, y + (line - swatch.height()) / 2), swatch),
                          QRectF(x + swatch.width() + gap, y, width, line), entry});
        x += all + 3 * gap;
    }
    if (!m_entries.isEmpty())
        y += line + gap / 2;
    const double width = right - left;
    const double height = wrappedSize(m_smallFont, width, m_creditText).height();
    m_credit = QRectF(left, y, width, height);

    const double top = area.bottom() - (y + height + gap);
    m_map.setBottom(std::max(m_map.top() + 1, top));
    for (Entry &entry : m_entries) {
        entry.swatch = mirrored(entry.swatch.translated(0, top));
        entry.text = mirrored(entry.text.translated(0, top));
    }
    m_credit = mirrored(m_credit.translated(0, top));
}

QList<QRectF> MapFurniture::legend() const
{
    QList<QRectF> areas;
    for (qsizetype i = 0; i < m_colouring.legend.size(); ++i)
        areas.append(m_entries[i].swatch | m_entries[i].text);
    return areas;
}

void MapFurniture::draw(QPainter &painter) const
{
    painter.save();
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(m_area.topLeft(), QPointF(m_area.right(), m_map.top())),
                     m_style.ground);
    painter.fillRect(QRectF(QPointF(m_area.left(), m_map.bottom()), m_area.bottomRight()),
                     m_style.ground);

    painter.setPen(m_style.text);
    painter.setFont(m_titleFont);
    painter.drawText(m_title, wrappedText, m_colouring.title);
    painter.setFont(m_style.font);
    painter.drawText(m_date, wrappedText, m_colouring.date);
    const QFontMetricsF metrics(m_style.font);
    MapPattern pattern(painter, m_style);
    for (const Entry &entry : m_entries) {
        pattern.fill({QPolygonF(entry.swatch)},
                     lookOf(m_style, entry.entry.colour, entry.entry.hatch));
        painter.setPen(QPen(m_style.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(entry.swatch);
        const bool isLink = m_style.link.isValid() && !entry.entry.territories.isEmpty();
        painter.setPen(isLink ? m_style.link : m_style.text);
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(entry.entry.text, Qt::ElideRight, entry.text.width()));
    }
    painter.setPen(m_style.faintText);
    painter.setFont(m_smallFont);
    painter.drawText(m_rule, wrappedText, m_colouring.rule);
    painter.drawText(m_credit, wrappedText, m_creditText);
    painter.restore();
}

} // namespace mra
