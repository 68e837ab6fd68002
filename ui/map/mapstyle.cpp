// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapstyle.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace mra {

namespace {

constexpr double pitch = 8; ///< of a pattern, in device-independent pixels

QImage tile(const MapLook &look, const QColor &ink, double ratio)
{
    const int side = std::max(1, int(std::lround(pitch * ratio)));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(look.colour);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(side * 0.25, side * 0.25), ratio, ratio);
        painter.drawEllipse(QPointF(side * 0.75, side * 0.75), ratio, ratio);
        return image;
    }
    painter.setPen(QPen(ink, 1.4 * ratio));
    // Beside the diagonal itself, its ends in the neighbour tiles.
    for (const int shift : {-side, 0, side}) {
        if (look.hatch == Hatch::Lines)
            painter.drawLine(shift - side, 2 * side, shift + 2 * side, -side);
        else
            painter.drawLine(shift - side, -side, shift + 2 * side, 2 * side);
    }
    return image;
}

} // namespace

MapStyle MapStyle::of(bool dark, const QFont &font)
{
    MapStyle style;
    style.dark = dark;
    style.font = font;
    style.font.setPixelSize(QFontInfo(font).pixelSize());
    const auto pick = [dark](QRgb light, QRgb night) { return QColor(dark ? night : light); };
    style.ground = pick(0xffffff, 0x161b20);
    style.text = pick(0x1c2530, 0xe4e9ee);
    style.faintText = pick(0x5f6973, 0x9aa5b0);
    style.sea = pick(0xe3edf4, 0x12202c);
    style.graticule = pick(0xd2dfe9, 0x1b2c3a);
    style.coast = pick(0x7c8d9b, 0x71828f);
    style.border = pick(0x77828c, 0x808b95);
    style.regionalBorder = pick(0xa9b1b8, 0x5d6770);
    style.unknown = pick(0xdfe2e5, 0x4a535c);
    style.undetermined = pick(0xd0d3d6, 0x353c43);
    style.halo = pick(0xffffff, 0x000000);
    style.mark = pick(0x111820, 0xffffff);
    style.focus = pick(0xd9480f, 0xffa94d);
    return style;
}

QColor MapStyle::colour(const MapColour &colour) const
{
    return dark ? colour.dark : colour.light;
}

MapLook lookOf(const MapStyle &style, const MapColour &colour, Hatch hatch)
{
    if (!colour.isValid())
        return {style.unknown, Hatch::Dots};
    return {style.colour(colour), hatch};
}

QBrush brushOf(const MapStyle &style, const MapLook &look, double ratio)
{
    if (look.hatch == Hatch::None)
        return look.colour;
    const bool onDark = qGray(look.colour.rgb()) < 128;
    // Where nothing is known, fainter: there may be much of it.
    const int strength = look.colour == style.unknown ? (style.dark ? 90 : 60) : 120;
    const QColor ink = onDark ? QColor(255, 255, 255, strength) : QColor(0, 0, 0, strength);
    QBrush brush(tile(look, ink, ratio));
    const double scale = pitch / std::max(1.0, std::round(pitch * ratio));
    brush.setTransform(QTransform::fromScale(scale, scale));
    return brush;
}

} // namespace mra
