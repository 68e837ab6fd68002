// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mappattern.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

constexpr double pitch = 8;       ///< of a pattern, in device-independent pixels
constexpr double lineWidth = 1.4; ///< likewise
constexpr double dotWidth = 2;
constexpr double point = 0.01; ///< not every device draws a line of length 0

/// Finds where parallel lines are inside the rings: `level` tells on which line a point is, `along`
/// where on it. Lines are `step` apart, beginning with `first`.
template <class Level, class Along, class Found>
void eachSpan(const QList<QPolygonF> &rings, double first, double step, Level level, Along along,
              Found found)
{
    std::vector<std::pair<int, double>> crossings;
    for (const QPolygonF &ring : rings)
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF from = ring.at(i == 0 ? ring.size() - 1 : i - 1);
            const QPointF to = ring.at(i);
            const double a = (level(from) - first) / step;
            const double b = (level(to) - first) / step;
            // Half open, so that a line through a corner is counted once.
            const int last = int(std::ceil(std::max(a, b))) - 1;
            for (int line = int(std::ceil(std::min(a, b))); line <= last; ++line)
                crossings.emplace_back(line, along(from) +
                                                 (line - a) / (b - a) * (along(to) - along(from)));
        }
    std::sort(crossings.begin(), crossings.end());
    for (size_t i = 0; i + 1 < crossings.size(); i += 2)
        found(crossings[i].first, crossings[i].second, crossings[i + 1].second);
}

double sum(QPointF p)
{
    return p.x() + p.y();
}

double difference(QPointF p)
{
    return p.x() - p.y();
}

} // namespace

QList<QLineF> strokesOf(Hatch hatch, const QList<QPolygonF> &rings)
{
    QList<QLineF> strokes;
    const auto at = [](double sum, double difference) {
        return QPointF((sum + difference) / 2, (sum - difference) / 2);
    };
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Lines:
        eachSpan(rings, 0, pitch, sum, difference, [&](int line, double from, double to) {
            strokes.append({at(line * pitch, from), at(line * pitch, to)});
        });
        break;
    case Hatch::BackLines:
        eachSpan(rings, 0, pitch, difference, sum, [&](int line, double from, double to) {
            strokes.append({at(from, line * pitch), at(to, line * pitch)});
        });
        break;
    case Hatch::Dots: {
        const auto x = [](QPointF p) { return p.x(); };
        const auto y = [](QPointF p) { return p.y(); };
        const auto row = [&](int line, double from, double to) {
            const double shift = pitch / 4 + (line & 1) * pitch / 2; // every other row between
            const double level = pitch / 4 + line * pitch / 2;
            for (double left = std::ceil((from - shift) / pitch) * pitch + shift; left <= to;
                 left += pitch)
                strokes.append({QPointF(left, level), QPointF(left + point, level)});
        };
        eachSpan(rings, pitch / 4, pitch / 2, y, x, row);
        break;
    }
    }
    return strokes;
}

QColor inkOf(const MapStyle &style, const MapLook &look)
{
    const bool onDark = qGray(look.colour.rgb()) < 128;
    // Fainter if nothing is known: there may be large areas of it.
    const double strength = look.colour == style.unknown ? (style.dark ? 0.35 : 0.3) : 0.47;
    const auto mix = [&](int channel) {
        return int(std::lround(channel + strength * ((onDark ? 255 : 0) - channel)));
    };
    return QColor(mix(look.colour.red()), mix(look.colour.green()), mix(look.colour.blue()));
}

MapPattern::MapPattern(QPainter &painter, const MapStyle &style)
    : m_painter(painter)
    , m_style(style)
{
}

QBrush MapPattern::tile(const MapLook &look) const
{
    const double ratio = m_painter.deviceTransform().m11();
    const int side = std::max(1, int(std::lround(pitch * ratio)));
    const double scale = side / pitch;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(look.colour);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    const bool isDots = look.hatch == Hatch::Dots;
    painter.setPen(QPen(inkOf(m_style, look), isDots ? dotWidth : lineWidth, Qt::SolidLine,
                        isDots ? Qt::RoundCap : Qt::FlatCap));
    // Larger than the tile, so that the strokes of its neighbours reach into it.
    const QRectF around(-pitch, -pitch, 3 * pitch, 3 * pitch);
    painter.drawLines(strokesOf(look.hatch, {QPolygonF(around)}));
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

void MapPattern::fill(const QList<QPolygonF> &rings, const MapLook &look)
{
    QPainterPath path; // even-odd, so a hole is a ring like any other
    for (const QPolygonF &ring : rings) {
        path.addPolygon(ring);
        path.closeSubpath();
    }
    if (look.hatch == Hatch::None) {
        m_painter.fillPath(path, look.colour);
    } else if (m_painter.paintEngine()->type() == QPaintEngine::Raster) {
        QBrush &brush = m_tiles[{look.hatch, look.colour.rgb()}];
        if (brush.style() == Qt::NoBrush)
            brush = tile(look);
        m_painter.fillPath(path, brush);
    } else {
        m_painter.fillPath(path, look.colour);
        const bool isDots = look.hatch == Hatch::Dots;
        m_painter.save();
        m_painter.setPen(QPen(inkOf(m_style, look), isDots ? dotWidth : lineWidth, Qt::SolidLine,
                              isDots ? Qt::RoundCap : Qt::FlatCap));
        m_painter.drawLines(strokesOf(look.hatch, rings));
        m_painter.restore();
    }
}

} // namespace mra
