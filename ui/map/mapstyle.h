// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapcolouring.h"

#include <QFont>

namespace mra {

/// The colours and the font of the map, on a light background (also paper) or a dark one.
struct MapStyle
{
    /// Colour of letters on light fills, whatever the background.
    static constexpr QRgb ink = 0xff1c2530;

    bool dark = false;
    QFont font; ///< its size is in pixels, so that a scaled painter scales it
    QColor ground;
    QColor text;
    QColor faintText;
    QColor sea;
    QColor graticule;
    QColor coast;
    QColor border;
    QColor regionalBorder;
    QColor unknown;
    QColor undetermined; ///< areas without a record
    QColor halo;         ///< inner and outer line of selection and focus
    QColor mark;
    QColor focus;
    QColor link; ///< of a number that opens its list; not on paper

    [[nodiscard]] static MapStyle of(bool dark, const QFont &font);

    [[nodiscard]] QColor colour(const MapColour &colour) const;
};

/// How a fill is drawn; without a colour, it is the look of `unknown`.
struct MapLook
{
    QColor colour;
    Hatch hatch;
    friend bool operator==(const MapLook &, const MapLook &) = default;
};
[[nodiscard]] MapLook lookOf(const MapStyle &style, const MapColour &colour, Hatch hatch);
/// The same for a territory.
[[nodiscard]] MapLook lookOf(const MapStyle &style, const MapColouring &colouring,
                             const QString &code);

} // namespace mra
