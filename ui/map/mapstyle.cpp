// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapstyle.h"

#include <QFontInfo>

namespace mra {

MapStyle MapStyle::of(bool dark, const QFont &font)
{
    MapStyle style;
    style.dark = dark;
    style.font = font;
    style.font.setPixelSize(QFontInfo(font).pixelSize());
    const auto pick = [dark](QRgb light, QRgb night) { return QColor(dark ? night : light); };
    style.ground = pick(0xffffff, 0x161b20);
    style.text = pick(ink, 0xe4e9ee);
    style.faintText = pick(0x5f6973, 0x9aa5b0);
    style.sea = pick(0xd9e7f1, 0x0f2233);
    style.graticule = pick(0xc8d8e4, 0x1b3044);
    style.coast = pick(0x7c8d9b, 0x71828f);
    style.border = pick(0x77828c, 0x808b95);
    style.regionalBorder = pick(0xa9b1b8, 0x5d6770);
    style.unknown = pick(0xcdd1d5, 0x5d666f);
    style.undetermined = pick(0xc0c4c8, 0x353c43);
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

MapLook lookOf(const MapStyle &style, const MapColouring &colouring, const QString &code)
{
    if (!colouring.isKnown(code))
        return {style.undetermined, Hatch::BackLines};
    const MapFill &fill = colouring.fillOf(code);
    return lookOf(style, fill.colour, fill.hatch);
}

} // namespace mra
