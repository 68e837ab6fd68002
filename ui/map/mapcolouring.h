// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

namespace mra {

/// Pattern over a fill; 8 device-independent pixels apart whatever the zoom, so that it does not
/// swim.
enum class Hatch {
    None,
    Lines,     ///< 45°: holds in part
    Dots,      ///< not yet in force
    BackLines, ///< 135°: disputed or not determined
};

/// How one territory looks, and what is said of it. Without a colour it is `unknown`: light grey
/// with dots, never like a territory that is known to have nothing.
struct MapFill
{
    QColor colour;
    Hatch hatch = Hatch::None;
    QString description; ///< plain text of the hover card and for screen readers; may have lines
    friend bool operator==(const MapFill &, const MapFill &) = default;
};

/// One line of the legend; without a colour it shows the look of `unknown`.
struct LegendEntry
{
    QColor colour;
    Hatch hatch = Hatch::None;
    QString text;
    friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
};

/// All that a map says. Texts are in the interface language; codes are those of territories
/// (ISO 3166-1 alpha-2). A territory without a fill looks `unknown`.
struct MapColouring
{
    QHash<QString, MapFill> fills;
    QHash<QString, QString> names; ///< of territories; where one lacks, the map data's English name
    QString title;
    QString rule; ///< what was counted, and how
    QString date; ///< the day it holds for, as people read it
    QList<LegendEntry> legend;
    friend bool operator==(const MapColouring &, const MapColouring &) = default;
};

} // namespace mra
